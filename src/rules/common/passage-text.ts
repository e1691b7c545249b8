import type { Folded } from '../../core/fold.ts';
import { fold } from '../../core/fold.ts';
import type { Disclosure, Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';

/** The folded words of a passage, with their places in the source. */
export function passageText(current: Disclosure, passage: Passage): Folded {
  return fold(current.source.text.slice(passage.span.start, passage.span.end), passage.span.start);
}

/** The folded words of a passage that stand before a fact's number. */
export function wordsBefore(current: Disclosure, passage: Passage, fact: Fact): string {
  return fold(current.source.text.slice(passage.span.start, fact.span.start)).text;
}
