import { describe, expect, test } from 'vitest';
import { png } from '../core/png.ts';
import type { Eye } from '../model/eye.ts';
import { pictureHeader } from './picture/header.ts';
import { readFile } from './index.ts';

const eye: Eye = {
  read: async (_, boxes) =>
    boxes.map(({ left, right }) =>
      [...'云岭县水文站'].map((text, index) => ({
        text,
        middle: left + ((index + 0.5) * (right - left)) / 6,
        confidence: 0.97,
      })),
    ),
};

/** A page with a line of six boxes. */
function picture(width = 600, height = 850): Uint8Array {
  const indices = new Uint8Array(width * height);
  for (let letter = 0; letter < 6; letter += 1)
    for (let y = 100; y < 120; y += 1)
      for (let x = 0; x < 15; x += 1)
        if (y < 102 || y > 117 || x < 2 || x > 12) indices[y * width + 200 + letter * 20 + x] = 1;
  return png({ width, height, indices, palette: [0xffffff, 0] });
}

describe('pictures', { timeout: 30_000 }, () => {
  test('are read by an eye, with their page and the places on it', async () => {
    const pages: number[] = [];
    const reading = await readFile(
      { name: '扫描.png', bytes: picture() },
      { eye, page: (page) => pages.push(page) },
    );
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    const { text, remarks, spots, paper } = reading.source;
    expect(text.trim()).toBe('云岭县水文站');
    expect(remarks.map(({ kind }) => kind)).toEqual(['recognised']);
    expect(spots[0]).toMatchObject({ at: { kind: 'page', page: 1 }, confidence: 0.97 });
    expect(paper?.pages).toBe(1);
    expect(pages).toEqual([1]);
  });

  test.each<readonly [string, Uint8Array, boolean, RegExp]>([
    ['without an eye', picture(), false, /npm run setup:ocr/],
    ['a TIFF', Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0), true, /只读 png 和 jpg/],
    ['cut off', picture().slice(0, 60), true, /没有认出文字/],
    ['a header that never ends', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0), true, /损坏/],
    ['enormous', enormous(), true, /百万像素/],
    [
      'blank',
      png({ width: 50, height: 50, indices: new Uint8Array(2500), palette: [0xffffff] }),
      true,
      /没有认出文字/,
    ],
  ])('%s: refused, with what to do', async (_, bytes, hasEye, words) => {
    const reading = await readFile({ name: 'a.png', bytes }, hasEye ? { eye } : {});
    expect(reading).toMatchObject({ kind: 'refused', why: { zh: expect.stringMatching(words) } });
  });
});

/** A small file that says it has 60,000 by 60,000 pixels. */
function enormous(): Uint8Array {
  const bytes = picture().slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(16, 60_000);
  view.setUint32(20, 60_000);
  return bytes;
}

test('the size of a JPEG stands in its frame header', () => {
  const segments = [0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 1, 44, 0, 200, 3, 0, 0, 0, 0];
  expect(pictureHeader(Uint8Array.of(0xff, 0xd8, ...segments))).toEqual({
    kind: 'jpeg',
    width: 200,
    height: 300,
  });
});
