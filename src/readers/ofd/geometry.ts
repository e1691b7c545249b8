import type { Box } from '../../core/span.ts';

/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Millimetres, in which OFD measures, to points. */
export const toPoints: Matrix = [72 / 25.4, 0, 0, 72 / 25.4, 0, 0];

/** First `inner`, then `outer`. */
export function composed(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

export function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A direction, without what the matrix moves. */
export function vectorAt([a, b, c, d]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y, y: b * x + d * y };
}

export function lengthOf({ x, y }: Point): number {
  return Math.hypot(x, y);
}

/** The smallest upright box around points. */
export function boxAround(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** A number as it is written; undefined where it is none, or beyond all paper. */
export function numberOf(written: string | undefined): number | undefined {
  if (written === undefined || written === '') return undefined;
  const value = Number(written);
  if (value === 0 && written.trim() === '') return undefined;
  return Math.abs(value) <= farthest ? value : undefined;
}

const farthest = 1_000_000;

/** So many numbers parted by blanks; undefined where there are fewer, or something else. */
export function numbersOf(written: string | undefined, count: number): readonly number[] | undefined {
  if (written === undefined) return undefined;
  const numbers: number[] = [];
  for (const word of wordsOf(written, count)) {
    const value = numberOf(word);
    if (value === undefined) return undefined;
    numbers.push(value);
  }
  return numbers.length === count ? numbers : undefined;
}

/** Words parted by single blanks, as nearly all are, or by any. */
function wordsOf(written: string, count: number): string[] {
  return isPlain.test(written) ? written.split(' ', count) : written.trim().split(/[\s,]+/, count);
}

const isPlain = /^[-\d.]+(?: [-\d.]+)*$/;

/** Where an object of a page draws: its CTM first, then the corner of its boundary. */
export function placed(within: Matrix, attributes: Readonly<Record<string, string>>): Matrix {
  const [x = 0, y = 0] = numbersOf(attributes['Boundary'], 2) ?? [];
  const corner = composed(within, translation(x, y));
  const matrix = numbersOf(attributes['CTM'], 6);
  return matrix ? composed(corner, matrix as unknown as Matrix) : corner;
}
