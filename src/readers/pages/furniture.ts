import { folded } from '../../core/fold.ts';
import type { DrawnPage } from '../../model/drawn-page.ts';
import { grouped } from './margins.ts';
import type { PageLine } from './paragraphs.ts';

/** How much of a page, at its top and its foot, may hold what belongs to the page. */
const edgeShare = 0.13;
const leastPages = 3;
const linesAtEdge = 3;
const pageNumber = /^(?:[-—·.~]*\d{1,4}[-—·.~]*|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;

/** 页眉、页脚、页码: page numbers, and words at an edge that most pages print at the same height. */
export function furnitureOf(lines: readonly PageLine[], pages: readonly DrawnPage[]): ReadonlySet<PageLine> {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const edges = edgeLines(lines, heights);
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const least = Math.max(leastPages, pages.length / 2);
  return new Set(
    edges.filter(
      (line) => pageNumber.test(folded(line.words.text)) || (counts.get(keyOf(line)) ?? 0) >= least,
    ),
  );
}

/** The first and last lines of each page, as far as they stand at its edges. */
function edgeLines(lines: readonly PageLine[], heights: ReadonlyMap<number, number>): PageLine[] {
  return [...grouped(lines, ({ page }) => page)].flatMap(([page, all]) => {
    const height = heights.get(page) ?? 0;
    const top = all.slice(0, linesAtEdge).filter(({ line }) => line.baseline < height * edgeShare);
    const foot = all.slice(-linesAtEdge).filter(({ line }) => line.baseline > height * (1 - edgeShare));
    return [...new Set([...top, ...foot])];
  });
}

/** The words without their numbers, and about how high they stand. */
function keyOf({ line, words }: PageLine): string {
  return `${Math.round(line.baseline / 6)} ${folded(words.text).replace(/\d+/g, '#')}`;
}
