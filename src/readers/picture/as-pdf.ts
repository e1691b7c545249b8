import type { PdfFile } from '../pdf/file.ts';
import type { Pdfium } from '../pdf/pdfium.ts';
import { savedCopy } from '../pdf/saved-copy.ts';
import type { PictureHeader } from './header.ts';

/** The longer side of A4, in points: what a picture of a page is taken for, as few say how large they are. */
const longerSide = 842;

/** A PDF of one page that shows the picture, as a scanner makes it; undefined where the picture is broken. */
export function asPdf(
  pdfium: Pdfium,
  bytes: Uint8Array,
  { kind, width, height }: PictureHeader,
): Uint8Array | undefined {
  const { call } = pdfium;
  const scale = longerSide / Math.max(width, height);
  const [wide, high] = [width * scale, height * scale];
  const handle = call.FPDF_CreateNewDocument!();
  const file: PdfFile = { pdfium, handle, pages: 1, close: () => call.FPDF_CloseDocument!(handle) };
  const place = call.malloc!(bytes.length);
  try {
    if (place === 0) return undefined;
    pdfium.memory().set(bytes, place);
    const page = call.FPDFPage_New!(handle, 0, wide, high);
    const image = call.FPDFPageObj_NewImageObj!(handle);
    const set = kind === 'png' ? call.EPDFImageObj_SetPng! : call.EPDFImageObj_SetJpeg!;
    const isSet = set(0, 0, image, place, bytes.length) !== 0;
    call.FPDFPageObj_Transform!(image, wide, 0, 0, high, 0, 0);
    call.FPDFPage_InsertObject!(page, image);
    call.FPDFPage_GenerateContent!(page);
    call.FPDF_ClosePage!(page);
    return isSet ? savedCopy(file, new Uint8Array()) : undefined;
  } finally {
    call.free!(place);
    file.close();
  }
}
