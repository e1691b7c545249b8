import { fingerprint } from '../core/fingerprint.ts';
import type { Disclosure, DocumentKind } from '../model/disclosure.ts';

/**
 * What a file is to a disclosure: all of it, its words, its tables, a form annexed to it; or no part of one.
 */
export type Part = 'whole' | 'body' | 'tables' | 'annex' | 'none';

/** What must be known of a file to tell what it belongs to; the file itself can be let go. */
export interface Survey {
  readonly name: string;
  readonly part: Part;
  readonly kind: DocumentKind;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** The ids of its statutory tables. */
  readonly tables: ReadonlySet<string>;
  /** How much of it was understood: of two copies the better one is checked. */
  readonly understood: number;
  /** The same for two files that state the same facts; undefined where there are too few to tell. */
  readonly facts: string | undefined;
}

const leastFacts = 12;
const leastNumbersInProse = 3;

export function surveyOf(name: string, disclosure: Disclosure): Survey {
  const { identity, tables, facts } = disclosure;
  return {
    name,
    part: partOf(disclosure),
    kind: identity.kind.value ?? 'unknown',
    unit: identity.unit.value,
    year: identity.year.value,
    tables: new Set(tables.map(({ id }) => id)),
    understood: facts.length,
    facts: facts.length < leastFacts ? undefined : fingerprint(...factLines(disclosure)),
  };
}

function partOf({ identity, tables, forms, sections, numbers }: Disclosure): Part {
  const kind = identity.kind.value ?? 'unknown';
  if (kind !== 'final-accounts' && kind !== 'annex' && kind !== 'unknown') return 'none';
  const hasWords =
    numbers.length >= leastNumbersInProse ||
    sections.some(({ id }) => id !== undefined && /^(?:narrative|overview)/.test(id));
  if (tables.length > 0) return hasWords ? 'whole' : 'tables';
  if (forms.length > 0 || kind === 'annex') return 'annex';
  return hasWords && kind === 'final-accounts' ? 'body' : 'none';
}

/** Every fact with its value, whatever the order in which they are printed. */
export function factLines({ facts }: Disclosure): string[] {
  const lines = facts.map(
    ({ id, value }) =>
      `${id} ${JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each))}`,
  );
  return [...new Set(lines)].sort();
}
