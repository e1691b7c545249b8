import type { IdentityLaw } from '../../model/identity-law.ts';
import arithmeticNaturesMakeTotal from './arithmetic/natures-make-total.ts';

/** The identities, by id. */
export const identities: readonly IdentityLaw[] = [arithmeticNaturesMakeTotal];
