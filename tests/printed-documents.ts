import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

/** Files as programs of offices print and save them: `<document>.<habit>.<extension>`; scripts/print-fixtures.ts makes them. */
export const printedFolder = resolve(import.meta.dirname, 'printed');

/** The documents that they were made of, as text. */
export function printedDocuments(): Readonly<Record<string, string>> {
  const made = join(printedFolder, 'made-unit.txt');
  return {
    'small-accounts': smallAccounts,
    'damaged-accounts': damagedAccounts,
    library: example('青禾县图书馆-2024-决算.txt'),
    ...(existsSync(made) ? { 'made-unit': readFileSync(made, 'utf8') } : {}),
  };
}

function example(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '..', 'examples', name), 'utf8');
}
