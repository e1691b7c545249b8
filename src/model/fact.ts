import type { Money } from '../core/money.ts';
import type { Ratio } from '../core/ratio.ts';
import type { Span } from '../core/span.ts';
import type { Measure, Quantity } from './quantity.ts';

/** The kinds of emptiness stay apart: nothing printed, `——`, a declared empty table, and what we could not read. */
export type Value =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'ratio'; readonly ratio: Ratio }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'barred' }
  | { readonly kind: 'declared-empty' }
  | { readonly kind: 'unrecognised'; readonly text: string };

export type Origin = { readonly kind: 'read' } | { readonly kind: 'inferred'; readonly why: string };

/** Where a fact was stated: a table's id, or a section's id such as `narrative/income`. */
export type Witness = string;

export interface Fact {
  readonly about: Quantity;
  readonly measure: Measure;
  readonly value: Value;
  readonly origin: Origin;
  readonly witness: Witness;
  readonly span: Span;
  /** The canonical address of quantity and measure. */
  readonly id: string;
}

export type StatementKind = 'reason' | 'use' | 'none' | 'same' | 'duty' | 'name' | 'date' | 'names';

/** What a sentence says that is no number: a reason, a use, a declaration of none, a name, a date. */
export interface Statement {
  readonly kind: StatementKind;
  readonly about?: Quantity;
  /** The fact that a reason explains. */
  readonly explains?: Fact;
  readonly text: string;
  readonly span: Span;
  readonly witness: Witness;
}
