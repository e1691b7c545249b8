import type { Language } from '../core/messages.ts';
import type { Place, Span } from '../core/span.ts';
import type { Disclosure, Section, TableReading } from '../model/disclosure.ts';
import type { Block, Source } from '../model/source.ts';
import { placeOf, quote } from '../model/source.ts';
import { isNamed, placesWords } from './place-words.ts';
import { harmless } from './width.ts';

/** The innermost section that a position stands in. */
function sectionAt({ sections }: Disclosure, position: number): Section | undefined {
  let low = -1;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle]!.headingSpan.start <= position) low = middle;
    else high = middle - 1;
  }
  return sections[low];
}

/** The headings above a position, from the part down. */
export function headingsAt(disclosure: Disclosure, position: number): readonly string[] {
  return sectionAt(disclosure, position)?.path ?? [];
}

/** Where a span stands in the file, and the headings above it; a box is that of its first printed line. */
export function placeAt(disclosure: Disclosure, { start, end }: Span): Place {
  const place = placeOf(disclosure.source, start, headingsAt(disclosure, start), end);
  if (place.kind !== 'page') return place;
  const { left, top, right, bottom } = place.box;
  const box = { left: short(left), top: short(top), right: short(right), bottom: short(bottom) };
  return { ...place, box };
}

/** Hundredths of a point are finer than any printer. */
function short(length: number): number {
  return Math.round(length * 100) / 100;
}

/** “第12、15行”, “收入决算表!C5”: where the spans stand in the file. */
export function shownAt(disclosure: Disclosure, spans: readonly Span[], language: Language): string {
  return placesWords(
    spans.map((span) => countedPlace(disclosure, span)),
    language,
  );
}

/** A place that people can count: of a part of a file, paragraphs and tables are counted where its path has no words. */
function countedPlace(disclosure: Disclosure, span: Span): Place {
  const place = placeAt(disclosure, span);
  if (place.kind !== 'part') return place;
  const { source } = disclosure;
  const isWhole = [source.name, place.file].some(
    (name) => name === place.part || name?.endsWith(`/${place.part}`),
  );
  const part = isWhole ? '' : place.part;
  return { ...place, part, path: isNamed(place.path) ? place.path : countedPath(source, span.start) };
}

function countedPath({ blocks, members }: Source, position: number): string {
  const from = members.findLast(({ start }) => start <= position)?.start ?? 0;
  const counts = { line: 0, grid: 0 };
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.span.start > position && last) break;
    if (block.span.start < from) continue;
    counts[block.kind] += 1;
    last = block;
  }
  if (last?.kind !== 'grid') return `p[${Math.max(1, counts.line)}]`;
  const cell = last.rows.flat().findLast(({ span }) => span.start <= position);
  return `table[${counts.grid}]/tr[${(cell?.row ?? 0) + 1}]/td[${(cell?.column ?? 0) + 1}]`;
}

export function tableAt({ tables }: Disclosure, position: number): TableReading | undefined {
  return tables.find(
    ({ span, titleSpan }) => Math.min(span.start, titleSpan.start) <= position && position < span.end,
  );
}

/** Where a person finds it: the numbering of the headings above, the last heading in words, or the table. */
export function shownPlace(disclosure: Disclosure, span: Span, language: Language): string {
  const section = sectionAt(disclosure, span.start);
  const table = tableAt(disclosure, span.start);
  const above = table ? section?.path.slice(0, 1) : section?.path.slice(0, -1);
  const last = table
    ? [table.number, table.title].filter(Boolean).join(' ')
    : section && harmless(quote(disclosure.source, section.headingSpan)).trim();
  return [...(above ?? []).map(numbering), ...(last ? [last] : [])].join(language === 'zh' ? '·' : ' · ');
}

/** “第三部分”, “九”, “（一）”: a heading by its number alone. */
function numbering(heading: string): string {
  const match =
    /^(第[一二三四五六七八九十]+部分)|^([一二三四五六七八九十]+)(?=[、.])|^\(([一二三四五六七八九十\d]+)\)/.exec(
      heading,
    );
  return match ? (match[1] ?? match[2] ?? `（${match[3]}）`) : heading;
}
