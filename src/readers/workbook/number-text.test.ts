import { describe, expect, test } from 'vitest';
import { generalText, numberText, wordsText } from './number-text.ts';

const accounting = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

const seen = (value: number, code: string, startsIn1904 = false) =>
  numberText(value, code, startsIn1904).text.trim();

describe('a number is read as it is shown', () => {
  test.each([
    [1234.5, '#,##0.00_ ', '1,234.50'],
    [-1234.5, '#,##0.00_);[Red]\\(#,##0.00\\)', '(1,234.50)'],
    [0.9963, '0.00%', '99.63%'],
    [1234.5, accounting, '1,234.50'],
    [0, accounting, '-'],
    [0, '0;-0;;@', ''],
    [1234567.891, '###,###,##0.00', '1,234,567.89'],
    [301, '000000', '000301'],
    [12.5, '0.00万元', '12.50万元'],
    [-5.5, '¥#,##0.00;¥-#,##0.00', '¥-5.50'],
    [5.5, '[$¥-804]#,##0.00', '¥5.50'],
    [6, '"共"0"个"', '共6个'],
    [0, '[=0]"—";0.00', '—'],
    [20_000, '[>=10000]0!.0,"万";0', '2.0万'],
    [500, '#.##', '500'],
    [0.5, '# ?/?', '0.5'],
    [12_345, '0.00E+00', '12345'],
    [1, 'G/通用格式', '1'],
    [-0.001, '0.00', '0.00'],
  ])('%s as %s is %s', (value, code, text) => expect(seen(value, code)).toBe(text));

  test('halves are rounded up as decimals are, not as their binary neighbours', () => {
    expect([1.005, 2.675, 1234567.895, 0.125].map((value) => seen(value, '0.00'))).toEqual([
      '1.01', '2.68', '1234567.90', '0.13',
    ]); // prettier-ignore
  });

  test.each([
    [0.30000000000000004, '0.3'],
    [1234.5600000001, '1234.56'],
    [123456789.12, '123456789.12'],
    [12345678901.23, '12345678901.23'],
    [-0.7999999999999999, '-0.8'],
    [1 / 3, '0.333333333'],
    [100_000_000_000, '100000000000'],
    [0, '0'],
  ])('%s without a format is %s', (value, text) => expect(generalText(value)).toBe(text));
});

describe('万元 shown over 元', () => {
  test.each([
    [12_345_678, '0!.0000', '1234.5678'],
    [12_345_678, '0\\.0000', '1234.5678'],
    [123, '0"."0000', '0.0123'],
    [-12_345, '0\\.0000', '-1.2345'],
    [12_345_678, '0!.0,', '1234.6'],
    [12_345_678, '#,##0.00,', '12,345.68'],
    [12_345_678, '0.00,,', '12.35'],
  ])('%s as %s is %s, and it is said', (value, code, text) => {
    const found = numberText(value, code, false);
    expect([found.text.trim(), found.isScaled]).toEqual([text, true]);
  });

  test('a unit that is only written beside the number scales nothing', () => {
    expect(numberText(12.5, '#,##0.00"万元"', false)).toEqual({ text: '12.50万元', isScaled: false });
  });
});

describe('dates', () => {
  test.each([
    [45_292, 'yyyy"年"m"月"d"日"', '2024年1月1日'],
    [45_292, '[$-804]yyyy"年"m"月"d"日";@', '2024年1月1日'],
    [45_292, 'yyyy年m月', '2024年1月'],
    [45_351, 'yyyy/m/d;@', '2024/2/29'],
    [45_292.75, 'yyyy-mm-dd hh:mm:ss', '2024-01-01 18:00:00'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [61, 'yyyy/m/d', '1900/3/1'],
    [0.6, '上午/下午h"时"mm"分"', '下午2时24分'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [45_292, 'aaaa', '星期一'],
    [-1, 'yyyy/m/d', '-1'],
  ])('%s as %s is %s', (value, code, text) => expect(seen(value, code)).toBe(text));

  test('may be counted from 1904', () => expect(seen(43_830, 'yyyy/m/d', true)).toBe('2024/1/1'));
});

test('words take what their format writes around them', () => {
  expect(wordsText('本级', '@"（本级）"')).toBe('本级（本级）');
  expect(wordsText('本级', '0.00')).toBe('本级');
  expect(wordsText('本级', ';;;')).toBe('');
});
