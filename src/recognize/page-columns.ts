import type { Column, Dress, Heading, Lane } from '../model/table.ts';
import type { PageTable } from './page-tables.ts';

/** The columns of a lane in the order in which page text prints them, as far as its headings and the dress tell. */
export function pageColumns(lane: Lane, found: PageTable, dress: Dress | undefined): readonly Column[] {
  const ordered = inOrderOfDress(lane, dress);
  const words = found.headings.flatMap(({ folded, text }) => [
    folded.text,
    ...text
      .trim()
      .split(/\s+/)
      .map((word) => word.normalize('NFKC')),
  ]);
  const pairs = Math.max(0, ...words.map((line) => line.split('预算数决算数').length - 1));
  const arranged = pairs > 1 ? interleaved(ordered) : pairs === 1 ? lane.columns : ordered;
  if (words.length === 0) return arranged;
  const all = found.headings.map(({ folded }) => folded.text).join('');
  const headed = arranged.filter((column) => isHeaded(column, all, words));
  return headed.length > 0 ? headed : arranged;
}

function inOrderOfDress(lane: Lane, dress: Dress | undefined): readonly Column[] {
  const dressed = dress?.lanes.find((candidate) => candidate.of === lane.id);
  if (!dressed) return lane.columns;
  const ordered = leaves(dressed.headings).flatMap(
    (id) => lane.columns.find((column) => column.id === id) ?? [],
  );
  return ordered.length === lane.columns.length ? ordered : lane.columns;
}

function leaves(headings: readonly Heading[]): string[] {
  return headings.flatMap(([, under]) => (typeof under === 'string' ? [under] : leaves(under)));
}

/** Budget and final account side by side under each item. */
function interleaved(columns: readonly Column[]): readonly Column[] {
  const items = new Map<string, Column[]>();
  for (const column of columns) {
    const item = column.at?.item ?? '';
    items.set(item, [...(items.get(item) ?? []), column]);
  }
  return [...items.values()].flat();
}

/** Whether a heading of a column stands there, or its beginning, where it is broken over lines. */
function isHeaded(column: Column, all: string, words: readonly string[]): boolean {
  return column.headings.some((heading) => {
    const last = heading.split('+').pop()!;
    return all.includes(last) || words.some((word) => word.length >= 3 && last.startsWith(word));
  });
}
