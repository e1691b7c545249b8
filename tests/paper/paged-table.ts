import type { Cell, Grid } from '../../src/model/source.ts';
import type { Frame, Run, Stroke } from './paged.ts';
import { widestPiece, widthOf, wrapped } from './type-setting.ts';

/** The part of a table that stands on one page. */
export interface PlacedTable {
  readonly isOnNextPage: boolean;
  readonly bottom: number;
  readonly runs: readonly Run[];
  readonly strokes: readonly Stroke[];
}

/** A cell of the grid that nothing covers, with its lines. */
interface Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly string[];
}

/** What has fewer columns is a list, and has no head to repeat. */
const listColumns = 3;
const padding = 3;
const leading = 1.3;
const sizes = [9, 8, 7, 6, 5, 4, 3];

/** Lays a grid out from height `y` on, over as many pages as it takes. */
export function tableOnPage(grid: Grid, frame: Frame, y: number): PlacedTable[] {
  const cells = cellsOf(grid);
  const width = frame.right - frame.left;
  const { size, widths } = columnsOf(cells, columnCount(grid), width);
  const xs = widths.reduce((all, each) => [...all, all[all.length - 1]! + each], [frame.left]);
  const boxes = cells.map(({ text, row, column, rowSpan = 1, columnSpan = 1 }): Box => {
    const room = xs[column + columnSpan]! - xs[column]! - padding * 2;
    return { row, column, rowSpan, columnSpan, lines: text === '' ? [] : wrapped(text, size, room) };
  });
  const heights = heightsOf(boxes, grid.rows.length, size);
  const parts: PlacedTable[] = [];
  let rows: number[] = [];
  let top = y;
  const used = (of: readonly number[]) => of.reduce((sum, row) => sum + heights[row]!, 0);
  const flush = () => {
    if (rows.length === 0) return;
    parts.push({
      isOnNextPage: parts.length > 0 || top !== y,
      ...drawn(rows, boxes, heights, xs, top, size, frame),
    });
    rows = [];
  };
  for (let row = 0; row < grid.rows.length;) {
    const together = rowsTogether(boxes, row, grid.rows.length);
    if (top + used(rows) + used(together) > frame.bottom && (rows.length > 0 || top > frame.top)) {
      const isBegun = parts.length > 0 || rows.length > 0;
      flush();
      top = frame.top;
      if (isBegun)
        rows = Array.from(
          { length: xs.length > listColumns ? (frame.layout.repeatedRows ?? 0) : 0 },
          (_, index) => index,
        );
    }
    rows.push(...together);
    row += together.length;
  }
  flush();
  return parts;
}

function columnCount({ rows }: Grid): number {
  return Math.max(...rows.map((row) => row.length));
}

/** The cells that nothing covers. Short rows are filled up with blank cells. */
function cellsOf(grid: Grid): Cell[] {
  const count = columnCount(grid);
  const covered = new Set<string>();
  const cells: Cell[] = [];
  grid.rows.forEach((row, rowIndex) => {
    for (let column = 0; column < count; column += 1) {
      if (covered.has(`${rowIndex} ${column}`)) continue;
      const blank: Cell = { span: { start: 0, end: 0 }, text: '', plain: '', row: rowIndex, column };
      const cell = row[column] ?? blank;
      cells.push(cell);
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1)
        for (let right = 0; right < (cell.columnSpan ?? 1); right += 1)
          covered.add(`${rowIndex + down} ${column + right}`);
    }
  });
  return cells;
}

