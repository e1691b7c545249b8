import type { Box } from '../../core/span.ts';
import type { Glyph } from '../../model/drawn-page.ts';
import { cellText } from './cell-text.ts';
import { areFlushLeft, closeBy, headingCells } from './heading-cells.ts';
import type { Column } from './line-columns.ts';
import { columnsOfLines, isOver } from './line-columns.ts';
import type { Segment } from './line-segments.ts';
import { isAmount, segmentsOf } from './line-segments.ts';
import type { PageCell, PageTable } from './ruled-tables.ts';
import type { TextLine } from './text-lines.ts';
import { hullOf } from './text-lines.ts';

/** A line of a table: what stands on it, column beside column. */
export interface TableLine {
  readonly line: TextLine;
  readonly segments: readonly Segment[];
  readonly hasAmounts: boolean;
}

/** With fewer lines that print amounts beside words it only looks like a table. */
const leastLines = 3;
/** Lines farther apart, in pitches of the table, do not belong together: of words alone less than of columns. */
const farApart = 2.3;
const wordsFarApart = 1.6;
/** A line of words alone between two lines with amounts is part of the table; several are not. */
const mostWordLines = 12;
const widestWords = 0.62;
const linesAhead = 60;
const usualPitch = 1.75;
const nearAbove = 0.8;
/** A code of a classification has no more digits: with more they are two codes. */
const longestCode = 7;

/**
 * 三线表等: tables without rules between their columns, and often without any. Lines that print amounts in columns
 * are its body; the columns are where no line prints anything between them.
 */
export function unruledTables(
  lines: readonly TextLine[],
  page: number,
): { readonly tables: PageTable[]; readonly rest: TextLine[] } {
  const all = lines.map(tableLine);
  const width = lines.reduce((most, { box }) => Math.max(most, box.right - box.left), 0);
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  let last = 0;
  for (let at = 0; at < all.length; at += 1) {
    const end = regionFrom(all, at, width);
    if (end === at) continue;
    const from = headingsFrom(all, at, last);
    const table = tableOf(all.slice(from, end), page);
    if (!table) continue;
    tables.push(table.table);
    rest.push(...[...all.slice(last, from), ...table.before].map(({ line }) => line));
    last = end;
    at = end - 1;
  }
  rest.push(...all.slice(last).map(({ line }) => line));
  return { tables, rest };
}

/** Lines of one heading each right above the first line of several: headings in the middle of their cells. */
function headingsFrom(all: readonly TableLine[], at: number, last: number): number {
  const near = pitchOf(all.slice(at, at + linesAhead)) * nearAbove;
  let from = at;
  while (from > last && all[from]!.line.baseline - all[from - 1]!.line.baseline < near) from -= 1;
  return from;
}

function tableLine(line: TextLine): TableLine {
  const segments = segmentsOf(line);
  return { line, segments, hasAmounts: segments.length > 1 && segments.some(({ text }) => isAmount(text)) };
}

/** Where the table ends that begins at a line; the line itself where none does. */
function regionFrom(all: readonly TableLine[], from: number, width: number): number {
  if (all[from]!.segments.length < 2) return from;
  const pitch = pitchOf(all.slice(from, from + linesAhead));
  let end = from + 1;
  let words = 0;
  for (let at = from + 1; at < all.length; at += 1) {
    const { line, segments } = all[at]!;
    const far = segments.length > 1 && all[at - 1]!.segments.length > 1 ? farApart : wordsFarApart;
    if (line.baseline - all[at - 1]!.line.baseline > pitch * far) break;
    if (segments.length > 1) {
      end = at + 1;
      words = 0;
      continue;
    }
    words += 1;
    // the last row may wrap
    if (end === at && line.baseline - all[at - 1]!.line.baseline < pitch * withinRow) end = at + 1;
    if (words > mostWordLines || line.box.right - line.box.left > width * widestWords) break;
    if (crosses(segments[0]!, all.slice(from, end))) break;
  }
  const amounts = all.slice(from, end).reduce((sum, { hasAmounts, segments }) => {
    // a line that prints several things besides an amount is no accident
    return sum + (hasAmounts ? (segments.length > 2 ? 2 : 1) : 0);
  }, 0);
  return amounts >= leastLines ? end : from;
}

/** Whether words reach over several of the columns in which lines above print something: then they stand in none. */
function crosses(words: Segment, above: readonly TableLine[]): boolean {
  const body = above.filter(({ hasAmounts }) => hasAmounts);
  if (body.length < leastLines) return false;
  return columnsOfLines([], body, 0).filter((column) => isOver(words, column)).length > 1;
}

/** How far rows stand apart at least: lines with amounts that follow one another; else lines at all. */
function pitchOf(lines: readonly TableLine[]): number {
  const { size } = lines[0]!.line;
  const gaps = (areRows: (each: TableLine) => boolean) =>
    lines
      .flatMap((each, index) => {
        const before = lines[index - 1];
        return before && areRows(before) && areRows(each) ? [each.line.baseline - before.line.baseline] : [];
      })
      .filter((gap) => gap > size * 1.15 && gap < size * 5)
      .sort((a, b) => a - b);
  const ofRows = gaps(({ hasAmounts }) => hasAmounts);
  const all = ofRows.length < 3 ? gaps(() => true) : ofRows;
  // rows whose cells wrap are higher, and so are gaps between tables
  return all[Math.floor(all.length * 0.2)] ?? size * usualPitch;
}

