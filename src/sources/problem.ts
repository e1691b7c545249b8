import type { Holes } from '../core/messages.ts';
import type { Place, Problem } from '../workbook/index.ts';
import { problemOf } from '../workbook/index.ts';
import { sourceProblemKinds } from './problem-kinds.ts';

export type SourceProblemId = keyof typeof sourceProblemKinds;

/** What is wrong with a source that is no workbook, or between sources. */
export function sourceProblem(id: SourceProblemId, place: Place, read = '', holes: Holes = {}): Problem {
  return problemOf(id, sourceProblemKinds[id], place, read, holes);
}

/** A place as it is told within a sentence: 账.xlsx 支出!F5. */
export function placeWords({ file = '', sheet, cell }: Place): string {
  return [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
}
