import type { Folded } from '../core/fold.ts';
import type { Text } from '../core/messages.ts';
import type { Box, Place, Span } from '../core/span.ts';
import type { Value } from './fact.ts';
import type { Paper } from './paper.ts';

/**
 * What a reader makes of a file: the text and the paper it stood on. Readers know paper, never accounts.
 * Of a format that is not text, `text` is its transcript: a paragraph a line, a row of a table a line with tabs.
 */
export interface Source {
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each line of `text` begins. */
  readonly lineStarts: readonly number[];
  /** Where stretches of a transcript stand in the file, in order; none of a text, whose places are its lines. */
  readonly spots: readonly Spot[];
  /** The files that it was put together from, in order; none where it is a single file. */
  readonly members: readonly Member[];
  /** What the reader noticed about the paper. */
  readonly remarks: readonly Remark[];
  /** What the file says of itself as data, besides what it shows. What it shows is what counts. */
  readonly embedded?: readonly EmbeddedFact[];
  /** Its pages, to be looked at; of formats with pages only. */
  readonly paper?: Paper;
}

/** A fact by its address, as data inside the file. */
export interface EmbeddedFact {
  readonly id: string;
  readonly value: Value;
}

/** From `start` on, until the next spot, the transcript renders this place of the file. */
export interface Spot {
  readonly start: number;
  readonly at:
    | { readonly kind: 'sheet'; readonly sheet: string; readonly range: string }
    | { readonly kind: 'part'; readonly part: string; readonly path: string }
    | { readonly kind: 'page'; readonly page: number; readonly box: Box };
  /** On a page: where each character of the stretch begins and the last one ends, from left to right. */
  readonly edges?: readonly number[];
  /** How sure the eye is that read it from a picture, 0 to 1; absent where the file itself says the characters. */
  readonly confidence?: number;
}

/** A file of a source that was put together from several: its text begins at `start`. */
export interface Member {
  readonly name: string;
  readonly format: string;
  readonly start: number;
  readonly paper?: Paper;
}

/** Something about the paper that a person should know: it can explain why something is missing. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly span: Span;
  readonly message: Text;
}

export type RemarkKind =
  /** 图片: a picture, where words or a table may have been. */
  | 'picture'
  /** 隐藏: rows, columns, sheets or text that a reader of the paper does not see. */
  | 'hidden'
  /** 修订: tracked changes, read as accepted. */
  | 'revision'
  /** 显示值与存储值不同: a number is shown otherwise than it is stored. */
  | 'shown-otherwise'
  /** 公式没有结果: a formula without a stored value. */
  | 'no-value'
  /** 宏: a program inside the file, which is never run. */
  | 'macro'
  /** 没有读: something of the file was passed over. */
  | 'passed-over'
  /** 附件: another file that belongs to it, which was not read. */
  | 'attachment'
  /** 扫描件: a page that is a picture and holds no text. */
  | 'scan'
  /** 文字识别: a page whose characters were recognised from its picture. */
  | 'recognised'
  /** 按对齐读的表: a table whose columns no rules part. */
  | 'aligned'
  /** 字符无法还原: characters whose font does not say what they are. */
  | 'unmapped';

/** `Line`: one printed line of running text. `Grid`: rows of cells. In the order of the document. */
export type Block = Line | Grid;

export interface Line {
  readonly kind: 'line';
  readonly span: Span;
  /** The page that it stands on, from 1, where the format has pages or form feeds part them. */
  readonly page: number;
  /** 页眉页脚: whether it stands outside the text of its page, where the paper itself shows that. */
  readonly isFurniture?: boolean;
  readonly text: string;
  /** The text as it is matched. */
  readonly folded: Folded;
}

