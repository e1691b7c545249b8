import { describe, expect, test } from 'vitest';
import { library, money } from '../../tests/workbook/library.ts';
import type { AlteredBook } from '../../tests/workbook/altered.ts';
import { altered } from '../../tests/workbook/altered.ts';
import type { Accounts, Entry } from '../model/accounts.ts';
import { filledWorkbook, readWorkbook } from './index.ts';

const good = await filledWorkbook(library);

/** What is told of the library's workbook once it was altered, a line a problem. */
async function toldAfter(change: (book: AlteredBook) => void): Promise<string[]> {
  return told(altered(good, change));
}

async function told(bytes: Uint8Array): Promise<string[]> {
  const { accounts, problems } = await readWorkbook(bytes, 'library.xlsx');
  const isStopped = problems.some(({ severity }) => severity === 'error');
  expect(accounts === undefined, 'nothing is compiled where anything is an error').toBe(isStopped);
  return problems.map(
    ({ severity, sheet, cell, message, remedy }) =>
      `${severity} ${sheet}${cell ? `!${cell}` : ''} ${message.zh}。${remedy.zh}`,
  );
}

async function toldOf(change: Partial<Accounts>): Promise<string[]> {
  return told(await filledWorkbook({ ...library, ...change }));
}

function without(address: string): Entry[] {
  const [gone] = [money(address, '1')];
  return library.entries.filter(({ about }) => JSON.stringify(about) !== JSON.stringify(gone!.about));
}

type Case = readonly [what: string, change: (book: AlteredBook) => void, ...told: string[]];

const amounts: readonly Case[] = [
  ['text in an amount', (book) => book.text('支出', 'F6', '约十万'), 'error 支出!F6 应填金额（元），读到文字“约十万”'],
  ['an amount with its unit', (book) => book.text('支出', 'F6', '10万元'), '是不是 100000.00？'],
  ['brackets for a minus', (book) => book.text('支出', 'F6', '(1,234.50)'), '是不是 -1234.50？'],
  ['a number kept as text', (book) => book.text('支出', 'F6', ' １００，０００.00 ')],
  ['thousands parted', (book) => book.text('支出', 'F6', '100,000')],
  ['what binary arithmetic left', (book) => book.number('支出', 'F6', '100000.00000000001')],
  ['more than two decimals', (book) => book.number('支出', 'F6', '1234.5600000001'), 'error 支出!F6 金额 1234.5600000001 精确到分以下'],
  ['more than two decimals as text', (book) => book.text('支出', 'F6', '1234.567'), 'error 支出!F6 金额 1234.567 精确到分以下'],
  ['an amount beyond reason', (book) => book.number('支出', 'F6', '1e15'), 'error 支出!F6 金额 1000000000000000 大得不合常理'],
  ['a formula without value', (book) => book.put('支出', 'F6', '', '<f>SUM(A1:A2)</f>'), 'error 支出!F6 公式没有保存计算结果：=SUM(A1:A2)'],
  ['a formula with its value', (book) => book.put('支出', 'F6', '', '<f>50000*2</f><v>100000</v>')],
  ['an error value', (book) => book.put('支出', 'F6', 't="e"', '<v>#REF!</v>'), 'error 支出!F6 单元格里是错误值 #REF!'],
  ['a number formatted as a date', (book) => book.put('支出', 'F6', book.format('yyyy-mm-dd'), '<v>45889</v>'), 'error 支出!F6 应填金额（元），这一格却是日期格式（显示为 2025-08-20，存的是数 45889）'],
  ['元 shown as 万元', (book) => book.put('支出', 'F6', book.format('0.00,,'), '<v>100000</v>'), 'error 支出!F6 数字格式把元显示成万元（存的是 100000）'],
  ['a heading in 万元', (book) => book.text('支出', 'F4', '金额（万元）'), 'error 支出!F4 列名“金额（万元）”写的是万元，这里应填元'],
  ['a blank amount', (book) => book.blank('支出', 'F6'), 'error 支出!F6 “金额（元）”没有填'],
  ['a negative where it can be', (book) => book.number('支出', 'F6', '-100'), 'warning 支出!F6 金额为负：-100'],
  ['a negative where it cannot', (book) => book.number('年初预算', 'C5', '-100'), 'error 年初预算!C5 “年初预算数（元）”不会是负数，读到 -100'],
  ['half a vehicle', (book) => book.number('资产', 'B9', '1.5'), 'error 资产!B9 应填整数，读到“1.5”'],
  ['minus one vehicle', (book) => book.number('资产', 'B9', '-1'), 'error 资产!B9 应填整数，读到“-1”'],
]; // prettier-ignore

