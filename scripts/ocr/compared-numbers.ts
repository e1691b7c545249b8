import type { Box } from '../../src/core/span.ts';
import type { DrawnPage, Glyph } from '../../src/model/drawn-page.ts';

/** A number that is printed on a page, and what was read in its place. */
export interface ComparedNumber {
  readonly page: number;
  readonly printed: string;
  readonly seen: string;
  readonly isRight: boolean;
  /** How sure the eye was of the least sure character; 0 where it saw nothing. */
  readonly confidence: number;
}

/** Every number of a page against what was read where it stands. */
export function comparedNumbers(printed: DrawnPage, seen: DrawnPage): ComparedNumber[] {
  return numbersOf(printed.glyphs).map(({ text, box }) => {
    const there = seen.glyphs.filter((glyph) => standsIn(glyph, box)).sort(byPlace);
    // what follows a number stands close to it
    const read = there
      .map((glyph) => glyph.text)
      .join('')
      .replace(/^[，、；：。（）;:()]+|[，、；：。（）;:()]+$/g, '');
    const sureness = there.map(({ confidence }) => confidence ?? 1);
    return {
      page: printed.number,
      printed: text,
      seen: read,
      isRight: read === text,
      confidence: there.length === 0 ? 0 : Math.min(...sureness),
    };
  });
}

/** Digits that stand beside one another on a line, with their points, commas and signs. */
function numbersOf(glyphs: readonly Glyph[]): { text: string; box: Box }[] {
  const numbers: { text: string; box: Box }[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (!/^[\d.,%-]$/.test(glyph.text)) {
      last = undefined;
      continue;
    }
    const number = numbers[numbers.length - 1];
    if (last && number && goesOn(last, glyph)) {
      number.text += glyph.text;
      number.box = { ...number.box, right: glyph.box.right };
    } else numbers.push({ text: glyph.text, box: { ...glyph.box } });
    last = glyph;
  }
  return numbers.filter(({ text }) => /\d/.test(text));
}

function goesOn(last: Glyph, next: Glyph): boolean {
  return Math.abs(last.baseline - next.baseline) < 0.5 && next.box.left - last.box.right < 0.2 * last.size;
}

function standsIn({ box, baseline, size }: Glyph, { left, top, right, bottom }: Box): boolean {
  const [x, y] = [(box.left + box.right) / 2, baseline - 0.35 * size];
  return x > left - 1 && x < right + 1 && y > top && y < bottom;
}

function byPlace(a: Glyph, b: Glyph): number {
  return a.box.left - b.box.left;
}
