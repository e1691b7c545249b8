import { describe, expect, test } from 'vitest';
import { madeUnit, readExample } from '../../tests/marked.ts';
import type { Confidence } from '../../tests/recognised.ts';
import { recognisedText } from '../../tests/recognised.ts';
import { damagedAccounts, smallAccounts } from '../../tests/small-accounts.ts';
import { quote } from '../model/source.ts';
import { recognize } from '../recognize/index.ts';
import type { CheckOptions } from './check.ts';
import { check } from './check.ts';

const arithmetic: CheckOptions = { only: ['arithmetic', 'agreement'] };
const judged = (text: string, confidence?: Confidence, options = arithmetic) =>
  check(recognize(recognisedText(text, confidence), madeUnit), options);

describe('a wrong digit in a recognised number', () => {
  const report = judged(damagedAccounts);

  test('is an error where the file itself says it', () => {
    const { findings, verdict } = check(readExample(damagedAccounts), arithmetic);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(verdict).toBe('fail');
  });

  test('is a note that asks to compare, with how sure the eye was', () => {
    expect(report.findings.map(({ severity }) => severity)).toEqual(['note', 'note']);
    const { message } = report.findings[0]!;
    expect(message.zh).toBe(
      '请核对：支出决算表：水利（21303）的基本支出为80.00万元，各部分之和为80.50万元，相差0.50万元，四舍五入解释不了（这里是扫描页，由文字识别读出，把握最低处90%）',
    );
    expect(message.en).toMatch(/^please verify: .*the least certain place is 90% certain\)$/);
  });

  test('leaves the obligation open and the document without a verdict', () => {
    const { obligations, comparisons, verdict, whyUnable, tally } = report;
    expect(tally.fail + comparisons.fail).toBe(0);
    expect(
      obligations
        .filter(({ why }) => why?.zh.includes('先核对原件'))
        .map(({ id, state }) => `${id} ${state}`),
    ).toEqual([
      'arithmetic/codes-make-parent@expenditure unable',
      'arithmetic/natures-make-total@expenditure unable',
    ]);
    expect(verdict).toBe('unable');
    expect(whyUnable.map(({ zh }) => zh)).toEqual([
      '由扫描页识别的内容有2处像是错误，也可能是识别错了：请对照原件核对',
      '由扫描页识别的数字有1个没有别的数字印证：请对照原件核对',
    ]);
  });

  test('is the only number that nothing bears out', () => {
    const open = report.certifications!.filter(({ roughlyBy }) => roughlyBy === 0);
    expect(open.map(({ fact }) => quote(report.disclosure.source, fact.span))).toEqual(['80.50']);
  });

  test('tells the least sure of all the places that it rests on', () => {
    const { findings } = judged(damagedAccounts, (words) => (words === '80.50' ? 0.417 : 0.98));
    expect(findings.every(({ message }) => message.zh.includes('把握最低处41%'))).toBe(true);
  });
});

describe('a finding', () => {
  const isOnly = (words: string) => (each: string) => (each === words ? 0.7 : undefined);

  test('rests on what was recognised where any of its places does', () => {
    // the misread cell is a part of one sum and of another, and the anchor of neither
    expect(judged(damagedAccounts, isOnly('80.50')).findings.map(({ severity }) => severity)).toEqual([
      'note',
      'note',
    ]);
  });

  test('is an error where all of its places are the file’s own words', () => {
    const { findings, verdict } = judged(damagedAccounts, (words) =>
      words.startsWith('二、') ? 0.7 : undefined,
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(verdict).toBe('fail');
  });

  test('rests on a blank that was taken for zero', () => {
    const lost = smallAccounts.replace('2130313\t水文测报\t110.30\t80.00', '2130313\t水文测报\t110.30\t');
    const at = lost.indexOf('2130313\t水文测报\t110.30\t\t') + '2130313\t水文测报\t110.30\t'.length;
    const sums = { only: ['arithmetic/natures-make-total'] };
    expect(judged(lost, () => undefined, sums).findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(judged(lost, (_, start) => (start === at ? 0.5 : undefined), sums).findings).toMatchObject([
      { severity: 'note' },
    ]);
  });

  test('rests on the whole of a table whose rows are added up: a row may be lost', () => {
    const row = '221\t住房保障支出\t10.20\t10.20\t\t\t\t\n';
    const lost = smallAccounts
      .replace(row, '')
      .replace('22102\t住房改革支出\t10.20\t10.20\t\t\t\t\n2210201\t住房公积金\t10.20\t10.20\t\t\t\t\n', '');
    const sums = { only: ['arithmetic/classes-make-total'] };
    expect(judged(lost, () => undefined, sums).findings.map(({ severity }) => severity)).toContain('error');
    // the recognised cell is no part of the sum
    const { findings } = judged(lost, (words) => (words === '水文测报' ? 0.5 : undefined), sums);
    expect(findings.map(({ severity }) => severity)).not.toContain('error');
  });

  test('that compares with last year’s disclosure rests on how that was read', () => {
    const summary = (left: string, right: string) => `收入支出决算总表
收入\t\t支出\t
项目\t金额\t项目\t金额
本年收入合计\t10.00\t本年支出合计\t10.00
年初结转和结余\t${left}\t年末结转和结余\t${right}
总计\t\t总计\t`;
    const before = { ...madeUnit, year: 2023 };
    const current = readExample(summary('5.00', ''));
    const only = ['prior/opening-balance-differs'];
    const prior = readExample(summary('', '3.00'), before);
    const scanned = recognize(recognisedText(summary('', '3.00'), 0.8), before);
    expect(check(current, { prior, only }).findings).toMatchObject([{ severity: 'warning' }]);
    expect(check(current, { prior: scanned, only }).findings).toMatchObject([{ severity: 'note' }]);
  });

  test('that a name differs rests on how the name was read that the document goes by', () => {
    const [cover, ...rest] = smallAccounts.split('\n');
    const differing = [cover!.replace('云岭', '云山'), ...rest].join('\n');
    const severities = (confidence: Confidence) =>
      check(recognize(recognisedText(differing, confidence)), { only: ['identity'] }).findings.map(
        ({ severity }) => severity,
      );
    expect(severities(() => undefined)).toEqual(['error']);
    expect(severities((words) => (words.includes('云岭') ? 0.8 : undefined))).toEqual(['note']);
    expect(severities((words) => (words === '金额单位：万元' ? 0.8 : undefined))).toEqual(['error']);
  });

  test('is never to be applied by a machine', () => {
    const kinds = judged(damagedAccounts, 0.9, {}).findings.flatMap(
      ({ suggestion }) => suggestion?.kind ?? [],
    );
    expect(kinds).not.toContain('auto');
  });
});

describe('a document without faults', () => {
  const sums = { only: ['arithmetic', 'agreement'] };

  test('passes where other numbers bear out all that were recognised', () => {
    const { verdict, whyUnable } = judged(smallAccounts, 0.9, sums);
    expect([verdict, whyUnable]).toEqual(['pass', []]);
  });

  test('does not pass where a number that is asked for has no witness', () => {
    const lonely = smallAccounts.replace(
      '第四部分',
      '九、其他重要事项情况说明\n（一）机关运行经费支出情况说明\n2024年度机关运行经费支出7.30万元。\n第四部分',
    );
    expect(judged(lonely, () => undefined, sums).verdict).toBe('pass');
    const { verdict, whyUnable } = judged(lonely, 0.9, sums);
    expect(verdict).toBe('unable');
    expect(whyUnable.map(({ zh }) => zh)).toEqual([
      '由扫描页识别的数字有1个没有别的数字印证：请对照原件核对',
    ]);
  });
});
