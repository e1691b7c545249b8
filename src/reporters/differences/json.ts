import type { Excerpt, Printing } from '../../model/differences.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { addressOf } from '../../model/quantity.ts';
import { documentJson } from '../document.ts';
import { valueJson } from '../../model/value.ts';
import { placeAt } from '../places.ts';
import type { Compared } from './text.ts';

/** `juesuan/diff@1`. */
export function differencesJson(
  { old, new: current, differences }: Compared,
  hashes: { readonly old: string; readonly new: string },
): string {
  const { identity, facts, statements, wording, parts, same } = differences;
  const sides = { old: old.disclosure, new: current.disclosure };
  const excerpts = (each: { readonly old?: Excerpt; readonly new?: Excerpt }) => ({
    ...(each.old ? { old: excerptJson(each.old, sides.old) } : {}),
    ...(each.new ? { new: excerptJson(each.new, sides.new) } : {}),
  });
  const json = {
    schema: 'juesuan/diff@1',
    old: documentJson(old.name, hashes.old, old.disclosure),
    new: documentJson(current.name, hashes.new, current.disclosure),
    same: [identity, facts, statements, wording, parts].every((list) => list.length === 0),
    counts: {
      tables: facts.filter(({ medium }) => medium === 'table').length,
      narrative: facts.filter(({ medium }) => medium === 'narrative').length,
      words: statements.length + wording.length,
      parts: parts.length,
      identity: identity.length,
      sameInTables: same.table,
      sameInNarrative: same.narrative,
    },
    identity,
    facts: facts.map(({ medium, id, kind, old: before, new: now }) => ({
      medium,
      id,
      kind,
      old: before.map((each) => printingJson(each, sides.old)),
      new: now.map((each) => printingJson(each, sides.new)),
    })),
    statements: statements.map((each) => ({
      kind: each.kind,
      about: addressOf(each.about),
      ...excerpts(each),
    })),
    wording: wording.map((each) => ({
      kind: each.kind,
      section: each.section || null,
      ...(each.name === undefined ? {} : { name: each.name }),
      ...(each.about ? { about: addressOf(each.about) } : {}),
      ...excerpts(each),
    })),
    parts: parts.map(({ kind, in: side, id, title, span }) => ({
      kind,
      in: side,
      id,
      title,
      place: placeAt(sides[side], span),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function printingJson({ value, witness, span }: Printing, disclosure: Disclosure): object {
  return { value: valueJson(value), witness, place: placeAt(disclosure, span) };
}

function excerptJson({ text, span }: Excerpt, disclosure: Disclosure): object {
  return { text, place: placeAt(disclosure, span) };
}
