import { folded } from '../../core/fold.ts';
import type { Term } from './term.ts';
import { terms } from './terms.ts';

export type { Term } from './term.ts';
export { terms } from './terms.ts';

/** All terms, by id. */
export const glossary: readonly Term[] = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The term that `text` names, by its Chinese or English name, an alias or its id; undefined where it names none.
 * Numbering before it, a colon after it, quotation marks, blanks and the width of brackets make no difference.
 */
export function findTerm(text: string): Term | undefined {
  return termsByName().get(nameOf(text));
}

let byName: ReadonlyMap<string, Term> | undefined;

// A term's own name goes before another's alias, so the aliases are laid down first.
function termsByName(): ReadonlyMap<string, Term> {
  return (byName ??= new Map([
    ...terms.flatMap((term) => (term.aliases ?? []).map((alias): [string, Term] => [nameOf(alias), term])),
    ...terms.flatMap((term) =>
      [term.en, term.id, term.term].map((name): [string, Term] => [nameOf(name), term]),
    ),
  ]));
}

function nameOf(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/^(?:\(?[一二三四五六七八九十\d]+(?:\)|[、.．]))+/, '')
    .replaceAll(/["']/g, '')
    .replace(/[:：。;；]$/, '');
}
