import type { TableLine } from './unruled-tables.ts';

/** A column as far as anything is printed in it. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** So much of a size, and so many points, keep two columns apart over all lines. */
const apartInSizes = 0.3;
const leastApart = 2.5;
const ownRow = 0.8;

/**
 * The columns of a table: in the body a column is where something is printed with nothing printed beside it over all
 * lines; headings add the columns that are blank in the body. A heading between two columns whose own headings stand
 * a row (`pitch`) below it is above both, and adds none.
 */
export function columnsOfLines(
  heads: readonly TableLine[],
  body: readonly TableLine[],
  pitch: number,
): Column[] {
  const size = body[0]!.line.size;
  let columns = united(
    body.flatMap(({ line }) => line.glyphs.map(({ box: { left, right } }) => ({ left, right }))),
    Math.max(leastApart, size * apartInSizes),
  );
  heads.forEach(({ segments }, index) => {
    const below = heads
      .slice(index + 1)
      .filter(({ line }) => line.baseline - heads[index]!.line.baseline > pitch * ownRow);
    for (const segment of segments) {
      if (columns.some((column) => isOver(segment, column))) continue;
      const next = columns.findIndex(({ left }) => left > segment.right);
      const beside = [columns[next - 1], columns[next]].filter((column) => column !== undefined);
      const isHeaded = (column: Column) =>
        below.some((line) => line.segments.some((each) => isOver(each, column)));
      if (beside.length === 2 && beside.every(isHeaded)) continue;
      columns = [...columns, { left: segment.left, right: segment.right }].sort((a, b) => a.left - b.left);
    }
  });
  return columns.map((column) => withHeadings(column, columns, heads));
}

/** The column as wide as its own headings: those that stand over no other. */
function withHeadings(column: Column, columns: readonly Column[], heads: readonly TableLine[]): Column {
  const own = heads.flatMap(({ segments }) =>
    segments.filter((segment) => columns.every((each) => isOver(segment, each) === (each === column))),
  );
  return {
    left: Math.min(column.left, ...own.map(({ left }) => left)),
    right: Math.max(column.right, ...own.map(({ right }) => right)),
  };
}

/** Whether two stretches of a line overlap. */
export function isOver(segment: Column, column: Column): boolean {
  return Math.min(segment.right, column.right) - Math.max(segment.left, column.left) > 0.5;
}

function united(pieces: readonly Column[], apart: number): Column[] {
  const found: { left: number; right: number }[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = found[found.length - 1];
    if (last && left - last.right < apart) last.right = Math.max(last.right, right);
    else found.push({ left, right });
  }
  return found;
}
