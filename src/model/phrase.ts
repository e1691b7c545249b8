import type { Text } from '../core/messages.ts';
import type { Coordinates, Stage } from './quantity.ts';

/** A term that names a quantity in sentences. */
export interface Subject {
  readonly terms: readonly string[];
  readonly concept: string;
  readonly at?: Coordinates;
  /**
   * How the section in force adds to it: `section` takes the section's coordinates as well (“基本支出” under the
   * general budget), `absolute` says all there is to say.
   */
  readonly context: 'section' | 'absolute';
  /** The section within which alone the terms mean this. */
  readonly within?: string;
  /** A second quantity that the same number states: “收、支总计均为”. */
  readonly also?: { readonly concept: string; readonly at?: Coordinates };
}

/** What a number says of its subject. */
export type Says =
  | { readonly kind: 'amount'; readonly stage?: Stage; readonly year?: 'prior' }
  | { readonly kind: 'change' | 'growth' }
  | { readonly kind: 'share' }
  | { readonly kind: 'completion' }
  | { readonly kind: 'deviation' }
  | { readonly kind: 'threshold'; readonly concept: string }
  | {
      readonly kind: 'count';
      readonly unit: string;
      readonly concept?: string;
      readonly at?: Coordinates;
      readonly absolute?: boolean;
    };

/**
 * A turn of phrase around one number.
 *
 * Forms are written on folded text: `{value}` is the number with its money unit or %, `{subject}` a term of the
 * lexicon, `{of}` the whole of a share, `{direction}` a word of rise or fall, `{stage}` budget or final account,
 * `{than}` what is compared with; `[a|b]` may stand, `(a|b)` must, `…` is up to sixteen characters of a clause.
 */
export interface Phrase {
  readonly id: string;
  readonly title: Text;
  readonly number: 'money' | 'percent' | 'count';
  readonly forms: readonly string[];
  readonly says: Says;
  /** The section within which alone the phrase is looked for. */
  readonly within?: string;
}

/** A turn of phrase around words: a reason, a use, a list of names, a declaration that there is none. */
export interface WordPhrase {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'reason' | 'use' | 'names' | 'none' | 'same';
  /** Forms with `{text}` where the words begin; without it the form is the statement. */
  readonly forms: readonly string[];
  /** What the words must not begin with: “主要用于以下方面” is no use. */
  readonly except?: readonly string[];
}
