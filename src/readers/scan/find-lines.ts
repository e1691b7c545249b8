import type { Box } from '../../core/span.ts';
import type { Ink } from './ink.ts';
import { ink, ruled } from './ink.ts';
import { connected, runsOf } from './runs.ts';

/** What stands on a page besides its rules: lines of print, or parts of lines, and pictures; in pixels. */
export interface Stretches {
  readonly lines: readonly Box[];
  readonly pictures: readonly Box[];
  /** How high most print of the page is. */
  readonly em: number;
}

// in points
const gapInWord = 3;
const speck = 1.2;
const smallestPrint = 5;
const highestPrint = 60;
/** What falls into more pieces than these is no page of a document but a picture. */
const mostRuns = 1_500_000;
const mostBlobs = 8_000;

/** Lines end at rules: what stands in two cells is two lines. `unit`: pixels a point. */
export function linesIn(page: Ink, unit: number): Stretches {
  const runs = runsOf(page, Math.round(gapInWord * unit));
  const nothing = {
    lines: [],
    pictures: [{ left: 0, top: 0, right: page.width, bottom: page.height }],
    em: 0,
  };
  if (runs.reduce((sum, row) => sum + row.length, 0) > mostRuns) return nothing;
  const blobs = connected(runs)
    .map(hullOf)
    .filter(({ left, top, right, bottom }) => right - left > speck * unit || bottom - top > speck * unit);
  if (blobs.length > mostBlobs) return nothing;
  const isPicture = (box: Box) => heightOf(box) > highestPrint * unit;
  const pieces = blobs.filter((box) => !isPicture(box)).flatMap((box) => rowsOf(page, box, unit));
  const em = typicalHeight(pieces, unit);
  const lines = joinedAlong(joinedUpright(pieces, em), page, em).filter(
    (box) => heightOf(box) > 0.3 * em || widthOf(box) > 0.3 * em,
  );
  return { lines, pictures: blobs.filter(isPicture), em };
}

function hullOf(runs: readonly { readonly y: number; readonly from: number; readonly to: number }[]): Box {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const { y, from, to } of runs) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left, top, right, bottom };
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

function widthOf({ left, right }: Box): number {
  return right - left;
}

/** Lines that touch one another, parted where hardly any ink is. */
function rowsOf(page: Ink, box: Box, unit: number): Box[] {
  const least = smallestPrint * unit;
  if (heightOf(box) < 2 * least || widthOf(box) < heightOf(box)) return [box];
  const counts = inkByRow(page, box);
  const most = Math.max(...counts);
  let valley = -1;
  for (let y = Math.ceil(least); y < counts.length - least; y += 1)
    if (counts[y]! < most * 0.08 && (valley < 0 || counts[y]! < counts[valley]!)) valley = y;
  if (valley < 0) return [box];
  const middle = box.top + valley;
  return [
    ...rowsOf(page, { ...box, bottom: middle }, unit),
    ...rowsOf(page, { ...box, top: middle + 1 }, unit),
  ];
}

function inkByRow({ width, marks }: Ink, { left, top, right, bottom }: Box): number[] {
  return Array.from({ length: bottom - top }, (_, row) => {
    let count = 0;
    for (let at = (top + row) * width + left; at < (top + row) * width + right; at += 1)
      if (marks[at] === ink) count += 1;
    return count;
  });
}

/** How high most print of the page is. */
function typicalHeight(boxes: readonly Box[], unit: number): number {
  const heights = boxes
    .filter((box) => heightOf(box) >= smallestPrint * unit && widthOf(box) > heightOf(box))
    .map(heightOf)
    .sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 10 * unit;
}

/** Strokes above one another that are one character: 二, 三, ：. */
function joinedUpright(boxes: readonly Box[], em: number): Box[] {
  const joined: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    const index = joined.findLastIndex((other) => isSameCharacter(other, box, em));
    if (index >= 0) joined[index] = around(joined[index]!, box);
    else joined.push(box);
  }
  return joined;
}

function isSameCharacter(one: Box, other: Box, em: number): boolean {
  const isStroke = (box: Box) => heightOf(box) < 0.6 * em && widthOf(box) < 2 * em;
  if (!isStroke(one) && !isStroke(other)) return false;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > 0.6 * Math.min(widthOf(one), widthOf(other)) && heightOf(around(one, other)) <= 1.15 * em;
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Pieces of a line that stand close to one another, with no rule between them. */
function joinedAlong(boxes: readonly Box[], page: Ink, em: number): Box[] {
  const lines: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const index = lines.findLastIndex((line) => goesOn(line, box, em) && !isParted(line, box, page));
    if (index >= 0) lines[index] = around(lines[index]!, box);
    else lines.push(box);
  }
  // a stroke that stood above what there was of its line may stand within the whole of it
  if (lines.length < boxes.length) return joinedAlong(lines, page, em);
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
}

function goesOn(line: Box, box: Box, em: number): boolean {
  const gap = box.left - line.right;
  const [low, high] = [Math.min(heightOf(line), heightOf(box)), Math.max(heightOf(line), heightOf(box))];
  // a stroke or a comma beside a large character belongs to it, however low it is itself
  const inside = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  const height = inside > 0.9 * low && gap <= 0.8 * high ? high : Math.max(em, low);
  if (gap > height || line.left > box.right) return false;
  const [one, other] = [cellOf(line, em), cellOf(box, em)];
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return (
    shared > 0.4 * Math.min(heightOf(one), heightOf(other)) && heightOf(around(line, box)) <= 1.5 * height
  );
}

/** How high the characters stand whose ink is low: 一, —, a comma. */
function cellOf(box: Box, em: number): Box {
  const lacking = heightOf(box) < 0.6 * em ? (em - heightOf(box)) / 2 : 0;
  return { ...box, top: box.top - lacking, bottom: box.bottom + lacking };
}

function isParted(line: Box, box: Box, { width, marks }: Ink): boolean {
  const y = Math.round((Math.max(line.top, box.top) + Math.min(line.bottom, box.bottom)) / 2);
  for (let x = line.right; x < box.left; x += 1) if (marks[y * width + x] === ruled) return true;
  return false;
}
