import { wordsOf } from './line-words.ts';
import type { TextLine } from './text-lines.ts';

/** Words that stand apart on a line from what is beside them. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly text: string;
}

/** So much of a size keeps columns apart, and so much numbers: blanks within a number there are none. */
const wordsApart = 0.8;
const numbersApart = 0.5;
const wordsFromNumbers = 0.6;

/** The segments of a line, from left to right. */
export function segmentsOf(line: TextLine): Segment[] {
  const { glyphs, size } = line;
  const segments: Segment[] = [];
  for (let from = 0; from < glyphs.length;) {
    let to = from + 1;
    while (to < glyphs.length && !isApart(glyphs[to - 1]!, glyphs[to]!, size)) to += 1;
    const part = glyphs.slice(from, to);
    segments.push({
      left: part[0]!.box.left,
      right: part[part.length - 1]!.box.right,
      baseline: part[0]!.baseline,
      text: wordsOf({ ...line, glyphs: part }, true).text,
    });
    from = to;
  }
  return segments;
}

type Placed = TextLine['glyphs'][number];

function isApart(before: Placed, after: Placed, size: number): boolean {
  const gap = (after.box.left - before.box.right) / size;
  const areNumbers = /[\d.,%)）-]$/.test(before.text) && /^[\d(（-]/.test(after.text);
  const isEdge = /\d$/.test(before.text) !== /^\d/.test(after.text);
  return gap >= (areNumbers ? numbersApart : isEdge ? wordsFromNumbers : wordsApart);
}

/** An amount as tables print it, a dash, or the number of a column. */
export function isAmount(text: string): boolean {
  return /^[-－(（]?\d[\d,，]*(?:\.\d+)?[)）]?%?$|^[-—－]{1,3}$/.test(text);
}
