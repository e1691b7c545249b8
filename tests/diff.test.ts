import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accountsOf } from '../scripts/examples/example.ts';
import { smallUnit } from '../scripts/examples/small-unit.ts';
import { runDiff } from '../src/cli/run-diff.ts';
import { compile } from '../src/compile/compile.ts';
import { profileById } from '../src/standards/profiles/index.ts';
import { writers } from '../src/writers/index.ts';
import { told } from './run-command.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'juesuan-diff-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  writeFileSync(at('old.txt'), smallAccounts);
  writeFileSync(at('new.txt'), damagedAccounts);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compared(old: string, current: string, options: Partial<Parameters<typeof runDiff>[2]> = {}, language: 'zh' | 'en' = 'zh') {
  return told(() => runDiff(old, current, { format: 'text', color: false, ...options }, language));
} // prettier-ignore

describe('what it prints and exits with', () => {
  test('0: a file and itself', async () => {
    const { exitCode, out } = await compared(at('old.txt'), at('old.txt'));
    expect(out).toContain('没有不同');
    expect(exitCode).toBe(0);
  });

  test('1: a changed amount, from old to new, with its difference and places', async () => {
    const { exitCode, out } = await compared(at('old.txt'), at('new.txt'));
    expect(out).toContain('水文测报（2130313）的基本支出：80.00 → 80.50万元，多0.50万元');
    expect(out).toMatch(/支出决算表 {2}旧 第37行 · 新 第37行/);
    expect(out).toContain('共 1 处不同：表格里的数 1、');
    expect(exitCode).toBe(1);
  });

  test('in English', async () => {
    const { out } = await compared(at('old.txt'), at('new.txt'), {}, 'en');
    expect(out).toContain('80.00 → 80.50万元, +0.50万元');
    expect(out).toContain('Differences: 1. Numbers in tables 1');
  });

  test('as data', async () => {
    const { out } = await compared(at('old.txt'), at('new.txt'), { format: 'json' });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'juesuan/diff@1',
      same: false,
      counts: { tables: 1, narrative: 0, words: 0, parts: 0, identity: 0 },
      facts: [
        {
          medium: 'table',
          kind: 'value',
          id: '2024/final/expenditure?function=2130313&nature=basic',
          old: [{ value: { kind: 'money', fen: '80000000' }, place: { line: 37 } }],
          new: [{ value: { kind: 'money', fen: '80500000' } }],
        },
      ],
    });
  });

  test('long lists are cut, unless all is asked for', async () => {
    writeFileSync(at('tenfold.txt'), smallAccounts.replaceAll(/(\d+\.\d\d)(?!%)/g, '1$1'));
    const cut = await compared(at('old.txt'), at('tenfold.txt'));
    const all = await compared(at('old.txt'), at('tenfold.txt'), { all: true });
    expect(cut.out).toMatch(/另有 \d+ 处，见 --all/);
    expect(all.out).not.toContain('--all');
    expect(all.out.length).toBeGreaterThan(cut.out.length);
  });

  test.each([
    ['a file that is not there', 'nowhere.txt', '没有这个文件'],
    ['a file that says nothing of accounts', 'novel.txt', '没有认出决算的表格和数'],
  ])('3: %s', async (_, name, words) => {
    writeFileSync(at('novel.txt'), '从前有一座山。\n');
    const { exitCode, err } = await compared(at('old.txt'), at(name));
    expect(err).toContain(words);
    expect(exitCode).toBe(3);
  });

  test('2: a folder of several documents', async () => {
    const { exitCode, err } = await compared(folder, at('old.txt'));
    expect(err).toContain('请指定其中一份');
    expect(exitCode).toBe(2);
  });
});

describe('across formats', () => {
  const publication = compile(accountsOf(smallUnit), profileById(smallUnit.profile)!);
  const formats = ['docx', 'html', 'json', 'xlsx'];

  beforeAll(async () => {
    for (const id of ['txt', ...formats]) {
      const [file] = await writers.find((writer) => writer.id === id)!.write(publication);
      writeFileSync(at(`publication.${id}`), file!.bytes);
    }
  });

  test.each(formats)('text and %s of one publication do not differ', async (id) => {
    const { exitCode, out } = await compared(at('publication.txt'), at(`publication.${id}`));
    expect(out).toContain('没有不同');
    expect(exitCode).toBe(0);
  });

  test('an amount that was changed in a Word file is found', async () => {
    const change = accountsOf(smallUnit);
    const entries = change.entries.map((entry) =>
      entry.value.kind === 'money' && entry.about.at.economic === '30211' && entry.about.year === 2024
        ? { ...entry, value: { kind: 'money' as const, fen: entry.value.fen + 100_000n } }
        : entry,
    );
    const other = compile({ ...change, entries }, profileById(smallUnit.profile)!);
    const [file] = await writers.find((writer) => writer.id === 'docx')!.write(other);
    writeFileSync(at('other.docx'), file!.bytes);
    const { exitCode, out } = await compared(at('publication.html'), at('other.docx'), { all: true });
    expect(out).toContain('差旅费（30211）的基本支出：0.62 → 0.72万元，多0.10万元');
    expect(exitCode).toBe(1);
  });
});
