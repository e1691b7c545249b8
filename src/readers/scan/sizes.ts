import type { Box } from '../../core/span.ts';
import type { SeenLine } from '../../model/eye.ts';

/** How high the ink of a line is for a size of 1: of Chinese, and of digits alone. */
const chineseHeight = 0.92;
const digitHeight = 0.72;
/** From so few steps from one Chinese character to the next their distance is sure. */
const leastSteps = 4;
/** How far the height of the ink may lie about the size: commas and brackets reach further down. */
const likely = { least: 0.7, most: 1.15 };
const smallest = 4;

/**
 * The size of the font of each line, in pixels: how far its Chinese characters stand apart. Where a line has too few
 * of them the height of its ink says it, less exactly: it is then of the size that others of about its height have.
 */
export function sizesOf(seen: readonly SeenLine[], lines: readonly Box[]): number[] {
  const heights = seen.map((line, index) => heightSize(line, lines[index]!));
  const sure = seen.map((line, index) => stepSize(line, heights[index]!));
  const known = sure.flatMap((size) => (size === undefined ? [] : [size])).sort((a, b) => a - b);
  return heights.map((height, index) => sure[index] ?? nearest(known, height) ?? height);
}

/** Whether a character is as wide as it is high. */
export function isWide(text: string): boolean {
  return !/[\u0000-\u02ff]/.test(text);
}

function heightSize(seen: SeenLine, { top, bottom }: Box): number {
  const isChinese = seen.some(({ text }) => isWide(text));
  return Math.max(smallest, (bottom - top) / (isChinese ? chineseHeight : digitHeight));
}

/** Steps are told as coarsely as the eye looks: all together are more exact than each. */
function stepSize(seen: SeenLine, height: number): number | undefined {
  const isNear = (step: number) => step > likely.least * height && step < likely.most * height;
  const steps = seen.flatMap(({ text, middle }, index) => {
    const next = seen[index + 1];
    return next && isHan(text) && isHan(next.text) && isNear(next.middle - middle)
      ? [next.middle - middle]
      : [];
  });
  if (steps.length < leastSteps) return undefined;
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

/** The size that most lines have of those that may be of this height. */
function nearest(known: readonly number[], height: number): number | undefined {
  const near = known.filter((size) => size > likely.least * height && size < likely.most * height);
  return near[near.length >> 1];
}