function tableOf(
  region: readonly TableLine[],
  page: number,
): { readonly table: PageTable; readonly before: readonly TableLine[] } | undefined {
  const first = region.findIndex(({ hasAmounts }) => hasAmounts);
  const body = region.slice(first);
  const pitch = pitchOf(body);
  const columns = columnsOfLines(region.slice(0, first), body, pitch);
  if (columns.length < 2) return undefined;
  const { before, heads } = partedHeads(region.slice(0, first));
  const box = boxOf(region.slice(before.length));
  if (areFlushLeft(heads, columns)) {
    // headings begin where their columns begin: one above several columns is told by its place alone
    const xs = [...columns.map(({ left }) => left - closeBy), columns.at(-1)!.right];
    const rows = rowsOf(body, xs, pitch);
    const all = [...rowsOf(heads, xs, pitch), ...rows].map((row) => cellsOf(row, xs, page));
    return { table: { box, xs, columns, rows: all, merges: 'untold' }, before };
  }
  const between = columns.slice(1).map((column, index) => (columns[index]!.right + column.left) / 2);
  const xs = [columns[0]!.left, ...between, columns.at(-1)!.right];
  const rows = rowsOf(body, xs, pitch);
  const above = headingCells(heads, columns, pitch, page);
  return {
    table: { box, xs, columns, rows: [...above, ...rows.map((row) => cellsOf(row, xs, page))] },
    before,
  };
}

/** The headings, and lines above them that only share the region: the unit of money beside the institution. */
function partedHeads(lines: readonly TableLine[]): {
  readonly before: readonly TableLine[];
  readonly heads: readonly TableLine[];
} {
  const first = lines.findIndex(({ segments }) => !isFrame(segments));
  const at = first < 0 ? lines.length : first;
  return { before: lines.slice(0, at), heads: lines.slice(at) };
}

/** 编制单位、金额单位: words with a colon; the number of the table. */
function isFrame(segments: readonly Segment[]): boolean {
  return (
    segments.some(({ text }) => /[:：]/.test(text)) || segments.every(({ text }) => /^公开\d+表$/.test(text))
  );
}

function boxOf(lines: readonly TableLine[]): Box {
  return hullOf(lines.flatMap(({ line }) => line.glyphs));
}

/** Two lines with less between them than rows have are lines of one row. */
const withinRow = 0.92;

/** Lines into rows: a cell may wrap, and then the amounts beside it stand between its lines or beside the first. */
function rowsOf(body: readonly TableLine[], xs: readonly number[], pitch: number): TableLine[][] {
  const paddings = paddingsOf(body, xs);
  const isTight = (next: TableLine, above: TableLine) =>
    gapBetween(next, above, xs) < Math.min(pitch, next.line.size * 3) * withinRow;
  const hasTight = body.some((each, index) => index > 0 && isTight(each, body[index - 1]!));
  const rows: TableLine[][] = [];
  for (const each of body) {
    const row = rows[rows.length - 1];
    const above = row?.[row.length - 1];
    const isOne = !printsMoney(each, xs) || row?.every((line) => !printsMoney(line, xs));
    if (row && above && isOne && (hasTight ? isTight(each, above) : goesOn(each, above, pitch, xs, paddings)))
      row.push(each);
    else rows.push([each]);
  }
  return rows;
}

/** Amounts stand beside a code or label; a number in the first column is a code. */
function printsMoney({ segments }: TableLine, xs: readonly number[]): boolean {
  return segments.some((segment) => isAmount(segment.text) && columnAt(xs, segment) > 0);
}

/** How far two lines stand apart: cells of a row may have baselines of their own, so what shares a column counts. */
function gapBetween(next: TableLine, above: TableLine, xs: readonly number[]): number {
  const gaps = next.segments.flatMap((segment) => {
    const column = columnAt(xs, segment);
    const over = above.segments.find((each) => columnAt(xs, each) === column);
    return over ? [segment.baseline - over.baseline] : [];
  });
  return gaps.length > 0 ? Math.min(...gaps) : next.line.baseline - above.line.baseline;
}

/** What the fullest cell of each column leaves free. */
function paddingsOf(body: readonly TableLine[], xs: readonly number[]): number[] {
  const least = xs.slice(1).map(() => Infinity);
  for (const { segments } of body)
    for (const segment of segments) {
      const column = columnAt(xs, segment);
      least[column] = Math.min(least[column]!, xs[column + 1]! - segment.right);
    }
  return least;
}

/** All that stands on a line goes on with words above it that had no room left. */
function goesOn(
  next: TableLine,
  above: TableLine,
  pitch: number,
  xs: readonly number[],
  paddings: readonly number[],
): boolean {
  const { size } = next.line;
  if (printsMoney(next, xs) || gapBetween(next, above, xs) > pitch * 1.15) return false;
  return next.segments.every((segment) => {
    const column = columnAt(xs, segment);
    const over = above.segments.find((each) => columnAt(xs, each) === column);
    if (!over || xs[column + 1]! - over.right >= paddings[column]! + size) return false;
    const digits = /^\d*$/.test(segment.text) ? over.text.length + segment.text.length : 0;
    return digits <= longestCode;
  });
}

function columnAt(xs: readonly number[], { left, right }: Column): number {
  const middle = (left + right) / 2;
  let column = 0;
  while (column < xs.length - 2 && xs[column + 1]! <= middle) column += 1;
  return column;
}

function cellsOf(row: readonly TableLine[], xs: readonly number[], page: number): PageCell[] {
  const glyphs: Glyph[][] = xs.slice(1).map(() => []);
  for (const { line } of row) for (const glyph of line.glyphs) glyphs[columnAt(xs, glyph.box)]!.push(glyph);
  const { top, bottom } = boxOf(row);
  return glyphs.map((each, column) =>
    cellText(each, { left: xs[column]!, top, right: xs[column + 1]!, bottom }, page),
  );
}