/** The largest size at which no number is parted, and the widths of the columns. */
function columnsOf(cells: readonly Cell[], count: number, width: number): { size: number; widths: number[] } {
  for (const size of sizes) {
    const least = Array.from({ length: count }, () => size + padding * 2);
    const full = [...least];
    for (const { text, column, columnSpan = 1 } of cells) {
      if (columnSpan > 1) continue;
      least[column] = Math.max(least[column]!, widestPiece(text, size) + padding * 2);
      full[column] = Math.max(full[column]!, widthOf(text, size) + padding * 2);
    }
    const leastSum = least.reduce((sum, each) => sum + each, 0);
    const fullSum = full.reduce((sum, each) => sum + each, 0);
    if (fullSum <= width) return { size, widths: full.map((each) => (each * width) / fullSum) };
    const share = (width - leastSum) / (fullSum - leastSum);
    if (leastSum <= width)
      return { size, widths: least.map((each, index) => each + (full[index]! - each) * share) };
  }
  throw new Error(`A table of ${count} columns finds no room`);
}

function heightsOf(boxes: readonly Box[], count: number, size: number): number[] {
  const line = size * leading;
  const heights = Array.from({ length: count }, () => line + padding * 2);
  for (const { row, rowSpan, lines } of [...boxes].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const needed = lines.length * line + padding * 2;
    const has = heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    if (needed > has) heights[row + rowSpan - 1]! += needed - has;
  }
  return heights;
}

/** The head of a table is not left alone at the foot of a page. */
const rowsOfHead = 4;

/** Rows that merged cells hold together stand on one page. */
function rowsTogether(boxes: readonly Box[], first: number, count: number): number[] {
  let end = first === 0 ? rowsOfHead : first + 1;
  for (let row = first; row < end; row += 1)
    for (const box of boxes) if (box.row === row) end = Math.max(end, row + box.rowSpan);
  return Array.from({ length: Math.min(end, count) - first }, (_, index) => first + index);
}

function drawn(
  rows: readonly number[],
  boxes: readonly Box[],
  heights: readonly number[],
  xs: readonly number[],
  top: number,
  size: number,
  { layout: { rules = 'all', unevenness = 0 } }: Frame,
): Omit<PlacedTable, 'isOnNextPage'> {
  const runs: Run[] = [];
  const strokes: Stroke[] = [];
  let y = top;
  rows.forEach((row, index) => {
    for (const box of boxes) {
      if (box.row !== row) continue;
      const spanned = rows.slice(index, index + box.rowSpan);
      const bottom = y + spanned.reduce((sum, each) => sum + heights[each]!, 0);
      const [left, right] = [xs[box.column]!, xs[box.column + box.columnSpan]!];
      const shift = unevenness * ((box.column % 3) - 1);
      runs.push(...words(box, { left, right, top: y + shift, bottom: bottom + shift }, size));
      if (rules !== 'none') strokes.push(...edges(left, y, right, bottom, rules));
    }
    y += heights[row]!;
  });
  return { bottom: y, runs, strokes: merged(strokes) };
}

function words(
  { lines }: Box,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  size: number,
): Run[] {
  const line = size * leading;
  const first = (top + bottom - lines.length * line) / 2 + size * 1.03;
  return lines.map((text, index) => {
    const isNumber = /^-?[\d.,]+%?$/.test(text);
    const x = isNumber ? right - padding - widthOf(text, size) : left + padding;
    return { text, x, baseline: first + index * line, size };
  });
}

function edges(
  left: number,
  top: number,
  right: number,
  bottom: number,
  rules: 'all' | 'horizontal',
): Stroke[] {
  const flat = [top, bottom].map((y): Stroke => ({ x1: left, y1: y, x2: right, y2: y }));
  if (rules === 'horizontal') return flat;
  return [...flat, ...[left, right].map((x): Stroke => ({ x1: x, y1: top, x2: x, y2: bottom }))];
}

/** Neighbours share their edges, which are drawn once. */
function merged(strokes: readonly Stroke[]): Stroke[] {
  const keyOf = ({ x1, y1, x2, y2 }: Stroke) => [x1, y1, x2, y2].map((each) => each.toFixed(2)).join(' ');
  return [...new Map(strokes.map((stroke) => [keyOf(stroke), stroke])).values()];
}
