import { describe, expect, test } from 'vitest';
import { parseMoney } from './money.ts';
import { formatPercent, judgeRatio, parsePercent, ratioOf, wholePercent } from './ratio.ts';

const yuan = (text: string) => parseMoney(text, '万元')!;
const judge = (percent: string, part: string, whole: string) =>
  judgeRatio(parsePercent(percent)!, yuan(part), yuan(whole));

describe('百分比 a printed percentage', () => {
  test('keeps its digits', () => {
    expect(parsePercent('33.04')).toEqual({ ppm: 330_400n, grain: 100n });
    expect(parsePercent('7')).toEqual({ ppm: 70_000n, grain: 10_000n });
    expect(formatPercent(parsePercent('33.04')!)).toBe('33.04%');
    expect(formatPercent(parsePercent('0.5')!)).toBe('0.5%');
    expect(formatPercent(parsePercent('100')!)).toBe('100%');
    expect(parsePercent('1,2')).toBeUndefined();
  });

  test('is exact where it is the quotient of what is printed', () => {
    expect(judge('43.02', '110.05', '255.79')).toBe('exact');
    expect(judge('97.40', '9.73', '9.99')).toBe('exact');
    expect(judge('33.04', '126.19', '381.98')).toBe('exact');
    expect(judge('7', '2448.76', '34973.39')).toBe('exact');
  });

  test('is a tail where some amounts that print alike give it', () => {
    expect(judge('25.10', '0.25', '1.00')).toBe('tail');
  });

  test('is wrong outside, and truncation is told', () => {
    expect(judge('71.73', '2106.66', '2940.05')).toBe('wrong');
    expect(judge('66.66', '200000.00', '300000.00')).toBe('truncated');
  });

  test('over zero there is none', () => {
    expect(ratioOf(1n, 0n, 100n)).toBeUndefined();
    expect(judge('100', '5.00', '0.00')).not.toBe('exact');
  });
});

test('whole per cent are cut off', () => {
  expect([0, 0.29, 0.57, 0.829, 0.999, 0.99999999, 1].map(wholePercent)).toEqual([
    '0%',
    '29%',
    '57%',
    '82%',
    '99%',
    '99%',
    '100%',
  ]);
});
