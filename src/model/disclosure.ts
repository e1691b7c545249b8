import type { Text } from '../core/messages.ts';
import type { MoneyUnit } from '../core/money.ts';
import type { Span } from '../core/span.ts';
import type { Claims } from './claims.ts';
import type { Fact, Statement, Value } from './fact.ts';
import type { Quantity } from './quantity.ts';
import type { Source } from './source.ts';

export type DocumentKind =
  'final-accounts' | 'budget' | 'template' | 'annex' | 'summary' | 'other' | 'scan' | 'unknown';
export type Level = 'department' | 'unit';

/** One thing recognised, why, and what else it might be. */
export interface Recognised<T> {
  readonly value: T | undefined;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly { readonly value: T; readonly evidence: readonly Evidence[] }[];
}

export interface Evidence {
  readonly why: Text;
  readonly span?: Span;
}

export interface Identity {
  readonly unit: Recognised<string>;
  readonly year: Recognised<number>;
  readonly kind: Recognised<DocumentKind>;
  readonly level: Recognised<Level>;
  readonly moneyUnit: Recognised<MoneyUnit>;
  readonly profile: Recognised<string>;
}

export interface BoundCell {
  readonly row: string;
  readonly column: string;
  readonly span: Span;
  readonly value: Value;
  readonly fact?: Fact;
}

/** One coded row of a table as printed. */
export interface CodedRow {
  readonly code: string;
  readonly name: string;
  readonly span: Span;
  readonly codeSpan: Span;
  readonly cells: readonly BoundCell[];
}

export interface LineNumber {
  readonly number: number;
  readonly span: Span;
}

export interface TableReading {
  /** The id of the statutory table. */
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly titleSpan: Span;
  readonly span: Span;
  readonly unitName?: { readonly text: string; readonly span: Span };
  readonly moneyUnit?: string;
  readonly cells: readonly BoundCell[];
  readonly rows: readonly CodedRow[];
  readonly lineNumbers: readonly LineNumber[];
  readonly notes: readonly Span[];
  readonly declaredEmpty?: Span;
  /** Body cells that hold something and could not be bound. */
  readonly unbound: readonly Span[];
  /** Columns of the statutory table whose heading was not found. */
  readonly missingColumns: readonly string[];
}

export interface Section {
  /** The statutory section, where the heading was recognised: `narrative/income`. */
  readonly id?: string;
  readonly level: number;
  readonly heading: string;
  readonly headingSpan: Span;
  readonly path: readonly string[];
  readonly span: Span;
}

export interface ContentsLine {
  readonly text: string;
  readonly page?: number;
  readonly span: Span;
}

export interface FormField {
  readonly label: string;
  readonly value: string;
  readonly span: Span;
  readonly labelSpan: Span;
}

export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** An annexed performance form: 项目支出绩效目标申报表 (target) or 绩效自评表 (self-evaluation). */
export interface Form {
  readonly kind: 'target' | 'self-evaluation';
  readonly title: string;
  readonly titleSpan: Span;
  readonly span: Span;
  readonly project?: string;
  readonly fields: readonly FormField[];
  readonly indicators: readonly Indicator[];
  /** Amounts of the form, about `project-funding`. */
  readonly facts: readonly Fact[];
}

export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string;
  readonly span: Span;
}

/** A number with a unit that stands in a sentence, whether or not it was understood. */
export interface NumberInProse {
  readonly text: string;
  readonly span: Span;
  readonly unit: string;
  readonly section: string;
  readonly fact?: Fact;
}

/** A sentence or item of the narrative with what was understood of it. */
export interface Passage {
  readonly span: Span;
  /** The id of the statutory section, '' where it was not recognised. */
  readonly section: string;
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  /** The item (a function code, a 三公 item) that the passage is about, where it names one. */
  readonly item?: Quantity;
}

/** A document as data: what it says, where, and what was not understood. */
export interface Disclosure {
  readonly source: Source;
  readonly identity: Identity;
  readonly tables: readonly TableReading[];
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly passages: readonly Passage[];
  readonly numbers: readonly NumberInProse[];
  readonly sections: readonly Section[];
  readonly contents: readonly ContentsLine[];
  readonly forms: readonly Form[];
  readonly glossary: readonly GlossaryEntry[];
  readonly claims: Claims;
}