export interface Grid {
  readonly kind: 'grid';
  readonly span: Span;
  /** Whether the paper tells which cells are merged; where it does not, a blank heading may be a merged one. */
  readonly merges: 'told' | 'untold';
  /** No rules part its columns: they are told by alignment alone, which can deceive. */
  readonly isAligned?: true;
  /** Every row holds every column up to its last: what a merged cell covers is a blank cell. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly span: Span;
  readonly text: string;
  /** The text as it is matched: folded. */
  readonly plain: string;
  readonly row: number;
  readonly column: number;
  /** How many rows and columns a merged cell takes. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** The line and column (both from 1; columns in UTF-16 units) of a position. */
export function lineAndColumn(source: Source, position: number): { line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.lineStarts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: position - source.lineStarts[low]! + 1 };
}

/**
 * Where a person finds what begins at a position: in which file, sheet, part or page; in a text, on which line. On a
 * page the box holds the words up to `end`, as far as they stand on the same printed line.
 */
export function placeOf(
  source: Source,
  position: number,
  section: readonly string[],
  end: number = position + 1,
): Place {
  const member = lastBefore(source.members, position);
  const file = member ? { file: member.name } : {};
  const spot = lastBefore(source.spots, position);
  if (spot && spot.start >= (member?.start ?? 0))
    return { ...at(spot, { start: position, end }), ...file, section };
  const { line, column } = lineAndColumn(source, position);
  const before = member ? lineAndColumn(source, member.start).line - 1 : 0;
  return { kind: 'text', line: line - before, column, ...file, section };
}

/** The place of a spot; on a page, the box of the characters of `span`. */
function at(spot: Spot, { start, end }: Span): Spot['at'] {
  const { at: place, edges } = spot;
  if (place.kind !== 'page' || !edges) return place;
  const last = edges.length - 1;
  const from = Math.min(Math.max(start - spot.start, 0), last);
  const to = Math.min(Math.max(end - spot.start, from + 1), last);
  return from === to ? place : { ...place, box: { ...place.box, left: edges[from]!, right: edges[to]! } };
}

/** Where the words of a span stand on pages: a box for each printed line, in order; none where there are no pages. */
export function boxesOf(source: Source, span: Span): { readonly page: number; readonly box: Box }[] {
  const boxes: { page: number; box: Box }[] = [];
  let index = Math.max(0, lastIndexBefore(source.spots, span.start));
  for (; index < source.spots.length && source.spots[index]!.start < span.end; index += 1) {
    const place = at(source.spots[index]!, span);
    if (place.kind === 'page') boxes.push({ page: place.page, box: place.box });
  }
  return boxes;
}

/** Whether anything of a source was read from a picture by recognition (OCR). */
export function hasRecognised({ spots }: Source): boolean {
  return spots.some(({ confidence }) => confidence !== undefined);
}

/**
 * How sure the eye is that read the words of a span from a picture, 0 to 1: of several stretches the least sure.
 * Undefined where the file itself says all of the characters.
 */
export function confidenceIn(source: Source, { start, end }: Span): number | undefined {
  // a place without width, where something is missing, belongs to the stretch that it stands in
  const until = Math.max(end, start + 1);
  const file = lastBefore(source.members, start)?.start ?? 0;
  let least: number | undefined;
  let index = Math.max(0, lastIndexBefore(source.spots, start));
  for (; index < source.spots.length && source.spots[index]!.start < until; index += 1) {
    const { start: from, confidence } = source.spots[index]!;
    if (confidence === undefined || from < file) continue;
    if (least === undefined || confidence < least) least = confidence;
  }
  return least;
}

/** The last of `all`, which are in order, that begins at or before a position. */
function lastBefore<T extends { readonly start: number }>(
  all: readonly T[],
  position: number,
): T | undefined {
  return all[lastIndexBefore(all, position)];
}

function lastIndexBefore(all: readonly { readonly start: number }[], position: number): number {
  let low = -1;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (all[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words at `span`, as printed. */
export function quote(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/** The whole printed line at `position`, without its line break. */
export function lineAt(source: Source, position: number): Span {
  const { line } = lineAndColumn(source, position);
  const start = source.lineStarts[line - 1]!;
  const next = source.lineStarts[line] ?? source.text.length + 1;
  return { start, end: Math.max(start, next - 1 - (source.text[next - 2] === '\r' ? 1 : 0)) };
}
