import { expect, test } from 'vitest';
import { sheet } from '../../../tests/paper/bitmap.ts';
import type { Eye } from '../../model/eye.ts';
import { readPages } from '../pages/read.ts';
import { transcript } from '../transcript.ts';
import { readBitmap } from './read.ts';
import { straightened } from './skew.ts';

/** Says for every line its own words: as many characters as its box holds squares. */
function eyeSaying(words: readonly string[]): Eye {
  const left = [...words];
  return {
    read: async (_, boxes) =>
      boxes.map(({ left: from, right }) => {
        const text = left.shift() ?? '';
        const step = (right - from) / text.length;
        return [...text].map((each, index) => ({
          text: each,
          middle: from + (index + 0.5) * step,
          confidence: each === '7' ? 0.4 : 0.99,
        }));
      }),
  };
}

/** A heading above a table of two rows and two columns. */
function drawn() {
  const page = sheet(1_240, 600).word(500, 60, 8);
  for (const y of [150, 210, 270]) page.fill(200, y, 802, 3);
  for (const x of [200, 600, 1_000]) page.fill(x, 150, 3, 122);
  for (const y of [170, 230]) page.word(230, y, 4).word(880, y, 3);
  return page;
}
const words = ['收入决算总表标题', '财政拨款', '12.34', '其他收入', '57.00'];

test('a scanned table becomes a table, each number with how sure it is', async () => {
  const page = await readBitmap(drawn(), 150, eyeSaying(words));
  const written = transcript();
  readPages([page], written);
  const { blocks, spots, text } = written.source({ name: 'a', format: 'picture', encoding: 'utf-8' });
  expect(
    blocks.map((block) =>
      block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell.text)) : block.text,
    ),
  ).toEqual([
    '收入决算总表标题',
    [
      ['财政拨款', '12.34'],
      ['其他收入', '57.00'],
    ],
  ]);
  const spot = spots.findLast(({ start }) => start <= text.indexOf('57.00'));
  expect(spot?.confidence).toBeCloseTo(0.4);
});

test('a page that lies askew reads the same', async () => {
  const page = await readBitmap(straightened(drawn(), -1.2), 150, eyeSaying(words));
  expect(page.rules).toHaveLength(6);
  expect(page.glyphs.map(({ text }) => text).join('')).toBe(words.join(''));
});

test('a blank page holds nothing', async () => {
  const page = await readBitmap(sheet(600, 800), 150, eyeSaying([]));
  expect(page).toMatchObject({ glyphs: [], rules: [], pictures: [], width: 288, height: 384 });
});
