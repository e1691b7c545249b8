import type { Text } from '../core/messages.ts';

/** A statutory sentence, or run of sentences, with typed holes, in its variants. */
export interface Clause {
  readonly id: string;
  readonly title: Text;
  /** The statutory section in which the clause stands. */
  readonly section: string;
  /** The staged subjects whose amounts and counts the clause states; codes in hand are `*`. */
  readonly states: readonly string[];
  /** The first that suits the place and can be written is the one to write. */
  readonly variants: readonly ClauseVariant[];
}

/** A paragraph, and lines that follow it, as templates (see model/clause-template.ts for their language). */
export interface ClauseVariant {
  readonly id: string;
  /** When this wording is the right one, in words; the guards of the template say the same. */
  readonly when: Text;
  /** The places (GB/T 2260, 000000 for the central template) that word it so; absent where any may. */
  readonly places?: readonly string[];
  readonly template: string;
  readonly lines?: ClauseLines;
}

/** Lines under a paragraph. Those whose first guards fail are left out; the rest must be written. */
export interface ClauseLines {
  /** What each line ends with; the last ends with a full stop. */
  readonly ends: '；' | '。';
  readonly of: readonly (string | RepeatedLine)[];
}

/** A line for every code of a level that the accounts print under `each`, a staged subject with `*`. */
export interface RepeatedLine {
  readonly each: string;
  readonly level: 'class' | 'item';
  readonly template: string;
}

/** The wordings of a clause for a place: its own, those of any place, and the central template's where it has none. */
export function variantsFor(clause: Clause, place: string): readonly ClauseVariant[] {
  const fit = (wanted: string) =>
    clause.variants.filter((variant) => variant.places?.includes(wanted) ?? true);
  const isOwn = (variant: ClauseVariant) => variant.places !== undefined;
  const own = fit(place);
  return own.some(isOwn) ? own : fit('000000');
}
