import type { Box } from '../../core/span.ts';
import type { Glyph } from '../../model/drawn-page.ts';
import { firstWord, joint, wordsOf } from './line-words.ts';
import type { PageCell } from './ruled-tables.ts';
import { hullOf, textLines } from './text-lines.ts';

/** A line that leaves less than so many characters of its cell free is full: the next one goes on with its words. */
const fullLine = 1.5;
/** What office programs keep free beside the words of a cell, in points, and a digit, in sizes of the font. */
const paddings = 11;
const digit = 0.7;

/** What a cell says: its lines, wrapped as they are, as one; its place is that of its words, or its own where it is blank. */
export function cellText(
  glyphs: readonly Glyph[],
  cell: Box,
  page: number,
): Pick<PageCell, 'text' | 'at' | 'confidence' | 'first' | 'free'> {
  if (glyphs.length === 0) return { text: '', at: { kind: 'page', page, box: cell } };
  let text = '';
  let first: number | undefined;
  let confidence: number | undefined;
  let free = 0;
  for (const line of textLines(glyphs)) {
    const words = wordsOf(line, true);
    const isParted = /\d$/.test(text) && /^[\d(-]/.test(words.text) && !isWrapped(text, free, line.size);
    text += text === '' ? words.text : (isParted ? ' ' : joint(text, words.text)) + words.text;
    first ??= firstWord(words);
    free = cell.right - cell.left - (line.box.right - line.box.left);
    if (words.confidence !== undefined) confidence = Math.min(confidence ?? 1, words.confidence);
  }
  return {
    text,
    at: { kind: 'page', page, box: hullOf(glyphs) },
    first: first ?? 0,
    free,
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** The number went on in the next line for want of room; one that has its two decimals does not. */
function isWrapped(text: string, free: number, size: number): boolean {
  return free <= size * fullLine || (free <= paddings + size * digit && !/\.\d{2}$/.test(text));
}
