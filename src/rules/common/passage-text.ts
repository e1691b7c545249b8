import type { Folded } from '../../core/fold.ts';
import { fold, folded } from '../../core/fold.ts';
import type { Disclosure, Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';

/** By passage, which stands in one document alone. */
const known = new WeakMap<Passage, Folded>();

/** The folded words of a passage, with their places in the source. */
export function passageText(current: Disclosure, passage: Passage): Folded {
  const { start, end } = passage.span;
  const words = known.get(passage) ?? fold(current.source.text.slice(start, end), start);
  known.set(passage, words);
  return words;
}

/** The folded words of a passage that stand before a fact's number. */
export function wordsBefore(current: Disclosure, passage: Passage, fact: Fact): string {
  return folded(current.source.text.slice(passage.span.start, fact.span.start));
}
