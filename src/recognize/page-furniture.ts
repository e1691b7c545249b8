import type { Line } from '../model/source.ts';
import { tableTitled } from './table-titles.ts';

const leastPages = 3;
/** A page number as pages print it, alone on its line. */
export const pageNumber = /^(?:[-—·.]*\d{1,4}[-—·.]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;
const markedNumber = /^(?:[-—]+\d{1,4}[-—]+|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?)$/;

/**
 * The lines that belong to the page and not to the text: page numbers, and heads and feet that most pages repeat. Where
 * the paper shows which they are, nothing is guessed.
 */
export function pageFurniture(all: readonly Line[]): ReadonlySet<Line> {
  const furniture = new Set<Line>(all.filter((line) => line.isFurniture));
  const lines = all.filter((line) => line.isFurniture === undefined);
  const pages = pagesOf(lines);
  const repeated = repeatedEdges(pages);
  for (const page of pages) {
    stripEdge(page, repeated, furniture);
    stripEdge(page.toReversed(), repeated, furniture);
  }
  for (const line of lines) if (markedNumber.test(line.folded.text)) furniture.add(line);
  return furniture;
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const page = pages[pages.length - 1];
    if (page && page[0]!.page === line.page) page.push(line);
    else pages.push([line]);
  }
  return pages;
}

/** The first and last words of pages, page numbers passed over, that at least half of all pages print. */
function repeatedEdges(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = page.map((line) => line.folded.text).filter((text) => !pageNumber.test(text));
    for (const text of new Set([words[0], words[words.length - 1]]))
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const least = Math.max(leastPages, pages.length / 2);
  return new Set(
    [...counts].flatMap(([text, count]) => (count >= least && !tableTitled(text) ? [text] : [])),
  );
}

/** A page number and a repeated head, in any order, at one edge of a page. */
function stripEdge(page: readonly Line[], repeated: ReadonlySet<string>, furniture: Set<Line>): void {
  let numbers = 0;
  for (const line of page.slice(0, 3)) {
    const { text } = line.folded;
    const isNumber = pageNumber.test(text) && numbers === 0;
    if (!isNumber && !repeated.has(text)) return;
    if (isNumber) numbers += 1;
    furniture.add(line);
  }
}
