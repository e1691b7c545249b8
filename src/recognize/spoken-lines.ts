import type { Span } from '../core/span.ts';
import { numberingOf } from './heading.ts';
import type { Outline, Paragraph } from './outline.ts';
import type { SpokenLine } from './votes.ts';

/** The lines of a document by where they stand: what they say of it counts differently. */
export interface SpokenLines {
  /** Before contents, the first heading and the first table. */
  readonly cover: readonly SpokenLine[];
  /** Headings and lines of the contents, without their numbering. */
  readonly headings: readonly SpokenLine[];
  readonly paragraphs: readonly (SpokenLine & { readonly under: string })[];
  /** Rows of all tables, their cells joined by `|`. */
  readonly rows: readonly SpokenLine[];
}

const longestCover = 12;

export function spokenLines(outline: Outline): SpokenLines {
  const paragraphs = outline.parts.filter((part): part is Paragraph => part.kind === 'paragraph');
  return {
    cover: coverOf(outline, paragraphs).map(({ folded, span }) => ({ text: folded.text, span })),
    headings: [
      ...outline.sections.map(({ heading, headingSpan }) => withoutNumbering(heading, headingSpan)),
      ...outline.contents.map(({ text, span }) => withoutNumbering(text, span)),
    ],
    paragraphs: paragraphs.map(({ folded, span, section }) => ({
      text: folded.text,
      span,
      under: outline.sections[section]?.heading ?? '',
    })),
    rows: outline.parts.flatMap((part) =>
      part.kind === 'grid'
        ? part.grid.rows.flatMap((row) =>
            row.length === 0
              ? []
              : [
                  {
                    text: row.map((cell) => cell.plain).join('|'),
                    span: { start: row[0]!.span.start, end: row[row.length - 1]!.span.end },
                  },
                ],
          )
        : [],
    ),
  };
}

function coverOf(outline: Outline, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const firstGrid = outline.parts.find((part) => part.kind === 'grid');
  const end = Math.min(
    outline.contentsSpans[0]?.start ?? Infinity,
    outline.sections[0]?.headingSpan.start ?? Infinity,
    firstGrid?.kind === 'grid' ? firstGrid.grid.span.start : Infinity,
  );
  return paragraphs.filter((paragraph) => paragraph.span.start < end).slice(0, longestCover);
}

/** A heading by its words; some print a colon after the numbering, or two. */
function withoutNumbering(heading: string, span: Span): SpokenLine {
  return { text: (numberingOf(heading)?.words ?? heading).replace(/^:+/, ''), span };
}
