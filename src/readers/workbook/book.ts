import type { Range } from '../../core/cell-address.ts';
import type { Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';

/** A workbook as it is stored, whatever its format: what is read of it, not yet how it looks. */
export interface Book {
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly startsIn1904: boolean;
  readonly hasMacros: boolean;
  /** What the workbook says of itself as data, where this system built it. */
  readonly data?: string;
}

export interface Sheet {
  readonly name: string;
  /** A sheet that is not seen is not read: it has no cells. */
  readonly isHidden: boolean;
  /** The cells that hold something, in any order. */
  readonly cells: readonly StoredCell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
  /** Zeros may be set not to be shown on a whole sheet. */
  readonly showsZeros: boolean;
  readonly hasPictures: boolean;
  /** The file breaks off within the sheet, or its markup is damaged. */
  readonly isDamaged: boolean;
}

export interface StoredCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** The code of its number format; none where it is General. */
  readonly format?: string;
}

export function storedCell(
  row: number,
  column: number,
  content: Content,
  format: string | undefined,
): StoredCell {
  return format ? { row, column, content, format } : { row, column, content };
}

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result was not stored. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No row or column stands farther out. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** A disclosure's workbook holds a few thousand filled cells. */
export const mostCells = 300_000;

/** Merged ranges beyond these are not looked at. */
export const mostMerges = 50_000;

export const tooManyCells: Refusal = refuse(
  `工作簿里有内容的单元格超过 ${mostCells / 10_000} 万个，已停止读取。决算公开的工作簿通常只有几千个：请确认是否选错文件，或只留下要公开的工作表后另存。`,
  `The workbook has more than ${mostCells} filled cells; reading stopped. A disclosure has a few thousand: check that it is the right file, or save the sheets to be published alone.`,
);

export const damagedBook: Refusal = refuse(
  '工作簿已损坏或不完整，读不出内容。请用 Excel 或 WPS 打开并另存为 xlsx 后再检查；打不开就重新下载或重新导出。',
  'The workbook is damaged or incomplete. Open it in Excel or WPS and save it as xlsx; if it does not open, download or export it again.',
);

/** Whether a place can be on a sheet at all. */
export function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row < mostRows && column >= 0 && column < mostColumns;
}
