import { expect, test } from 'vitest';
import { sizesOf } from './sizes.ts';

const seen = (text: string, step: number) =>
  [...text].map((each, index) => ({ text: each, middle: index * step, confidence: 0.9 }));
const high = (bottom: number) => ({ left: 0, top: 0, right: 200, bottom });

test('Chinese side by side tells the size of its font, whatever reaches below the line', () => {
  expect(sizesOf([seen('收入合计，支出合计', 20)], [high(24)])).toEqual([20]);
});

test('a line of few characters is of the size of those about as high', () => {
  const lines = [seen('收入合计支出', 20), seen('年末结转结余', 20), seen('构。', 20), seen('12.5', 10)];
  expect(sizesOf(lines, [high(18), high(18), high(20), high(15)])).toEqual([20, 20, 20, 20]);
});

test('with nothing to compare the height of the ink tells it', () => {
  expect(sizesOf([seen('表', 20), seen('12', 10)], [high(18.4), high(14.4)])).toEqual([
    expect.closeTo(20),
    expect.closeTo(20),
  ]);
});
