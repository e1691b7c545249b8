export { comparisons, directions, stages } from './lexicon.ts';
export { numberPhrases } from './numbers.ts';
export { subjects } from './subjects.ts';
export { wordPhrases } from './words.ts';
