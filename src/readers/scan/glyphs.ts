import type { Box } from '../../core/span.ts';
import type { Glyph } from '../../model/drawn-page.ts';
import type { SeenCharacter, SeenLine } from '../../model/eye.ts';
import { plainNumbers, withDoubts } from './numbers.ts';
import { isWide } from './sizes.ts';

/** How far Chinese reaches below the baseline. */
const below = 0.12;

/** A line that was read: what was seen, where its ink is, and the size of its font; all in pixels. */
export interface ReadLine {
  readonly seen: SeenLine;
  readonly box: Box;
  readonly size: number;
}

/**
 * The glyphs of a line, in points, blanks left out. Characters end where the next begin: half way between their
 * middles. `unit`: pixels a point.
 */
export function glyphsOf({ seen, box: line, size }: ReadLine, unit: number): Glyph[] {
  const characters = withDoubts(plainNumbers(seen));
  const isChinese = characters.some(({ text }) => isWide(text));
  const baseline = line.bottom - (isChinese ? below * size : 0);
  return characters.flatMap(({ text, confidence }, index) => {
    if (text.trim() === '') return [];
    const [left, right] = edgesOf(characters, index, line, size);
    const box = {
      left: left / unit,
      right: right / unit,
      top: (baseline - 0.88 * size) / unit,
      bottom: (baseline + below * size) / unit,
    };
    return [{ text, box, baseline: baseline / unit, size: size / unit, confidence }];
  });
}

/**
 * What was seen in a line, from left to right and without what an eye takes it for besides. `em`: how high most print
 * of the page is.
 */
export function plainLine(seen: SeenLine, line: Box, em: number): SeenLine {
  const inOrder = [...seen].sort((a, b) => a.middle - b.middle);
  return dashes(inOrder, line, em) ?? withoutEchoes(inOrder, line);
}

/** Where the characters of a line stand whose ink is low (一, ——): in the middle of a character's height. */
export function characterBox(line: Box, em: number): Box {
  const lacking = line.bottom - line.top < 0.5 * em ? (em - (line.bottom - line.top)) / 2 : 0;
  return { ...line, top: line.top - lacking, bottom: line.bottom + lacking };
}

/** An eye may see a wide character twice where it stands once: nearer to itself than such characters can stand. */
function withoutEchoes(seen: SeenLine, line: Box): SeenLine {
  const height = line.bottom - line.top;
  return seen.filter(({ text, middle }, index) => {
    const before = seen[index - 1];
    return before?.text !== text || !isWide(text) || middle - before.middle > 0.7 * height;
  });
}

/**
 * —— in a cell says that no number belongs there. An eye does not tell how long a stroke is, and may see nothing in it;
 * its box tells.
 */
function dashes(seen: SeenLine, { left, top, right, bottom }: Box, em: number): SeenCharacter[] | undefined {
  const [width, height] = [right - left, bottom - top];
  const isLong = width > 1.5 * em && width < 2.6 * em && height < 0.5 * em;
  if (!isLong || !seen.every(({ text }) => /^[—－\-–一_]$/.test(text))) return undefined;
  const confidence = seen.length === 0 ? unseen : Math.min(...seen.map((each) => each.confidence));
  return [left + width / 4, right - width / 4].map((middle) => ({ text: '—', middle, confidence }));
}

/** How sure what the picture shows is where the eye sees nothing. */
const unseen = 0.5;

/** Where a character begins and ends: half way to its neighbours, no wider than a character is. */
function edgesOf(
  characters: readonly SeenCharacter[],
  index: number,
  line: Box,
  size: number,
): readonly [left: number, right: number] {
  const { text, middle } = characters[index]!;
  const half = (isWide(text) ? 0.5 : 0.3) * size;
  const [before, after] = [characters[index - 1], characters[index + 1]];
  const left = Math.max(before ? (before.middle + middle) / 2 : line.left, middle - half);
  const right = Math.min(after ? (after.middle + middle) / 2 : line.right, middle + half);
  return right > left ? [left, right] : [middle - 0.5, middle + 0.5];
}
