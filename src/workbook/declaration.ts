import type { Text } from '../core/messages.ts';
import type { Accounts, CellOrigin, Dates, Entry, OverviewText, Project, Words } from '../model/accounts.ts';
import type { CodeAxis } from '../model/classification.ts';
import type { Level } from '../model/disclosure.ts';
import type { Coordinates } from '../model/quantity.ts';
import type { Problem } from './problem.ts';

/**
 * A sheet of the workbook, declared once: the blank workbook is written from it, a filled one is read by it, and the
 * manual is printed from it.
 */
export interface SheetDeclaration {
  readonly id: string;
  /** In Chinese the name of the tab. */
  readonly title: Text;
  /** What belongs on the sheet, one line each, above its headings. */
  readonly about: readonly Text[];
  /** form: a line for each column, its heading at the left; rows: a row for each record under the headings. */
  readonly layout: 'form' | 'rows';
  /** Without it there are no accounts; another one may be missing where there is nothing of the kind. */
  readonly isRequired?: true;
  readonly columns: readonly Column[];
  /** The column of choices whose every choice has its row already. */
  readonly lines?: string;
  read(rows: readonly ReadRow[], context: ReadingContext): Contribution;
  write(accounts: Accounts): readonly WrittenRow[];
}

export interface Column {
  readonly id: string;
  readonly heading: Text;
  /** What the column was or may be called besides. */
  readonly aliases?: readonly string[];
  readonly kind: Kind;
  readonly isRequired?: true;
  /** Rows in which it is needed, though not in all. */
  neededIn?(values: ReadRow['values']): boolean;
  /** Shown where a cell of the column is chosen. */
  readonly note?: Text;
  /** In characters. */
  readonly width?: number;
}

export type Kind =
  /** A name: short, and never one that begins like a formula. */
  | { readonly kind: 'text' }
  | { readonly kind: 'long-text' }
  | { readonly kind: 'code'; readonly of: CodeAxis; readonly lengths: readonly number[] }
  | { readonly kind: 'money'; readonly negative: 'possible' | 'impossible' }
  | { readonly kind: 'count' }
  | { readonly kind: 'year' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly of: readonly Choice[] }
  /** Words that the list only offers. */
  | { readonly kind: 'offered'; readonly of: readonly Text[] };

export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly aliases?: readonly string[];
  /** What it adds to the meaning of its row. */
  readonly at?: Coordinates;
  readonly concept?: string;
  /** As a line: the columns that it is filled in in; all where it does not say. */
  readonly opens?: readonly string[];
  /** As a line: the lines that it is the sum of, where they are filled in. */
  readonly sumOf?: readonly string[];
  /** As a line: the line that it is a part of. */
  readonly partOf?: string;
}

/** Money in 分 is a bigint, a count or year a number; a choice is its id, a code its digits, a date `2025-08-20`. */
export type CellValue = string | bigint | number;

export interface ReadRow {
  /** The number of the row, from 1. */
  readonly number: number;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Where each column stands: `C5`. */
  readonly cells: Readonly<Record<string, string>>;
}

export type WrittenRow = Readonly<Record<string, CellValue>>;

export interface ReadingContext {
  readonly year: number;
  readonly sheet: string;
  originOf(cell: string): CellOrigin;
}

/** Whose accounts these are. */
export interface Identity {
  readonly unit: string;
  readonly department: string;
  readonly level: Level;
  readonly year: number;
  readonly profile: string;
}

/** What a sheet gives to the accounts. */
export interface Contribution {
  readonly identity?: Identity;
  readonly dates?: Dates;
  readonly entries?: readonly Entry[];
  readonly words?: readonly Words[];
  readonly overview?: readonly OverviewText[];
  readonly projects?: readonly Project[];
  readonly indicators?: readonly IndicatorRow[];
  readonly problems?: readonly Problem[];
}

/** An indicator that waits for its project, which stands on another sheet. */
export interface IndicatorRow {
  readonly project: string;
  readonly form: Project['form'];
  readonly indicator: Project['indicators'][number];
  readonly place: { readonly sheet: string; readonly cell: string };
}

export function columnOf(sheet: Pick<SheetDeclaration, 'columns'>, id: string): Column {
  return sheet.columns.find((column) => column.id === id)!;
}

/** The choices of a column; none where it has no list. */
export function choicesOf({ kind }: Column): readonly Choice[] {
  return kind.kind === 'choice' ? kind.of : [];
}

export const money: Kind = { kind: 'money', negative: 'impossible' };
/** Reversals and refunds make amounts of execution negative. */
export const signedMoney: Kind = { kind: 'money', negative: 'possible' };
export const count: Kind = { kind: 'count' };
export const text: Kind = { kind: 'text' };
export const longText: Kind = { kind: 'long-text' };
export const functionItem: Kind = { kind: 'code', of: 'function', lengths: [7] };
export const economicGroup: Kind = { kind: 'code', of: 'economic', lengths: [5] };
