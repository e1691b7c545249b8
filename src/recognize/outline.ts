import type { Folded } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import type { ContentsLine, Section } from '../model/disclosure.ts';
import type { Grid, Source } from '../model/source.ts';
import type { StatutorySection } from '../model/section.ts';
import { findSection } from '../standards/sections.ts';
import { looksLikeHeading, numberingOf, withoutPageNumber } from './heading.ts';
import type { PageTable } from './page-tables.ts';
import { pageTextOf } from './page-text.ts';
import { unheadedContents } from './unheaded-contents.ts';

/** Running text of one paragraph, folded, with the section it stands in (an index into `Outline.sections`; −1: none). */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly folded: Folded;
  readonly section: number;
}

export interface PlacedGrid {
  readonly kind: 'grid';
  readonly grid: Grid;
  readonly section: number;
}

export interface PlacedPageTable {
  readonly kind: 'page-table';
  readonly found: PageTable;
  readonly section: number;
}

export type Part = Paragraph | PlacedGrid | PlacedPageTable;

/** The skeleton of a document: its contents, its sections, and what stands in them in order. */
export interface Outline {
  readonly contents: readonly ContentsLine[];
  readonly contentsSpans: readonly Span[];
  readonly sections: readonly Section[];
  readonly statutory: readonly (StatutorySection | undefined)[];
  readonly parts: readonly Part[];
  /** What belongs to the page and not to the text: page numbers, repeated heads and feet. */
  readonly furniture: readonly Span[];
}

interface OpenSection {
  level: number;
  index: number;
  id: string | undefined;
}

/** Finds contents, headings and paragraphs. A heading is known by its numbering and by words of the statute. */
export function outlineOf(source: Source): Outline {
  const contents: ContentsLine[] = [];
  const contentsSpans: Span[] = [];
  const sections: (Section & { span: { start: number; end: number } })[] = [];
  const statutory: (StatutorySection | undefined)[] = [];
  const parts: Part[] = [];
  const open: OpenSection[] = [];
  const listed = new Set<string>();
  let inContents = false;

  const { blocks, furniture } = pageTextOf(source);
  const listing = unheadedContents(blocks);
  const parted = new Set<string>();
  for (const line of blocks) {
    if (line.kind === 'page-table') {
      inContents = false;
      parts.push({ kind: 'page-table', found: line, section: currentSection(open) });
      continue;
    }
    if (line.kind === 'grid') {
      if (inContents && contentsFromGrid(line, contents, listed)) contentsSpans.push(line.span);
      else {
        inContents = false;
        parts.push({ kind: 'grid', grid: line, section: currentSection(open) });
      }
      continue;
    }
    const { span, folded } = line;
    if (listing.has(line)) {
      contents.push({ text: folded.text, span });
      contentsSpans.push(span);
      listed.add(folded.text);
      continue;
    }
    if (/^目录$/.test(folded.text) && !inContents && listed.size === 0) {
      inContents = true;
      contentsSpans.push(span);
      continue;
    }
    if (inContents) {
      const { words, page } = withoutPageNumber(folded.text);
      if (!listed.has(words) && (page !== undefined || (numberingOf(words) && looksLikeHeading(words)))) {
        contents.push({ text: words, ...(page === undefined ? {} : { page }), span });
        contentsSpans.push(span);
        listed.add(words);
        const numbered = numberingOf(words);
        if (numbered?.level === 1) parted.add(numbered.words);
        continue;
      }
      inContents = false;
    }
    const heading = headingOf(folded.text, open) ?? partWithoutNumber(folded.text, parted);
    if (heading) {
      while (open.length > 0 && open[open.length - 1]!.level >= heading.level)
        close(open.pop()!, sections, span.start);
      const path = [...open.map(({ index }) => sections[index]!.heading), folded.text];
      open.push({ level: heading.level, index: sections.length, id: heading.section?.id ?? inherited(open) });
      sections.push({
        ...(heading.section ? { id: heading.section.id } : {}),
        level: heading.level,
        heading: folded.text,
        headingSpan: span,
        path,
        span: { start: span.start, end: source.text.length },
      });
      statutory.push(heading.section);
    } else {
      parts.push({ kind: 'paragraph', span, folded, section: currentSection(open) });
    }
  }
  return {
    contents,
    contentsSpans,
    sections,
    statutory,
    parts,
    furniture: furniture.map(({ span }) => span),
  };
}

function currentSection(open: readonly OpenSection[]): number {
  return open[open.length - 1]?.index ?? -1;
}

function inherited(open: readonly OpenSection[]): string | undefined {
  return open[open.length - 1]?.id;
}

function close(
  section: OpenSection,
  sections: { span: { start: number; end: number } }[],
  end: number,
): void {
  sections[section.index]!.span = { ...sections[section.index]!.span, end };
}

/**
 * Whether a line opens a section: it has the look of a heading, is numbered, and either names a section of the
 * statute or stands where headings of its level stand already.
 */
function headingOf(
  text: string,
  open: readonly OpenSection[],
): { level: number; section: StatutorySection | undefined } | undefined {
  // some print a full stop after a heading: then only words of the statute tell it from a sentence
  const isEnded = text.endsWith('。');
  const heading = isEnded ? text.slice(0, -1) : text;
  if (!looksLikeHeading(heading)) return undefined;
  const numbered = numberingOf(heading);
  if (!numbered || numbered.words === '') return undefined;
  const above = open.findLast((section) => section.level < numbered.level);
  const section = findSection(numbered.words, above?.id);
  if (isEnded) return section?.within ? { level: numbered.level, section } : undefined;
  if (section || numbered.level === 1) return { level: numbered.level, section };
  const inFreeProse = above?.id?.startsWith('overview') || above?.id === 'annex' || above?.id === 'glossary';
  if (numbered.level <= 3 && !inFreeProse && open.length > 0)
    return { level: numbered.level, section: undefined };
  return undefined;
}

/** A part that the contents number and the text does not. */
function partWithoutNumber(
  text: string,
  parted: ReadonlySet<string>,
): { level: number; section: StatutorySection | undefined } | undefined {
  const section = parted.has(text) ? findSection(text, undefined) : undefined;
  return section && { level: 1, section };
}

/** Rows of a grid under the heading 目录: contents set with tabs. False where they are no contents. */
function contentsFromGrid(grid: Grid, contents: ContentsLine[], listed: Set<string>): boolean {
  const found: ContentsLine[] = [];
  for (const row of grid.rows) {
    const filled = row.filter((cell) => cell.text !== '');
    const last = filled[filled.length - 1];
    if (!last) continue;
    const span = { start: filled[0]!.span.start, end: last.span.end };
    const page = /^\d{1,3}$/.test(last.text) ? Number(last.text) : undefined;
    const words = filled
      .slice(0, page === undefined ? filled.length : -1)
      .map((cell) => cell.plain)
      .join('');
    const text = words.replace(/[.·…_—-]+$/, '');
    if (text === '' || (page === undefined && !numberingOf(text))) return false;
    found.push({ text, ...(page === undefined ? {} : { page }), span });
  }
  for (const line of found) {
    contents.push(line);
    listed.add(line.text);
  }
  return found.length > 0;
}
