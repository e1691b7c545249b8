import type { LaidCell, SheetLayout } from '../../sheets/layout.ts';
import type { Style } from './looks.ts';

/** A sheet before it is known how the others are called. */
export interface Draft {
  readonly wantedName: string;
  readonly layout: Omit<SheetLayout<Style>, 'name' | 'links'>;
  /** Which cell states a fact, in the order of the sheet: `C7`. */
  readonly facts: readonly (readonly [fact: string, cell: string])[];
  /** Where headings and tables stand. */
  readonly anchors: readonly (readonly [anchor: string, cell: string])[];
  /** Cells that lead to headings and tables. */
  readonly links: readonly { readonly cell: string; readonly target: string }[];
}

export type Cell = LaidCell<Style>;

/** Points: a column of words, somewhat narrower than a page, since programs differ in how wide they make it. */
export const wordsWidth = 444;

/** Points: A4 within the margins of the sheet. */
export const pageSizes = {
  portrait: { width: 523, height: 755 },
  landscape: { width: 770, height: 509 },
} as const;
