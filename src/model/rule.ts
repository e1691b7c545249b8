import type { Outcome, Severity } from '../core/findings.ts';
import type { HolesOf, HoleValue, Text } from '../core/messages.ts';
import type { Case } from './case.ts';
import type { Citation } from './citation.ts';
import type { Profile } from './profile.ts';

/** A document, or a piece of one, in which a rule finds nothing. */
export type GoodExample = string;

/**
 * A document, or a piece of one, in which a rule finds something: `⟦ ⟧` marks each place that a finding must point
 * to, in order, and each finding's Chinese message stands after it, in the same order.
 */
export type BadExample = readonly [document: string, ...messages: string[]];

export interface Examples {
  readonly ok: readonly GoodExample[];
  readonly bad: readonly BadExample[];
}

export interface Years {
  readonly since?: number;
  readonly until?: number;
}

/** One defect: what it is, why it matters, how to mend it, what it rests on, and how it is found. */
export interface Rule {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly severity: Severity;
  readonly years?: Years;
  readonly basis: readonly Citation[];
  /** The ids of the catalogue of checks that it implements. */
  readonly catalogue: readonly string[];
  readonly messages: Readonly<Record<string, Text>>;
  /**
   * What must be judged whenever the profile applies, whatever was recognised: keys under the rule's id. Absent
   * where the rule is one obligation (key '').
   */
  obligations?(profile: Profile): readonly string[];
  /** Judges a case. An outcome's `key` names the obligation it settles; obligations left open are `unable`. */
  check(given: Case): Iterable<Outcome>;
  readonly examples: Examples;
}

/** Messages as a rule declares them: both languages have the same holes. */
type Messages = Readonly<Record<string, Text>>;

type FailOf<M extends Messages> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly holes: Readonly<Record<HolesOf<M[K]['zh']> | HolesOf<M[K]['en']>, HoleValue>>;
  };
}[keyof M & string];

export type TypedOutcome<M extends Messages> =
  | Exclude<Outcome, { kind: 'fail' }>
  | (Omit<Extract<Outcome, { kind: 'fail' }>, 'message' | 'holes'> & FailOf<M>);

/** Declares a rule; every failure must name one of its messages and fill just that message's holes. */
export function rule<const M extends Messages>(
  declaration: Omit<Rule, 'messages' | 'check'> & {
    readonly messages: M;
    check(given: Case): Iterable<TypedOutcome<M>>;
  },
): Rule {
  return declaration as unknown as Rule;
}

export const pass = { kind: 'pass' } as const;
