/** A stretch of the original text of a source, in UTF-16 units: `text.slice(start, end)` is what was printed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where a person finds something: what the format offers, the path of headings above it and, of a document that
 * was put together from several files, in which of them.
 */
export type Place = { readonly section: readonly string[]; readonly file?: string } & (
  | { readonly kind: 'text'; readonly line: number; readonly column: number }
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly range: string }
  | { readonly kind: 'part'; readonly part: string; readonly path: string }
);

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`. */
export function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
