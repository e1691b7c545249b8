import type { Box } from '../../core/span.ts';
import type { Rule } from '../../model/drawn-page.ts';
import type { XmlElement } from '../xml.ts';
import type { Matrix, Point } from './geometry.ts';
import { boxAround, lengthOf, numberOf, placed, pointAt, vectorAt } from './geometry.ts';
import { childOf, wordsOf } from './vocabulary.ts';

/** Rules are thinner than this, in points; what is thicker shades. */
const mostThick = 3.5;
/** Shorter lines are parts of letters and signs. */
const leastLong = 2;

/**
 * The rules that 图形对象 draws: its straight edges along rows and columns where it is stroked, and thin bars where
 * it is filled.
 */
export function rulesOf(object: XmlElement, within: Matrix): Rule[] {
  const isStroked = isPainted(object, 'Stroke', true);
  const isFilled = isPainted(object, 'Fill', false);
  if (object.attributes['Alpha'] === '0' || (!isStroked && !isFilled)) return [];
  const matrix = placed(within, object.attributes);
  if (isStroked && thicknessOf(object, matrix) > mostThick) return [];
  return outlinesOf(wordsOf(childOf(object, 'AbbreviatedData')), matrix).flatMap((outline) => {
    const bar = outline.isStraight ? barOf(boxAround(outline.points)) : undefined;
    if (bar) return [bar];
    return isStroked ? outline.edges.flatMap(([from, to]) => ruleBetween(from, to)) : [];
  });
}

function isPainted(object: XmlElement, what: 'Stroke' | 'Fill', usually: boolean): boolean {
  const said = object.attributes[what];
  const color = childOf(object, `${what}Color`);
  return (said === undefined ? usually : said === 'true') && color?.attributes['Alpha'] !== '0';
}

function thicknessOf({ attributes }: XmlElement, matrix: Matrix): number {
  return (numberOf(attributes['LineWidth']) ?? 0) * lengthOf(vectorAt(matrix, 1, 0));
}

/** A box that is thin and long is a rule along its middle. */
export function barOf({ left, top, right, bottom }: Box): Rule | undefined {
  const width = right - left;
  const height = bottom - top;
  const thin = Math.min(width, height);
  const long = Math.max(width, height);
  if (thin > mostThick || long < leastLong || long < thin * 2) return undefined;
  return width > height
    ? { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right }
    : { direction: 'vertical', at: (left + right) / 2, from: top, to: bottom };
}

/** How far a rule may lean, for its length. */
const mostLean = 0.01;

function ruleBetween(from: Point, to: Point): Rule[] {
  const box = boxAround([from, to]);
  const lean = Math.min(box.right - box.left, box.bottom - box.top);
  const long = Math.max(box.right - box.left, box.bottom - box.top);
  const rule = lean <= Math.max(long * mostLean, 0.3) ? barOf(box) : undefined;
  return rule ? [rule] : [];
}

interface Outline {
  readonly points: readonly Point[];
  /** Straight edges. */
  readonly edges: readonly (readonly [from: Point, to: Point])[];
  readonly isStraight: boolean;
}

/** How many numbers follow each command; the last two are where it leads. */
const operands: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** More than any form has: the drawing is a map or a picture. */
const mostTokens = 400_000;

/** The outlines of a path, each from where the pen is set down to where it is lifted. */
function outlinesOf(data: string, matrix: Matrix): Outline[] {
  const outlines: Outline[] = [];
  const tokens = data.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  let open: { points: Point[]; edges: [Point, Point][]; isStraight: boolean } | undefined;
  for (let index = 0; index < Math.min(tokens.length, mostTokens);) {
    const command = tokens[index]!;
    const count = Object.hasOwn(operands, command) ? operands[command]! : undefined;
    if (count === undefined) {
      index += 1;
      continue;
    }
    const values = tokens.slice(index + 1, index + 1 + count).map((word) => numberOf(word));
    index += 1 + count;
    const last = open?.points[open.points.length - 1];
    if (command === 'C') {
      if (open && last) open.edges.push([last, open.points[0]!]);
      continue;
    }
    const [x, y] = [values[count - 2], values[count - 1]];
    // numbers are missing: the rest of the path says nothing reliable
    if (x === undefined || y === undefined) break;
    const point = pointAt(matrix, x, y);
    if (command === 'M' || command === 'S' || !open) {
      open = { points: [point], edges: [], isStraight: true };
      outlines.push(open);
      continue;
    }
    if (command === 'L') open.edges.push([last!, point]);
    else open.isStraight = false;
    open.points.push(point);
  }
  return outlines.filter(({ points }) => points.length > 1);
}
