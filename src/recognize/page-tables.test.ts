import { describe, expect, test } from 'vitest';
import { check } from '../check/index.ts';
import { formatMoney } from '../core/money.ts';
import { unclaimedSpans } from '../model/claims.ts';
import type { Disclosure, TableReading } from '../model/disclosure.ts';
import { subjectOf } from '../model/quantity.ts';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from './index.ts';

const given = {
  unit: '云岭县水文站',
  year: 2024,
  kind: 'final-accounts',
  level: 'unit',
  moneyUnit: '万元',
} as const;
const read = (text: string, profile = 'cn-140000-2024') =>
  recognize(sourceFromText('a', text), { ...given, profile });
const only = (text: string, profile?: string): TableReading => read(text, profile).tables[0]!;
const amounts = (table: TableReading) =>
  table.cells.flatMap(({ fact }) =>
    fact?.value.kind === 'money' ? [`${subjectOf(fact.about)} ${formatMoney(fact.value.money)}`] : [],
  );
const names = (table: TableReading) => table.rows.map((row) => `${row.code} ${row.name}`);
const unclaimed = ({ claims, source }: Disclosure) =>
  unclaimedSpans(claims, source.text).map(({ start, end }) => source.text.slice(start, end));

const expenditure = (body: string) => `支出决算表
公开03表
单位：万元
项目
本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出
科目编码 科目名称
栏次 1 2 3 4 5 6
${body}注：本表反映部门本年度各项支出情况。
`;

describe('a table of codes', () => {
  const plain = `合计 30.00 20.00 10.00 0.00 0.00 0.00
213 农林水支出 30.00 20.00 10.00 0.00 0.00 0.00
21303 水利 30.00 20.00 10.00 0.00 0.00 0.00
2130301 行政运行 20.00 20.00 0.00 0.00 0.00 0.00
2130310 水土保持 10.00 0.00 10.00 0.00 0.00 0.00
`;

  test('is bound by position', () => {
    const table = only(expenditure(plain));
    expect(table.unbound).toEqual([]);
    expect(table.number).toBe('公开03表');
    expect(table.moneyUnit).toBe('万元');
    expect(table.cells).toHaveLength(30);
    expect(amounts(table)).toContain('expenditure?function=2130310&nature=project 10.00');
    expect(unclaimed(read(expenditure(plain)))).toEqual([]);
  });

  test('its codes may stand in three columns, and the total last', () => {
    const parted = plain
      .replace(/^(\d{3})(\d{2})(\d{2}) /gm, '$1 $2 $3 ')
      .replace(/^(\d{3})(\d{2}) /gm, '$1 $2 ');
    const last = `${parted.split('\n').slice(1).join('\n')}${parted.split('\n')[0]}\n`;
    expect(amounts(only(expenditure(last))).sort()).toEqual(amounts(only(expenditure(plain))).sort());
  });

  test('labels torn apart around their amounts go to the code, which names them', () => {
    const torn = plain
      .replace('2130310 水土保持 10.00', '2130310\n土持水\n10.00')
      .replace('水利 30', '水利 30');
    const table = only(expenditure(torn));
    expect(amounts(table)).toEqual(amounts(only(expenditure(plain))));
    expect(names(table)).toContain('2130310 水土保持');
  });

  test('goes on over pages, its title and headings printed again', () => {
    const text = expenditure(plain);
    const [head] = text.split('栏次');
    const broken = text.replace('21303 水利', `- 7 -\n\f${head!}栏次 1 2 3 4 5 6\n21303 水利`);
    const table = read(broken);
    expect(table.tables).toHaveLength(1);
    expect(amounts(table.tables[0]!)).toEqual(amounts(only(text)));
    expect(unclaimed(table)).toEqual([]);
  });

  test('blanks that were lost are inferred from the rows around them and from sentences', () => {
    const prose = `第三部分 情况说明
三、支出决算情况说明
本年支出合计30.00万元，其中：基本支出20.00万元，项目支出10.00万元。`;
    const lost = read(expenditure(plain.replaceAll(' 0.00', '')) + prose).tables[0]!;
    expect(amounts(lost)).toEqual(
      amounts(only(expenditure(plain))).filter((each) => !each.endsWith(' 0.00')),
    );
    expect(lost.unbound).toEqual([]);
    expect(lost.cells.every((cell) => cell.fact?.origin.kind === 'inferred')).toBe(true);
  });

  test('what nothing decides is left unbound', () => {
    const table = only(expenditure('合计 30.00 20.00 10.00\n'));
    expect(amounts(table)).toEqual(['expenditure 30.00']);
    expect(table.unbound).toHaveLength(2);
    expect(table.cells.filter((cell) => cell.value.kind === 'unrecognised')).toHaveLength(2);
  });

  test('an amount beside which nothing stands is listed', () => {
    expect(only(expenditure(`${plain}7.00\n`)).unbound).toHaveLength(1);
  });

  test('a failure in which an inferred value takes part is a warning at most', () => {
    const full = expenditure(plain.replace('2130301 行政运行 20.00 20.00', '2130301 行政运行 26.00 26.00'));
    const lost = full.replaceAll(' 0.00', '');
    const severities = (text: string) =>
      check(read(text), { only: ['arithmetic/codes-make-parent'] }).findings.map(
        (finding) => finding.severity,
      );
    expect(severities(full)).toContain('error');
    expect(severities(lost)).not.toContain('error');
  });
});

