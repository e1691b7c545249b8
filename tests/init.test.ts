import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { accountsOf } from '../scripts/examples/example.ts';
import { smallUnit } from '../scripts/examples/small-unit.ts';
import { runInit } from '../src/cli/run-init.ts';
import { compile } from '../src/compile/compile.ts';
import { profileById } from '../src/standards/profiles/index.ts';
import { filledWorkbook, readWorkbook } from '../src/workbook/index.ts';
import { textOf } from '../src/writers/text.ts';
import { told } from './run-command.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'juesuan-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

function begun(name: string, options: Partial<Parameters<typeof runInit>[1]> = {}) {
  return told(() => runInit(at(name), { color: false, ...options }, 'zh'));
}

test('a blank workbook of a profile and year', async () => {
  const { exitCode, out } = await begun('blank.xlsx', { year: 2024, profile: 'cn-140000-2024' });
  expect(out).toContain('2024年度，模板：山西 2024年度（cn-140000-2024）');
  expect(exitCode).toBe(0);
  const { accounts, problems } = await readWorkbook(readFileSync(at('blank.xlsx')), 'blank.xlsx');
  expect(accounts).toBeUndefined();
  expect(problems.map(({ id }) => id)).not.toContain('missing-sheet');
});

test('a file that is there is left alone, unless by force', async () => {
  writeFileSync(at('there.xlsx'), '原来的');
  const { exitCode, err } = await begun('there.xlsx', { year: 2024 });
  expect([exitCode, err]).toEqual([2, expect.stringContaining('--force')]);
  expect(readFileSync(at('there.xlsx'), 'utf8')).toBe('原来的');
  expect((await begun('there.xlsx', { year: 2024, force: true })).exitCode).toBe(0);
  expect(readFileSync(at('there.xlsx'), 'utf8')).not.toBe('原来的');
});

test.each([
  ['another ending', 'blank.xls', {}, '要以 .xlsx 结尾'],
  ['an unknown profile', 'unknown.xlsx', { profile: 'cn-14000-2024' }, '是不是：cn-140000-2024'],
])('wrong usage: %s', async (_, name, options, words) => {
  const { exitCode, err } = await begun(name, options);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(words)]);
  expect(existsSync(at(name))).toBe(false);
});

test('from last year’s workbook: unit, overview, last year’s figures', async () => {
  writeFileSync(at('2024.xlsx'), await filledWorkbook(accountsOf(smallUnit)));
  const { exitCode, out } = await begun('2025.xlsx', { from: at('2024.xlsx') });
  expect(out).toContain('2025年度');
  expect(out).toContain('上年数和年初结转已带入');
  expect(exitCode).toBe(0);
});

test('from last year’s disclosure: unit and overview', async () => {
  const publication = compile(accountsOf(smallUnit), profileById(smallUnit.profile)!);
  writeFileSync(at('2024.txt'), textOf(publication));
  const { exitCode, out } = await begun('begun.xlsx', { from: at('2024.txt') });
  expect(out).toContain('单位：青禾县地方志编纂中心；上年数在生成时用 --prior 取');
  expect(exitCode).toBe(0);
});

test('from a file of another year, or of no accounts', async () => {
  const wrongYear = await begun('x.xlsx', { from: at('2024.xlsx'), year: 2027 });
  expect([wrongYear.exitCode, wrongYear.err]).toEqual([2, expect.stringContaining('要上年（2026年度）的')]);
  writeFileSync(at('novel.txt'), '从前有一座山。\n');
  const novel = await begun('y.xlsx', { from: at('novel.txt') });
  expect([novel.exitCode, novel.err]).toEqual([3, expect.stringContaining('--from')]);
  expect(existsSync(at('y.xlsx'))).toBe(false);
});
