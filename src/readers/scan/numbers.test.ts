import { expect, test } from 'vitest';
import { plainNumbers } from './numbers.ts';

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
