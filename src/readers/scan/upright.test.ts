import { expect, test } from 'vitest';
import { sheet } from '../../../tests/paper/bitmap.ts';
import type { Bitmap, Eye } from '../../model/eye.ts';
import { quarterTurned, turnsOf } from './upright.ts';

/** Reads a page only where its mark, a filled square, is at the upper left. */
const eye: Eye = {
  read: async ({ width, gray }, boxes) =>
    boxes.map(() =>
      gray[15 * width + 15]! < 100
        ? Array.from({ length: 8 }, (_, middle) => ({ text: '字', middle, confidence: 0.99 }))
        : [{ text: '？', middle: 0, confidence: 0.3 }],
    ),
};

function page(): Bitmap {
  const drawn = sheet(500, 700).fill(10, 10, 20, 20);
  for (let line = 0; line < 8; line += 1) drawn.word(60, 60 + line * 60, 12);
  return drawn;
}

test('a page that stands on its side or its head is turned upright', async () => {
  let turned = page();
  for (const turns of [0, 3, 2, 1]) {
    expect(await turnsOf(turned, 150, eye)).toBe(turns);
    turned = quarterTurned(turned);
  }
});

test('four quarters are a whole', () => {
  const turned = [0, 1, 2, 3].reduce((picture: Bitmap) => quarterTurned(picture), page());
  expect(Buffer.compare(turned.gray, page().gray)).toBe(0);
});
