import { expect, test } from 'vitest';
import { institution } from '../../tests/made/institution.ts';
import { carriedByTables, finalTableSheets } from '../../tests/sources/final-tables.ts';
import { carriedByLedger, ledgerCsv } from '../../tests/sources/ledger.ts';
import { simpleBook } from '../../tests/sources/simple-book.ts';
import { madeInstitution } from '../../tests/workbook/institutions.ts';
import { library } from '../../tests/workbook/library.ts';
import type { Accounts, Entry } from '../model/accounts.ts';
import { addressOf } from '../model/quantity.ts';
import { filledWorkbook } from '../workbook/index.ts';
import { readAccounts } from './index.ts';

/** Amounts by address: entries of one address add up. */
function amounts(entries: readonly Entry[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const { about, value } of entries) {
    const address = addressOf(about) + (value.kind === 'count' ? ` ${value.unit}` : '');
    sums.set(address, (sums.get(address) ?? 0n) + (value.kind === 'count' ? BigInt(value.count) : value.fen));
  }
  const kept = [...sums].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept.map(([address, sum]) => [address, String(sum)]));
}

const made: readonly (readonly [string, Accounts])[] = [
  ['a library', library],
  ...Array.from({ length: 12 }, (_, seed) => [`institution ${seed}`, institution(seed)] as const),
  ...Array.from({ length: 12 }, (_, seed) => [`wild institution ${seed}`, madeInstitution(seed)] as const),
];

test.each(made)('%s: accounts → trial balance → accounts', async (_, accounts) => {
  const file = { name: '余额表.csv', bytes: ledgerCsv(accounts) };
  const { accounts: read, problems, sources } = await readAccounts([file], { identity: accounts });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sources).toEqual([{ name: '余额表.csv', kind: 'ledger' }]);
  expect(amounts(read!.entries)).toEqual(amounts(carriedByLedger(accounts)));
});

test.each(made)('%s: accounts → 财决 tables → accounts', async (_, accounts) => {
  const file = { name: '财决.xlsx', bytes: simpleBook(finalTableSheets(accounts)) };
  const { accounts: read, problems, sources } = await readAccounts([file], { identity: accounts });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sources).toEqual([{ name: '财决.xlsx', kind: 'tables' }]);
  expect(amounts(read!.entries)).toEqual(amounts(carriedByTables(accounts)));
});

test.each(made.slice(0, 13))('%s: workbook, trial balance and tables agree', async (_, accounts) => {
  const files = [
    { name: '财决.xlsx', bytes: simpleBook(finalTableSheets(accounts)) },
    { name: '余额表.csv', bytes: ledgerCsv(accounts) },
    { name: '账.xlsx', bytes: await filledWorkbook(accounts) },
  ];
  const { accounts: read, problems } = await readAccounts(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(amounts(read!.entries)).toEqual(amounts(accounts.entries));
  expect(read!.words.length).toBe(accounts.words.length);
});
