import type { Span } from '../core/span.ts';
import type { StatementKind, Value, Witness } from './fact.ts';
import type { Measure, Quantity } from './quantity.ts';

/** What differs between two disclosures: an old one and a new one. Each list is in the order of the documents. */
export interface Differences {
  readonly identity: readonly IdentityDifference[];
  readonly facts: readonly FactDifference[];
  readonly statements: readonly StatementDifference[];
  readonly wording: readonly WordingDifference[];
  readonly parts: readonly PartDifference[];
  /** How many amounts, percentages and counts are the same, in tables and in the narrative. */
  readonly same: { readonly table: number; readonly narrative: number };
  /** The years of both, where they differ: each amount is then compared with that of its own year. */
  readonly years?: { readonly old: number; readonly new: number };
}

export type Side = 'old' | 'new';

export interface IdentityDifference {
  readonly field: 'unit' | 'year' | 'kind' | 'level' | 'moneyUnit';
  readonly old: string;
  readonly new: string;
}

/** A fact that one document states otherwise than the other, or that one of them alone states. */
export interface FactDifference {
  readonly medium: 'table' | 'narrative';
  /** The address in the new document; in the old one where the new one has none. */
  readonly id: string;
  readonly about: Quantity;
  readonly measure: Measure;
  /** precision: the same, printed with other decimals. */
  readonly kind: 'value' | 'precision' | 'only-old' | 'only-new';
  readonly old: readonly Printing[];
  readonly new: readonly Printing[];
}

export interface Printing {
  readonly value: Value;
  readonly witness: Witness;
  readonly span: Span;
}

/** A reason, use or list of names about one quantity, in other words than before. */
export interface StatementDifference {
  readonly kind: StatementKind;
  readonly about: Quantity;
  readonly old?: Excerpt;
  readonly new?: Excerpt;
}

/** A sentence whose words differ beyond its numbers and statements; a term or field with other words. */
export interface WordingDifference {
  readonly kind: 'sentence' | 'term' | 'field';
  readonly section: string;
  /** The term, or the label of the field. */
  readonly name?: string;
  readonly about?: Quantity;
  readonly old?: Excerpt;
  readonly new?: Excerpt;
}

export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** A table, section, form or term that one of them alone has. */
export interface PartDifference {
  readonly kind: 'table' | 'section' | 'form' | 'term';
  readonly in: Side;
  readonly id: string;
  readonly title: string;
  readonly span: Span;
}
