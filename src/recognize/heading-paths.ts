import type { Cell, Grid } from '../model/source.ts';

type Rows = readonly (readonly Cell[])[];

/**
 * The heading path of every column. Where the paper tells which headings are merged over columns, a heading stands
 * above the columns that it covers. Elsewhere a heading reaches right over the blanks beside it, as merged cells are
 * printed, but not past the end of the heading above it; the lowest heading row does not reach.
 */
export function headingPaths(rows: Rows, width: number, merges: Grid['merges'] = 'untold'): string[][] {
  const printed = merges === 'told' ? covering(rows, width) : rows.map((row) => cellsOf(row, width));
  const isTold = merges === 'told' && rows.some((row) => row.some((cell) => (cell.columnSpan ?? 1) > 1));
  return isTold ? toldPaths(printed, width) : reachedPaths(printed, width);
}

type Printed = readonly (readonly (Cell | undefined)[])[];

function cellsOf(row: readonly Cell[], width: number): (Cell | undefined)[] {
  return Array.from({ length: width }, (_, column) => (row[column]?.plain ? row[column] : undefined));
}

/** For each place the heading that stands there or is merged over it. */
function covering(rows: Rows, width: number): Printed {
  const printed = rows.map((row) => cellsOf(row, width));
  rows.forEach((row, at) =>
    row.forEach((cell, from) => {
      if (cell.plain === '') return;
      for (const covered of printed.slice(at, at + (cell.rowSpan ?? 1)))
        for (let column = from; column < Math.min(from + (cell.columnSpan ?? 1), width); column += 1)
          covered[column] ??= cell;
    }),
  );
  return printed;
}

function toldPaths(printed: Printed, width: number): string[][] {
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const row of printed) {
      const text = row[column]?.plain;
      if (text !== undefined && path[path.length - 1] !== text) path.push(text);
    }
    return path;
  });
}

function reachedPaths(printed: Printed, width: number): string[][] {
  const paths: string[][] = Array.from({ length: width }, () => []);
  /** For each column, the column in which the heading above it begins. */
  let groups: number[] = Array.from({ length: width }, () => 0);
  printed.forEach((row, rowIndex) => {
    const last = rowIndex === printed.length - 1;
    const next = [...groups];
    let carried: { text: string; from: number; group: number } | undefined;
    for (let column = 0; column < width; column += 1) {
      const text = row[column]?.plain ?? '';
      if (text !== '') carried = { text, from: column, group: groups[column]! };
      else if (last || (carried && carried.group !== groups[column])) carried = undefined;
      if (!carried) {
        if (text === '' && rowIndex > 0) next[column] = Math.max(groups[column]!, column);
        continue;
      }
      const path = paths[column]!;
      if (path[path.length - 1] !== carried.text) path.push(carried.text);
      next[column] = carried.from;
    }
    groups = next;
  });
  return paths;
}
