import type { CellOrigin } from './accounts.ts';
import type { Level } from './disclosure.ts';
import type { Value } from './fact.ts';
import type { Measure, Quantity } from './quantity.ts';

/** A disclosure as it is to be published: what it says, element by element, whatever the format. */
export interface Publication {
  readonly unit: string;
  readonly year: number;
  readonly level: Level;
  readonly profile: string;
  /** “云岭县水文站2024年度单位决算”: names files and windows. */
  readonly title: string;
  readonly elements: readonly Element[];
  /** Every number that it prints, by the address that names it in every format. */
  readonly facts: readonly PublishedFact[];
  /** What only a person can supply and nobody has: each stands in the text as a marked gap. */
  readonly gaps: readonly Gap[];
}

export type Element = Cover | Contents | Heading | Paragraph | Table;

export interface Cover {
  readonly kind: 'cover';
  /** Centred lines, the unit's name first. */
  readonly lines: readonly string[];
}

export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
  readonly entries: readonly { readonly text: string; readonly level: 1 | 2; readonly target: string }[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1: 第一部分; 2: 一、; 3: （一）. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly anchor: string;
  readonly section?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** A stretch of words. A number carries the address of its fact; a gap waits for somebody's words. */
export interface Run {
  readonly text: string;
  /** The addresses of the facts that these digits state. */
  readonly facts?: readonly string[];
  readonly isGap?: true;
}

export interface Table {
  readonly kind: 'table';
  readonly anchor: string;
  /** A statutory table or form, by its id. */
  readonly of: string;
  readonly title: string;
  /** 公开01表 */
  readonly number?: string;
  /** Lines between title and headings: “部门：…”, “2024年度”, “金额单位：万元”, at the left, middle and right. */
  readonly left?: string;
  readonly middle?: string;
  readonly right?: string;
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly TableCell[])[];
  readonly body: readonly (readonly TableCell[])[];
  readonly notes: readonly string[];
}

export interface TableColumn {
  readonly kind: 'code' | 'label' | 'line' | 'number' | 'text';
}

/** Rows hold the cells that begin in them, as in HTML: what a merged cell covers is left out. */
export interface TableCell {
  readonly text: string;
  readonly role: 'heading' | 'label' | 'code' | 'line' | 'number' | 'text';
  readonly facts?: readonly string[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface PublishedFact {
  /** The canonical address of quantity and measure. */
  readonly id: string;
  readonly about: Quantity;
  readonly measure: Measure;
  /** As printed: at the printed grain. */
  readonly value: Value;
  /** 分, before rounding. */
  readonly exact?: bigint;
  /** The cells of the accounts that it was made from. */
  readonly from: readonly CellOrigin[];
}

export interface Gap {
  readonly kind: 'reason' | 'use' | 'names' | 'remark' | 'overview' | 'form';
  /** The address of the quantity, or the section. */
  readonly about: string;
  readonly section: string;
  /** Why words are due: nobody wrote any, or they were written for other numbers. */
  readonly why: 'missing' | 'numbers-changed';
  /** What moved most, as a start for whoever writes: codes with their change in 分. */
  readonly drivers: readonly { readonly code: string; readonly name: string; readonly change: bigint }[];
}
