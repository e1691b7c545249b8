import type { DrawnPage } from '../../model/drawn-page.ts';
import type { Eye } from '../../model/eye.ts';
import { readBitmap } from '../scan/read.ts';
import { turnsOf } from '../scan/upright.ts';
import type { PdfFile } from './file.ts';
import { pageFrame } from './page-frame.ts';
import { bitmapOf } from './picture.ts';

/** Dots an inch at which a page is painted to be read: more makes reading slower, not surer. */
const dots = 200;
/** Enough to see which way up a page stands. */
const fewDots = 120;

export interface ScannedPage {
  readonly page: DrawnPage;
  /** By how many quarters to the right it was turned so that its words stand upright. */
  readonly turns: number;
}

/** Reads a page from its picture; undefined where it cannot be painted. */
export async function scannedPage(file: PdfFile, index: number, eye: Eye): Promise<ScannedPage | undefined> {
  const look = bitmapOf(file, index, fewDots);
  if (!look) return undefined;
  const { width, height } = sizeOf(file, index);
  const perInch = (pixels: number, points: number) => (pixels * 72) / points;
  const turns = await turnsOf(look, perInch(look.width, width), eye);
  const bitmap = bitmapOf(file, index, dots, turns);
  if (!bitmap) return undefined;
  const page = await readBitmap(bitmap, perInch(bitmap.width, turns % 2 === 0 ? width : height), eye);
  return { page: { ...page, number: index + 1 }, turns };
}

/** The size of a page as it is seen, in points. */
function sizeOf(file: PdfFile, index: number): { readonly width: number; readonly height: number } {
  const { call } = file.pdfium;
  const page = call.FPDF_LoadPage!(file.handle, index);
  try {
    return pageFrame(file, page, index);
  } finally {
    call.FPDF_ClosePage!(page);
  }
}
