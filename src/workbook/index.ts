export type { SheetDeclaration, Column, Kind, Choice } from './declaration.ts';
export type { Problem, ProblemId } from './problem.ts';
export { problemKinds } from './problem-kinds.ts';
export type { WorkbookReading } from './read.ts';
export { readWorkbook } from './read.ts';
export { workbookSheets } from './sheets/index.ts';
export { blankWorkbook, filledWorkbook } from './write.ts';
