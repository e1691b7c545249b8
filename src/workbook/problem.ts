import type { Holes, Text } from '../core/messages.ts';
import { fillBoth } from '../core/messages.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { problemKinds } from './problem-kinds.ts';

export type ProblemId = keyof typeof problemKinds;

/** What is wrong with a source of accounts: where, what was read there, what to do. With an error nothing is compiled. */
export interface Problem {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  /** Absent where one workbook alone was read. */
  readonly file?: string;
  /** The name of the sheet; blank where it is about the whole file. */
  readonly sheet: string;
  /** `C5`, or a range; absent where it is about the whole sheet. */
  readonly cell?: string;
  /** What stands there, as it was read. */
  readonly read: string;
  readonly message: Text;
  readonly remedy: Text;
}

export interface Place {
  readonly file?: string;
  readonly sheet: string;
  readonly cell?: string;
}

/** A problem of a kind, its holes filled. What was read fills the hole `read`. */
export function problem(id: ProblemId, place: Place, read = '', holes: Holes = {}): Problem {
  return problemOf(id, problemKinds[id], place, read, holes);
}

/** A problem of any kind. */
export function problemOf(
  id: string,
  { severity, says, remedy }: ProblemKind,
  place: Place,
  read = '',
  holes: Holes = {},
): Problem {
  const filled = { hint: '', ...holes, read };
  const words = (template: Text): Text => {
    const { zh, en } = fillBoth(template, filled);
    return { zh: zh.trim(), en: en.trim() };
  };
  return { id, severity, ...place, read, message: words(says), remedy: words(remedy) };
}
