import { describe, expect, test } from 'vitest';
import { readExample } from '../../tests/marked.ts';
import type { IdentityLaw } from '../model/identity-law.ts';
import { profileById } from '../standards/profiles/index.ts';
import { identities } from '../standards/identities/index.ts';
import { check } from './check.ts';
import { codeTree, coversAll } from './codes.ts';
import { identityObligations, placesNeeded } from './identities.ts';

const profile = profileById('cn-140000-2024')!;

function law(id: string): IdentityLaw {
  return identities.find((each) => each.id === id)!;
}

function judged(id: string, text: string) {
  const report = check(readExample(text), { only: [id] });
  return {
    findings: report.findings.filter((finding) => finding.rule === id),
    tails: report.comparisons.tail,
    states: Object.fromEntries(report.obligations.map((each) => [each.id.slice(id.length), each.state])),
    why: report.obligations.flatMap((each) => each.why?.zh ?? []),
  };
}

const expenditureHead = '支出决算表\n项目\t\t本年支出合计\t基本支出\t项目支出\n科目代码\t科目名称\t\t\t\n';

describe('obligations', () => {
  test('are one a place that the profile asks for', () => {
    expect(identityObligations(law('arithmetic/natures-make-total'), profile)).toEqual([
      'expenditure',
      'general-expenditure',
      'government-fund',
      'state-capital',
    ]);
  });

  test('are one for the document where places are joined', () => {
    expect(identityObligations(law('arithmetic/detail-makes-basic'), profile)).toEqual(['']);
  });

  test('do not ask for what the profile does not', () => {
    const without = { ...profile, tables: profile.tables.filter((dress) => !dress.endsWith('/statistics')) };
    expect(identityObligations(law('arithmetic/vehicles-by-use-make-total'), without)).toEqual([]);
    expect(identityObligations(law('bounds/procurement-within-expenditure'), without)).toEqual([]);
  });

  test('need the place, and the tables that terms name', () => {
    expect(placesNeeded(law('arithmetic/initial-budgets-make-total'), 'narrative/general')).toEqual([
      'narrative/general',
      'general-expenditure',
    ]);
  });

  test('a table that is not there leaves them unable, by name', () => {
    const { states, why } = judged(
      'arithmetic/sources-make-income',
      `${expenditureHead}合计\t\t1.00\t1.00\t`,
    );
    expect(states).toEqual({ '@income': 'unable' });
    expect(why).toEqual(['没有认出收入决算表']);
  });

  test('a table that prints nothing has nothing to compare', () => {
    const { states } = judged('arithmetic/natures-make-total', `${expenditureHead}合计\t\t\t\t`);
    expect(states['@expenditure']).toBe('notApplicable');
  });

  test('a total that is not there leaves them unable', () => {
    const { why } = judged(
      'arithmetic/totals-balance',
      '收入支出决算总表\n收入\t\t\t支出\t\t\n项目\t行次\t金额\t项目\t行次\t金额\n' +
        '五、事业收入\t5\t7.50\t二、外交支出\t33\t\n本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00',
    );
    expect(why).toContain('收入支出决算总表里没有认出收入总计');
  });

  test('an amount that was not understood is no failure', () => {
    const { findings, states } = judged(
      'arithmetic/natures-make-total',
      `${expenditureHead}合计\t\t60.00\t50.00\t1O.00`,
    );
    expect(findings).toEqual([]);
    expect(states['@expenditure']).toBe('unable');
  });
});

