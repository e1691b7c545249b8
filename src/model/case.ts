import type { Codes } from './classification.ts';
import type { Disclosure } from './disclosure.ts';
import type { Ledger } from './ledger.ts';
import type { Profile } from './profile.ts';

/**
 * What is judged: a document with its facts in order, and the profile that says what is asked of it; last year's
 * disclosure and this year's budget where they are given.
 */
export interface Case {
  readonly current: Disclosure;
  readonly ledger: Ledger;
  readonly profile: Profile;
  readonly year: number;
  /** The standard's codes, with the user's own list laid over them where there is one. */
  readonly codes: Codes;
  readonly prior?: Disclosure;
  readonly budget?: Disclosure;
}
