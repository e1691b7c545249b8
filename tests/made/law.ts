import { check } from '../../src/check/index.ts';
import { installed } from '../../src/cli/resources.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Finding } from '../../src/core/findings.ts';
import type { Accounts } from '../../src/model/accounts.ts';
import type { Disclosure } from '../../src/model/disclosure.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Writer } from '../../src/model/writer.ts';
import { readFile } from '../../src/readers/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import { profileById } from '../../src/standards/profiles/index.ts';
import { writers } from '../../src/writers/index.ts';
import { institution } from './institution.ts';
import { differences } from './round-trip.ts';

/** The profiles whose wording is known. */
export const lawProfiles = ['cn-140000-2024', 'cn-310000-2024', 'cn-000000-2024'] as const;

/** The formats that are read back: CSV parts the tables from each other and has no words. */
export const readableWriters: readonly Writer[] = writers.filter(({ id }) => id !== 'csv');

/** Warnings that a sound document of a form gives all the same. */
const listed: readonly {
  readonly rule: string;
  readonly why: string;
  applies(accounts: Accounts): boolean;
}[] = [
  {
    rule: 'narrative/stops-at-class',
    why: 'the form of Shanxi explains the general budget by class',
    applies: ({ profile }) => profile === 'cn-140000-2024',
  },
  {
    rule: 'narrative/deviation-without-reason',
    why: 'the form of Shanxi asks why an amount is not last year’s, not why it is not the budget’s',
    applies: ({ profile }) => profile === 'cn-140000-2024',
  },
  {
    rule: 'presentation/negative-amount',
    why: 'a reversal in the accounts is printed as it is',
    applies: ({ entries }) => entries.some(({ value }) => value.kind === 'money' && value.fen < 0n),
  },
];

export function isListed(rule: string, accounts: Accounts): boolean {
  return listed.some((each) => each.rule === rule && each.applies(accounts));
}

export function compiled(accounts: Accounts): Publication {
  return compile(accounts, profileById(accounts.profile)!);
}

/** What is read back of a publication, once for each file that holds all of it. */
export async function readBack(writer: Writer, publication: Publication): Promise<Disclosure[]> {
  const read: Disclosure[] = [];
  for (const file of await writer.write(publication, installed)) {
    const reading = await readFile(file);
    if (reading.kind !== 'read') throw new Error(`${file.name} cannot be read: ${reading.kind}`);
    read.push(recognize(reading.source, { profile: publication.profile }));
  }
  return read;
}

/**
 * The law: what is read back of what was written of what was compiled is what was compiled, and nobody finds fault
 * with it. How it is broken; nothing where it holds.
 */
export async function breaches(seed: number, profile: string, writer: Writer): Promise<string[]> {
  const accounts = institution(seed, { profile });
  const publication = compiled(accounts);
  const found = publication.gaps.map(({ kind, about }) => `gap: ${kind} ${about}`);
  for (const disclosure of await readBack(writer, publication))
    found.push(...differences(accounts, publication, disclosure), ...faults(accounts, disclosure));
  return found.map((each) => `seed ${seed}, ${profile}, ${writer.id}: ${each}`);
}

function faults(accounts: Accounts, disclosure: Disclosure): string[] {
  return check(disclosure)
    .findings.filter(isSerious)
    .filter(({ rule }) => !isListed(rule, accounts))
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message.zh}`);
}

export function isSerious({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}
