import { isOver } from './line-columns.ts';
import { joint } from './line-words.ts';
import type { PageLine } from './paragraphs.ts';
import type { PageItem } from './read.ts';
import type { PageCell, PageTable } from './ruled-tables.ts';

type Row = readonly (PageCell | undefined)[];

/** Columns begin at the same place on two pages where they differ by no more. */
const samePlace = 3;
/** What cells keep free beside their words, as office programs do, and a little more. */
const mostPaddings = 12;
const leastPaddings = 2;
/** So many rows at the top may be headings, which a page may print again. */
const mostHeadings = 8;

/** 续表: a table that ends a page and goes on at the top of the next one, in the same columns, becomes one table. */
export function continuedTables(
  items: readonly PageItem[],
  furniture: ReadonlySet<PageLine>,
): readonly PageItem[] {
  const found: PageItem[] = [];
  /** The place in `found` of a table that nothing but furniture, and the end of its last row, has followed so far. */
  let open = -1;
  let page = 0;
  let end: PageLine | undefined;
  for (const item of items) {
    const isFurniture = item.kind === 'line' && furniture.has(item);
    const last = found[open];
    const above = last?.kind === 'table' ? withEnd(last.table, end) : undefined;
    const joined =
      item.kind === 'table' && above && item.page === page + 1 ? joinedTables(above, item.table) : undefined;
    if (joined) {
      if (end) found.splice(found.indexOf(end), 1);
      found[open] = { ...last!, kind: 'table', table: joined } as PageItem;
    } else found.push(item);
    const isEnd =
      !isFurniture && !end && item.kind === 'line' && above !== undefined && item.page === page + 1;
    if (isEnd) end = withEnd(above, item) && item;
    if (joined) end = undefined;
    else if (!isFurniture && !(isEnd && end))
      [open, end] = [item.kind === 'table' ? found.length - 1 : -1, undefined];
    page = item.kind === 'table' ? item.page : page;
  }
  return found;
}

/** The end of a row that the page cut off is shorter. */
const longestEnd = 12;

/** The table with a line that goes on with words of its last row; undefined where it does not. */
function withEnd(table: PageTable, end: PageLine | undefined): PageTable | undefined {
  if (!end) return table;
  const { words, line } = end;
  if (!table.columns || words.text.length > longestEnd || /[。：:，]$/.test(words.text)) return undefined;
  const column = table.columns.findIndex((each) => isOver(line.box, each));
  const last = table.rows[table.rows.length - 1]!;
  const cell = last[column];
  if (!cell || cell.text === '' || /\d$/.test(cell.text)) return undefined;
  const whole = { ...cell, text: cell.text + joint(cell.text, words.text) + words.text };
  return { ...table, rows: [...table.rows.slice(0, -1), last.map((each) => (each === cell ? whole : each))] };
}

/** One table of two, where the columns of one are all columns of the other. */
function joinedTables(above: PageTable, below: PageTable): PageTable | undefined {
  if (above.columns && below.columns) return joinedUnruled(above, below);
  const wide = above.xs.length >= below.xs.length ? above : below;
  const upper = placesIn(wide.xs, above.xs);
  const lower = placesIn(wide.xs, below.xs);
  if (!upper || !lower || upper[0] !== lower[0] || upper.at(-1) !== lower.at(-1)) return undefined;
  const columns = wide.xs.length - 1;
  const before = above.rows.map((row) => spread(row, upper, columns));
  const after = below.rows.map((row) => spread(row, lower, columns));
  const [last, first] = [before[before.length - 1]!, after[0]!];
  const isRepeated = before.slice(0, mostHeadings).some((row) => says(row) === says(first));
  const rows =
    !isRepeated && isCut(last, first, paddingsOf(before))
      ? [...before.slice(0, -1), whole(last, first), ...after.slice(1)]
      : [...before, ...after];
  return { box: above.box, xs: wide.xs, rows };
}

/** Of tables without rules: a column of the one below is that above which it stands, and some may be blank there. */
function joinedUnruled(above: PageTable, below: PageTable): PageTable | undefined {
  const columns = below.columns!.map((column) => above.columns!.findIndex((each) => isOver(each, column)));
  const isApart = new Set(columns).size === columns.length && !columns.includes(-1);
  if (!isApart || columns.some((column, index) => index > 0 && column < columns[index - 1]!))
    return undefined;
  // a heading that stands above several of fewer columns cannot be told apart among more
  if (
    columns.length < above.columns!.length &&
    below.rows.some((row) => row.some((cell) => (cell?.columnSpan ?? 1) > 1))
  )
    return undefined;
  const rows = below.rows.map((row) => {
    const wide = Array.from<PageCell | undefined>({ length: above.columns!.length });
    row.forEach((cell, index) => {
      wide[columns[index]!] = cell;
    });
    return wide;
  });
  return { ...above, rows: [...above.rows, ...rows] };
}

function says(row: Row): string {
  return row.map((cell) => cell?.text ?? '').join('\t');
}

/** For each place of `xs` which of `all` it is; undefined where one is missing. */
function placesIn(all: readonly number[], xs: readonly number[]): number[] | undefined {
  const places = xs.map((x) => all.findIndex((each) => Math.abs(each - x) <= samePlace));
  return places.includes(-1) ? undefined : places;
}

/** The row in finer columns. */
function spread(row: Row, places: readonly number[], columns: number): Row {
  if (row.length === columns) return row;
  const cells: (PageCell | undefined)[] = Array.from<PageCell | undefined>({ length: columns });
  row.forEach((cell, column) => {
    if (!cell) return;
    const [from, to] = [places[column]!, places[column + (cell.columnSpan ?? 1)]!];
    cells[from] = { ...cell, columnSpan: to - from };
  });
  return cells;
}

/** The end of the page cut a row in two: all that stands below goes on with a line above that had no room left. */
function isCut(above: Row, below: Row, paddings: number): boolean {
  const all = below.flatMap((cell, column) =>
    cell && cell.text !== '' ? [{ cell, over: above[column] }] : [],
  );
  return all.length > 0 && all.every(({ cell, over }) => over !== undefined && goesOn(over, cell, paddings));
}

function goesOn(above: PageCell, below: PageCell, paddings: number): boolean {
  if (above.text === '' || above.columnSpan !== below.columnSpan || (below.rowSpan ?? 1) > 1) return false;
  const number = /[\d.,]*\d$/.exec(above.text)?.[0];
  const rest = /^-?[\d.,]+/.exec(below.text)?.[0];
  // the rest of a number that found no room is shorter than what did; another number mostly is not
  if (number && rest && (rest.length >= number.length || /\.\d{2}$/.test(number))) return false;
  return (above.free ?? 0) < (below.first ?? 0) + paddings;
}

/** What the fullest of the cells leaves free. */
function paddingsOf(rows: readonly Row[]): number {
  const free = rows.flatMap((row) => row.flatMap((cell) => cell?.free ?? []));
  return Math.min(mostPaddings, Math.max(0, ...[Math.min(...free)].filter(Number.isFinite)) + leastPaddings);
}

function whole(above: Row, below: Row): Row {
  return above.map((cell, column) => {
    const rest = below[column];
    if (!cell || !rest || rest.text === '') return cell;
    return { ...cell, text: cell.text + joint(cell.text, rest.text) + rest.text };
  });
}
