import type { Codes } from '../../model/classification.ts';
import type { DictionaryRow } from './classification.ts';
import { classificationOf, withDictionary } from './classification.ts';
import { economicCodes2024, economicRetiredCodes2024 } from './economic-2024.ts';
import { functionCodes2024, functionFormerNames2024, functionRetiredCodes2024 } from './function-2024.ts';

export type {
  Book,
  Classification,
  CodeAxis,
  CodeEntry,
  CodeLevel,
  Codes,
  Confidence,
} from '../../model/classification.ts';
export type {
  ClassificationSource,
  DictionaryProblem,
  DictionaryRow,
  FormerName,
  RetiredCode,
} from './classification.ts';
export {
  classificationOf,
  foldName,
  levelOf,
  parentOf,
  parseDictionary,
  withDictionary,
} from './classification.ts';
export { economicCodes2024, economicRetiredCodes2024 } from './economic-2024.ts';
export {
  functionCodes2024,
  functionFormerNames2024,
  functionOrphans2024,
  functionRetiredCodes2024,
} from './function-2024.ts';

/** 支出功能分类科目 of 2024. Not complete: an unknown code is a question, not an error. */
export const functionClassification2024 = classificationOf({
  axis: 'function',
  complete: false,
  rows: functionCodes2024,
  formerNames: functionFormerNames2024,
  retiredCodes: functionRetiredCodes2024,
});

/** 部门预算支出经济分类科目 of 2024, complete. */
export const economicClassification2024 = classificationOf({
  axis: 'economic',
  complete: true,
  rows: economicCodes2024,
  retiredCodes: economicRetiredCodes2024,
});

export const standardCodes: Codes = {
  function: functionClassification2024,
  economic: economicClassification2024,
};

/** The standard codes with a user's own list laid over them: economic codes begin with 3, the others are functions. */
export function codesWith(rows: readonly DictionaryRow[]): Codes {
  const isEconomic = ({ code }: DictionaryRow) => code.startsWith('3');
  return {
    function: withDictionary(
      functionClassification2024,
      rows.filter((row) => !isEconomic(row)),
    ),
    economic: withDictionary(economicClassification2024, rows.filter(isEconomic)),
  };
}