describe('sums', () => {
  const codes = (basic: string, first: string, second: string) =>
    `${expenditureHead}合计\t\t${basic}\t${basic}\t\n208\t社会保障和就业支出\t${basic}\t${basic}\t\n` +
    `20805\t行政事业单位养老支出\t${first}\t${first}\t\n20808\t抚恤\t${second}\t${second}\t`;

  test('agree exactly', () => {
    expect(judged('arithmetic/codes-make-parent', codes('3.00', '2.00', '1.00'))).toMatchObject({
      findings: [],
      tails: 0,
    });
  });

  test('of two addends may be one last digit off: a tail', () => {
    expect(judged('arithmetic/codes-make-parent', codes('3.01', '2.00', '1.00'))).toMatchObject({
      findings: [],
      tails: 2,
    });
  });

  test('of two addends may not be two last digits off', () => {
    const { findings } = judged('arithmetic/codes-make-parent', codes('3.02', '2.00', '1.00'));
    expect(findings).toHaveLength(2);
    expect(findings[0]!.related.map((each) => each.label.zh)).toEqual([
      '行政事业单位养老支出（20805） 2.00万元',
      '抚恤（20808） 1.00万元',
    ]);
  });

  test('of one addend and blanks are exact', () => {
    expect(judged('arithmetic/codes-make-parent', codes('2.01', '2.00', '')).findings).toHaveLength(2);
  });

  test('pass over a level that is not printed', () => {
    const text =
      `${expenditureHead}合计\t\t3.00\t3.00\t\n208\t社会保障和就业支出\t3.00\t3.00\t\n` +
      '2080505\t机关事业单位基本养老保险缴费支出\t2.00\t2.00\t\n20808\t抚恤\t1.00\t1.00\t';
    expect(judged('arithmetic/codes-make-parent', text).findings).toEqual([]);
  });

  test('of a sentence need not name what is zero', () => {
    const section =
      '第三部分 情况说明\n十、其他重要事项情况说明\n（二）政府采购情况说明\n2024年度政府采购支出总额';
    const id = 'arithmetic/procurement-kinds-make-total';
    const key = '@narrative/procurement';
    expect(judged(id, `${section}2.00万元，其中：政府采购货物支出2.00万元。`).states[key]).toBe('pass');
    expect(judged(id, `${section}3.00万元，其中：政府采购货物支出2.00万元。`).states[key]).toBe('unable');
    expect(judged(id, `${section}1.00万元，其中：政府采购货物支出2.00万元。`).states[key]).toBe('fail');
  });
});

describe('what is likely to be wrong', () => {
  const summary = (amount: string) =>
    '收入支出决算总表\n收入\t\t\t支出\t\t\n项目\t行次\t金额\t项目\t行次\t金额\n' +
    `一、一般公共预算财政拨款收入\t1\t3.00\t八、社会保障和就业支出\t39\t${amount}\n` +
    '五、事业收入\t5\t\t九、卫生健康支出\t40\t1.00\n本年收入合计\t27\t3.00\t本年支出合计\t58\t3.00\n\n';
  const table = `${expenditureHead}合计\t\t3.00\t3.00\t\n208\t社会保障和就业支出\t2.00\t2.00\t\n210\t卫生健康支出\t1.00\t1.00\t`;

  test('is the one amount that another table prints otherwise', () => {
    const text = summary('2.50') + table;
    const [finding] = judged('arithmetic/classes-make-total', text).findings;
    expect(finding?.message.zh).toBe(
      '收入支出决算总表：本年支出为3.00万元，各部分之和为3.50万元，相差0.50万元，四舍五入最多能解释0.01万元',
    );
    expect(finding?.suggestion).toMatchObject({
      kind: 'confirm',
      text: { zh: '收入支出决算总表的社会保障和就业支出（208）由2.50万元改为2.00万元' },
    });
    const culprit = finding?.related.find((each) => each.label.zh.startsWith('可能错在这里'));
    expect(text.slice(culprit!.span.start, culprit!.span.end)).toBe('2.50');
  });

  test('is not told where nothing else prints it', () => {
    const [finding] = judged('arithmetic/classes-make-total', summary('2.50')).findings;
    expect(finding?.suggestion).toBeUndefined();
  });
});

describe('trees of codes', () => {
  const tree = codeTree(['208', '20805', '2080505', '2080801', '210', 'personnel']);

  test('put a code under the nearest one above it', () => {
    expect(tree.get('')).toEqual(['208', '210']);
    expect(tree.get('208')).toEqual(['20805', '2080801']);
    expect(tree.get('20805')).toEqual(['2080505']);
  });

  test('are covered by a code or by all codes below it', () => {
    expect(coversAll(new Set(['208', '210']), tree)).toBe(true);
    expect(coversAll(new Set(['20805', '2080801', '210']), tree)).toBe(true);
    expect(coversAll(new Set(['20805', '210']), tree)).toBe(false);
    expect(coversAll(new Set(), codeTree([]))).toBe(false);
  });
});
