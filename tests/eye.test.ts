import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Box } from '../src/core/span.ts';
import type { Bitmap, SeenCharacter } from '../src/model/eye.ts';
import { sheet } from './paper/bitmap.ts';

/** The eye is a package of its own; what it works out itself needs nothing installed. */
const folder = resolve(import.meta.dirname, '..', 'extras', 'ocr');

interface Crop {
  readonly index: number;
  readonly box: Box;
  readonly width: number;
  readonly scale: number;
}

interface Modules {
  charactersOf(
    scores: Float32Array,
    steps: number,
    alphabet: readonly string[],
    isPrinted: readonly boolean[],
    crop: Crop,
  ): SeenCharacter[];
  isPrintedInChinese(character: string): boolean;
  batchesOf(boxes: readonly Box[]): { width: number; crops: Crop[]; pixels(picture: Bitmap): Float32Array }[];
}
const load = async (name: string) => (await import(pathToFileURL(join(folder, name)).href)) as Modules;

describe('characters from the steps of a line', async () => {
  const { charactersOf, isPrintedInChinese } = await load('characters.mjs');
  const alphabet = ['', '1', '2', 'З', '3'];
  const crop = { index: 0, box: { left: 100, top: 0, right: 140, bottom: 48 }, width: 40, scale: 1 };
  const read = (...steps: readonly (readonly number[])[]) =>
    charactersOf(
      Float32Array.from(steps.flat()),
      steps.length,
      alphabet,
      alphabet.map(isPrintedInChinese),
      crop,
    );

  test('the same at neighbouring steps is one, parted by nothing it is two', () => {
    const [one, nothing] = [[0.1, 0.9, 0, 0, 0], [1, 0, 0, 0, 0]]; // prettier-ignore
    expect(read(one, one).map(({ text }) => text)).toEqual(['1']);
    expect(read(one, nothing, one).map(({ text }) => text)).toEqual(['1', '1']);
  });

  test('its middle is where it was surest, its confidence the surest step', () => {
    const [seen] = read([1, 0, 0, 0, 0], [0.4, 0, 0.6, 0, 0], [0.2, 0, 0.8, 0, 0]);
    expect(seen).toMatchObject({ text: '2', confidence: expect.closeTo(0.8) });
    expect(seen!.middle).toBeCloseTo(100 + ((1 * 0.6 + 2 * 0.8) / 1.4 + 0.5) * 8);
  });

  test('a letter of another script gives way to what else it may be, which is not sure', () => {
    expect(read([0.05, 0, 0, 0.8, 0.15])).toMatchObject([{ text: '3', confidence: expect.closeTo(0.15) }]);
  });
});

describe('batches', async () => {
  const { batchesOf } = await load('batches.mjs');
  const box = (left: number, right: number): Box => ({ left, top: 10, right, bottom: 34 });

  test('hold lines of one width, every line once', () => {
    const boxes = [box(0, 100), box(0, 20), box(10, 111), ...Array.from({ length: 30 }, () => box(5, 40))];
    const batches = batchesOf(boxes);
    expect(batches.flatMap(({ crops }) => crops.map(({ index }) => index)).sort((a, b) => a - b)).toEqual(
      boxes.map((_, index) => index),
    );
    for (const { width, crops } of batches) {
      expect(crops.length * width).toBeLessThanOrEqual(960);
      for (const crop of crops) expect(crop.width).toBeLessThanOrEqual(width);
    }
  });

  test('are drawn 48 pixels high, from -1 black to 1 white, in three equal planes', () => {
    const picture = sheet(60, 40).fill(0, 10, 30, 24);
    const [batch] = batchesOf([box(0, 60)]);
    const pixels = batch!.pixels(picture);
    const plane = 48 * batch!.width;
    const middle = 24 * batch!.width;
    expect(pixels).toHaveLength(3 * plane);
    expect(pixels[middle + 10]).toBe(-1);
    expect(pixels[middle + 110]).toBe(1);
    expect(pixels[2 * plane + middle + 10]).toBe(-1);
  });
});
