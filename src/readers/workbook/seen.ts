import type { Range } from '../../core/cell-address.ts';
import { rangeName } from '../../core/cell-address.ts';
import type { Sheet, StoredCell } from './book.ts';
import { mostColumns } from './book.ts';
import type { Shown } from './shown.ts';
import { shown } from './shown.ts';
import type { Hidden } from './stretches.ts';
import { hiddenIn } from './stretches.ts';

/** A sheet as it is seen: without its hidden rows and columns, in the part that holds something. */
export interface SeenSheet {
  /** The rows that show something. */
  readonly rows: readonly SeenRow[];
  /** The columns from the first that shows something to the last, by their numbers on the sheet. */
  readonly columns: readonly number[];
  /** Filled cells that stand in hidden rows or columns. */
  readonly unseen: readonly StoredCell[];
  readonly withoutValue: readonly SeenCell[];
  readonly storedOtherwise: readonly SeenCell[];
  /** How many characters it shows. */
  readonly length: number;
}

export interface SeenRow {
  /** Its number on the sheet, from 0. */
  readonly at: number;
  /** The blank rows before it, after the last that shows something, by their numbers on the sheet; not of a wide gap. */
  readonly blanks: readonly number[];
  readonly isAfterGap: boolean;
  /** By the place of their column among the columns of the sheet. */
  readonly cells: ReadonlyMap<number, SeenCell>;
}

export interface SeenCell extends Shown {
  /** Its place on the sheet: C5; merged: C5:E5. */
  readonly address: string;
  /** How many seen rows and columns it takes. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** More blank rows or columns than these stand between what does not belong together. */
const widestGap = 20;

interface Placed {
  /** Where it is seen. */
  readonly row: number;
  readonly column: number;
  readonly range: Range;
  readonly shown: Shown;
  readonly cell: StoredCell;
}

export function seenSheet(sheet: Sheet, startsIn1904: boolean): SeenSheet {
  const rowsHidden = hiddenIn(sheet.hiddenRows);
  const columnsHidden = hiddenIn(sheet.hiddenColumns);
  const merged = new Map(sheet.merges.map((range) => [corner(range.top, range.left), range]));
  const isCovered = coveredBy(sheet.merges);
  const unseen: StoredCell[] = [];
  const placed: Placed[] = [];
  let length = 0;
  for (const cell of inOrder(sheet.cells)) {
    const text = shown(cell, { startsIn1904, showsZeros: sheet.showsZeros });
    if ((text.text.trim() === '' && text.storedOtherwise === undefined) || isCovered(cell)) continue;
    const range = merged.get(corner(cell.row, cell.column)) ?? alone(cell);
    // of a merged cell whose first row or column is hidden the words move to the first that is seen
    const row = rowsHidden.firstSeen(range.top, range.bottom);
    const column = columnsHidden.firstSeen(range.left, range.right);
    if (row === undefined || column === undefined) unseen.push(cell);
    else placed.push({ row, column, range, shown: text, cell });
    length += text.text.length;
  }
  const columns = seenColumns(placed, columnsHidden);
  const place = new Map(columns.map((column, index) => [column, index]));
  const numbers = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  const lastRow = numbers[numbers.length - 1] ?? 0;
  const rows = new Map<number, Map<number, SeenCell>>(numbers.map((row) => [row, new Map()]));
  const withoutValue: SeenCell[] = [];
  const storedOtherwise: SeenCell[] = [];
  for (const { row, column, range, shown: text, cell } of placed) {
    const from = place.get(column)!;
    const address = rangeName(range);
    const rowSpan =
      range.top === range.bottom ? 1 : Math.max(1, rowsHidden.seen(row, Math.min(range.bottom, lastRow)));
    const columnSpan = range.left === range.right ? 1 : columnsWithin(columns, from, range.right);
    const { storedOtherwise: stored } = text;
    // written out, since spreading an object for each of many cells takes as long as reading them
    const seen: SeenCell =
      stored === undefined
        ? { text: text.text, address, rowSpan, columnSpan }
        : { text: text.text, storedOtherwise: stored, address, rowSpan, columnSpan };
    rows.get(row)!.set(from, seen);
    if (cell.content.kind === 'formula') withoutValue.push(seen);
    if (stored !== undefined) storedOtherwise.push(seen);
  }
  return {
    rows: numbers.map((at, index) => ({
      at,
      ...blanksBefore(numbers[index - 1], at, rowsHidden),
      cells: rows.get(at)!,
    })),
    columns,
    unseen,
    withoutValue,
    storedOtherwise,
    length,
  };
}

function corner(row: number, column: number): number {
  return row * mostColumns + column;
}

function alone({ row, column }: StoredCell): Range {
  return { top: row, left: column, bottom: row, right: column };
}

function inOrder(cells: readonly StoredCell[]): readonly StoredCell[] {
  const isInOrder = cells.every((cell, index) => index === 0 || cells[index - 1]!.row <= cell.row);
  return isInOrder ? cells : [...cells].sort((a, b) => a.row - b.row);
}

/** More merged cells than these do not lie beside one another. */
const mostBeside = 1_000;

/** Whether a merged cell lies over a place: what is stored there is not seen. To be asked in the order of rows. */
function coveredBy(merges: readonly Range[]): (cell: StoredCell) => boolean {
  const waiting = merges
    .filter(({ top, bottom, left, right }) => top < bottom || left < right)
    .sort((a, b) => a.top - b.top);
  let active: Range[] = [];
  let next = 0;
  let reached = -1;
  return ({ row, column }) => {
    if (row !== reached) {
      active = active.filter(({ bottom }) => bottom >= row);
      for (; next < waiting.length && waiting[next]!.top <= row; next += 1)
        if (waiting[next]!.bottom >= row && active.length < mostBeside) active.push(waiting[next]!);
      reached = row;
    }
    return active.some(
      ({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left),
    );
  };
}

/** The seen columns from the first that holds something to the last, but for wide gaps. */
function seenColumns(placed: readonly Placed[], hidden: Hidden): number[] {
  const filled = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
  return filled.flatMap((column, index) => {
    const from = filled[index - 1];
    return [...(from === undefined ? [] : blanksBetween(from, column, hidden)), column];
  });
}

function blanksBetween(from: number, to: number, hidden: Hidden): number[] {
  if (hidden.seen(from + 1, to - 1) > widestGap) return [];
  const blanks: number[] = [];
  for (let at = hidden.firstSeen(from + 1, to - 1); at !== undefined; at = hidden.firstSeen(at + 1, to - 1))
    blanks.push(at);
  return blanks;
}

function blanksBefore(
  before: number | undefined,
  at: number,
  hidden: Hidden,
): Pick<SeenRow, 'blanks' | 'isAfterGap'> {
  if (before === undefined) return { blanks: [], isAfterGap: false };
  return {
    blanks: blanksBetween(before, at, hidden),
    isAfterGap: hidden.seen(before + 1, at - 1) > widestGap,
  };
}

function columnsWithin(columns: readonly number[], from: number, right: number): number {
  let to = from + 1;
  while (to < columns.length && columns[to]! <= right) to += 1;
  return to - from;
}
