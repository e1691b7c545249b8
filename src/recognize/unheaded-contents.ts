import type { Block, Line } from '../model/source.ts';
import { looksLikeHeading, numberingOf } from './heading.ts';

const leastLines = 8;
/** In lines from the beginning: contents stand in front. */
const farthest = 40;

/**
 * The lines of a list of contents without the heading 目录: headings one after another, two parts with their
 * sections or three parts, and no text between them.
 */
export function unheadedContents(blocks: readonly { readonly kind: string }[]): ReadonlySet<Line> {
  const front = blocks.slice(0, farthest);
  if (front.some((block) => isLine(block) && block.folded.text === '目录')) return new Set();
  const start = front.findIndex((block) => isLine(block) && levelOf(block) === 1);
  const run = start < 0 ? [] : runFrom(blocks, start);
  const parts = run.filter((line) => levelOf(line) === 1).length;
  const isList = run.length >= leastLines && (parts >= 3 || partsWithSections(run) >= 2);
  return new Set(isList ? run : []);
}

/** The headings that follow one another, up to the part with which the text begins. */
function runFrom(blocks: readonly { readonly kind: string }[], start: number): Line[] {
  const run: Line[] = [];
  const words = new Set<string>();
  let part = 0;
  for (let at = start; at < blocks.length; at += 1) {
    const line = blocks[at]!;
    const number = isLine(line) ? partNumber(line) : undefined;
    if (number !== undefined && number <= part) return run;
    if (!isLine(line) || words.has(line.folded.text) || !stands(line, blocks[at + 1])) {
      // the last heading stands over the text that ends the list
      run.pop();
      while (run.length > 0 && levelOf(run[run.length - 1]!) === 1) run.pop();
      return run;
    }
    part = number ?? part;
    words.add(line.folded.text);
    run.push(line);
  }
  return run;
}

function stands(line: Line, next: { readonly kind: string } | undefined): boolean {
  const isBeforeSection = next !== undefined && isLine(next) && levelOf(next) === 2;
  return levelOf(line) !== undefined || (isShort(line) && isBeforeSection);
}

/** The number of 第…部分. */
function partNumber({ folded }: Line): number | undefined {
  const numeral = /^第([一二三四五六七八九十])部分/.exec(folded.text)?.[1];
  return numeral === undefined ? undefined : '一二三四五六七八九十'.indexOf(numeral) + 1;
}

function isLine(block: { readonly kind: string }): block is Line {
  return (block as Block).kind === 'line';
}

function levelOf({ folded }: Line): number | undefined {
  const level = looksLikeHeading(folded.text) ? numberingOf(folded.text)?.level : undefined;
  return level !== undefined && level <= 2 ? level : undefined;
}

function isShort({ folded }: Line): boolean {
  return folded.text.length <= 30 && looksLikeHeading(folded.text) && numberingOf(folded.text) === undefined;
}

function partsWithSections(run: readonly Line[]): number {
  return run.filter(
    (line, index) =>
      levelOf(line) !== 2 &&
      [1, 2].every((offset) => run[index + offset] !== undefined && levelOf(run[index + offset]!) === 2),
  ).length;
}
