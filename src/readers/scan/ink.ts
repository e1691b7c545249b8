import type { Bitmap } from '../../model/eye.ts';

/** Which pixels of a picture are printed on: those darker than the paper around them. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** What each pixel is, row after row. */
  readonly marks: Uint8Array;
}

export const paper = 0;
export const ink = 1;
/** Part of a rule: neither a stroke of a character nor a blank within a line of text. */
export const ruled = 2;

/** How much darker than the paper around it a pixel must be: a share of the paper's own grey. */
const contrast = 0.18;
/** The paper is looked at in squares of so many points. */
const squareSize = 8;
/** A square full of print has no paper to show: so many around it are asked as well. */
const around = 2;
/** In a square that is printed on so much of it is paper. */
const paperShare = 0.2;

/** Parts ink from paper, which may be grey or unevenly lit. `unit`: pixels a point. */
export function inkOf(page: Bitmap, unit: number): Ink {
  const { width, height } = page;
  const gray = noiseOf(page) > mostNoise ? smoothed(page) : page.gray;
  const size = Math.max(8, Math.round(squareSize * unit));
  const paperAt = paperOf({ width, height, gray }, size);
  const marks = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const level = paperAt(y);
    for (let x = 0; x < width; x += 1, at += 1) if (gray[at]! < level(x) * (1 - contrast)) marks[at] = ink;
  }
  return { width, height, marks };
}

/** How bright the paper is at a place: that of its square and the squares around it, in between their middles. */
function paperOf({ width, height, gray }: Bitmap, size: number): (y: number) => (x: number) => number {
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)];
  const levels = new Float64Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let all = 0;
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += 1)
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x += 1, all += 1)
          counts[gray[y * width + x]!]! += 1;
      let level = 255;
      for (let above = counts[255]!; level > 0 && above < all * paperShare; above += counts[level]!)
        level -= 1;
      levels[row * columns + column] = level;
    }
  const brightest = Float64Array.from(levels, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    let level = 0;
    for (let y = Math.max(0, row - around); y <= Math.min(rows - 1, row + around); y += 1)
      for (let x = Math.max(0, column - around); x <= Math.min(columns - 1, column + around); x += 1)
        level = Math.max(level, levels[y * columns + x]!);
    return level;
  });
  const between = (place: number, count: number) => {
    const middle = Math.min(Math.max((place + 0.5) / size - 0.5, 0), count - 1);
    const before = Math.min(Math.floor(middle), count - 1);
    return { before, after: Math.min(before + 1, count - 1), share: middle - before };
  };
  return (y) => {
    const { before, after, share } = between(y, rows);
    const line = Float64Array.from({ length: columns }, (_, column) => {
      const [one, other] = [brightest[before * columns + column]!, brightest[after * columns + column]!];
      return one + (other - one) * share;
    });
    return (x) => {
      const inLine = between(x, columns);
      const [one, other] = [line[inLine.before]!, line[inLine.after]!];
      return one + (other - one) * inLine.share;
    };
  };
}

/** How much neighbouring pixels of the paper differ, in grey values: half of them by less. */
function noiseOf({ width, gray }: Bitmap): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let at = 1; at < gray.length; at += 7) {
    if (at % width === 0) continue;
    counts[Math.abs(gray[at]! - gray[at - 1]!)]! += 1;
    all += 1;
  }
  let value = 0;
  for (let below = counts[0]!; below < all / 2; below += counts[value]!) value += 1;
  return value;
}

const mostNoise = 3;

/** Every pixel as its neighbourhood of three by three, in which the middle counts four times, the sides twice. */
function smoothed({ width, height, gray }: Bitmap): Uint8Array {
  const result = gray.slice();
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1, at = y * width + 1; x < width - 1; x += 1, at += 1) {
      const [up, down] = [at - width, at + width];
      result[at] =
        (gray[up - 1]! + gray[up + 1]! + gray[down - 1]! + gray[down + 1]! +
          2 * (gray[up]! + gray[down]! + gray[at - 1]! + gray[at + 1]!) + 4 * gray[at]! + 8) >> 4; // prettier-ignore
    }
  return result;
}