const codes: readonly Case[] = [
  ['a code that does not exist', (book) => book.text('支出', 'A8', '2990505'), 'error 支出!A8 没有科目 2990505'],
  ['a code with two digits swapped', (book) => book.text('支出', 'D8', '30180'), 'error 支出!D8 没有科目 30180', '30108机关事业单位基本养老保险缴费'],
  ['a name in place of a code', (book) => book.text('支出', 'D8', '办公费'), 'error 支出!D8 “办公费”不是科目编码', '是不是 30201办公费？'],
  ['a name not quite right', (book) => book.text('支出', 'D8', '基本工次'), '是不是 30101基本工资？'],
  ['a code that is too short', (book) => book.text('收入', 'A6', '20805'), 'error 收入!A6 科目 20805 不够细：要填到项（7位）', '2080501'],
  ['parent and children', (book) => book.text('支出', 'A8', '207'), 'error 支出!A8 科目 207 是 2070104 的上级，两者都填会重复计算'],
  ['an economic parent and its children', (book) => book.text('支出', 'D8', '301'), 'error 支出!D8 科目 301 是 30101 的上级'],
  ['a code with the name of another', (book) => book.text('支出', 'A8', '2080505 住房公积金'), 'warning 支出!A8 编码 2080505 的名称是“机关事业单位基本养老保险缴费支出”，这里写的是“住房公积金”'],
  ['a code kept as a number', (book) => book.number('支出', 'A8', '2080505')],
  ['no economic code where it is needed', (book) => book.blank('支出', 'D8'), 'error 支出!D8 “经济科目”没有填'],
  ['a code of another budget', (book) => book.text('年初预算', 'A6', '2120801'), 'warning 年初预算!C6 科目 2120801'],
  ['a choice that is none', (book) => book.text('收入', 'B5', '国库'), 'error 收入!B5 “收入来源”里没有“国库”这一项', '一般公共预算财政拨款收入'],
]; // prettier-ignore

const shape: readonly Case[] = [
  ['a missing sheet', (book) => book.drop('收入'), 'error 收入 缺少工作表“收入”'],
  ['a sheet that may be missing', (book) => book.drop('资产'), 'warning 资产 没有工作表“资产”，按没有这些数处理'],
  ['a renamed sheet', (book) => book.rename('收入', '收入表'), '工作表“收入表”是不是它？是就改名为“收入”'],
  ['a hidden sheet', (book) => book.hide('收入'), 'error 收入 工作表“收入”被隐藏，没有读'],
  ['a renamed column', (book) => book.text('支出', 'E4', '项目名'), 'error 支出!E4 列名“项目名”不认识，缺少“项目名称”这一列'],
  ['a missing column', (book) => book.text('收入', 'B4', ''), 'error 收入!4:4 缺少“收入来源”这一列'],
  ['no headings', (book) => (['A4', 'B4', 'C4'] as const).forEach((cell) => book.text('收入', cell, '')), 'error 收入 找不到表头（应有：功能科目、收入来源、金额（元））'],
  ['a column of notes', (book) => (book.text('收入', 'D4', '备注'), book.text('收入', 'D5', '已核对')), 'warning 收入!D4 列“备注”不认识，其中的内容没有读'],
  ['a merged cell in the data', (book) => book.merge('支出', 'A5:A6'), 'error 支出!A5:A6 数据区里有合并单元格 A5:A6'],
  ['a merged title', (book) => book.merge('支出', 'A1:F1')],
  ['a hidden row', (book) => book.hideRow('支出', 6), 'warning 支出!6:6 第 6:6 行被隐藏，其中的数据仍然算在内'],
  ['two rows of the same', (book) => book.text('支出', 'D6', '30101'), 'warning 支出!F6 与第 5 行相同（2070104、一般公共预算财政拨款、基本支出、30101），两行已相加'],
  ['a line twice', (book) => book.text('三公经费', 'A8', '公务用车运行维护费'), 'error 三公经费!A8 “公务用车运行维护费”出现了两行（另一行在第 7 行）'],
  ['a count where none belongs', (book) => book.number('三公经费', 'G5', '3'), 'error 三公经费!G5 “因公出国（境）费”没有“车辆（辆）”，却填了 3'],
]; // prettier-ignore

test('100,000 rows', { timeout: 60_000 }, async () => {
  const lines = await toldAfter((book) => book.rows('支出', 5, manyRows(100_000)));
  expect(lines.join('\n')).toContain('error 支出!5:100004 有 100000 行数据，最多读 20000 行，这张表没有读');
});

