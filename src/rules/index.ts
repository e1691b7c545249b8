import type { Rule } from '../model/rule.ts';
import agreementOneQuantityTwoValues from './agreement/one-quantity-two-values.ts';
import narrativeBaseZeroGrowth from './narrative/base-zero-growth.ts';
import narrativeChangesDoNotAddUp from './narrative/changes-do-not-add-up.ts';
import narrativeDriverFoundNowhere from './narrative/driver-found-nowhere.ts';
import narrativeNamesBlankItem from './narrative/names-blank-item.ts';
import narrativeReasonOfAnotherItem from './narrative/reason-of-another-item.ts';
import narrativeReasonTooSmall from './narrative/reason-too-small.ts';
import narrativeUseMissesTheMoney from './narrative/use-misses-the-money.ts';
import narrativeUseNamesAbsentItem from './narrative/use-names-absent-item.ts';

/** The rules, by id. */
export const rules: readonly Rule[] = [
  agreementOneQuantityTwoValues,
  narrativeBaseZeroGrowth,
  narrativeChangesDoNotAddUp,
  narrativeDriverFoundNowhere,
  narrativeNamesBlankItem,
  narrativeReasonOfAnotherItem,
  narrativeReasonTooSmall,
  narrativeUseMissesTheMoney,
  narrativeUseNamesAbsentItem,
];
