import type { Text } from '../core/messages.ts';
import { covers } from '../core/span.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Fact, Value } from '../model/fact.ts';
import type { Publication } from '../model/publication.ts';
import { isNothing } from '../model/value.ts';
import type { WrittenFile } from '../model/writer.ts';
import { readFile } from '../readers/index.ts';
import { recognize } from '../recognize/index.ts';
import { isWithin } from '../standards/sections.ts';

/** What became of a written file when it was read again. */
export type ReadBack =
  | { readonly kind: 'agrees'; readonly facts: number }
  | { readonly kind: 'differs'; readonly facts: readonly Misread[] }
  | { readonly kind: 'unread'; readonly why: Text };

/** A fact that reads otherwise than it was written. */
export interface Misread {
  readonly id: string;
  readonly written: Value | undefined;
  readonly read: Value | undefined;
}

/** Reads a file that was written and compares what it says with the publication, fact by fact. */
export async function readBack(file: WrittenFile, publication: Publication): Promise<ReadBack> {
  const reading = await readFile(file);
  if (reading.kind === 'refused') return { kind: 'unread', why: reading.why };
  if (reading.kind === 'files') return { kind: 'unread', why: archive };
  return factsAgree(recognize(reading.source), publication);
}

const archive: Text = { zh: '这是压缩包', en: 'this is an archive' };

/** Whether a disclosure says what a publication says: each fact wherever it is printed, and nothing else. */
export function factsAgree(disclosure: Disclosure, { facts }: Publication): ReadBack {
  const written = new Set(facts.map(({ id }) => id));
  const read = new Map<string, Value[]>();
  for (const fact of disclosure.facts)
    if (written.has(fact.id) || !isInOwnWords(fact, disclosure))
      read.set(fact.id, [...(read.get(fact.id) ?? []), fact.value]);
  const misread = facts.flatMap(({ id, value }): Misread[] => {
    const values = read.get(id) ?? [];
    if (values.length === 0) return saysNothing(value) ? [] : [{ id, written: value, read: undefined }];
    const other = values.find((each) => !isSame(each, value));
    return other ? [{ id, written: value, read: other }] : [];
  });
  const foreign = [...read].flatMap(([id, values]): Misread[] => {
    const value = written.has(id) ? undefined : values.find((each) => !saysNothing(each));
    return value ? [{ id, written: undefined, read: value }] : [];
  });
  const all = [...misread, ...foreign];
  return all.length > 0 ? { kind: 'differs', facts: all } : { kind: 'agrees', facts: facts.length };
}

/** Numbers in what a person wrote: the overview, reasons, uses. */
function isInOwnWords({ witness, span }: Fact, { statements }: Disclosure): boolean {
  return isWithin(witness, 'overview') || statements.some((statement) => covers(statement.span, span));
}

function isSame(a: Value, b: Value): boolean {
  if (saysNothing(a) && saysNothing(b)) return true;
  if (a.kind === 'money' && b.kind === 'money')
    return a.money.fen === b.money.fen && a.money.grain === b.money.grain;
  if (a.kind === 'ratio' && b.kind === 'ratio')
    return a.ratio.ppm === b.ratio.ppm && a.ratio.grain === b.ratio.grain;
  return a.kind === 'count' && b.kind === 'count' && a.count === b.count;
}

/** Nothing is printed as a blank, a bar or a zero, as the form has it; of a percentage too. */
function saysNothing(value: Value): boolean {
  return value.kind === 'ratio' ? value.ratio.ppm === 0n : isNothing(value);
}
