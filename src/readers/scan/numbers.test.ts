import { expect, test } from 'vitest';
import { plainNumbers, withDoubts } from './numbers.ts';

const plain = (text: string) =>
  plainNumbers([...text].map((each, index) => ({ text: each, middle: index, confidence: 1 })))
    .map((each) => each.text)
    .join('');

test.each([
  ['1，234．56', '1,234.56'],
  ['１２．５％', '12.5%'],
  ['－3.20', '-3.20'],
  ['为〇万元', '为0万元'],
  ['二〇二四年', '二〇二四年'],
  ['收入10.20，支出8。', '收入10.20，支出8。'],
  ['——', '——'],
  ['1—3月', '1—3月'],
])('%s is %s', (seen, expected) => {
  expect(plain(seen)).toBe(expected);
});

test('what looks like a digit is not made one', () => {
  for (const text of ['1O5', 'l2.3', '12:35']) expect(plain(text)).toBe(text);
});

test('digits that stand unevenly are doubted: a point may have been passed over', () => {
  const digits = (...middles: readonly number[]) =>
    withDoubts(middles.map((middle) => ({ text: '8', middle, confidence: 1 }))).map(
      (each) => each.confidence,
    );
  expect(digits(0, 10, 25, 35)).toEqual([1, 0.5, 1, 1]);
  expect(digits(0, 10, 21, 31)).toEqual([1, 1, 1, 1]);
});
