import type { Span } from '../src/core/span.ts';
import type { Given } from '../src/recognize/index.ts';
import { recognize } from '../src/recognize/index.ts';
import { sourceFromText } from '../src/readers/text.ts';
import type { Disclosure } from '../src/model/disclosure.ts';

/** The institution that examples are about, unless their text says otherwise. */
export const madeUnit: Given = {
  unit: '云岭县水文站',
  year: 2024,
  kind: 'final-accounts',
  level: 'unit',
  moneyUnit: '万元',
  profile: 'cn-140000-2024',
};

/** A text without its marks, and the places that were marked. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let start = -1;
  for (const character of marked) {
    if (character === '⟦') start = text.length;
    else if (character === '⟧') spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}

const priorMark = '\n── 上年 ──\n';

/** An example's document, and last year's where it gives one after a line `── 上年 ──`. */
export function readCase(text: string): { current: Disclosure; prior?: Disclosure } {
  const [current, prior] = text.split(priorMark);
  return {
    current: readExample(current!),
    ...(prior === undefined ? {} : { prior: readExample(prior, { ...madeUnit, year: madeUnit.year! - 1 }) }),
  };
}

/** Reads a piece of a document with the production reader and recogniser. Tabs may be written `\t`. */
export function readExample(text: string, given: Given = madeUnit): Disclosure {
  return recognize(sourceFromText('example.txt', text), given);
}
