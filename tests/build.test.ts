import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { countyDepartment } from '../scripts/examples/county-department.ts';
import type { Example } from '../scripts/examples/example.ts';
import { accountsOf } from '../scripts/examples/example.ts';
import { retypedCentre } from '../scripts/examples/retyped-centre.ts';
import { smallUnit } from '../scripts/examples/small-unit.ts';
import { runBuild } from '../src/cli/run-build.ts';
import { compile } from '../src/compile/compile.ts';
import type { Accounts } from '../src/model/accounts.ts';
import { profileById } from '../src/standards/profiles/index.ts';
import { filledWorkbook } from '../src/workbook/index.ts';
import { textOf } from '../src/writers/text.ts';
import { told } from './run-command.ts';
import { altered } from './workbook/altered.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'juesuan-build-'));
const small = accountsOf(smallUnit);
const title = '青禾县地方志编纂中心2024年度单位决算';
let count = 0;
let workbook: Uint8Array;

beforeAll(async () => {
  workbook = await filledWorkbook(small);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook in a folder of its own, and where it is built to. */
function given(bytes: Uint8Array, name = '工作簿.xlsx') {
  const own = mkdtempSync(join(folder, 'of-'));
  const out = join(own, 'out');
  const path = join(own, name);
  writeFileSync(path, bytes);
  return { path, out };
}

async function filled(change: Partial<Accounts>) {
  return given(await filledWorkbook({ ...small, ...change }));
}

/** Builds to text unless it is said otherwise. */
function built(path: string, out: string, options: Partial<Parameters<typeof runBuild>[1]> = {}) {
  return told(() => runBuild([path], { color: false, out, format: ['txt'], ...options }, 'zh'));
}

const written = (out: string) =>
  existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : [];

describe('examples', () => {
  const examples: readonly Example[] = [countyDepartment, retypedCentre, smallUnit];

  test.each(examples.map((each) => [each.file, each] as const))(
    'examples/%s is in step',
    async (file, each) => {
      const tracked = readFileSync(resolve(import.meta.dirname, '..', 'examples', file));
      expect(tracked.equals(await filledWorkbook(accountsOf(each))), 'npm run examples').toBe(true);
    },
  );

  test('everything happens in the county department: no figure of the fiscal summary is blank but classes', () => {
    const { facts } = compile(accountsOf(countyDepartment), profileById(countyDepartment.profile)!);
    for (const fund of ['general', 'government-fund', 'state-capital'])
      for (const concept of ['opening-balance', 'income', 'expenditure', 'closing-balance']) {
        const fact = facts.find(({ id }) => id === `2024/final/${concept}?fund=${fund}`);
        expect(fact?.value.kind === 'money' && fact.value.money.fen, `${concept} of ${fund}`).toBeTruthy();
      }
  });

  test('the county department is built in all formats that read back, with no error', async () => {
    const { path, out } = given(await filledWorkbook(accountsOf(countyDepartment)));
    const { exitCode, out: text } = await built(path, out, {
      format: ['docx', 'html', 'xlsx', 'txt', 'json', 'csv'],
    });
    expect(text).toContain('错误 0');
    expect(text.match(/读回一致/g)).toHaveLength(6);
    expect(text).toContain('2025年9月9日以前公开');
    expect(written(out)).toHaveLength(7);
    expect(exitCode).toBe(0);
  });

  test('the small unit is built with nothing to tell', async () => {
    const { path, out } = given(workbook);
    const { exitCode, out: text } = await built(path, out);
    expect(text).toContain('错误 0 · 警告 0 · 提示 0');
    expect(exitCode).toBe(0);
    expect(written(out)).toEqual([`${title}.txt`]);
  });

  test('in English', async () => {
    const { path, out } = given(workbook);
    const { out: text } = await told(() => runBuild([path], { color: false, out, format: ['txt'] }, 'en'));
    expect(text).toContain('publish by 2025-09-21 (20 calendar days after approval)');
    expect(text).toMatch(/reads back the same \(\d+ figures\)/);
  });

  test('the retyped centre: last year’s gap is named, its forms are missing, and it is a draft', async () => {
    const { path, out } = given(await filledWorkbook(accountsOf(retypedCentre)));
    const refused = await built(path, out);
    expect(refused.out).toContain('上年支出!F5');
    expect(refused.out).toContain('相差 97800.00');
    expect(refused.out).toContain('附件的绩效表');
    expect(refused.exitCode).toBe(1);
    expect(written(out)).toEqual([]);
    expect((await built(path, out, { draft: true })).exitCode).toBe(1);
    expect(written(out)).toEqual(['云岭开发区社会保险事业服务中心2024年度部门决算（草稿）.txt']);
  });

  test('with the class that was left out, the gap is closed and its paragraph appears', async () => {
    const prior = {
      ...retypedCentre.amounts['2023/final'],
      'expenditure?function=2011308&fund=general&nature=project': '97,800.00',
    };
    const amounts = { ...retypedCentre.amounts, '2023/final': prior };
    const { path, out } = given(await filledWorkbook(accountsOf({ ...retypedCentre, amounts })));
    const { out: text } = await built(path, out, { draft: true });
    expect(text).not.toContain('收支不平');
    expect(text).toContain('一般公共服务支出（201）的原因');
    const publication = readFileSync(join(out, written(out)[0]!), 'utf8');
    expect(publication).toContain('一般公共服务支出年初未安排预算，支出决算0万元');
    expect(publication).toContain('支出总计减少126.19万元，下降33.04%');
  });
});

describe('what is not fit to be published is not written', () => {
  test.each([
    ['an amount that is none', (book) => book.text('支出', 'F6', '约十万'), ['支出!F6', '约十万', '→']],
    ['a code that does not exist', (book) => book.text('支出', 'A8', '2990505'), ['支出!A8', '2990505']],
    ['income that does not meet expenditure', (book) => book.number('收入', 'C5', '1'), ['收支不平', '相差']],
    ['a missing sheet', (book) => book.drop('收入'), ['收入', '缺少工作表']],
    ['a formula in a name', (book) => book.text('单位信息', 'B5', '=cmd|x'), ['单位信息!B5']],
  ] as [string, Parameters<typeof altered>[1], string[]][])('%s', async (_, change, words) => {
    const { path, out } = given(altered(workbook, change));
    const { exitCode, out: text, err } = await built(path, out, { draft: true });
    for (const word of words) expect(text).toContain(word);
    expect(err).toContain('什么也没有写');
    expect(exitCode).toBe(1);
    expect(written(out)).toEqual([]);
  }); // prettier-ignore

  test('all that is wrong is told in one run', async () => {
    const bytes = altered(workbook, (book) => {
      book.text('支出', 'F6', '约十万');
      book.text('支出', 'A8', '2990505');
    });
    const { path, out } = given(bytes);
    expect((await built(path, out)).out).toMatch(/错误 2[^]*支出!F6[^]*支出!A8/);
  });

  test('a missing reason is a gap with what moved most; a draft marks it', async () => {
    const words = small.words.filter(
      ({ kind, about }) => kind !== 'reason' || !about.endsWith('expenditure-total'),
    );
    const { path, out } = await filled({ words });
    const { exitCode, out: text } = await built(path, out);
    expect(text).toContain('支出总计的原因');
    expect(text).toContain('主要变动：其他文化旅游体育与传媒支出（2079999）+6.81万元');
    expect(exitCode).toBe(1);
    expect(written(out)).toEqual([]);
    const draft = await built(path, out, { draft: true });
    expect(draft.exitCode).toBe(1);
    expect(draft.out).not.toContain('公开前后');
    expect(written(out)).toEqual([`${title}（草稿）.txt`]);
    const publication = readFileSync(join(out, `${title}（草稿）.txt`), 'utf8');
    expect(publication).toContain('（草稿，不得公开）');
    expect(publication).toContain('〔待填〕');
  });

  test('a reason written for other figures falls due again', async () => {
    const words = small.words.map((each) =>
      each.about.endsWith('expenditure-total') ? { ...each, writtenFor: { now: 1n } } : each,
    );
    const { path, out } = await filled({ words });
    expect((await built(path, out)).out).toContain('写过，但数变了，请重写');
  });

  test('an error that the check finds', async () => {
    const about = '2024/final/three-public?item=vehicle-running';
    const words = [...small.words, { kind: 'reason' as const, about, text: '本单位无因公出国（境）支出', origin: { file: '', sheet: '', cell: '' } }]; // prettier-ignore
    const { path, out } = await filled({ words });
    const { exitCode, out: text } = await built(path, out);
    expect(text).toContain('[narrative/reason-of-another-item]');
    expect(exitCode).toBe(1);
    expect(written(out)).toEqual([]);
  });

  test.each([
    ['no file', undefined, 3, '没有这个文件'],
    ['no workbook', new TextEncoder().encode('单位：青禾县'), 3, '什么也没有写'],
    ['a workbook that breaks off', 'half', 3, '什么也没有写'],
  ])('%s', async (_, bytes, code, words) => {
    const { path, out } = given(
      bytes === 'half' ? workbook.subarray(0, 20_000) : ((bytes ?? workbook) as Uint8Array),
    );
    const { exitCode, err } = await built(bytes === undefined ? `${path}x` : path, out);
    expect(err).toContain(words);
    expect(exitCode).toBe(code);
    expect(written(out)).toEqual([]);
  });

  test.each([
    ['format', { format: ['docs'] }, '没有这个格式：docs。是不是：docx'],
    ['profile', { profile: 'cn-140000-2025' }, '没有这个模板：cn-140000-2025。是不是：cn-140000-2024'],
  ] as const)('an unknown %s', async (_, options, words) => {
    const { path, out } = given(workbook);
    const { exitCode, err } = await built(path, out, options);
    expect(err).toContain(words);
    expect(exitCode).toBe(2);
    expect(written(out)).toEqual([]);
  });
});

describe('files', () => {
  test('what a build wrote is replaced, what somebody changed is not, unless by force', async () => {
    const { path, out } = given(workbook);
    const file = join(out, `${title}.txt`);
    await built(path, out);
    expect((await built(path, out)).out).toContain('与原有的相同');
    writeFileSync(path, await filledWorkbook({ ...small, words: small.words.map((each) => ({ ...each, text: `${each.text}等` })) })); // prettier-ignore
    expect((await built(path, out)).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('县志续修等');
    writeFileSync(file, '改过');
    const refused = await built(path, out);
    expect(refused.err).toContain('--force');
    expect(refused.exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('改过');
    expect((await built(path, out, { force: true })).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('县志续修等');
  });

  test('the same workbook gives the same bytes, and leaves nothing else behind', async () => {
    const [a, b] = [given(workbook), given(workbook)];
    const format = ['docx', 'xlsx', 'json'];
    await built(a.path, a.out, { format });
    await built(b.path, b.out, { format });
    expect(readdirSync(a.out).sort()).toEqual(readdirSync(b.out).sort());
    for (const name of written(a.out))
      expect(readFileSync(join(a.out, name)).equals(readFileSync(join(b.out, name))), name).toBe(true);
    expect(readdirSync(a.out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a name that is a path stays a name', async () => {
    const { path, out } = await filled({ unit: '../上级/青禾县*志' });
    await built(path, out, { draft: true });
    expect(written(out)).toEqual(['_上级_青禾县_志2024年度单位决算（草稿）.txt']);
  });

  test('the workbook is never replaced by what is built from it', async () => {
    const path = join(folder, `${title}.xlsx`);
    writeFileSync(path, workbook);
    const { exitCode, err } = await built(path, folder, { format: ['xlsx'], force: true });
    expect(err).toContain('会盖掉工作簿本身');
    expect(exitCode).toBe(2);
    expect(readFileSync(path).equals(workbook)).toBe(true);
  });
});

describe('--prior', () => {
  const of = (accounts: Accounts, year: number) => ({
    ...accounts,
    year,
    words: [],
    projects: [],
    entries: accounts.entries.filter(({ about }) => about.year === year),
  });
  const county = accountsOf(countyDepartment);

  function disclosureOf(accounts: Accounts, year: number): string {
    const path = join(folder, `上年-${(count += 1)}.txt`);
    writeFileSync(path, textOf(compile(of(accounts, year), profileById(accounts.profile)!)));
    return path;
  }

  test('last year’s disclosure gives the figures that the workbook lacks, to the printed grain', async () => {
    const bytes = await filledWorkbook({ ...county, entries: county.entries.filter(({ about }) => about.year === 2024) });
    const { path, out } = given(bytes);
    const { exitCode, out: text } = await built(path, out, { prior: disclosureOf(county, 2023) });
    expect(text).toMatch(/上年数：从 .* 的表格取 \d+ 个/);
    expect(exitCode).toBe(0);
    const publication = readFileSync(join(out, written(out)[0]!), 'utf8');
    expect(publication).toContain('收入总计增加609.96万元，增长38.48%');
    expect(publication).toContain('农林水支出年初预算1296.65万元，支出决算1602.20万元');
    expect(publication).toContain('较上年决算增加522.25万元，增长48.36%');
  }); // prettier-ignore

  test('without it, or without any last year, nothing is compared', async () => {
    const { path, out } = await filled({ entries: small.entries.filter(({ about }) => about.year === 2024) });
    expect((await built(path, out)).exitCode).toBe(1);
    expect(written(out)).toEqual([]);
  });

  test('that of another year or unit is wrong usage', async () => {
    const { path, out } = given(workbook);
    const wrongYear = await built(path, out, { prior: disclosureOf(small, 2024) });
    expect([wrongYear.exitCode, wrongYear.err]).toEqual([2, expect.stringContaining('要的是上年（2023年度）的')]);
    const wrongUnit = await built(path, out, { prior: disclosureOf(county, 2023) });
    expect([wrongUnit.exitCode, wrongUnit.err]).toEqual([2, expect.stringContaining('不是“青禾县地方志编纂中心”的')]);
  }); // prettier-ignore
});
