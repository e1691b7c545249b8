/** A workbook as it is to be written: what stands where and how it looks, whatever the file format. */
export interface BookLayout<Style extends string = string> {
  readonly sheets: readonly SheetLayout<Style>[];
  readonly looks: Readonly<Record<Style, Look>>;
  readonly names: readonly RangeName[];
  /** How the columns beside those of a sheet look, where they do not look like any. */
  readonly beside?: Style;
  /** What is printed below each page: `&P` its number, `&N` how many there are, `&A` the sheet. */
  readonly footer: string;
  readonly parts?: readonly Part[];
}

export interface SheetLayout<Style extends string = string> {
  readonly name: string;
  readonly columns: readonly ColumnLayout<Style>[];
  /** From the first row on; an empty row is blank. */
  readonly rows: readonly (readonly LaidCell<Style>[])[];
  /** Points, by row; of a row without one its styles decide, or the program that shows it. */
  readonly heights?: readonly (number | undefined)[];
  /** Programs fit the heights of rows to their words again where these are changed. */
  readonly fitsHeights?: boolean;
  /** How many rows stay while the rest is scrolled. */
  readonly head: number;
  /** The rows that are printed on every page, from 1. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly validations?: readonly Validation[];
  readonly merges: readonly string[];
  /** The table whose headings offer to show some of its rows. */
  readonly filter?: string;
  /** Cells that lead to places of the workbook: `'目录'!A1`. */
  readonly links?: readonly { readonly cell: string; readonly to: string }[];
  readonly isLandscape: boolean;
  /** Printed as small as puts it on one page. */
  readonly isOnePage?: boolean;
  readonly isCentred?: boolean;
  /** Rows, from 1, after which a page ends. */
  readonly breaks?: readonly number[];
  readonly hidesGrid?: boolean;
  /** Cells are locked but for those that are to be filled in. No password: it guards against slips. */
  readonly isLocked?: boolean;
  /** Where digits are words on purpose: codes, numbers of lines. */
  readonly digitsAsWords?: string;
}

export interface ColumnLayout<Style extends string = string> {
  /** In characters. */
  readonly width: number;
  /** How the blank cells of the column look. */
  readonly style?: Style;
}

/** Words, or a number as its decimal digits. Absent: blank. */
export interface LaidCell<Style extends string = string> {
  readonly style: Style;
  readonly text?: string;
  readonly number?: string;
  /** Where some words look otherwise than the others: all of them, in stretches. */
  readonly stretches?: readonly { readonly text: string; readonly isMarked: boolean }[];
}

export interface Look {
  readonly font: Font;
  /** Colours are red, green, blue: `FFE699`. */
  readonly fill?: string;
  /** The colour of the lines around it. */
  readonly border?: string;
  /** The code of the number format; `@` of words. */
  readonly format: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical: 'center' | 'top';
  readonly wraps?: boolean;
  /** In characters. */
  readonly indent?: number;
  /** May be filled in on a locked sheet. */
  readonly isOpen?: boolean;
  /** The least height of its row, in points. */
  readonly height?: number;
}

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: string;
}

/** A range by a name: `科目!$A$2:$A$9`. */
export interface RangeName {
  readonly name: string;
  readonly range: string;
  readonly comment?: string;
}

export interface Validation {
  readonly range: string;
  readonly allows:
    | { readonly kind: 'list'; readonly name: string }
    | { readonly kind: 'decimal'; readonly least?: string }
    | { readonly kind: 'whole' }
    | { readonly kind: 'any' };
  /** warning: the person may insist. */
  readonly otherwise: 'stop' | 'warning';
  readonly error: string;
  readonly prompt?: string;
}

/** A part of the file besides the workbook itself. */
export interface Part {
  readonly name: string;
  readonly content: string;
  /** Of parts that are more than plain XML. */
  readonly contentType?: string;
  /** What it is to the file or to the workbook. */
  readonly relation?: { readonly of: 'file' | 'workbook'; readonly type: string };
}
