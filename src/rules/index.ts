import type { Rule } from '../model/rule.ts';
import agreementOneQuantityTwoValues from './agreement/one-quantity-two-values.ts';
import classificationCodeInWrongTable from './classification/code-in-wrong-table.ts';
import classificationEconomicCodeUnknown from './classification/economic-code-unknown.ts';
import classificationImpossibleCode from './classification/impossible-code.ts';
import classificationNameDiffers from './classification/name-differs.ts';
import classificationUnknownCode from './classification/unknown-code.ts';
import completenessColumnMissing from './completeness/column-missing.ts';
import completenessEmptyTableUnexplained from './completeness/empty-table-unexplained.ts';
import completenessSectionMissing from './completeness/section-missing.ts';
import completenessTableMissing from './completeness/table-missing.ts';
import completenessThreePublicDetailsMissing from './completeness/three-public-details-missing.ts';
import contentsHeadingDiffers from './contents/heading-differs.ts';
import contentsPartNumberLost from './contents/part-number-lost.ts';
import contentsTableNotListed from './contents/table-not-listed.ts';
import contentsTableNumbersOutOfOrder from './contents/table-numbers-out-of-order.ts';
import contradictionNoneBeforeContent from './contradiction/none-before-content.ts';
import formsCountDiffers from './forms/count-differs.ts';
import formsCoversLittle from './forms/covers-little.ts';
import formsFundingSourcesDoNotAddUp from './forms/funding-sources-do-not-add-up.ts';
import formsIndicatorKindMissing from './forms/indicator-kind-missing.ts';
import formsSignatoryBlank from './forms/signatory-blank.ts';
import formsTargetFormInsteadOfSelfEvaluation from './forms/target-form-instead-of-self-evaluation.ts';
import formsTermImplausible from './forms/term-implausible.ts';
import formsTotalBlankBesideParts from './forms/total-blank-beside-parts.ts';
import formsValueDoesNotFitIndicator from './forms/value-does-not-fit-indicator.ts';
import glossaryTermUnexplained from './glossary/term-unexplained.ts';
import glossaryTermUnused from './glossary/term-unused.ts';
import hierarchyClassWithoutDetail from './hierarchy/class-without-detail.ts';
import hierarchyOneCodeTwoNames from './hierarchy/one-code-two-names.ts';
import hierarchyParentRowMissing from './hierarchy/parent-row-missing.ts';
import hierarchyRowsOutOfOrder from './hierarchy/rows-out-of-order.ts';
import identityUnitNameDiffers from './identity/unit-name-differs.ts';
import identityYearDiffers from './identity/year-differs.ts';
import narrativeBaseZeroGrowth from './narrative/base-zero-growth.ts';
import narrativeChangeExceedsAmount from './narrative/change-exceeds-amount.ts';
import narrativeChangesDoNotAddUp from './narrative/changes-do-not-add-up.ts';
import narrativeClassNotMentioned from './narrative/class-not-mentioned.ts';
import narrativeCompletionDoesNotMatch from './narrative/completion-does-not-match.ts';
import narrativeCountWithoutAmount from './narrative/count-without-amount.ts';
import narrativeDeviationWithoutReason from './narrative/deviation-without-reason.ts';
import narrativeDirectionContradicts from './narrative/direction-contradicts.ts';
import narrativeDriverFoundNowhere from './narrative/driver-found-nowhere.ts';
import narrativeGrowthDoesNotMatch from './narrative/growth-does-not-match.ts';
import narrativeGrowthOffItsOwnBase from './narrative/growth-off-its-own-base.ts';
import narrativeNamesBlankItem from './narrative/names-blank-item.ts';
import narrativeNoneContradictsTable from './narrative/none-contradicts-table.ts';
import narrativeRateOverZero from './narrative/rate-over-zero.ts';
import narrativeReasonDirectionContradicts from './narrative/reason-direction-contradicts.ts';
import narrativeReasonMissing from './narrative/reason-missing.ts';
import narrativeReasonOfAnotherItem from './narrative/reason-of-another-item.ts';
import narrativeReasonRepeated from './narrative/reason-repeated.ts';
import narrativeReasonSaysNothing from './narrative/reason-says-nothing.ts';
import narrativeReasonTooSmall from './narrative/reason-too-small.ts';
import narrativeShareDoesNotMatch from './narrative/share-does-not-match.ts';
import narrativeSharesDoNotAddUp from './narrative/shares-do-not-add-up.ts';
import narrativeStopsAtClass from './narrative/stops-at-class.ts';
import narrativeTruncatedAmount from './narrative/truncated-amount.ts';
import narrativeUnchangedWithReasonOfChange from './narrative/unchanged-with-reason-of-change.ts';
import narrativeUseMissesTheMoney from './narrative/use-misses-the-money.ts';
import narrativeUseNamesAbsentItem from './narrative/use-names-absent-item.ts';
import overviewDatesContradict from './overview/dates-contradict.ts';
import overviewIssuerNumberDisagrees from './overview/issuer-number-disagrees.ts';
import overviewPartsMissing from './overview/parts-missing.ts';
import presentationDecimalsDiffer from './presentation/decimals-differ.ts';
import presentationLineNumberGap from './presentation/line-number-gap.ts';
import presentationNegativeAmount from './presentation/negative-amount.ts';
import presentationNumberWhereBarred from './presentation/number-where-barred.ts';
import presentationUnitLineDiffers from './presentation/unit-line-differs.ts';
import priorChangeContradictsLastYear from './prior/change-contradicts-last-year.ts';
import priorOpeningBalanceDiffers from './prior/opening-balance-differs.ts';
import textLevelWordingMixed from './text/level-wording-mixed.ts';
import textNumberBrackets from './text/number-brackets.ts';
import textPersonalNumber from './text/personal-number.ts';
import textPlaceholderLeft from './text/placeholder-left.ts';
import textSecrecyWord from './text/secrecy-word.ts';
import textTypo from './text/typo.ts';
import textUnresolvedAlternative from './text/unresolved-alternative.ts';
import textWordingInverted from './text/wording-inverted.ts';

