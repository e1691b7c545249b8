import { expect, test } from 'vitest';
import { sheet } from '../../../tests/paper/bitmap.ts';
import { rulesIn } from './find-rules.ts';
import { inkOf } from './ink.ts';

const found = (page: ReturnType<typeof sheet>) =>
  rulesIn(inkOf(page, 2), 2).map(
    ({ direction, at, from, to }) => `${direction} ${Math.round(at)} ${from}–${to}`,
  );

/** A table of two columns and two rows, 400 × 80 pixels. */
function table() {
  const page = sheet(600, 300);
  for (const y of [100, 140, 180]) page.fill(100, y, 402, 2);
  for (const x of [100, 300, 500]) page.fill(x, 100, 2, 82);
  return page;
}

test('a table has its rules', () => {
  expect(found(table()).sort()).toEqual([
    'horizontal 101 100–502',
    'horizontal 141 100–502',
    'horizontal 181 100–502',
    'vertical 101 100–182',
    'vertical 301 100–182',
    'vertical 501 100–182',
  ]);
});

test('a rule with breaks is one rule', () => {
  const page = table().fill(180, 140, 9, 2, 255).fill(400, 140, 5, 2, 255).fill(300, 120, 2, 6, 255);
  expect(found(page)).toHaveLength(6);
});

test('a rule that lies a little askew is one rule', () => {
  const page = sheet(600, 300);
  for (let x = 50; x < 550; x += 1) page.fill(x, 100 + Math.floor(x / 120), 1, 2);
  expect(found(page)).toHaveLength(1);
});

test('a short rule parts the cells of one row; a stroke of a character in it is none', () => {
  const page = table().fill(400, 100, 2, 42).word(120, 104, 4, 34);
  expect(
    found(page)
      .filter((each) => each.startsWith('vertical'))
      .sort(),
  ).toEqual(['vertical 101 100–182', 'vertical 301 100–182', 'vertical 401 100–142', 'vertical 501 100–182']);
});

test('characters are no rules, however large; nor are dashes and filled boxes', () => {
  const page = sheet(600, 300)
    .word(50, 40, 12)
    .word(50, 80, 3, 70)
    .fill(300, 100, 44, 2)
    .fill(100, 180, 300, 60);
  expect(found(page)).toEqual([]);
});

test('a picture full of strokes is no table', () => {
  const page = sheet(2_000, 1_600);
  for (let y = 0; y < 1_600; y += 6) for (let x = 0; x < 2_000; x += 80) page.fill(x, y, 60, 1);
  expect(found(page)).toEqual([]);
});
