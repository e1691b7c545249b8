import type { Element, Paragraph } from '../model/publication.ts';
import { terms } from '../standards/glossary/index.ts';
import { numberingAt } from './numbering.ts';

/**
 * 名词解释: the terms that the text uses or that stand beside an amount in a table, numbered, each with its
 * definition.
 */
export function glossaryFor(elements: readonly Element[]): Paragraph[] {
  const text = elements.flatMap(wordsOf).join('\n');
  const used = terms.filter(({ term, aliases = [] }) =>
    [term, ...aliases].some((name) => text.includes(name)),
  );
  return used.map(({ term, definition }, index) => ({
    kind: 'paragraph',
    runs: [{ text: `${numberingAt(2, index + 1)}${term}：指${definition.zh}` }],
  }));
}

/** Sentences, and of tables the headings of columns and labels of rows that hold amounts. */
function wordsOf(element: Element): string[] {
  if (element.kind === 'paragraph') return [element.runs.map(({ text }) => text).join('')];
  if (element.kind !== 'table') return [];
  const filled = element.body.filter((row) => row.some(({ facts }) => facts));
  return filled.length === 0
    ? []
    : filled.flatMap((row) => row.flatMap(({ role, text }) => (role === 'label' ? [text] : [])));
}
