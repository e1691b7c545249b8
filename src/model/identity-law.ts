import type { Severity } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import type { Citation } from './citation.ts';
import type { Axis, Coordinates, Stage } from './quantity.ts';
import type { Examples, Years } from './rule.ts';

/**
 * One side of an identity adds up terms: a quantity at fixed coordinates, the same quantity at several values of an
 * axis, or at all codes printed under the code in hand.
 */
export interface Term {
  readonly concept: string;
  readonly at?: Coordinates;
  readonly stage?: Stage;
  readonly minus?: true;
  /** Added up over these values of an axis. */
  readonly over?: { readonly axis: Axis; readonly values: readonly string[] };
  /** Added up over the codes printed under the one in hand (of `axis`), or under those given. */
  readonly children?: { readonly axis: 'function' | 'economic' };
  /** The table whose printing counts, where the identity joins several. */
  readonly from?: string;
}

/**
 * A relation between quantities that the statute or arithmetic demands.
 *
 * It is judged once for every table of `tables` (or once for the document, where terms name their tables), and in
 * it once for every row: every combination of codes, along the axes of `rows`, that the table prints.
 */
export interface IdentityLaw {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly severity: Severity;
  readonly years?: Years;
  readonly basis: readonly Citation[];
  readonly catalogue: readonly string[];
  readonly tables: readonly string[];
  /** Joins the tables instead of holding in each. */
  readonly across?: true;
  /** The codes that it is judged at: all rows, the total row only, or rows that have rows under them. */
  readonly rows: 'total' | 'codes-and-total' | 'parents';
  readonly left: readonly Term[];
  readonly relation: '=' | '≤';
  readonly right: readonly Term[];
  readonly examples: Examples;
}
