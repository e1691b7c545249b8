import { folded } from '../core/fold.ts';
import { join } from '../core/messages.ts';
import { suggest } from '../core/suggest.ts';
import { columnName } from '../core/cell-address.ts';
import type { Sheet, StoredCell } from '../readers/workbook/book.ts';
import type { Column, SheetDeclaration } from './declaration.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

export interface FoundColumns {
  /** The row of the headings, from 0. */
  readonly row: number;
  /** The place of each column, from 0, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Headings that no column has, by their place. */
  readonly unknown: ReadonlyMap<number, string>;
  readonly problems: readonly Problem[];
}

/** Headings stand near the top: a title and explanations above them. */
const deepest = 40;

/** Finds the headings of a sheet; undefined where there are none. */
export function findColumns(sheet: Sheet, { columns }: SheetDeclaration): FoundColumns | undefined {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, content } of sheet.cells) {
    if (row >= deepest || content.kind !== 'text') continue;
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, content.text.trim()));
  }
  const scored = [...rows].map(([row, words]) => ({
    row,
    words,
    score: [...words.values()].filter((each) => columns.some((column) => isHeading(each, column))).length,
  }));
  const best = scored.sort((a, b) => b.score - a.score || a.row - b.row)[0];
  if (!best || best.score === 0 || best.score * 2 < Math.min(columns.length, 4)) return undefined;
  return { row: best.row, ...placed(sheet.name, best.row, best.words, columns) };
}

function placed(name: string, row: number, words: ReadonlyMap<number, string>, columns: readonly Column[]) {
  const places = new Map<string, number>();
  const unknown = new Map<number, string>();
  const problems: Problem[] = [];
  const cellOf = (place: number) => `${columnName(place)}${row + 1}`;
  for (const [place, heading] of [...words].sort(([a], [b]) => a - b)) {
    const column = columns.find((each) => !places.has(each.id) && isHeading(heading, each));
    if (column) {
      places.set(column.id, place);
      if (column.kind.kind === 'money' && /万元/.test(heading))
        problems.push(problem('ten-thousands-heading', { sheet: name, cell: cellOf(place) }, heading));
    } else if (heading !== '') unknown.set(place, heading);
  }
  const missing = columns.filter(({ id }) => !places.has(id));
  for (const column of missing) {
    const [likely] = suggest(column.heading.zh, unknown.values(), 1);
    const place = [...unknown].find(([, heading]) => heading === likely)?.[0];
    if (place !== undefined && likely !== undefined) {
      unknown.delete(place);
      problems.push(
        problem('renamed-column', { sheet: name, cell: cellOf(place) }, likely, { expected: column.heading }),
      );
    } else
      problems.push(
        problem('missing-column', { sheet: name, cell: `${row + 1}:${row + 1}` }, column.heading.zh),
      );
  }
  return { places, unknown, problems };
}

/** Headings as they are compared: without blanks, the mark of what is required, and the unit behind an amount. */
function isHeading(words: string, { heading, aliases = [] }: Column): boolean {
  const plain = plainHeading(words);
  return [heading.zh, heading.en, ...aliases].some((each) => plainHeading(each) === plain);
}

function plainHeading(words: string): string {
  return folded(words)
    .replace(/^\*|\*$/g, '')
    .replace(/\((?:单位:)?(?:万元|元|yuan)\)$/i, '');
}

/** A column of one's own that names units. */
const unitHeading = /^(?:填报|预算|核算|编报)?单位(?:名称|全称)?$/;

/** The units that a column of one's own names. */
export function unitsNamed({ unknown, row }: FoundColumns, cells: readonly StoredCell[]): NamedUnit[] {
  const places = [...unknown]
    .filter(([, heading]) => unitHeading.test(folded(heading)))
    .map(([place]) => place);
  return cells.flatMap((cell) =>
    cell.row > row && places.includes(cell.column) && cell.content.kind === 'text'
      ? [{ unit: cell.content.text.trim(), cell: `${columnName(cell.column)}${cell.row + 1}` }]
      : [],
  );
}

export interface NamedUnit {
  readonly unit: string;
  readonly cell: string;
}

/** Cells of columns that nobody declared, which are not read. */
export function unreadColumns(
  { unknown, row }: FoundColumns,
  cells: readonly StoredCell[],
  sheet: string,
): Problem[] {
  const filled = new Set(cells.filter((cell) => cell.row > row).map(({ column }) => column));
  return [...unknown]
    .filter(([place, heading]) => filled.has(place) && !unitHeading.test(folded(heading)))
    .map(([place, heading]) =>
      problem('unknown-column', { sheet, cell: `${columnName(place)}${row + 1}` }, heading),
    );
}

export function expectedHeadings({ columns }: SheetDeclaration) {
  return join(columns.map(({ heading }) => heading));
}
