import type { Rule } from '../model/rule.ts';
import agreementOneQuantityTwoValues from './agreement/one-quantity-two-values.ts';

/** The rules, by id. */
export const rules: readonly Rule[] = [agreementOneQuantityTwoValues];
