import type { Language } from '../core/messages.ts';
import type { Place, Span } from '../core/span.ts';
import type { Disclosure, Section, TableReading } from '../model/disclosure.ts';
import { lineAndColumn, placeOf, quote } from '../model/source.ts';
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

export function placeAt(disclosure: Disclosure, span: Span): Place {
  return placeOf(disclosure.source, span.start, headingsAt(disclosure, span.start));
}

export function lineOf(disclosure: Disclosure, span: Span): number {
  return lineAndColumn(disclosure.source, span.start).line;
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

/** “第12、15行”, “lines 12, 15”. */
export function shownLines(lines: readonly number[], language: Language): string {
  const distinct = [...new Set(lines)];
  return language === 'zh'
    ? `第${distinct.join('、')}行`
    : `line${distinct.length > 1 ? 's' : ''} ${distinct.join(', ')}`;
}
