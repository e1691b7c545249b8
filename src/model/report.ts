import type { Finding } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import type { Disclosure } from './disclosure.ts';

/** `pass · tail · fail · unable · notApplicable`: what could not be checked never reads as a pass. */
export type ObligationState = 'pass' | 'tail' | 'fail' | 'unable' | 'notApplicable';

export interface Obligation {
  /** `rule` or `rule@key`. */
  readonly id: string;
  readonly rule: string;
  readonly state: ObligationState;
  /** What is missing, or why it does not apply. */
  readonly why?: Text;
}

export interface Tally {
  readonly pass: number;
  readonly tail: number;
  readonly fail: number;
  readonly unable: number;
  readonly notApplicable: number;
}

export interface Coverage {
  /** Numbers with a money unit or a % in tables and narrative that were bound, out of all. */
  readonly numbers: { readonly bound: number; readonly all: number };
  /** Body cells that hold something and were bound, out of all that do. */
  readonly cells: { readonly bound: number; readonly all: number };
  readonly obligations: { readonly judged: number; readonly all: number };
}

export type Verdict = 'pass' | 'fail' | 'unable';

export interface Report {
  readonly disclosure: Disclosure;
  readonly verdict: Verdict;
  /** Why there is no verdict. */
  readonly whyUnable: readonly Text[];
  readonly findings: readonly Finding[];
  readonly obligations: readonly Obligation[];
  readonly tally: Tally;
  /** Single comparisons made, by outcome: rows of identities, pairs of printings. */
  readonly comparisons: Tally;
  readonly coverage: Coverage;
}
