import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runBuild } from '../src/cli/run-build.ts';
import { filledWorkbook } from '../src/workbook/index.ts';
import { told } from './run-command.ts';
import { finalTableSheets } from './sources/final-tables.ts';
import { ledgerCsv } from './sources/ledger.ts';
import { simpleBook } from './sources/simple-book.ts';
import { library } from './workbook/library.ts';

const root = mkdtempSync(join(tmpdir(), 'juesuan-sources-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Files in a folder of their own, by name. */
function given(files: Readonly<Record<string, Uint8Array>>) {
  const folder = mkdtempSync(join(root, 'case-'));
  return {
    out: join(folder, 'out'),
    paths: Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    }),
  };
}

async function built({ paths, out }: ReturnType<typeof given>) {
  const { exitCode, out: words } = await told(() =>
    runBuild(paths, { color: false, out, format: ['txt'], draft: true }, 'zh'),
  );
  return { exitCode, out: words.replaceAll(/\s+/g, ' ') };
}

test('a workbook, a trial balance and 财决 tables build together', async () => {
  const files = given({
    '账.xlsx': await filledWorkbook(library),
    '余额表.csv': ledgerCsv(library),
    '财决.xlsx': simpleBook(finalTableSheets(library)),
  });
  const { out } = await built(files);
  expect(out).toContain('读到：数 41 个');
  expect(readdirSync(files.out).some((name) => name.endsWith('.txt'))).toBe(true);
});

test('where they differ, both cells are named and nothing is written', async () => {
  const files = given({
    '账.xlsx': await filledWorkbook(library),
    '余额表.csv': ledgerCsv(library, (rows) =>
      rows.map((row) => (row[3] === '30201' ? row.with(8, '100001.00').with(10, '100001.00') : row)),
    ),
  });
  const { exitCode, out } = await built(files);
  expect(exitCode).toBe(1);
  expect(out).toContain('账.xlsx 支出!F5');
  expect(out).toContain('余额表.csv L7');
  expect(readdirSync(join(files.out, '..')).sort()).toEqual(files.paths.map((path) => basename(path)).sort());
});

test('a file that is no source cannot be read', async () => {
  const files = given({
    '账.xlsx': await filledWorkbook(library),
    'x.csv': new TextEncoder().encode('a,b\n1,2\n'),
  });
  expect(await built(files)).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining('认不出“x.csv”是什么'),
  });
});
