import type { Bitmap } from '../../src/model/eye.ts';

/** A blank page to be drawn on, in pixels. */
export interface Sheet extends Bitmap {
  /** Fills a rectangle. */
  fill(left: number, top: number, width: number, height: number, value?: number): Sheet;
  /** A word as an eye that knows no letters sees it: boxes of strokes beside one another, so many pixels high. */
  word(left: number, top: number, letters: number, height?: number): Sheet;
}

export function sheet(width: number, height: number, paper = 255): Sheet {
  const gray = new Uint8Array(width * height).fill(paper);
  const page: Sheet = {
    width,
    height,
    gray,
    fill(left, top, wide, high, value = 0) {
      for (let y = top; y < top + high; y += 1) gray.fill(value, y * width + left, y * width + left + wide);
      return page;
    },
    word(left, top, letters, height = 20) {
      for (let letter = 0; letter < letters; letter += 1) {
        const from = left + letter * height;
        const wide = height - 5;
        page.fill(from, top, wide, 2).fill(from, top + height - 2, wide, 2);
        page.fill(from, top, 2, height).fill(from + wide - 2, top, 2, height);
      }
      return page;
    },
  };
  return page;
}
