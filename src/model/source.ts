import type { Folded } from '../core/fold.ts';
import type { Place, Span } from '../core/span.ts';

/** What a reader makes of a file: the text and the paper it stood on. Readers know paper, never accounts. */
export interface Source {
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each line of `text` begins. */
  readonly lineStarts: readonly number[];
}

/** `Line`: one printed line of running text. `Grid`: rows of cells. In the order of the document. */
export type Block = Line | Grid;

export interface Line {
  readonly kind: 'line';
  readonly span: Span;
  /** The page that it stands on, from 1, where form feeds part the pages. */
  readonly page: number;
  readonly text: string;
  /** The text as it is matched. */
  readonly folded: Folded;
}

export interface Grid {
  readonly kind: 'grid';
  readonly span: Span;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly span: Span;
  readonly text: string;
  /** The text as it is matched: folded. */
  readonly plain: string;
  readonly row: number;
  readonly column: number;
}

/** The line and column (both from 1; columns in UTF-16 units) of a position. */
export function lineAndColumn(source: Source, position: number): { line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source.lineStarts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: position - source.lineStarts[low]! + 1 };
}

export function placeOf(source: Source, position: number, section: readonly string[]): Place {
  return { kind: 'text', ...lineAndColumn(source, position), section };
}

/** The words at `span`, as printed. */
export function quote(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/** The whole printed line at `position`, without its line break. */
export function lineAt(source: Source, position: number): Span {
  const { line } = lineAndColumn(source, position);
  const start = source.lineStarts[line - 1]!;
  const next = source.lineStarts[line] ?? source.text.length + 1;
  return { start, end: Math.max(start, next - 1 - (source.text[next - 2] === '\r' ? 1 : 0)) };
}
