import type { Severity } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import type { Citation } from './citation.ts';
import type { Axis, Coordinates, Stage } from './quantity.ts';
import type { Examples, Years } from './rule.ts';

/**
 * What is added up on one side of an equation: a quantity at fixed coordinates, the same quantity at several values
 * of an axis, or at the codes printed under the code in hand.
 */
export interface Term {
  /** `*` is the concept in hand, whatever it is. */
  readonly concept: string;
  /** Coordinates besides those in hand. In the first term of an equation `*` asks for any value of an axis. */
  readonly at?: Coordinates;
  readonly stage?: Stage;
  /** Added up over these values of an axis. */
  readonly over?: { readonly axis: Axis; readonly values: readonly string[] };
  /** Added up over the codes printed under the one in hand, along whichever of the axes they are. */
  readonly children?: Children;
  /** The table whose printing counts, where the identity joins several. */
  readonly from?: string;
}

export interface Children {
  readonly axes: readonly ('function' | 'economic')[];
  /** The table that says which codes there are: parts that leave one out are no complete sum. */
  readonly completeBy?: string;
}

/** Two sides to compare. The first term on the left says which printed quantities it is judged at. */
export interface Equation {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/**
 * A relation between quantities that the statute or arithmetic demands.
 *
 * It is judged once in every place of `places`, or once for the document where it joins them, and there once for
 * every row: every combination of coordinates at which the first term of an equation is printed.
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
  /** Tables and sections. */
  readonly places: readonly string[];
  /** Joins the places instead of holding in each; every term says from which it comes. */
  readonly across?: true;
  /** The rows that it is judged at: those without a code, those with one, or both. */
  readonly rows: 'total' | 'codes' | 'codes-and-total';
  readonly equations: readonly Equation[];
  readonly relation: '=' | '≤' | '≥';
  /** Where none of these is other than zero, both sides must be equal. */
  readonly equalWithout?: readonly Term[];
  readonly examples: Examples;
}
