import { columnName, rangeName } from '../core/cell-address.ts';
import type { Sheet, StoredCell } from '../readers/workbook/book.ts';
import type { CellValue, ReadRow, SheetDeclaration } from './declaration.ts';
import type { NamedUnit } from './find-columns.ts';
import { expectedHeadings, findColumns, unitsNamed, unreadColumns } from './find-columns.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { Trouble } from './read-cell.ts';
import { readCell } from './read-cell.ts';
import { readForm } from './read-form.ts';
import { withParents } from './parent-codes.ts';
import { rowProblems } from './row-problems.ts';

export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  /** Units that the sheet names in a column of its own. */
  readonly units?: readonly NamedUnit[];
}

/** Sums by code have some hundred rows; vouchers have many thousands. */
export const mostRows = 20_000;

/** Reads the rows of a sheet, and everything that is wrong with them. */
export function readSheet(sheet: Sheet, declared: SheetDeclaration, startsIn1904: boolean): ReadSheet {
  if (declared.layout === 'form') return readForm(sheet, declared, startsIn1904);
  const { name, cells } = sheet;
  const found = findColumns(sheet, declared);
  if (!found)
    return {
      rows: [],
      problems: [problem('missing-headings', { sheet: name }, '', { expected: expectedHeadings(declared) })],
    };
  const below = cells.filter(({ row }) => row > found.row);
  const lines = byRow(below);
  if (lines.size > mostRows) {
    const range = `${found.row + 2}:${Math.max(...lines.keys()) + 1}`;
    const holes = { most: String(mostRows) };
    return {
      rows: [],
      problems: [problem('too-many-rows', { sheet: name, cell: range }, String(lines.size), holes)],
    };
  }
  const merged = sheet.merges
    .filter(({ bottom, left }) => bottom > found.row && left <= Math.max(...found.places.values()))
    .map((range) => problem('merged-cell', { sheet: name, cell: rangeName(range) }, rangeName(range)));
  const hidden = sheet.hiddenRows
    .filter(({ from, to }) => [...lines.keys()].some((row) => row >= from && row <= to))
    .map(({ from, to }) => `${from + 1}:${to + 1}`)
    .map((range) => problem('hidden-rows', { sheet: name, cell: range }, range));
  const read = [...lines]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, own]) => readLine(row, own, declared, found.places, startsIn1904));
  const troubled = withParents(read, declared.columns);
  return {
    rows: read.map(({ row }) => row),
    units: unitsNamed(found, below),
    problems: [
      ...found.problems,
      ...unreadColumns(found, cells, name),
      ...merged,
      ...hidden,
      ...troubled.flatMap(({ row, troubles }) =>
        troubles.map(({ column, id, read: words, holes }) =>
          problem(id, { sheet: name, cell: row.cells[column]! }, words, holes),
        ),
      ),
      ...rowProblems(read, declared, name, found.places),
    ],
  };
}

/** A row with what is wrong in its cells. */
export interface TroubledRow {
  readonly row: ReadRow;
  readonly troubles: readonly (Trouble & { readonly column: string })[];
  /** The columns in which something stands, well or ill. */
  readonly filled: ReadonlySet<string>;
}

/** The cells of a sheet by row and column. */
export function byRow(cells: readonly StoredCell[]): Map<number, Map<number, StoredCell>> {
  const rows = new Map<number, Map<number, StoredCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}

/** A row as its columns want it; none where nothing stands in them, or a line that is not filled in. */
function readLine(
  at: number,
  own: ReadonlyMap<number, StoredCell>,
  { columns, lines }: SheetDeclaration,
  places: ReadonlyMap<string, number>,
  startsIn1904: boolean,
): TroubledRow[] {
  const values: Record<string, CellValue> = {};
  const cells: Record<string, string> = {};
  const troubles: (Trouble & { column: string })[] = [];
  const filled = new Set<string>();
  for (const column of columns) {
    const place = places.get(column.id);
    if (place === undefined) continue;
    cells[column.id] = `${columnName(place)}${at + 1}`;
    const cell = own.get(place);
    const reading = readCell(cell, column, startsIn1904);
    if (reading.value !== undefined) values[column.id] = reading.value;
    if (reading.value !== undefined || reading.troubles.length > 0) filled.add(column.id);
    troubles.push(...reading.troubles.map((trouble) => ({ ...trouble, column: column.id })));
  }
  const isLineAlone = lines !== undefined && [...filled].every((id) => id === lines);
  if (filled.size === 0 || (isLineAlone && troubles.length === 0)) return [];
  return [{ row: { number: at + 1, values, cells }, troubles, filled }];
}