function* manyRows(count: number): Iterable<readonly string[]> {
  for (let row = 0; row < count; row += 1) yield ['2070104', '12.34'];
}

const unit: readonly Case[] = [
  ['no name', (book) => book.blank('单位信息', 'B4'), 'error 单位信息!B4 “单位名称”没有填'],
  ['a formula in the name', (book) => book.text('单位信息', 'B4', "=cmd|' /C calc'!A0"), "error 单位信息!B4 名称以公式符号开头：“=cmd|' /C calc'!A0”；只当作文字，不会执行"],
  ['an at sign in the name', (book) => book.text('单位信息', 'B4', '@SUM(1+1)'), 'error 单位信息!B4 名称以公式符号开头'],
  ['a plus in a project', (book) => book.text('支出', 'E7', '+cmd'), 'error 支出!E7 名称以公式符号开头'],
  ['a formula in a reason', (book) => book.text('原因和用途', 'D5', '=1+1'), 'warning 原因和用途!D5 文字以公式符号开头：“=1+1”；按文字保留'],
  ['a date as a number', (book) => book.number('单位信息', 'B13', '45889'), 'error 单位信息!B13 应填日期，读到数 45889', '是不是 2025-08-20？'],
  ['a date in eight digits', (book) => book.number('单位信息', 'B13', '20250820'), '是不是 2025-08-20？'],
  ['a day that is none', (book) => book.text('单位信息', 'B13', '2025-02-30'), 'error 单位信息!B13 应填日期，读到“2025-02-30”'],
  ['a date as a date', (book) => book.put('单位信息', 'B13', book.format('yyyy/m/d'), '<v>45889</v>')],
  ['a date in Chinese', (book) => book.text('单位信息', 'B13', '2025年8月20日')],
  ['a year that is none', (book) => book.text('单位信息', 'B7', '去年'), 'error 单位信息!B7 应填年度，如 2024，读到“去年”'],
  ['an unknown form', (book) => book.text('单位信息', 'B8', '某省'), 'error 单位信息!B8 “公开模板”里没有“某省”这一项'],
  ['two units side by side', (book) => book.text('单位信息', 'C4', '青禾县文化馆'), 'error 单位信息!C4 一个工作簿里有两个单位：“青禾县文化馆”和“青禾县图书馆”'],
  ['a column of units', (book) => (book.text('收入', 'D4', '单位名称'), book.text('收入', 'D6', '青禾县文化馆')), 'error 收入!D6 一个工作簿里有两个单位：“青禾县文化馆”和“青禾县图书馆”'],
  ['a second sheet of the same', (book) => book.rename('说明', '收入 (2)'), 'error 收入 (2) 工作表“收入 (2)”看起来与“收入”是同一张表'],
  ['an item that is none', (book) => book.text('原因和用途', 'B5', '收支总计'), 'error 原因和用途!B5 不认识事项“收支总计”', '是不是“收入支出总计”？'],
  ['an item that needs a code', (book) => book.blank('原因和用途', 'C6'), 'error 原因和用途!C6 事项“一般公共预算支出科目”要写明是哪个科目'],
  ['words given twice', (book) => (book.text('原因和用途', 'A7', '原因'), book.text('原因和用途', 'B7', '收入支出总计')), 'error 原因和用途!D7 同一事项的原因写了两次'],
  ['an indicator without its project', (book) => book.text('绩效指标', 'B4', '流动书本'), 'error 绩效指标!B4 “绩效自评表”里没有项目“流动书本”', '是不是“流动书车”？'],
]; // prettier-ignore

describe.each([
  ['amounts', amounts],
  ['codes and choices', codes],
  ['sheets, columns and rows', shape],
  ['the unit, dates and words', unit],
])('%s', (_, cases) => {
  test.each(cases.map(([what, change, ...messages]) => [what, change, messages] as const))(
    '%s',
    async (_what, change, messages) => {
      const lines = await toldAfter(change);
      for (const message of messages) expect(lines.join('\n')).toContain(message);
      if (messages.length === 0) expect(lines).toEqual([]);
    },
  );
});

