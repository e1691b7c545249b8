import { ems } from '../../core/ems.ts';
import type { Table, TableCell, TableColumn } from '../../model/publication.ts';
import type { Sheet } from './paper.ts';
import { landscape, portrait, textHeight, textWidth } from './paper.ts';
import type { CellSize } from './sizes.ts';
import { cellHeights, cellSizes, tableLines } from './sizes.ts';
import type { PlacedCell } from '../../model/placed-cells.ts';
import { placedRows } from '../../model/placed-cells.ts';

/** How a table stands on its page. */
export interface TableLayout {
  readonly sheet: Sheet;
  /** Of the columns, in twips: together the width of the text. */
  readonly widths: readonly number[];
  readonly size: CellSize;
  /** The least height of a row, in twips. */
  readonly rowHeight: number;
}

/** What stands to the left and right of the words in a cell, together. */
export const cellPadding = 120;

/** 小五: how a table of several pages is printed. */
const flowing: CellSize = 18;
const comfortableRow = 480;
/** Programs differ in how high they make a line. */
const reserve = 60;

/**
 * Chooses page, size of letters and widths: a table lies on its side where its columns ask for it, and is printed
 * smaller where that keeps it on one page. `above` is the height of what stands above it on the page, in twips.
 */
export function layoutOf(table: Table, above = 0): TableLayout {
  const rows = rowsOf(table);
  const columns = columnsOf(table.columns, rows);
  const sheet = sheetFor(columns);
  const width = textWidth(sheet);
  const height = textHeight(sheet) - above - heightAround(table, width) - reserve;
  const isFitting = (size: CellSize) => sum(columns.map(({ least }) => inTwips(least, size))) <= width;
  const sizes = cellSizes.filter(isFitting);
  let chosen: Trial | undefined;
  for (const size of sizes.length > 0 ? sizes : cellSizes.slice(-1)) {
    const trial = trialOf(size, columns, rows, width);
    const isOnePage = trial.height <= height;
    if (isOnePage || !chosen || (chosen.size > flowing && size <= flowing)) chosen = trial;
    if (isOnePage) break;
  }
  const { size, widths } = chosen!;
  const spare = Math.max(0, Math.floor((height - chosen!.height) / Math.max(rows.length, 1)));
  return { sheet, size, widths, rowHeight: Math.min(rowHeight(1, size) + spare, comfortableRow) - border };
}

/** Tells how many lines of words each row takes in columns of so many twips, those of the head first. */
export function rowLines(table: Table): (widths: readonly number[], size: CellSize) => number[] {
  const rows = rowsOf(table);
  return (widths, size) => rows.map((row) => linesIn(row, widths, size));
}

function rowsOf({ head, body, columns }: Table): Row[] {
  return [head, body].flatMap((part) => placedRows(part, columns.length).map(measured));
}

interface Trial {
  readonly size: CellSize;
  readonly widths: readonly number[];
  readonly height: number;
}

function trialOf(size: CellSize, columns: readonly Column[], rows: readonly Row[], width: number): Trial {
  const widths = widthsOf(columns, width, size);
  return { size, widths, height: sum(rows.map((row) => rowHeight(linesIn(row, widths, size), size))) };
}

/** The cells of a row with the widths of their lines, in ems. */
type Row = readonly Measured[];

interface Measured extends PlacedCell {
  readonly lines: readonly number[];
}

function measured(row: readonly PlacedCell[]): Row {
  return row.map(({ cell, at, span, isContinued }) => ({
    cell,
    at,
    span,
    isContinued,
    lines: isContinued || !cell?.text ? [] : cell.text.split('\n').map(ems),
  }));
}

/** The line above a row counts. */
const border = 10;

function rowHeight(lines: number, size: CellSize): number {
  const { line, around } = cellHeights[size];
  return lines * line + around + border;
}

/** What a column needs, in ems. */
interface Column {
  readonly kind: TableColumn['kind'];
  /** What must not be broken. */
  readonly least: number;
  /** What would stand on one line, within reason. */
  readonly wanted: number;
}

/** In ems: the least and the most that a column asks for, and what it takes in any table of the kind. */
const limits: Readonly<Record<TableColumn['kind'], Readonly<Record<'least' | 'most' | 'nominal', number>>>> =
  {
    code: { least: 3, most: 8, nominal: 3.5 },
    label: { least: 5, most: 16, nominal: 10 },
    line: { least: 2, most: 3, nominal: 2 },
    number: { least: 3, most: 9, nominal: 5 },
    text: { least: 4, most: 14, nominal: 4 },
  };

const shortHeading = 6;