describe('a table of two sides', () => {
  const summary = `收入支出决算总表
单位：万元
收入 支出
项目 行次 金额 项目 行次 金额
栏次 1 栏次 2
一、一般公共预算财政拨款收入 1 30.00 一、一般公共服务支出 32
二、政府性基金预算财政拨款收入 2 二、外交支出 33
12 十二、农林水支出 43 30.00
本年收入合计 27 30.00 本年支出合计 58 30.00
使用非财政拨款结余（含专 28 结余分配 59
用结余）
总计 31 30.00 总计 62 30.00
注：本表反映部门本年度的总收支和年末结转结余情况。
`;

  test('is split at its second label', () => {
    const table = only(summary);
    expect(amounts(table)).toEqual([
      'income?fund=general 30.00',
      'expenditure?function=213 30.00',
      'income 30.00',
      'expenditure 30.00',
      'income-total 30.00',
      'expenditure-total 30.00',
    ]);
    expect(table.lineNumbers.map((line) => line.number)).toEqual([
      1, 2, 12, 27, 28, 31, 32, 33, 43, 58, 59, 62,
    ]);
    expect(table.unbound).toEqual([]);
    expect(table.cells.some((cell) => cell.row === 'surplus-used')).toBe(true);
    expect(unclaimed(read(summary))).toEqual([]);
  });
});

test('each code begins a lane of the economic table', () => {
  const text = `一般公共预算财政拨款基本支出决算表
单位：万元
经济分类科目编码 科目名称 决算数 科目名称 决算数
301 工资福利支出 18.00 302 商品和服务支出 2.00
301 01 基本工资 12.00 302 01 办公费 2.00
机关事业单位基本
301 08 6.00 302 02 印刷费
养老保险缴费
人员经费合计 18.00 公用经费合计 2.00
注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。
`;
  const table = only(text);
  expect(amounts(table).map((each) => each.replace('&fund=general&nature=basic', ''))).toEqual([
    'expenditure?economic=301 18.00',
    'expenditure?economic=302 2.00',
    'expenditure?economic=30101 12.00',
    'expenditure?economic=30201 2.00',
    'expenditure?economic=30108 6.00',
    'expenditure?economic=personnel 18.00',
    'expenditure?economic=public 2.00',
  ]);
  expect(names(table)).toContain('30108 机关事业单位基本养老保险缴费');
});

describe('the one row of the three public expenses', () => {
  const text = (heading: string, row: string) => `财政拨款“三公”经费支出决算表
单位：万元
合计 因公出国（境）费 公务用车购置及运行维护费 公务接待费
小计 公务用车购置费 公务用车运行维护费
${heading}
${row}
注：本表反映部门本年度“三公”经费支出预决算情况。
`;
  const pairs = '预算数 决算数 '.repeat(6).trim();
  const final = (table: TableReading) =>
    table.cells.find((cell) => cell.column === 'vehicle-running-final')?.fact?.value;

  test('holds budget and final account side by side, or one after the other, as it is headed', () => {
    const side = only(text(pairs, '6.00 5.00 0.00 0.00 5.00 4.00 0.00 0.00 5.00 4.00 1.00 1.00'));
    const after = only(text('预算数 决算数', '6.00 0.00 5.00 0.00 5.00 1.00 5.00 0.00 4.00 0.00 4.00 1.00'));
    expect(final(side)).toEqual(final(after));
    expect(side.unbound).toEqual([]);
  });
});

test('an empty table says so', () => {
  const table = only(`政府性基金预算财政拨款收入支出决算表
单位：万元
项目 年初结转和结余 本年收入 本年支出 年末结转和结余
合计 合计 基本支出 项目支出
注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。
说明：本表无数据。
`);
  expect(table.declaredEmpty).toBeDefined();
  expect(table.cells).toEqual([]);
});

test('a title over running text is no table', () => {
  expect(read('支出决算表\n见附件，共列出三个科目。\n').tables).toEqual([]);
});
