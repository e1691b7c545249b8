import { describe, expect, test } from 'vitest';
import { readExample } from '../../tests/marked.ts';
import { smallAccounts } from '../../tests/small-accounts.ts';
import type { Differences, Excerpt, Printing } from '../model/differences.ts';
import { compare, isSame } from './index.ts';

function changed(...replacements: readonly (readonly [from: string, to: string])[]): Differences {
  let text = smallAccounts;
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`No “${from}”`);
    text = text.replaceAll(from, to);
  }
  return compare(readExample(smallAccounts), readExample(text));
}

const values = (printings: readonly Printing[]) =>
  printings.map(({ value, witness }) =>
    value.kind === 'money' ? `${value.money.fen} ${witness}` : `${value.kind} ${witness}`,
  );
const texts = ({ old, new: current }: { readonly old?: Excerpt; readonly new?: Excerpt }) => [
  old?.text,
  current?.text,
];

test('a document and itself are the same', () => {
  const differences = changed();
  expect(isSame(differences)).toBe(true);
  expect(differences.same.table).toBeGreaterThan(20);
  expect(differences.same.narrative).toBeGreaterThan(5);
});

describe('facts', () => {
  test('an amount of one table is told with its old and new value, once', () => {
    const { facts } = changed(['2130313\t水文测报\t110.30\t80.00', '2130313\t水文测报\t110.30\t80.50']);
    expect(facts).toMatchObject([
      { medium: 'table', kind: 'value', id: '2024/final/expenditure?function=2130313&nature=basic' },
    ]);
    expect(values(facts[0]!.old)).toEqual(['80000000 expenditure']);
    expect(values(facts[0]!.new)).toEqual(['80500000 expenditure']);
  });

  test('tables and narrative are told apart', () => {
    const { facts } = changed(['基本支出90.20万元', '基本支出90.30万元']);
    expect(facts).toMatchObject([{ medium: 'narrative', kind: 'value' }]);
  });

  test('a blank, a bar and a zero are the same nothing in a table', () => {
    const zeros = smallAccounts.replaceAll(/^\d+\t.*$/gm, (row) => row.replaceAll(/\t(?=\t|$)/g, '\t0.00'));
    expect(zeros).toContain('0.00\t0.00');
    expect(compare(readExample(smallAccounts), readExample(zeros)).facts).toEqual([]);
  });

  test('an amount that only one of them states', () => {
    const row = '2210201\t住房公积金\t10.20\t10.20\t\t\t\t\n';
    const { facts } = changed([row, '']);
    expect(facts.map(({ kind, id }) => [kind, id])).toEqual([
      ['only-old', '2024/final/expenditure?function=2210201'],
      ['only-old', '2024/final/expenditure?function=2210201&nature=basic'],
    ]);
  });

  test('other decimals are another precision of the same amount', () => {
    const { facts } = changed(['项目支出30.30万元', '项目支出30.3万元']);
    expect(facts).toMatchObject([{ kind: 'precision', medium: 'narrative' }]);
  });

  test('percentages', () => {
    const { facts } = changed(['占比74.85%', '占比74.58%']);
    expect(facts).toMatchObject([{ kind: 'value', measure: { kind: 'share' } }]);
  });

  test('documents of two years are compared each at its own', () => {
    const later = smallAccounts.replaceAll('2024', '2025').replaceAll('30.30万元', '31.30万元');
    const { years, facts, wording, identity } = compare(
      readExample(smallAccounts),
      readExample(later, { unit: '云岭县水文站', year: 2025, kind: 'final-accounts' }),
    );
    expect(years).toEqual({ old: 2024, new: 2025 });
    expect(identity.map(({ field }) => field)).toEqual(['year']);
    expect(facts.map(({ id, kind }) => [id, kind])).toEqual([
      ['2025/final/expenditure?nature=project', 'value'],
    ]);
    expect(wording).toEqual([]);
  });
});

describe('words', () => {
  const item = '较上年增加1.00万元，主要原因是水位站增加。';
  const sentence = `（三）一般公共预算财政拨款支出决算具体情况
农林水支出年初预算100.00万元，支出决算110.30万元，用于水文测报。${item}
第四部分`;
  const text = smallAccounts.replace('第四部分', `五、一般公共预算财政拨款支出决算情况说明\n${sentence}`);
  const against = (from: string, to: string) =>
    compare(readExample(text), readExample(text.replace(from, to)));

  test('a reason in other words', () => {
    const { statements, wording } = against('水位站增加', '新建水位站');
    expect(statements).toMatchObject([{ kind: 'reason', about: { at: { function: '213' } } }]);
    expect(texts(statements[0]!)).toEqual(['水位站增加', '新建水位站']);
    expect(wording, 'the sentence around it is the same').toEqual([]);
  });

  test('a use that is gone', () => {
    const { statements } = against('，用于水文测报', '');
    expect(statements.map((each) => [each.kind, texts(each)])).toEqual([['use', ['水文测报', undefined]]]);
  });

  test('a number or its direction alone is no other wording', () => {
    expect(against('增加1.00', '减少1.00').wording).toEqual([]);
  });

  test('a sentence worded otherwise', () => {
    const { wording, facts } = changed([
      '2024年度收入合计120.50万元，其中：',
      '2024年度收入合计120.50万元，分别为：',
    ]);
    expect(facts).toEqual([]);
    expect(wording).toMatchObject([{ kind: 'sentence', section: 'narrative/income' }]);
    expect(texts(wording[0]!)).toEqual([
      '2024年度收入合计120.50万元，其中：',
      '2024年度收入合计120.50万元，分别为：',
    ]);
  });

  test('blanks, widths of characters and numbering are no wording', () => {
    expect(isSame(changed(['本站为公益一类事业单位，没有', '本站为 公益一类事业单位,没有']))).toBe(true);
  });

  test('a definition', () => {
    const { wording } = changed(['指单位本年度从本级财政部门取得的财政拨款', '指本年度的财政拨款']);
    expect(wording).toMatchObject([{ kind: 'term', name: '财政拨款收入' }]);
  });
});

describe('parts', () => {
  test('a table that is gone', () => {
    const from = smallAccounts.indexOf('支出决算表\n公开03表');
    const to = smallAccounts.indexOf('第三部分');
    const { parts } = compare(
      readExample(smallAccounts),
      readExample(smallAccounts.slice(0, from) + smallAccounts.slice(to)),
    );
    expect(parts).toMatchObject([{ kind: 'table', in: 'old', id: 'expenditure', title: '支出决算表' }]);
  });

  test('a section and a term that are new', () => {
    const { parts } = changed(['一、财政拨款收入：', '一、事业收入：指业务收入。\n二、财政拨款收入：'], ['三、支出决算情况说明', '三、支出决算情况说明\n四、政府采购情况说明']); // prettier-ignore
    expect(parts.map(({ kind, in: side, id }) => [kind, side, id])).toEqual([
      ['section', 'new', 'narrative/procurement'],
      ['term', 'new', '事业收入'],
    ]);
  });
});
