import type { Box } from '../../core/span.ts';
import type { Rule } from '../../model/drawn-page.ts';
import { clipOf } from './clip.ts';
import type { Matrix } from './page-frame.ts';
import { combined, moved } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** What is drawn on a page besides characters. */
export interface Drawing {
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
  /** What is seen of pieces of text that are cut, by their handles. */
  readonly seen: ReadonlyMap<number, Box>;
  /** There is more than is read. */
  readonly isCut: boolean;
}

/** Kinds of objects and segments, as PDFium numbers them. */
const object = { text: 1, path: 2, picture: 3, form: 5 } as const;
const segment = { line: 0, curve: 1, move: 2 } as const;

export const mostObjects = 300_000;
const deepestForm = 12;
const longestPath = 4_000;
/** A filled box so thin is a line. */
const thickestRule = 3;
/** Shorter lines are dots and strokes of letters. */
const shortestRule = 2;
const slant = 0.7;

type Point = readonly [x: number, y: number];

interface Sheet {
  readonly pdfium: Pdfium;
  readonly rules: Rule[];
  readonly pictures: Box[];
  readonly seen: Map<number, Box>;
  left: number;
}

/** What an object stands in: how places in it become places on the page, and what of it is seen. */
interface Frame {
  readonly matrix: Matrix;
  readonly seen: Box | undefined;
  readonly depth: number;
}

/** Lines along rows and columns, however they are drawn: strokes, thin filled boxes, sides of boxes. */
export function drawingOf(pdfium: Pdfium, page: number, matrix: Matrix): Drawing {
  const sheet: Sheet = { pdfium, rules: [], pictures: [], seen: new Map(), left: mostObjects };
  const { call } = pdfium;
  const count = call.FPDFPage_CountObjects!(page);
  readObjects(sheet, count, (index) => call.FPDFPage_GetObject!(page, index), {
    matrix,
    seen: undefined,
    depth: 0,
  });
  const { rules, pictures, seen } = sheet;
  return { rules, pictures, seen, isCut: sheet.left <= 0 };
}

function readObjects(
  sheet: Sheet,
  count: number,
  at: (index: number) => number,
  { matrix, seen: within, depth }: Frame,
) {
  const { call } = sheet.pdfium;
  for (let index = 0; index < count && sheet.left > 0; index += 1) {
    sheet.left -= 1;
    const handle = at(index);
    const kind = call.FPDFPageObj_GetType!(handle);
    const seen = clipOf(sheet.pdfium, handle, matrix, within);
    if (kind === object.path) readPath(sheet, handle, matrix, seen);
    else if (kind === object.picture) readPicture(sheet, handle, matrix);
    else if (kind === object.text && seen) sheet.seen.set(handle, seen);
    else if (kind === object.form && depth < deepestForm) {
      const inner = combined(matrix, matrixOf(sheet.pdfium, handle));
      const inside = call.FPDFFormObj_CountObjects!(handle);
      readObjects(sheet, inside, (each) => call.FPDFFormObj_GetObject!(handle, each), {
        matrix: inner,
        seen,
        depth: depth + 1,
      });
    }
  }
}

function matrixOf({ call, scratch, float }: Pdfium, handle: number): Matrix {
  if (!call.FPDFPageObj_GetMatrix!(handle, scratch)) return [1, 0, 0, 1, 0, 0];
  const at = (index: number) => float(scratch + index * 4);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function readPicture(sheet: Sheet, handle: number, matrix: Matrix): void {
  const whole = combined(matrix, matrixOf(sheet.pdfium, handle));
  const corners = [moved(whole, 0, 0), moved(whole, 1, 0), moved(whole, 0, 1), moved(whole, 1, 1)];
  sheet.pictures.push(boxOf(corners));
}

function readPath(sheet: Sheet, handle: number, matrix: Matrix, seen: Box | undefined): void {
  const { call, scratch, int } = sheet.pdfium;
  const count = call.FPDFPath_CountSegments!(handle);
  if (count < 2 || count > longestPath) return;
  if (!call.FPDFPath_GetDrawMode!(handle, scratch, scratch + 4)) return;
  const [fill, stroke] = [int(scratch), int(scratch + 4)];
  if (!fill && !stroke) return;
  const whole = combined(matrix, matrixOf(sheet.pdfium, handle));
  for (const line of linesOf(sheet.pdfium, handle, count, whole)) {
    const box = boxOf(line.points);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    // a line as a box, be it filled or drawn around
    if (line.points.length > 2 && Math.min(width, height) <= thickestRule) addBar(sheet, box, seen);
    else if (stroke)
      for (let index = 1; index < line.points.length; index += 1) addEdge(sheet, line, index, seen);
    else if (line.points.length === 2) addEdge(sheet, line, 1, seen);
  }
}

interface PathLine {
  readonly points: Point[];
  /** The points that a curve ends in: no straight line leads there. */
  readonly curved: Set<number>;
}

/** The lines of a path: each begins where the pen is set down anew. */
function linesOf(
  { call, scratch, float }: Pdfium,
  handle: number,
  count: number,
  matrix: Matrix,
): PathLine[] {
  const lines: PathLine[] = [];
  for (let index = 0; index < count; index += 1) {
    const piece = call.FPDFPath_GetPathSegment!(handle, index);
    if (!call.FPDFPathSegment_GetPoint!(piece, scratch, scratch + 4)) continue;
    const point = moved(matrix, float(scratch), float(scratch + 4));
    const kind = call.FPDFPathSegment_GetType!(piece);
    let line = lines[lines.length - 1];
    if (kind === segment.move || !line) {
      line = { points: [point], curved: new Set() };
      lines.push(line);
    } else {
      if (kind === segment.curve) line.curved.add(line.points.length);
      line.points.push(point);
    }
    if (call.FPDFPathSegment_GetClose!(piece)) line.points.push(line.points[0]!);
  }
  return lines.filter(({ points }) => points.length > 1);
}

function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function addBar(sheet: Sheet, { left, top, right, bottom }: Box, seen: Box | undefined): void {
  if (right - left >= bottom - top)
    addRule(sheet, { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right }, seen);
  else addRule(sheet, { direction: 'vertical', at: (left + right) / 2, from: top, to: bottom }, seen);
}

function addEdge(sheet: Sheet, { points, curved }: PathLine, index: number, seen: Box | undefined): void {
  if (curved.has(index)) return;
  const box = boxOf([points[index - 1]!, points[index]!]);
  if (Math.min(box.right - box.left, box.bottom - box.top) <= slant) addBar(sheet, box, seen);
}

/** A rule as far as it is seen. */
function addRule({ rules }: Sheet, rule: Rule, seen: Box | undefined): void {
  const { direction, at } = rule;
  let { from, to } = rule;
  if (seen) {
    const [first, last] = direction === 'horizontal' ? [seen.left, seen.right] : [seen.top, seen.bottom];
    const [least, most] = direction === 'horizontal' ? [seen.top, seen.bottom] : [seen.left, seen.right];
    if (at < least - thickestRule || at > most + thickestRule) return;
    from = Math.max(from, first - thickestRule);
    to = Math.min(to, last + thickestRule);
  }
  if (to - from >= shortestRule) rules.push({ direction, at, from, to });
}
