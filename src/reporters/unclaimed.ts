import type { Place } from '../core/span.ts';
import { unclaimedSpans } from '../model/claims.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { quote } from '../model/source.ts';
import { placeAt } from './places.ts';

/** The stretches of a document that nobody understood. */
export function unclaimedJson(disclosure: Disclosure): { text: string; place: Place }[] {
  const { claims, source } = disclosure;
  return unclaimedSpans(claims, source.text).map((span) => ({
    text: quote(source, span),
    place: placeAt(disclosure, span),
  }));
}
