import type { PaperCell } from '../transcript.ts';

/** A cell as a document writes it: how many columns of the table's grid it takes. */
export interface WrittenCell extends Pick<PaperCell, 'text' | 'at'> {
  readonly span: number;
  /** It continues the cell above. */
  readonly continuesAbove: boolean;
  readonly startsMerge: boolean;
  /** It continues the cell to the left. */
  readonly continuesLeft: boolean;
}

export interface WrittenRow {
  /** Columns of the grid that it leaves out at its beginning. */
  readonly before: number;
  readonly cells: readonly WrittenCell[];
}

type Row = readonly (PaperCell | undefined)[];

interface Placed {
  readonly written: WrittenCell;
  readonly row: number;
  readonly column: number;
  span: number;
  /** The last row that it reaches. */
  last: number;
}

/** More places than any table has: beyond, a file means harm. */
const mostPlaces = 2_000_000;

/**
 * Rows with a place for every column, merged cells told. Columns in which no cell begins are only there because
 * rows were drawn apart, and are dropped. Undefined where the table is too large.
 */
export function layOut(rows: readonly WrittenRow[]): Row[] | undefined {
  const placed = place(rows);
  const starts = [...new Set(placed.map((cell) => cell.column))].sort((a, b) => a - b);
  const columns = new Map(starts.map((column, index) => [column, index]));
  const columnAt = (position: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const ends = placed.map((cell) => columnAt(cell.column + cell.span));
  const widths = rows.map(() => 0);
  placed.forEach((cell, index) => {
    for (let row = cell.row; row <= cell.last; row += 1) widths[row] = Math.max(widths[row]!, ends[index]!);
  });
  if (widths.reduce((all, width) => all + width, 0) > mostPlaces) return undefined;
  const laid = widths.map((width) => Array.from<PaperCell | undefined>({ length: width }));
  placed.forEach(({ written, row, column, last }, index) => {
    const at = columns.get(column)!;
    const rowSpan = last - row + 1;
    const columnSpan = ends[index]! - at;
    laid[row]![at] = {
      text: written.text,
      ...(written.at ? { at: written.at } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(columnSpan > 1 ? { columnSpan } : {}),
    };
  });
  return laid;
}

function place(rows: readonly WrittenRow[]): Placed[] {
  const placed: Placed[] = [];
  /** The merged cell that may go on, by its first column. */
  const open = new Map<number, Placed>();
  rows.forEach(({ before, cells }, row) => {
    let column = before;
    let left: Placed | undefined;
    for (const [index, written] of cells.entries()) {
      const above = open.get(column);
      if (written.continuesLeft && index > 0) {
        if (left) left.span += written.span;
      } else if (written.continuesAbove && above && above.last === row - 1) {
        above.last = row;
        left = undefined;
      } else {
        left = { written, row, column, span: written.span, last: row };
        placed.push(left);
        if (written.startsMerge || written.continuesAbove) open.set(column, left);
        else open.delete(column);
      }
      column += written.span;
    }
  });
  return placed;
}