function columnsOf(columns: Table['columns'], rows: readonly Row[]): Column[] {
  const words = columns.map(() => 0);
  const headings = columns.map(() => 0);
  for (const row of rows)
    for (const { cell, at, span, lines } of row) {
      const widest = cell?.role === 'heading' ? headings : words;
      if (span === 1) widest[at] = Math.max(widest[at]!, ...lines);
    }
  const each = columns.map(({ kind }, at): Column => {
    const { least, most } = limits[kind];
    const isBreakable = kind === 'label' || kind === 'text';
    // a heading stands on three lines at most, and rather on two; a short one on one
    const needed = Math.max(least, isBreakable ? 0 : words[at]!, Math.ceil(headings[at]! / 3));
    const headed = headings[at]! > shortHeading ? Math.ceil(headings[at]! / 2) : headings[at]!;
    const wanted = Math.max(needed, Math.min(Math.max(words[at]!, headed), most));
    return { kind, least: needed, wanted };
  });
  return withEvenNumbers(each);
}

/** The columns of amounts are as wide as each other. */
function withEvenNumbers(columns: readonly Column[]): Column[] {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const least = Math.max(0, ...numbers.map((column) => column.least));
  const wanted = Math.max(0, ...numbers.map((column) => column.wanted));
  return columns.map((column) => (column.kind === 'number' ? { ...column, least, wanted } : column));
}

/** By the kinds of its columns first, so that a form always lies the same way. */
function sheetFor(columns: readonly Column[]): Sheet {
  const usual = sum(columns.map(({ kind }) => inTwips(limits[kind].nominal, cellSizes[0])));
  const least = sum(columns.map((column) => inTwips(column.least, flowing)));
  return Math.max(usual, least) > textWidth(portrait) ? landscape : portrait;
}

/** The height of the lines above and below a table. */
function heightAround({ number, left, middle, right, notes }: Table, width: number): number {
  const lines = (number ? 1 : 0) + (left || middle || right ? 1 : 0);
  const noteEms = width / (tableLines.noteSize * 10) - 1;
  const noted = sum(notes.map((note) => Math.ceil(ems(note) / noteEms)));
  return tableLines.title + lines * tableLines.line + tableLines.noteGap + noted * tableLines.note;
}

/** What is left over goes to all columns in proportion; where there is little, to those that ask for more. */
function widthsOf(columns: readonly Column[], total: number, size: CellSize): number[] {
  const least = columns.map((column) => inTwips(column.least, size));
  const wanted = columns.map((column) => inTwips(column.wanted, size));
  const asked = sum(wanted) - sum(least);
  const share = asked === 0 ? 1 : (total - sum(least)) / asked;
  if (share >= 1 || share < 0) return scaled(share < 0 ? least : wanted, total);
  return scaled(
    least.map((width, at) => width + (wanted[at]! - width) * share),
    total,
  );
}

/** Whole widths in the same proportion that add up to the total. */
function scaled(widths: readonly number[], total: number): number[] {
  const whole = widths.map((width) => Math.floor((width * total) / sum(widths)));
  const rest = total - sum(whole);
  return whole.map((width, at) => width + (at < rest ? 1 : 0));
}

/** How many lines the fullest cell of a row takes. */
function linesIn(row: Row, widths: readonly number[], size: CellSize): number {
  let most = 1;
  for (const { cell, at, span, lines } of row) {
    if (lines.length === 0 || (cell?.rowSpan ?? 1) > 1) continue;
    const width = (span === 1 ? widths[at]! : sum(widths.slice(at, at + span))) - cellPadding;
    let count = 0;
    for (const line of lines) count += lineCount(line, width, size);
    most = Math.max(most, count);
  }
  return most;
}

/** The lines that words of so many ems take in a width of so many twips; a character stands on one line. */
function lineCount(width: number, available: number, size: CellSize): number {
  const room = available / size / 10;
  return width <= room ? 1 : Math.ceil(width / Math.max(1, Math.floor(room * 2) / 2));
}

/** How the words of a cell stand. */
export function alignmentOf({ role, columnSpan = 1 }: TableCell, table: Table): 'left' | 'center' | 'right' {
  switch (role) {
    case 'heading':
    case 'line':
      return 'center';
    case 'number':
      return 'right';
    case 'label': {
      // 合计 over a stub of several columns, and the labels of forms
      const isOverStub = columnSpan > 1 && columnSpan < table.columns.length;
      return isOverStub || table.columns.every(({ kind }) => kind === 'text') ? 'center' : 'left';
    }
    case 'code':
    case 'text':
      return 'left';
  }
}

/** How far centred words of several lines stand in on both sides, so that their lines are as long as each other. */
export function evenIndent(text: string, cellWidth: number, size: CellSize): number {
  const available = cellWidth - cellPadding;
  const width = ems(text);
  const count = lineCount(width, available, size);
  if (count === 1) return 0;
  return Math.max(0, Math.floor((available - (Math.ceil(width / count) + 0.4) * size * 10) / 2));
}

function inTwips(width: number, size: CellSize): number {
  return Math.ceil(width * size * 10) + cellPadding;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
