import { expect, test } from 'vitest';
import { inFewColours } from './few-colours.ts';

/** A picture a row high, as PDFium paints: blue, green, red, nothing. */
function painted(colours: readonly number[]) {
  const pixels = Uint8Array.from(colours.flatMap((each) => [each & 255, (each >> 8) & 255, each >> 16, 0]));
  return inFewColours({ width: colours.length, height: 1, pixels });
}

const shown = (colours: readonly number[]) => {
  const { indices, palette } = painted(colours);
  return [...indices].map((index) => palette[index]);
};

test('black, white and pure colours stay; others move by half a shade at most', () => {
  const pure = [0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffffff];
  expect(shown(pure)).toEqual(pure);
  expect(shown([0x10_fe_88])).toEqual([0x11_ff_88]);
});

test('greys need sixteen colours, whatever there are', () => {
  const { palette } = painted(Array.from({ length: 256 }, (_, value) => value * 0x010101));
  expect(palette).toHaveLength(16);
});

test('of many colours the frequent ones stay, and a rare one becomes the nearest', () => {
  const colour = (red: number, green: number, blue: number) => (red << 16) | (green << 8) | blue;
  const often = Array.from({ length: 256 }, (_, index) => colour((index % 16) * 17, (index >> 4) * 17, 0));
  const seen = shown([...often, ...often, colour(5 * 17, 7 * 17, 17)]);
  expect(seen.slice(0, 256)).toEqual(often);
  expect(seen.at(-1)).toBe(colour(5 * 17, 7 * 17, 0));
});
