import { longestText } from '../text.ts';
import type { Transcript } from '../transcript.ts';
import type { Item, ParagraphItem } from './item.ts';

/** After so many remarks of a kind, further ones say nothing new. */
const mostRemarks = 100;

/** Writes a story down; false where it is too long. */
export function writeStory(items: readonly Item[], into: Transcript): boolean {
  const remarks = new Map<string, number>();
  let previous: string | undefined;
  for (const [index, item] of items.entries()) {
    if (into.length() > longestText || item.kind === 'too-large') return false;
    if (item.kind === 'remark') {
      const count = (remarks.get(item.of) ?? 0) + 1;
      remarks.set(item.of, count);
      if (count <= mostRemarks && previous !== item.message.zh) into.remark(item.of, item.message);
      previous = item.message.zh;
      continue;
    }
    if (item.kind === 'table') into.table(item.rows);
    else into.paragraph(isLoose(items, index) ? item.text.replaceAll('\t', '  ') : item.text, item.at);
    if (item.kind === 'table' || item.text.trim() !== '') previous = undefined;
  }
  return into.length() <= longestText;
}

/** Lines above a table that hold it together by tabs: its number, the unit, 单位：万元. */
const mostLinesAbove = 3;
const mostWordsOnLine = 4;
const mostBlankLines = 20;

/**
 * Whether the tabs of a paragraph set its words apart and make no row of a table: on a few lines right above a
 * table, and where only its beginning is set in.
 */
function isLoose(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  if (item.kind !== 'paragraph' || !item.text.includes('\t')) return false;
  const before = neighbour(items, index, -1);
  if (isSetIn(item) && !(before?.kind === 'paragraph' && isRow(before))) return true;
  let first = index;
  let last = index;
  while (last - first < mostLinesAbove && isFurniture(items[first - 1])) first -= 1;
  while (last - first < mostLinesAbove && isFurniture(items[last + 1])) last += 1;
  return isFurniture(item) && last - first < mostLinesAbove && neighbour(items, last, 1)?.kind === 'table';
}

function isFurniture(item: Item | undefined): boolean {
  if (item?.kind !== 'paragraph' || !item.text.includes('\t')) return false;
  const words = filled(item);
  // a line of the contents ends with its page, a row of a table with an amount
  const isEnded = /\d$/.test(words[words.length - 1]?.trim() ?? '');
  return words.length > 0 && words.length <= mostWordsOnLine && !isEnded;
}

/** A single tab before all words, or after them. */
function isSetIn(item: ParagraphItem): boolean {
  return item.text.split('\t').length === 2 && filled(item).length === 1;
}

function isRow(item: ParagraphItem): boolean {
  return item.text.includes('\t') && !isSetIn(item);
}

function filled({ text }: ParagraphItem): string[] {
  return text.split('\t').filter((words) => words.trim() !== '');
}

/** The nearest item that prints something. */
function neighbour(items: readonly Item[], index: number, step: 1 | -1): Item | undefined {
  for (let count = 1; count <= mostBlankLines; count += 1) {
    const item = items[index + step * count];
    const isBlank = item?.kind === 'remark' || (item?.kind === 'paragraph' && item.text.trim() === '');
    if (!isBlank) return item;
  }
  return undefined;
}