describe('amounts that do not meet', () => {
  test('a fund by itself, with both sides', async () => {
    const lines = await toldOf({ entries: without('2024/final/closing-balance?fund=general') });
    expect(lines[0]).toContain(
      'error 支出!F5 一般公共预算财政拨款收支不平：年初结转结余 6123.00 + 收入 1824012.79 = 1830135.79，支出 1770135.79 = 1770135.79，相差 60000.00',
    );
  });

  test('a fund chosen wrongly: two funds are open, together they meet', async () => {
    const [line] = await toldAfter((book) => book.text('支出', 'B8', '其他资金'));
    expect(line).toContain('多半是资金来源选错了');
  });

  test('last year: a warning that names the difference', async () => {
    const entries = library.entries.map((entry) =>
      entry.about.year === 2023 && entry.about.concept === 'expenditure'
        ? { ...entry, value: { kind: 'money' as const, fen: 139_607_700n } }
        : entry,
    );
    expect(await toldOf({ entries })).toEqual([
      expect.stringContaining(
        'warning 上年支出!F5 上年一般公共预算财政拨款收支不平：收入 1500000.00 = 1500000.00，支出 1396077.00 + 年末结转结余 6123.00 = 1402200.00，相差 97800.00',
      ),
    ]);
  });

  test('what was left last year is not what this year begins with', async () => {
    const lines = await toldAfter((book) => book.number('上年结转结余', 'D5', '6000'));
    expect(lines.join('\n')).toContain('一般公共预算财政拨款年初结转 6123.00 与上年年末结转 6000.00 不同');
  });

  test('a government fund that meets as a whole but not by code', async () => {
    const fund = [
      money('2024/final/income?function=2120801&source=fiscal&fund=government-fund', '300000'),
      money('2024/final/expenditure?function=2120802&fund=government-fund&nature=project', '300000'),
    ];
    const lines = await toldOf({ entries: [...library.entries, ...fund] });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('warning 收入!C8 政府性基金预算财政拨款科目 2120801');
  });

  test('receptions whose parts exceed the total, fall short of it, or exceed what they are part of', async () => {
    const exceeds = await toldAfter((book) => book.number('三公经费', 'C8', '3000'));
    expect(exceeds[0]).toContain(
      'error 三公经费!C8 “本年决算数（元）”中，国内接待费 合计 4000.00，超过“公务接待费”3000.00',
    );
    const short = await toldAfter((book) => book.number('三公经费', 'C8', '5000'));
    expect(short[0]).toContain('不等于“公务接待费”5000.00');
    const foreign = await toldAfter((book) => book.number('三公经费', 'C10', '4000.01'));
    expect(foreign[0]).toContain(
      '“国内接待费中：外事接待费” 4000.01 是“其中：国内接待费” 4000.00 的一部分，却比它大',
    );
    expect(await toldAfter((book) => book.number('三公经费', 'C8', '4000'))).toEqual([]);
  });

  test('a whole year in 万元', async () => {
    const entries = library.entries
      .filter(({ about }) => about.year === 2024 && ['income', 'expenditure'].includes(about.concept))
      .filter(({ about }) => about.at.fund === 'general')
      .map((entry, index) => ({ ...entry, value: { kind: 'money' as const, fen: BigInt(18_000 + index) } }));
    const lines = await toldOf({ entries });
    expect(lines.filter((line) => line.includes('像是按万元填的')).length).toBeGreaterThanOrEqual(2);
  });

  test('one sheet in 万元', async () => {
    const entries = library.entries.map((entry) =>
      entry.about.stage === 'initial-budget' && entry.about.concept === 'expenditure'
        ? { ...entry, value: { kind: 'money' as const, fen: 16_000n } }
        : entry,
    );
    expect(await toldOf({ entries })).toEqual([
      expect.stringContaining('warning 年初预算!C5 “年初预算”合计只有 320.00 元，像是按万元填的'),
    ]);
  });
});

describe('files', () => {
  test('protected by a password', async () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...'EncryptedPackage\0'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    expect((await told(bytes))[0]).toContain('文件有密码保护，读不了');
  });

  test.each([
    ['cut off', good.slice(0, good.length / 2)],
    ['no workbook at all', new TextEncoder().encode('2024年度决算')],
    ['empty', new Uint8Array()],
  ])('%s', async (_, bytes) => {
    const lines = await told(bytes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error .*(损坏|不完整)/);
  });

  test('everything in one run, errors first, in English too', async () => {
    const bytes = altered(good, (book) => {
      book.text('支出', 'F6', '约十万');
      book.text('收入', 'A6', '20805');
      book.blank('单位信息', 'B4');
      book.text('原因和用途', 'D5', '=1+1');
      book.drop('资产');
    });
    const { problems } = await readWorkbook(bytes, 'library.xlsx');
    expect(problems.map(({ id }) => id)).toEqual([
      'blank-required',
      'short-code',
      'text-in-amount',
      'absent-sheet',
      'formula-in-text',
    ]);
    for (const { message, remedy } of problems) {
      expect(message.en).toMatch(/[a-z]/);
      expect(remedy.en).toMatch(/[a-z]/);
    }
  });
});
