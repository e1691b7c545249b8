/** Edges of different rows that are nearer to each other than this (in twentieths of a point) are one line. */
const nearest = 120;

/**
 * Places the edges of the cells of a table's rows on one grid: for each row, the column (from 0) of each of its
 * edges. Two edges of the same row are never one line.
 */
export function gridColumns(rows: readonly (readonly number[])[]): number[][] {
  const edges = rows.flatMap((row, index) => ascending(row).map((at, place) => ({ at, row: index, place })));
  edges.sort((a, b) => a.at - b.at);
  const columns = rows.map((row) => row.map(() => 0));
  let column = -1;
  let start = 0;
  let taken = new Set<number>();
  for (const { at, row, place } of edges) {
    if (column < 0 || at - start > nearest || taken.has(row)) {
      column += 1;
      start = at;
      taken = new Set();
    }
    taken.add(row);
    columns[row]![place] = column;
  }
  return columns;
}

function ascending(row: readonly number[]): number[] {
  let last = -Infinity;
  return row.map((edge) => (last = Math.max(edge, last + 1)));
}