/** The rules, by id. */
export const rules: readonly Rule[] = [
  agreementOneQuantityTwoValues,
  classificationCodeInWrongTable,
  classificationEconomicCodeUnknown,
  classificationImpossibleCode,
  classificationNameDiffers,
  classificationUnknownCode,
  completenessColumnMissing,
  completenessEmptyTableUnexplained,
  completenessSectionMissing,
  completenessTableMissing,
  completenessThreePublicDetailsMissing,
  contentsHeadingDiffers,
  contentsPartNumberLost,
  contentsTableNotListed,
  contentsTableNumbersOutOfOrder,
  contradictionNoneBeforeContent,
  formsCountDiffers,
  formsCoversLittle,
  formsFundingSourcesDoNotAddUp,
  formsIndicatorKindMissing,
  formsSignatoryBlank,
  formsTargetFormInsteadOfSelfEvaluation,
  formsTermImplausible,
  formsTotalBlankBesideParts,
  formsValueDoesNotFitIndicator,
  glossaryTermUnexplained,
  glossaryTermUnused,
  hierarchyClassWithoutDetail,
  hierarchyOneCodeTwoNames,
  hierarchyParentRowMissing,
  hierarchyRowsOutOfOrder,
  identityUnitNameDiffers,
  identityYearDiffers,
  narrativeBaseZeroGrowth,
  narrativeChangeExceedsAmount,
  narrativeChangesDoNotAddUp,
  narrativeClassNotMentioned,
  narrativeCompletionDoesNotMatch,
  narrativeCountWithoutAmount,
  narrativeDeviationWithoutReason,
  narrativeDirectionContradicts,
  narrativeDriverFoundNowhere,
  narrativeGrowthDoesNotMatch,
  narrativeGrowthOffItsOwnBase,
  narrativeNamesBlankItem,
  narrativeNoneContradictsTable,
  narrativeRateOverZero,
  narrativeReasonDirectionContradicts,
  narrativeReasonMissing,
  narrativeReasonOfAnotherItem,
  narrativeReasonRepeated,
  narrativeReasonSaysNothing,
  narrativeReasonTooSmall,
  narrativeShareDoesNotMatch,
  narrativeSharesDoNotAddUp,
  narrativeStopsAtClass,
  narrativeTruncatedAmount,
  narrativeUnchangedWithReasonOfChange,
  narrativeUseMissesTheMoney,
  narrativeUseNamesAbsentItem,
  overviewDatesContradict,
  overviewIssuerNumberDisagrees,
  overviewPartsMissing,
  presentationDecimalsDiffer,
  presentationLineNumberGap,
  presentationNegativeAmount,
  presentationNumberWhereBarred,
  presentationUnitLineDiffers,
  priorChangeContradictsLastYear,
  priorOpeningBalanceDiffers,
  textLevelWordingMixed,
  textNumberBrackets,
  textPersonalNumber,
  textPlaceholderLeft,
  textSecrecyWord,
  textTypo,
  textUnresolvedAlternative,
  textWordingInverted,
];
