import type { Box } from '../../core/span.ts';
import type { DrawnPage, Glyph } from '../../model/drawn-page.ts';
import type { PaperCell } from '../transcript.ts';
import { cellText } from './cell-text.ts';
import type { Column } from './line-columns.ts';
import type { Lattice } from './lattice.ts';
import { latticesOf } from './lattice.ts';

/** A table on a page: rows of columns, undefined where a merged cell covers the place. */
export interface PageTable {
  readonly box: Box;
  /** Where columns begin and the last one ends. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly (PageCell | undefined)[])[];
  /** Where nothing tells which cells are merged. */
  readonly merges?: 'untold';
  /** Of a table without rules: how far its columns are printed. */
  readonly columns?: readonly Column[];
}

export interface PageCell extends PaperCell {
  /** How wide the first words are that cannot be parted, and what the last line leaves free: in points. */
  readonly first?: number;
  readonly free?: number;
}

/** The tables that are drawn with rules, and the characters that stand in none. */
export function ruledTables(page: DrawnPage): { readonly tables: PageTable[]; readonly rest: Glyph[] } {
  // a frame around words is no table, nor is a list of frames
  const lattices = latticesOf(page.rules).filter(({ xs, cells }) => xs.length > 2 && cells.length > 1);
  const inside = lattices.map((lattice) => lattice.cells.map((): Glyph[] => []));
  const bySize = lattices
    .map((lattice, index) => ({ lattice, index }))
    .sort((a, b) => area(a.lattice.box) - area(b.lattice.box));
  const rest: Glyph[] = [];
  for (const glyph of page.glyphs) {
    const x = (glyph.box.left + glyph.box.right) / 2;
    const y = middleOf(glyph);
    const found = bySize.find(
      ({ lattice: { box } }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
    );
    if (found) inside[found.index]![cellIndex(found.lattice, x, y)]!.push(glyph);
    else rest.push(glyph);
  }
  const tables: PageTable[] = [];
  lattices.forEach((lattice, index) => {
    const glyphs = inside[index]!;
    if (glyphs.every((each) => each.length === 0)) return;
    const rows = withoutFrame(rowsOf(lattice, glyphs, page.number));
    tables.push({ box: lattice.box, xs: lattice.xs, rows });
  });
  return { tables, rest };
}

/** Half the height of a letter above the line: boxes of fonts reach far above and below what is seen. */
function middleOf({ baseline, size }: Glyph): number {
  return baseline - size * 0.35;
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function cellIndex({ xs, ys, cellAt }: Lattice, x: number, y: number): number {
  return cellAt[between(ys, y)]![between(xs, x)]!;
}

/** The last of `lines`, the end left out, that lies before a place. */
function between(lines: readonly number[], at: number): number {
  let low = 0;
  for (let high = lines.length - 2; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowsOf(
  lattice: Lattice,
  glyphs: readonly (readonly Glyph[])[],
  page: number,
): (PageCell | undefined)[][] {
  return lattice.cellAt.map((row, rowIndex) =>
    row.map((index, column) => {
      const cell = lattice.cells[index]!;
      if (cell.row !== rowIndex || cell.column !== column) return undefined;
      const { rowSpan, columnSpan, box } = cell;
      return { ...cellText(glyphs[index]!, box, page), rowSpan, columnSpan };
    }),
  );
}

/** A frame around the table leaves a blank row above and below, without columns. */
function withoutFrame(rows: (PageCell | undefined)[][]): (PageCell | undefined)[][] {
  const isBlank = (row: readonly (PageCell | undefined)[] | undefined) =>
    row?.[0]?.text === '' && row[0].columnSpan === row.length && (row[0].rowSpan ?? 1) === 1;
  const from = isBlank(rows[0]) ? 1 : 0;
  const to = rows.length > 1 && isBlank(rows[rows.length - 1]) ? rows.length - 1 : rows.length;
  return rows.slice(from, to);
}
