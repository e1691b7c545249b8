import { classificationOf } from './classification.ts';
import { economicCodes2024, economicRetiredCodes2024 } from './economic-2024.ts';
import { functionCodes2024, functionFormerNames2024, functionRetiredCodes2024 } from './function-2024.ts';

export type {
  Book,
  Classification,
  ClassificationSource,
  CodeAxis,
  CodeEntry,
  CodeLevel,
  Confidence,
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
