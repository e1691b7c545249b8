import { toBase64 } from '../../core/base64.ts';
import { png } from '../../core/png.ts';
import type { Bitmap } from '../../model/eye.ts';
import type { PagePicture } from '../../model/paper.ts';
import { lettersOf } from '../pages/drawing.ts';
import type { Painted } from './few-colours.ts';
import { inFewColours } from './few-colours.ts';
import type { PdfFile } from './file.ts';
import { glyphsWithoutFont } from './glyphs-without-font.ts';
import { pageFrame } from './page-frame.ts';
import { isPaintable } from './paintable.ts';

/** Dots an inch at which a page is read on a screen. */
const screenDots = 110;
const pointsInInch = 72;
/** A larger page is painted coarser. */
const mostPixels = 4_000_000;
const mostPixelsToRead = 24_000_000;

/** The page as a picture for people, turned by quarters to the right. */
export function pictureOf(file: PdfFile, index: number, turns: number): PagePicture | undefined {
  return withPage(file, index, (page) => {
    const frame = pageFrame(file, page, index, turns);
    const painted = paint(file, page, sizeAt(frame, screenDots, mostPixels), turns, color);
    if (!painted) return undefined;
    const { width, height } = frame;
    const bytes = png({ ...painted, ...inFewColours(painted) });
    const unseen = glyphsWithoutFont(file.pdfium, page, frame);
    if (unseen.length === 0) return { mime: 'image/png', bytes, width, height };
    const svg = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
      `<image width="${width}" height="${height}" href="data:image/png;base64,${toBase64(bytes)}"/>`,
      lettersOf(unseen),
      '</svg>',
    ];
    return { mime: 'image/svg+xml', bytes: new TextEncoder().encode(svg.join('\n')), width, height };
  });
}

/** The page in greys, for an eye that reads it; `turns`: by how many quarters to the right. Undefined where it cannot be painted. */
export function bitmapOf(file: PdfFile, index: number, dots: number, turns = 0): Bitmap | undefined {
  return withPage(file, index, (page) => {
    const size = sizeAt(pageFrame(file, page, index, turns), dots, mostPixelsToRead);
    const painted = paint(file, page, size, turns, gray);
    return painted && { width: painted.width, height: painted.height, gray: painted.pixels };
  });
}

function withPage<T>({ pdfium, handle }: PdfFile, index: number, run: (page: number) => T): T | undefined {
  const page = pdfium.call.FPDF_LoadPage!(handle, index);
  if (page === 0) return undefined;
  try {
    return run(page);
  } finally {
    pdfium.call.FPDF_ClosePage!(page);
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page in pixels, at so many dots an inch where it is not too large. */
function sizeAt({ width, height }: Size, dots: number, most: number): Size {
  const scale = Math.min(dots / pointsInInch, Math.sqrt(most / Math.max(1, width * height)));
  const pixels = (length: number) => Math.min(Math.max(1, Math.round(length * scale)), most);
  return { width: pixels(width), height: pixels(height) };
}

/** Forms of pixels as PDFium numbers them, with their bytes. */
const gray = { form: 1, bytes: 1 } as const;
const color = { form: 3, bytes: 4 } as const;
const withNotes = 1;
const white = 0xffffffff;

function paint(
  { pdfium }: PdfFile,
  page: number,
  { width, height }: Size,
  turns: number,
  { form, bytes }: typeof gray | typeof color,
): Painted | undefined {
  if (!isPaintable(pdfium, page)) return undefined;
  const { call } = pdfium;
  const bitmap = call.FPDFBitmap_CreateEx!(width, height, form, 0, 0);
  if (bitmap === 0) return undefined;
  try {
    call.FPDFBitmap_FillRect!(bitmap, 0, 0, width, height, white);
    call.FPDF_RenderPageBitmap!(bitmap, page, 0, 0, width, height, turns, withNotes);
    const stride = call.FPDFBitmap_GetStride!(bitmap);
    const place = call.FPDFBitmap_GetBuffer!(bitmap);
    const memory = pdfium.memory();
    const pixels = new Uint8Array(width * height * bytes);
    for (let row = 0; row < height; row += 1) {
      const start = place + row * stride;
      pixels.set(memory.subarray(start, start + width * bytes), row * width * bytes);
    }
    return { width, height, pixels };
  } finally {
    call.FPDFBitmap_Destroy!(bitmap);
  }
}
