import type { Bitmap } from '../../src/model/eye.ts';

/** What an office scanner does to a page. Every step gives the same again for the same page. */
export interface Degrading {
  /** In degrees, to the right. */
  readonly skew?: number;
  /** Standard deviation of the blur, in pixels. */
  readonly blur?: number;
  /** What the paper's white becomes at the upper left, and how much darker it gets towards the lower right. */
  readonly paper?: readonly [white: number, darker: number];
  /** Standard deviation of the noise, in grey values. */
  readonly noise?: number;
  /** How coarsely the blocks of a JPEG are quantised: 1 as at quality 50, more is worse. */
  readonly blocks?: number;
}

export function degraded(page: Bitmap, { skew, blur, paper, noise, blocks }: Degrading): Bitmap {
  let it = page;
  if (skew !== undefined) it = skewed(it, skew);
  if (blur !== undefined) it = blurred(it, blur);
  if (paper) it = onGrey(it, paper);
  if (noise !== undefined) it = noisy(it, noise);
  if (blocks !== undefined) it = inBlocks(it, blocks);
  return it;
}

function each({ width, height }: Bitmap, value: (x: number, y: number) => number): Bitmap {
  const gray = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) gray[at] = Math.min(255, Math.max(0, value(x, y) + 0.5));
  return { width, height, gray };
}

function skewed(page: Bitmap, degrees: number): Bitmap {
  const { width, height, gray } = page;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : gray[y * width + x]!;
  return each(page, (x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    const [fromX, fromY] = [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
    const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
    const [right, down] = [fromX - left, fromY - top];
    const upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    const lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return upper * (1 - down) + lower * down;
  });
}

function blurred(page: Bitmap, deviation: number): Bitmap {
  const radius = Math.ceil(deviation * 3);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, index) =>
    Math.exp(-((index - radius) ** 2) / (2 * deviation ** 2)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const along = ({ width, height, gray }: Bitmap, right: number, down: number) =>
    each(page, (x, y) =>
      weights.reduce((sum, weight, index) => {
        const fromX = Math.min(Math.max(x + (index - radius) * right, 0), width - 1);
        const fromY = Math.min(Math.max(y + (index - radius) * down, 0), height - 1);
        return sum + (weight / all) * gray[fromY * width + fromX]!;
      }, 0),
    );
  return along(along(page, 1, 0), 0, 1);
}

function onGrey(page: Bitmap, [white, darker]: readonly [number, number]): Bitmap {
  const { width, height, gray } = page;
  return each(page, (x, y) => {
    const light = white - (darker * (x / width + y / height)) / 2;
    return 40 + (gray[y * width + x]! / 255) * (light - 40);
  });
}

function noisy(page: Bitmap, deviation: number): Bitmap {
  let state = 123_456_789;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  // twelve even chances make a normal one
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
  return each(page, (x, y) => page.gray[y * page.width + x]! + normal() * deviation);
}

/** The luminance table of the JPEG standard (ITU-T T.81, annex K). */
const quantisation = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const waves = Array.from({ length: 64 }, (_, index) => {
  const [frequency, place] = [index >> 3, index & 7];
  return (frequency === 0 ? Math.SQRT1_2 : 1) * Math.cos(((2 * place + 1) * frequency * Math.PI) / 16) * 0.5;
});

/** What a JPEG loses: each block of 8 × 8 pixels as rounded waves. */
function inBlocks(page: Bitmap, coarseness: number): Bitmap {
  const { width, height, gray } = page;
  const result = gray.slice();
  const [block, half] = [new Float64Array(64), new Float64Array(64)];
  for (let top = 0; top + 8 <= height; top += 8)
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let at = 0; at < 64; at += 1) block[at] = gray[(top + (at >> 3)) * width + left + (at & 7)]! - 128;
      transform(block, half, false);
      for (let at = 0; at < 64; at += 1) {
        const step = quantisation[at]! * coarseness;
        block[at] = Math.round(block[at]! / step) * step;
      }
      transform(block, half, true);
      for (let at = 0; at < 64; at += 1)
        result[(top + (at >> 3)) * width + left + (at & 7)] = Math.min(255, Math.max(0, block[at]! + 128.5));
    }
  return { width, height, gray: result };
}

/** The cosine transform of a block in place, rows then columns; or back. */
function transform(block: Float64Array, half: Float64Array, back: boolean): void {
  const wave = (one: number, other: number) => (back ? waves[other * 8 + one]! : waves[one * 8 + other]!);
  for (let row = 0; row < 8; row += 1)
    for (let to = 0; to < 8; to += 1) {
      let sum = 0;
      for (let from = 0; from < 8; from += 1) sum += block[row * 8 + from]! * wave(to, from);
      half[row * 8 + to] = sum;
    }
  for (let column = 0; column < 8; column += 1)
    for (let to = 0; to < 8; to += 1) {
      let sum = 0;
      for (let from = 0; from < 8; from += 1) sum += half[from * 8 + column]! * wave(to, from);
      block[to * 8 + column] = sum;
    }
}
