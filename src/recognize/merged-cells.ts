import type { Cell } from '../model/source.ts';

type Rows = readonly (readonly Cell[])[];

/** For each cell that a merged number takes, the cell that prints it. */
export function mergedNumbers(rows: Rows): ReadonlyMap<Cell, Cell> {
  const merged = new Map<Cell, Cell>();
  rows.forEach((row, at) =>
    row.forEach((cell, from) => {
      const { rowSpan = 1, columnSpan = 1 } = cell;
      if (rowSpan * columnSpan === 1 || !/\d/.test(cell.plain)) return;
      for (const covered of rows.slice(at, at + rowSpan))
        for (const other of covered.slice(from, from + columnSpan)) merged.set(other, cell);
    }),
  );
  return merged;
}

/**
 * The cell whose value stands in a column of a row: itself, or the number that is merged over it, where that covers
 * this one of the value columns and no further line; undefined where nobody can say whose number it is.
 */
export function valueCell(
  cell: Cell,
  row: readonly Cell[],
  values: readonly number[],
  merged: ReadonlyMap<Cell, Cell>,
  isLine: (row: number) => boolean,
): Cell | undefined {
  const number = merged.get(cell);
  if (!number) return cell;
  const from = row.indexOf(number);
  if (from < 0) return undefined;
  const covered = values.filter((at) => at >= from && at < from + (number.columnSpan ?? 1));
  const below = Array.from({ length: (number.rowSpan ?? 1) - 1 }, (_, index) => index + 1);
  return covered.length === 1 && !below.some(isLine) ? number : undefined;
}
