import type { TextLine } from './text-lines.ts';

/** The words of a line, with where each character begins and the last one ends. */
export interface LineWords {
  readonly text: string;
  readonly edges: readonly number[];
  /** The weakest of its characters that were read from a picture. */
  readonly confidence?: number;
}

/** Gaps, in sizes of the font, that part words of letters, numbers, and things that only share the line. */
const wordGap = 0.18;
const numberGap = 0.3;
const partGap = 1.1;

/**
 * The words of a line. Between Chinese characters a blank says nothing and is left out, but what stands far apart is
 * parted by two blanks. `isLoose`: characters are spread over a cell, and blanks stand between letters and digits only.
 */
export function wordsOf({ glyphs, size }: TextLine, isLoose = false): LineWords {
  let text = '';
  const edges: number[] = [];
  let confidence: number | undefined;
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const { left, right } = glyph.box;
    if (before) {
      const blanks = blanksBetween(before.text, glyph.text, (left - before.box.right) / size, isLoose);
      for (let blank = 0; blank < blanks; blank += 1) edges.push(before.box.right);
      text += ' '.repeat(blanks);
    }
    // letters that are drawn as one share its width
    for (let unit = 0; unit < glyph.text.length; unit += 1)
      edges.push(left + ((right - left) * unit) / glyph.text.length);
    text += glyph.text;
    if (glyph.confidence !== undefined) confidence = Math.min(confidence ?? 1, glyph.confidence);
  });
  edges.push(glyphs[glyphs.length - 1]?.box.right ?? 0);
  return { text, edges, ...(confidence === undefined ? {} : { confidence }) };
}

function blanksBetween(before: string, after: string, gap: number, isLoose: boolean): number {
  if (isPartOfNumber(before) && isPartOfNumber(after))
    return gap > numberGap ? (gap > partGap && !isLoose ? 2 : 1) : 0;
  if (gap > partGap && !isLoose) return 2;
  return gap > wordGap && isLetter(before) && isLetter(after) ? 1 : 0;
}

function isPartOfNumber(text: string): boolean {
  return /^[\d.,%]$/.test(text);
}

function isLetter(text: string): boolean {
  return /^[A-Za-z0-9]/.test(text);
}

/** What stands between the words of two lines that are one: a blank between letters, nothing in Chinese. */
export function joint(before: string, after: string): '' | ' ' {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}

/** How wide the first words of a line are that cannot be parted: a number, a word of letters, a character. */
export function firstWord({ text, edges }: LineWords): number {
  const length =
    /^(?:[A-Za-z0-9.,%+-]+|[“‘（《〈「『【(]*.)[，。、；：）》”’」』】！？,.;:)]*/u.exec(text)?.[0].length ??
    1;
  return edges[Math.min(length, edges.length - 1)]! - edges[0]!;
}
