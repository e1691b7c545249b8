import type { Box, Span } from '../core/span.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Paper } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import { boxesOf } from '../model/source.ts';
import { placeAt } from './places.ts';

/** Words on a page: a box for each printed line or cell. */
export interface PagePlace {
  /** In which file, where a document was put together from several. */
  readonly file?: string;
  readonly page: number;
  readonly boxes: readonly Box[];
}

/** So many boxes show where a long stretch stands. */
const mostBoxes = 60;

/** Where the words of a span stand on pages, page by page; nowhere in a format without pages. */
export function pagePlaces(disclosure: Disclosure, { start, end }: Span): PagePlace[] {
  const place = placeAt(disclosure, { start, end });
  if (place.kind !== 'page') return [];
  // where something is missing, what stands there shows the place
  const boxes = boxesOf(disclosure.source, { start, end: Math.max(end, start + 1) }).slice(0, mostBoxes);
  return [...new Set(boxes.map(({ page }) => page))].map((page) => ({
    ...(place.file === undefined ? {} : { file: place.file }),
    page,
    boxes: boxes.filter((each) => each.page === page).map(({ box }) => box),
  }));
}

/** The pages of a document or, of one that was put together, of one of its files. */
export function paperOf({ members, paper }: Source, file: string | undefined): Paper | undefined {
  return file === undefined ? paper : members.find(({ name }) => name === file)?.paper;
}
