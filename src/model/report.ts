import type { Finding } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import type { Disclosure } from './disclosure.ts';
import type { Fact } from './fact.ts';

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

/**
 * 印证: what speaks for a number that was recognised from a picture, besides the eye that read it.
 *
 * An equation that holds certifies a number where it would no longer hold so well if the last digit of the number
 * were another: equality is exact and would be lost, or what rounding explains would be exceeded. It certifies
 * roughly, up to rounding, where only the digits before the last are certain.
 */
export interface Certification {
  /** The number as it is printed: what it states first, where one number states several quantities. */
  readonly fact: Fact;
  /** How sure the eye is, 0 to 1. */
  readonly confidence: number;
  /**
   * How many independent equations certify it: apart from the number itself no two of them share a quantity, so
   * that at least as many other numbers must be misread, each to a value that fits, for a misreading to hide.
   */
  readonly certifiedBy: number;
  /** How many certify it at least up to rounding, those that certify it to the last digit included. */
  readonly roughlyBy: number;
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
  /** The numbers that were recognised from pictures, in order; absent where nothing was. */
  readonly certifications?: readonly Certification[];
}
