import type { Severity } from '../../core/findings.ts';
import { severities } from '../../core/findings.ts';
import type { Span } from '../../core/span.ts';
import { unclaimedSpans } from '../../model/claims.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { severityWords } from '../words.ts';
import { escaped } from './escape.ts';
import type { Numbered, View } from './view.ts';
import { findingId, placeId } from './view.ts';

/** A stretch of the document that is marked: the place of a finding, one related to it, or what nobody understood. */
type Mark =
  | { readonly kind: 'unread'; readonly span: Span }
  | {
      readonly kind: 'place' | 'related';
      readonly span: Span;
      readonly id: string;
      readonly number: number;
      readonly severity: Severity;
      /** What a related place is to its finding. */
      readonly label: string;
    };

/** Writes the document down from its beginning to its end, with the marks where they stand. */
export interface Marker {
  /** The words at a span, which begins where the one before ended or later. */
  text(span: Span): string;
  /** The marks that stand after all that was written. */
  rest(): string;
}

/** How a severity is called in the classes of a page. */
export const severityClass: Readonly<Record<Severity, string>> = {
  error: 'e',
  warning: 'w',
  note: 'n',
  tail: 't',
};

/** So many numbers of related places stand at one place; the others are only anchors. */
const relatedShown = 3;

/**
 * Marks that overlap are split where one of them begins or ends, and nested: the worst lies innermost, so that its
 * colour is seen. One pass over text and marks, both in order.
 */
export function marker(disclosure: Disclosure, findings: readonly Numbered[], view: View): Marker {
  const { text } = disclosure.source;
  const marks = marksOf(disclosure, findings, view);
  const begun = new Set<Mark>();
  let open: Mark[] = [];
  let next = 0;

  const piece = (words: string) => {
    const fresh = open.filter((mark) => !begun.has(mark));
    const numbered = numberedOf(fresh);
    for (const mark of fresh) begun.add(mark);
    return nested(open, words, (mark) => {
      if (!fresh.includes(mark) || mark.kind === 'unread') return { id: '', number: '' };
      return { id: ` id="${mark.id}"`, number: numbered.has(mark) ? numberLink(mark, view) : '' };
    });
  };
  /** Takes up the marks that begin here, and lets go of those that are over; one that held no words is a point. */
  const turn = (position: number) => {
    while (next < marks.length && marks[next]!.span.start <= position) open.push(marks[next++]!);
    if (open.every(({ span }) => span.end > position)) return '';
    const current = open;
    open = current.filter((mark) => mark.span.end <= position && !begun.has(mark));
    const points = open.length > 0 ? piece('') : '';
    open = current.filter(({ span }) => span.end > position);
    return points;
  };
  return {
    text({ start, end }) {
      let html = turn(start);
      for (let position = start; position < end;) {
        const until = open.reduce(
          (nearest, { span }) => Math.min(nearest, span.end),
          Math.min(end, marks[next]?.span.start ?? end),
        );
        const words = escaped(text.slice(position, until));
        html += open.length > 0 ? piece(words) : words;
        html += turn(until);
        position = until;
      }
      return html;
    },
    rest: () => turn(Number.POSITIVE_INFINITY),
  };
}

/** Of the marks that begin at one place, those that show their number: every finding once, and few related places. */
function numberedOf(fresh: readonly Mark[]): ReadonlySet<Mark> {
  const places: Mark[] = [];
  const told = new Set<number>();
  for (const mark of fresh)
    if (mark.kind === 'place') {
      places.push(mark);
      told.add(mark.number);
    }
  const related = new Map<number, Mark>();
  for (const mark of fresh)
    if (mark.kind === 'related' && !told.has(mark.number) && !related.has(mark.number))
      related.set(mark.number, mark);
  return new Set([...places, ...[...related.values()].slice(0, relatedShown)]);
}

/** All marks in the order in which they begin. */
function marksOf({ claims, source }: Disclosure, findings: readonly Numbered[], view: View): Mark[] {
  const marks: Mark[] = unclaimedSpans(claims, source.text).map((span) => ({ kind: 'unread', span }));
  for (const { number, finding } of findings) {
    const { severity, span, related } = finding;
    marks.push({ kind: 'place', span, id: placeId(view, number), number, severity, label: '' });
    for (const [index, other] of related.entries()) {
      const id = placeId(view, number, index + 1);
      const label = other.label[view.language];
      marks.push({ kind: 'related', span: other.span, id, number, severity, label });
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** The words within all marks that lie over them. */
function nested(
  marks: readonly Mark[],
  words: string,
  fresh: (mark: Mark) => { readonly id: string; readonly number: string },
): string {
  const inwards = marks.length > 1 ? [...marks].sort((a, b) => rankOf(a) - rankOf(b)) : marks;
  let before = '';
  let after = '';
  for (const mark of inwards) {
    if (mark.kind === 'unread') {
      if (words === '') continue;
      before += '<span class="u">';
      after = `</span>${after}`;
      continue;
    }
    const { id, number } = fresh(mark);
    const related = mark.kind === 'related' ? ' r' : '';
    before += `<mark class="${severityClass[mark.severity]}${related}"${id}>${number}`;
    after = `</mark>${after}`;
  }
  return before + words + after;
}

/** What lies innermost ranks highest. */
function rankOf(mark: Mark): number {
  if (mark.kind === 'unread') return -1;
  const worst = severities.length - severities.indexOf(mark.severity);
  return mark.kind === 'place' ? worst + severities.length : worst;
}

function numberLink(mark: Exclude<Mark, { kind: 'unread' }>, view: View): string {
  const { number, severity, label, kind } = mark;
  const word = severityWords[severity][view.language];
  const place = view.zh ? `${number}，${word}` : `${number}, ${word}`;
  const name =
    kind === 'place' ? place : view.zh ? `${number}，相关处：${label}` : `${number}, related: ${label}`;
  return `<a class="no" href="#${findingId(view, number)}" title="${escaped(name)}" aria-label="${escaped(name)}">${number}</a>`;
}
