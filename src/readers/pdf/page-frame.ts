import type { PdfFile } from './file.ts';

/** A flat change of place: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** How the drawing of a page lies before a person: its size, and how places in the file become places on it. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** From places in the file to points from the top left corner. */
  readonly matrix: Matrix;
  /** How often the page was turned by a quarter to the right, besides what the file says, so that its words stand upright. */
  readonly turns: number;
}

/** PDFium gives places on a picture in whole dots: on so fine a picture that nothing is lost. */
const finest = 1000;
const mostDots = 2 ** 30;

/** The page as the file says it is to be seen, turned further by quarters where its words lie on their side. */
export function pageFrame({ pdfium, handle }: PdfFile, page: number, index: number, turns = 0): PageFrame {
  const { call, scratch, float, int } = pdfium;
  call.FPDF_GetPageSizeByIndexF!(handle, index, scratch);
  const [seenWidth, seenHeight] = [float(scratch), float(scratch + 4)];
  const isTurned = turns % 2 === 1;
  const width = isTurned ? seenHeight : seenWidth;
  const height = isTurned ? seenWidth : seenHeight;
  const fine = Math.min(finest, mostDots / Math.max(width, height, 1));
  const at = (x: number, y: number): readonly [number, number] => {
    const size = [Math.round(width * fine), Math.round(height * fine)] as const;
    call.FPDF_PageToDevice!(page, 0, 0, size[0], size[1], turns, x, y, scratch, scratch + 4);
    return [int(scratch) / fine, int(scratch + 4) / fine];
  };
  const [e, f] = at(0, 0);
  const [right, right2] = at(span, 0);
  const [up, up2] = at(0, span);
  return {
    width,
    height,
    turns,
    matrix: [(right - e) / span, (right2 - f) / span, (up - e) / span, (up2 - f) / span, e, f],
  };
}

const span = 1000;

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [oa, ob, oc, od, oe, of] = outer;
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ];
}

/** The change of place back again; undefined of one that leaves nothing of the plane. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c;
  if (area === 0) return undefined;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
