import type { Span } from '../core/span.ts';
import type { Source } from '../model/source.ts';
import { lineAt } from '../model/source.ts';
import { harmless, widthOf } from './width.ts';

/** A printed line with what is marked on it: `^` under the place itself, `─` under what belongs to it. */
export interface Excerpt {
  readonly text: string;
  /** As wide as what stands above it, in columns; stretches of one mark each. */
  readonly marks: readonly { readonly mark: ' ' | '─' | '^'; readonly columns: number }[];
}

interface Shown {
  readonly text: string;
  readonly width: number;
  readonly mark: ' ' | '─' | '^';
  /** Nothing is printed here: at the ends of a line it may go. */
  readonly blank: boolean;
}

/** Quotes the line of `span` in at most `width` columns; a long line is cut around the mark. */
export function excerptOf(source: Source, span: Span, related: readonly Span[], width: number): Excerpt {
  const characters = charactersOf(source, span, related);
  const { from, to } = windowOf(characters, Math.max(width, 20));
  const shown = [
    ...(from > 0 ? [ellipsis] : []),
    ...characters.slice(from, to),
    ...(to < characters.length ? [ellipsis] : []),
  ];
  return {
    text: shown
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    marks: marksOf(shown),
  };
}

const ellipsis: Shown = { text: '…', width: 1, mark: ' ', blank: false };

/** A tab of a transcript always parts cells; in a text it may be anything. */
const cellEdge = ' │ ';

/** The characters of the line as they may be shown, without the blanks at both ends. */
function charactersOf(source: Source, span: Span, related: readonly Span[]): Shown[] {
  const line = lineAt(source, span.start);
  const shown: Shown[] = [];
  for (let position = line.start; position < line.end;) {
    const character = String.fromCodePoint(source.text.codePointAt(position)!);
    const text = character === '\t' && source.spots.length > 0 ? cellEdge : harmless(character);
    const mark = isMarked(position, span)
      ? '^'
      : related.some((other) => isMarked(position, other))
        ? '─'
        : ' ';
    shown.push({ text, width: widthOf(text), mark, blank: mark === ' ' && character.trim() === '' });
    position += character.length;
  }
  const first = shown.findIndex(({ blank }) => !blank);
  const last = shown.findLastIndex(({ blank }) => !blank);
  const trimmed = first < 0 ? [] : shown.slice(first, last + 1);
  return trimmed.some(({ mark }) => mark === '^')
    ? trimmed
    : [...trimmed, { text: ' ', width: 1, mark: '^', blank: false }];
}

/** A place without width, where something is missing, is marked at the character that follows. */
function isMarked(position: number, { start, end }: Span): boolean {
  return start === end ? position === start : start <= position && position < end;
}

/** The stretch of characters that is shown: the mark with as much before it as after it, filled up to the width. */
function windowOf(characters: readonly Shown[], width: number): { from: number; to: number } {
  const all = characters.reduce((sum, each) => sum + each.width, 0);
  if (all <= width) return { from: 0, to: characters.length };
  const first = characters.findIndex(({ mark }) => mark === '^');
  const last = characters.findLastIndex(({ mark }) => mark === '^');
  let from = first;
  let to = first;
  let taken = 2 * ellipsis.width;
  const fits = (index: number) => taken + (characters[index]?.width ?? Infinity) <= width;
  for (let grown = true; grown;) {
    grown = false;
    if (fits(to)) {
      taken += characters[to]!.width;
      to += 1;
      grown = true;
    }
    if (to > last && fits(from - 1)) {
      from -= 1;
      taken += characters[from]!.width;
      grown = true;
    }
  }
  return { from, to };
}

function marksOf(shown: readonly Shown[]): Excerpt['marks'] {
  const marks: { mark: Shown['mark']; columns: number }[] = [];
  for (const { mark, width } of shown) {
    const last = marks.at(-1);
    if (last?.mark === mark) last.columns += width;
    else marks.push({ mark, columns: width });
  }
  if (marks.at(-1)?.mark === ' ') marks.pop();
  return marks;
}
