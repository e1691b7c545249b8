import { fold } from '../core/fold.ts';
import type { Block, Cell, Grid, Line, Source } from '../model/source.ts';
import type { RowKind } from './frame-rows.ts';
import { kindOfRow, titleIn } from './frame-rows.ts';
import { joinedFolded } from './paragraphs.ts';

/**
 * In sheets and documents a table's title, number, name, unit line and notes often stand inside its grid, several
 * tables in one grid, or running text in wide cells. Takes what is no table out of the grids, as lines; what is left
 * are grids that hold one table each, from its headings to its last line.
 */
export function withoutFrames(source: Source): Source {
  let page = 1;
  const blocks = source.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'line') page = block.page;
    return block.kind === 'grid' ? unframed(block, source, page) : [block];
  });
  return { ...source, blocks };
}

function unframed(grid: Grid, source: Source, page: number): readonly Block[] {
  const kinds = kindsOf(grid);
  if (isListing(kinds)) return [grid];
  const tables = tablesIn(grid.rows, kinds);
  const [only] = tables;
  if (tables.length === 1 && only!.from === 0 && only!.to === grid.rows.length) return [grid];
  const blocks: Block[] = [];
  let at = 0;
  const linesUpTo = (end: number) => {
    for (const row of grid.rows.slice(at, end)) blocks.push(...linesOf(row, source, page));
  };
  for (const { from, to } of tables) {
    linesUpTo(from);
    blocks.push(partOf(grid, from, to));
    at = to;
  }
  linesUpTo(grid.rows.length);
  return blocks;
}

type Kind = Exclude<RowKind, 'form-title'>;

/** In a text whose rows have lost their blanks a form cannot be read: its title stays where it stands. */
function kindsOf({ rows, merges }: Grid): Kind[] {
  const hasLostBlanks = merges === 'untold' && rows.some((row) => row.length !== rows[0]!.length);
  return rows.map((row) => {
    const kind = kindOfRow(row);
    return kind === 'form-title' ? (hasLostBlanks ? 'alone' : 'title') : kind;
  });
}

/** A list of tables prints one title after another. */
function isListing(kinds: readonly Kind[]): boolean {
  const filled = kinds.filter((kind) => kind !== 'blank');
  const titles = filled.filter((kind) => kind === 'title').length;
  const followed = filled.filter((kind, at) => kind === 'title' && filled[at + 1] === 'title').length;
  return titles > 2 && followed > titles / 2;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rows of each table. Without a row of several cells there is none. */
function tablesIn(rows: readonly (readonly Cell[])[], kinds: readonly Kind[]): Stretch[] {
  const tables: Stretch[] = [];
  for (let at = 0; at < kinds.length;) {
    const first = kinds.indexOf('cells', at);
    if (first < 0) break;
    const from = beginning(kinds, at, first);
    const to = ending(rows, kinds, from);
    tables.push({ from, to: withoutBlanks(kinds, from, to) });
    at = to;
  }
  return tables;
}

/** The headings begin below the last row of title, frame or sentences; a label alone may be the first row. */
function beginning(kinds: readonly Kind[], at: number, first: number): number {
  const isOutside = (kind: Kind) => kind !== 'alone' && kind !== 'blank';
  let from = at + kinds.slice(at, first).findLastIndex(isOutside) + 1;
  while (kinds[from] === 'blank') from += 1;
  return from;
}

/** A table ends above the next one's title and frame, and above notes or sentences that no row of it follows. */
function ending(rows: readonly (readonly Cell[])[], kinds: readonly Kind[], from: number): number {
  let isForm = false;
  for (let at = from; at < kinds.length; at += 1) {
    const kind = kinds[at]!;
    isForm ||= rows[at]!.some((cell) => /^(?:一级指标|绩效指标|项目名称)$/.test(cell.plain));
    if (kind === 'title') return frameAbove(kinds, from, at);
    if (isForm) continue;
    if (kind === 'frame') return at;
    if ((kind === 'note' || kind === 'words') && !goesOn(kinds, at)) return at;
  }
  return kinds.length;
}

function goesOn(kinds: readonly Kind[], at: number): boolean {
  const rest = kinds.slice(at);
  const next = rest.findIndex((kind) => kind === 'title' || kind === 'frame');
  return rest.slice(0, next < 0 ? rest.length : next).includes('cells');
}

function frameAbove(kinds: readonly Kind[], from: number, title: number): number {
  let at = title;
  while (at > from && (kinds[at - 1] === 'frame' || kinds[at - 1] === 'blank')) at -= 1;
  return at;
}

function withoutBlanks(kinds: readonly Kind[], from: number, to: number): number {
  let end = to;
  while (end > from && kinds[end - 1] === 'blank') end -= 1;
  return end;
}

/** A line for each filled cell; a title that is split over cells, and a note, make one line. */
function linesOf(row: readonly Cell[], source: Source, page: number): Line[] {
  const filled = row.filter((cell) => cell.plain !== '');
  const together = kindOfRow(row) === 'note' ? filled : titleIn(filled);
  const line = (cells: readonly Cell[]): Line => {
    const span = { start: cells[0]!.span.start, end: cells[cells.length - 1]!.span.end };
    return {
      kind: 'line',
      span,
      page,
      text: source.text.slice(span.start, span.end),
      folded: joinedFolded(
        cells.map((cell) => fold(source.text.slice(cell.span.start, cell.span.end), cell.span.start)),
      ),
    };
  };
  return filled.flatMap((cell) => {
    if (!together?.includes(cell)) return [line([cell])];
    return cell === together[0] ? [line(together)] : [];
  });
}

function partOf(grid: Grid, from: number, to: number): Grid {
  const rows = grid.rows.slice(from, to).map((row, index) => row.map((cell) => ({ ...cell, row: index })));
  const filled = rows.flatMap((row) => row);
  return {
    ...grid,
    span: { start: filled[0]!.span.start, end: filled[filled.length - 1]!.span.end },
    rows,
  };
}
