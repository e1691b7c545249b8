import type { TableCell } from './publication.ts';

/** A cell at its column, or what a cell above covers there. */
export interface PlacedCell {
  /** Absent where the row ends early. */
  readonly cell: TableCell | undefined;
  readonly at: number;
  readonly span: number;
  /** Whether it began in a row above. */
  readonly isContinued: boolean;
}

/** The cells of rows at their columns, those that reach down from above among them: each row covers all columns. */
export function placedRows(rows: readonly (readonly TableCell[])[], width: number): PlacedCell[][] {
  /** By column: the cell that reaches down, and into how many rows more. */
  const down = new Map<number, { readonly cell: TableCell; readonly left: number }>();
  return rows.map((row) => {
    const line: PlacedCell[] = [];
    const waiting = [...row];
    for (let at = 0; at < width;) {
      const above = down.get(at);
      const cell = above?.cell ?? waiting.shift();
      // a cell takes a place at least, whatever it says of itself
      const span = Math.max(1, Math.min(cell?.columnSpan ?? 1, width - at));
      const left = (above?.left ?? cell?.rowSpan ?? 1) - 1;
      line.push({ cell, at, span, isContinued: above !== undefined });
      if (cell && left > 0) down.set(at, { cell, left });
      else down.delete(at);
      at += span;
    }
    return line;
  });
}
