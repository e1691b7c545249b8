import { folded } from '../core/fold.ts';
import type { PartDifference, Side } from '../model/differences.ts';
import type { Disclosure, Form, GlossaryEntry } from '../model/disclosure.ts';
import { inOrder } from './order.ts';

type Part = Omit<PartDifference, 'in'>;

/** The tables, sections, forms and terms that one of the documents alone has. */
export function partDifferences(old: Disclosure, current: Disclosure): PartDifference[] {
  const before = partsOf(old);
  const now = partsOf(current);
  return inOrder([...only('old', before, now), ...only('new', now, before)], (part) => ({
    [part.in]: part.span,
  }));
}

function only(side: Side, parts: readonly Part[], others: readonly Part[]): PartDifference[] {
  const known = new Set(others.map(keyOf));
  return parts.filter((part) => !known.has(keyOf(part))).map((part) => ({ ...part, in: side }));
}

function keyOf({ kind, id }: Part): string {
  return `${kind} ${id}`;
}

function partsOf({ tables, sections, forms, glossary }: Disclosure): Part[] {
  return [
    ...tables.map(({ id, title, titleSpan }) => ({ kind: 'table' as const, id, title, span: titleSpan })),
    ...sections.map(({ id, heading, headingSpan }) => ({
      kind: 'section' as const,
      id: id ?? folded(heading),
      title: heading,
      span: headingSpan,
    })),
    ...forms.map((form) => ({
      kind: 'form' as const,
      id: formKey(form),
      title: form.project ? `${form.title}（${form.project}）` : form.title,
      span: form.titleSpan,
    })),
    ...glossary.map((entry) => ({
      kind: 'term' as const,
      id: termKey(entry),
      title: entry.term,
      span: entry.span,
    })),
  ];
}

export function formKey({ kind, project }: Form): string {
  return `${kind} ${folded(project ?? '')}`;
}

export function termKey({ term }: GlossaryEntry): string {
  return folded(term);
}
