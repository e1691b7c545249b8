import type { PdfFile } from './file.ts';
import { openPdf } from './file.ts';
import { mendedTail } from './mended-tail.ts';

/** How a file is saved: what is new behind what was there, or all of it anew. */
const behind = 1;
const anew = 2;

/**
 * The file as it is now. What is new stands behind the bytes that were there, which stay as they are; a file whose
 * own table of contents had to be mended is written anew. Undefined where neither can be opened again.
 */
export function savedCopy(file: PdfFile, original: Uint8Array): Uint8Array | undefined {
  for (const how of [behind, anew]) {
    const written = saved(file, how);
    const copy = written && mendedTail(written, hasName(file));
    if (copy && (how === anew || beginsWith(copy, original)) && pagesOf(file, copy) === file.pages)
      return copy;
  }
  return undefined;
}

/** Whether the file has an identifier of its own, which stays. */
function hasName({ pdfium: { call }, handle }: PdfFile): boolean {
  return call.FPDF_GetFileIdentifier!(handle, 0, 0, 0) > 1;
}

function saved({ pdfium, handle }: PdfFile, how: number): Uint8Array | undefined {
  const { call } = pdfium;
  const writer = call.PDFiumExt_OpenFileWriter!();
  try {
    if (!call.FPDF_SaveAsCopy!(handle, writer, how)) return undefined;
    const size = call.PDFiumExt_GetFileWriterSize!(writer);
    const place = call.malloc!(size);
    if (place === 0) return undefined;
    call.PDFiumExt_GetFileWriterData!(writer, place, size);
    const bytes = pdfium.memory().slice(place, place + size);
    call.free!(place);
    return bytes;
  } finally {
    call.PDFiumExt_CloseFileWriter!(writer);
  }
}

function beginsWith(copy: Uint8Array, original: Uint8Array): boolean {
  return copy.length > original.length && original.every((byte, index) => copy[index] === byte);
}

function pagesOf({ pdfium }: PdfFile, bytes: Uint8Array): number {
  const opened = openPdf(pdfium, bytes);
  if (opened.kind !== 'open') return 0;
  opened.file.close();
  return opened.file.pages;
}
