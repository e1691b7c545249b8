import type { Line } from '../model/source.ts';
import { looksLikeHeading, numberingOf } from './heading.ts';

/** Letters and digits are half as wide as characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) > 0x2000 ? 2 : 1;
  return width;
}

const endOfSentence = /[。；;:!?.」"')\]]$/;
const leastLines = 3;
const leastWidth = 36;

/** Whether a folded line ends where a sentence or clause ends. */
export function endsSentence(folded: string): boolean {
  return endOfSentence.test(folded);
}

/**
 * The width at which the lines of a text are broken; undefined where each line is a paragraph. In broken text many
 * long lines end within a sentence, nearly all at one width, and hardly any line is longer.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const long: number[] = [];
  const broken: number[] = [];
  let widest = 0;
  for (const { text, folded } of lines) {
    const width = widthOf(text.trim());
    if (width < leastWidth || isHeading(folded.text) || isRow(text)) continue;
    long.push(width);
    widest = Math.max(widest, width);
    if (!endsSentence(folded.text)) broken.push(width);
  }
  if (broken.length < leastLines || broken.length < long.length * 0.4) return undefined;
  const usual = broken.sort((a, b) => a - b)[broken.length >> 1]!;
  const near = broken.filter((width) => width > usual * 0.8 && width < usual * 1.2).length;
  const beyond = long.filter((width) => width > usual * 1.35).length;
  return near >= broken.length * 0.7 && beyond <= long.length * 0.05 ? usual : undefined;
}

function isHeading(folded: string): boolean {
  return numberingOf(folded) !== undefined && looksLikeHeading(folded);
}

/** A row of a table as page text prints it: it ends with amounts. */
export function isRow(text: string): boolean {
  return /(?:^|\s)-?[\d,]*\d\.\d+\s+-?[\d,]*\d\.\d+\s*$/.test(text);
}
