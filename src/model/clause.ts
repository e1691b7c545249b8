import type { Text } from '../core/messages.ts';

/**
 * A statutory sentence (or run of sentences) with typed holes, in its variants.
 *
 * Templates are print text. `{amount X}`, `{change X}`, `{growth X}`, `{share X of Y}`, `{completion X}`,
 * `{count X unit}`, `{initial X}`, `{adjusted X}` write numbers of the subject X (`expenditure?fund=general`),
 * `{change}` with its direction word; `{reason X}`, `{use X}`, `{names X}` are words that only a person supplies;
 * `{year}` and `{unit}` come from the identity.
 */
export interface Clause {
  readonly id: string;
  readonly title: Text;
  /** The statutory section in which the clause stands. */
  readonly section: string;
  /** The subjects (with stage, codes as `*`) that the clause states. */
  readonly states: readonly string[];
  readonly variants: readonly ClauseVariant[];
}

export interface ClauseVariant {
  readonly id: string;
  /** When this wording is the right one, in words. */
  readonly when: Text;
  readonly template: string;
}
