import type { Folded } from '../../core/fold.ts';
import { originalSpan } from '../../core/fold.ts';
import type { Related } from '../../core/findings.ts';
import { same } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import { covers } from '../../core/span.ts';
import type { Disclosure, Section } from '../../model/disclosure.ts';
import type { Source } from '../../model/source.ts';
import { quote } from '../../model/source.ts';

/** Where a line of running text stands. Furniture: the lines above and below a table's grid. */
export type LineRole = 'contents' | 'heading' | 'furniture' | 'form' | 'text';

export interface PrintedLine {
  readonly role: LineRole;
  /** The id of the statutory section, '' where none is known. */
  readonly section: string;
  readonly folded: Folded;
  readonly span: Span;
}

/** Words found in a document, as printed. */
export interface Occurrence {
  readonly words: string;
  readonly span: Span;
  readonly line: PrintedLine;
}

const known = new WeakMap<Disclosure, readonly PrintedLine[]>();

/** The lines of a document outside its grids, in order. */
export function linesOf(current: Disclosure): readonly PrintedLine[] {
  const lines = known.get(current) ?? readLines(current);
  known.set(current, lines);
  return lines;
}

function readLines(current: Disclosure): PrintedLine[] {
  const contents = new Set(current.contents.map((line) => line.span.start));
  const headings = new Set(current.sections.map((section) => section.headingSpan.start));
  return current.source.blocks.flatMap((block): PrintedLine[] => {
    if (block.kind !== 'line') return [];
    const { span, folded } = block;
    const role = contents.has(span.start)
      ? 'contents'
      : headings.has(span.start)
        ? 'heading'
        : current.forms.some((form) => covers(form.span, span))
          ? 'form'
          : current.tables.some((table) => covers(table.span, span))
            ? 'furniture'
            : 'text';
    return [{ role, section: sectionIdAt(current, span.start), folded, span }];
  });
}

/** The id of the statutory section at a position: the innermost's, or the nearest one's above that is known. */
export function sectionIdAt(current: Disclosure, position: number): string {
  return sectionAt(current, position, (section) => section.id !== undefined)?.id ?? '';
}

/** The innermost section at a position that fits. Sections stand in the order of their headings. */
function sectionAt(
  { sections }: Disclosure,
  position: number,
  fits: (section: Section) => boolean,
): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.span.start <= position) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const section = sections[index]!;
    if (position < section.span.end && fits(section)) return section;
    if (section.level === 1) return undefined;
  }
  return undefined;
}

const joined = new WeakMap<readonly PrintedLine[], string>();

/** All lines as one text, to see at once whether words stand anywhere in them. */
function textOf(lines: readonly PrintedLine[]): string {
  const text = joined.get(lines) ?? lines.map((line) => line.folded.text).join('\n');
  joined.set(lines, text);
  return text;
}

const wholeText = new WeakMap<RegExp, RegExp>();

/** The pattern as it is looked for in many lines at once: `^` and `$` are the ends of a line. */
function overLines(pattern: RegExp): RegExp {
  const known =
    wholeText.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gm]/g, '')}m`);
  wholeText.set(pattern, known);
  return known;
}

/** Every match of a global pattern, which is written for folded text; `(?<at>…)` narrows what is pointed to. */
export function findWords(source: Source, lines: readonly PrintedLine[], pattern: RegExp): Occurrence[] {
  // nearly all patterns stand nowhere in a document: one look at the whole spares one at every line
  const anywhere = overLines(pattern);
  if (!anywhere.test(textOf(lines))) return [];
  const found: Occurrence[] = [];
  for (const line of lines) {
    if (!anywhere.test(line.folded.text)) continue;
    for (const match of line.folded.text.matchAll(pattern)) {
      const words = match.groups?.['at'] ?? match[0];
      const from = match.index + match[0].indexOf(words);
      const span = originalSpan(line.folded, from, from + words.length);
      found.push({ words: quote(source, span), span, line });
    }
  }
  return found;
}

/** The first of several places is pointed to, the others are related to it. */
export function pointingTo(places: readonly Occurrence[]): { span: Span; related: readonly Related[] } {
  return {
    span: places[0]!.span,
    related: places.slice(1).map((place) => ({ label: same(place.words), span: place.span })),
  };
}

/** The different words among several places, in order. */
export function differentWords(places: readonly Occurrence[]): string[] {
  return [...new Set(places.map((place) => place.words))];
}
