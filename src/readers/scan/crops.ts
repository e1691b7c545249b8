import type { Box } from '../../core/span.ts';
import type { Bitmap } from '../../model/eye.ts';
import type { SeenRule } from './find-rules.ts';
import { bandOf } from './find-rules.ts';
import { type Ink, ruled } from './ink.ts';

/** How much paper is left around a line, as shares of its height. */
const above = 0.15;
const beside = 0.3;

/** The picture without its rules: an eye takes them for 1, l, | or —. */
export function withoutRules(picture: Bitmap, rules: readonly SeenRule[]): Bitmap {
  const { width, height } = picture;
  const gray = picture.gray.slice();
  for (const rule of rules) {
    const [start, end] = bandOf(rule);
    const isHorizontal = rule.direction === 'horizontal';
    const [across, along] = isHorizontal ? [height, width] : [width, height];
    const value = (at: number, place: number) => {
      const inside = Math.min(Math.max(at, 0), across - 1);
      return isHorizontal ? inside * width + place : place * width + inside;
    };
    const [from, to] = [Math.max(0, Math.floor(rule.from)), Math.min(along, Math.ceil(rule.to))];
    for (let place = from; place < to; place += 1) {
      const paper = Math.max(gray[value(start - 1, place)]!, gray[value(end, place)]!);
      for (let at = Math.max(0, start); at < Math.min(across, end); at += 1) gray[value(at, place)] = paper;
    }
  }
  return { width, height, gray };
}

/** A line with some paper around it, as far as the next rule. */
export function withPaper(line: Box, page: Ink, em: number): Box {
  // a line of low strokes alone (一, —) is shown as high as a character is
  const lacking = Math.max(0, 0.9 * em - (line.bottom - line.top));
  const [top, bottom] = [line.top - lacking / 2, line.bottom + lacking / 2];
  const height = bottom - top;
  const middleX = Math.round((line.left + line.right) / 2);
  const middleY = Math.round((line.top + line.bottom) / 2);
  return {
    left: line.left - free(page, line.left, middleY, -1, 0, beside * height),
    right: line.right + free(page, line.right - 1, middleY, 1, 0, beside * height),
    top: line.top - free(page, middleX, line.top, 0, -1, above * height + lacking / 2),
    bottom: line.bottom + free(page, middleX, line.bottom - 1, 0, 1, above * height + lacking / 2),
  };
}

/** How many pixels from a place on there are up to a rule or the edge of the page, at most `most`. */
function free(
  { width, height, marks }: Ink,
  x: number,
  y: number,
  right: number,
  down: number,
  most: number,
): number {
  for (let steps = 1; steps <= most; steps += 1) {
    const [atX, atY] = [x + right * steps, y + down * steps];
    if (atX < 0 || atY < 0 || atX >= width || atY >= height) return steps - 1;
    if (marks[atY * width + atX] === ruled) return steps - 1;
  }
  return Math.floor(most);
}
