import type { Cell, Grid } from '../model/source.ts';
import type { StatutoryTable } from '../model/table.ts';
import { isFrameLine } from './frame-rows.ts';
import type { PhysicalLane } from './grid-columns.ts';
import { lanesOf, widthOf } from './grid-columns.ts';
import { countHeaderRows, headingKey, isColumnNumbers } from './header-rows.ts';
import type { Paragraph, Part, PlacedGrid } from './outline.ts';
import { pageNumber } from './page-furniture.ts';
import type { Progress } from './stubs.ts';
import { hasStub, stubOf } from './stubs.ts';
import { saysItGoesOn, titleOfTable } from './table-titles.ts';

/** The grids in which a table goes on, and the lines between them. */
export interface Continuation {
  readonly grids: readonly PlacedGrid[];
  readonly furniture: readonly Paragraph[];
  /** The index of the part after the last of them. */
  readonly next: number;
}

/**
 * What is split over pages goes on in the next grid, where nothing but furniture stands between: page numbers, 续表,
 * and the title with what belongs to it once more.
 */
export function continuationOf(
  parts: readonly Part[],
  index: number,
  goesOn: (first: Grid, next: Grid) => boolean,
  isTitle: (text: string) => boolean = () => false,
): Continuation {
  const first = parts[index] as PlacedGrid;
  const grids: PlacedGrid[] = [];
  const furniture: Paragraph[] = [];
  let next = index + 1;
  for (;;) {
    const between = furnitureFrom(parts, next, isTitle);
    const part = parts[next + between.length];
    if (part?.kind !== 'grid' || part.section !== first.section || !goesOn(first.grid, part.grid)) break;
    grids.push(part);
    furniture.push(...between);
    next += between.length + 1;
  }
  return { grids, furniture, next };
}

/**
 * A table goes on under the same headings once more, or with rows of its body at once. A grid that begins the same
 * lines anew is another table.
 */
export function continuedTable(table: StatutoryTable, parts: readonly Part[], index: number): Continuation {
  let known: Known | undefined;
  return continuationOf(
    parts,
    index,
    (first, next) => goesOn((known ??= knownOf(table, first)), next),
    (text) => titleOfTable(text) === table,
  );
}

function furnitureFrom(
  parts: readonly Part[],
  from: number,
  isTitle: (text: string) => boolean,
): Paragraph[] {
  const between: Paragraph[] = [];
  let isTitled = false;
  for (const part of parts.slice(from, from + mostLinesBetween)) {
    if (part.kind !== 'paragraph') break;
    const { text } = part.folded;
    if (titleOfTable(text) && !isTitle(text)) break;
    isTitled ||= isTitle(text);
    // below the title number, name and unit may be broken over lines anyhow
    if (!isFurniture(text) && !(isTitled && text.length <= longestLine && !/[。；]/.test(text))) break;
    between.push(part);
  }
  return between;
}

const mostLinesBetween = 8;
const longestLine = 60;

function isFurniture(text: string): boolean {
  return pageNumber.test(text) || saysItGoesOn(text) || isFrameLine(text);
}

/** What is known of a table from the grids before. */
interface Known {
  readonly lanes: readonly PhysicalLane[];
  readonly width: number;
  readonly headings: ReadonlySet<string | undefined>;
  readonly lines: Set<string>;
  readonly progress: Progress;
}

function knownOf(table: StatutoryTable, grid: Grid): Known {
  const headerCount = countHeaderRows(table, grid);
  const known = {
    lanes: lanesOf(table, grid, headerCount),
    width: widthOf(grid),
    headings: new Set(grid.rows.slice(0, headerCount).map(headingKey)),
    lines: new Set<string>(),
    progress: { reached: new Map(), above: new Map() },
  };
  const body = grid.rows.slice(headerCount);
  for (const line of linesOf(known, known.progress, body).known) known.lines.add(line);
  if (body.some((row) => isAmounts(row) && !isColumnNumbers(row))) known.lines.add('amounts');
  return known;
}

function isAmounts(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => cell.plain !== '');
  return filled.length > 0 && filled.every((cell) => /^[-—(]?[\d,.]*\)?$/.test(cell.plain));
}

/** Whether the rows of a grid are further lines of the table; then they are known as well. */
function goesOn(known: Known, grid: Grid): boolean {
  if (widthOf(grid) > known.width) return false;
  const isHeading = (row: readonly Cell[]) => {
    const key = headingKey(row);
    return (key !== undefined && known.headings.has(key)) || isColumnNumbers(row);
  };
  const begins = grid.rows.findIndex((row) => !isHeading(row));
  if (begins < 0) return true;
  const progress = { reached: new Map(known.progress.reached), above: new Map(known.progress.above) };
  const lines = linesOf(known, progress, grid.rows.slice(begins));
  // a table without stubs has one line, which may stand apart from its headings
  if (known.lanes.every(({ lane }) => lane.stub === 'none'))
    return known.lines.size === 0 && grid.rows.slice(begins).every((row) => isAmounts(row));
  if (lines.known.length === 0 || lines.known.some((line) => known.lines.has(line))) return false;
  if (begins === 0 && lines.unknown > lines.known.length / 4) return false;
  for (const line of lines.known) known.lines.add(line);
  for (const [lane, at] of progress.reached) known.progress.reached.set(lane, at);
  for (const [lane, code] of progress.above) known.progress.above.set(lane, code);
  return true;
}

/** The lines that rows print, and how many stubs are none. */
function linesOf(
  { lanes }: Pick<Known, 'lanes'>,
  progress: Progress,
  rows: Grid['rows'],
): { known: string[]; unknown: number } {
  const known: string[] = [];
  let unknown = 0;
  for (const row of rows) {
    if (isColumnNumbers(row)) continue;
    lanes.forEach((physical, index) => {
      const stub = stubOf(row, physical, progress);
      // lanes that stand side by side may show one list of codes
      if (stub) known.push(`${physical.lane.id} ${stub.code ?? stub.row!.id}`);
      else if (hasStub(row, physical) && index === 0) unknown += 1;
    });
  }
  return { known, unknown };
}
