import type { Pdfium } from './pdfium.ts';

/** An open PDF: to be closed when it has been read. */
export interface PdfFile {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly pages: number;
  close(): void;
}

export type Opened =
  | { readonly kind: 'open'; readonly file: PdfFile }
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged' };

/** What `FPDF_GetLastError` says of a file that asks for a password, or is locked by something PDFium does not know. */
const lockedErrors = [4, 5];

/** Opens a PDF from its bytes, which are copied into the memory of the program until it is closed. */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array): Opened {
  const { call } = pdfium;
  const place = call.malloc!(bytes.length);
  if (place === 0) return { kind: 'damaged' };
  pdfium.memory().set(bytes, place);
  const handle = call.FPDF_LoadMemDocument!(place, bytes.length, 0);
  if (handle === 0) {
    const error = call.FPDF_GetLastError!();
    call.free!(place);
    return { kind: lockedErrors.includes(error) ? 'locked' : 'damaged' };
  }
  const close = () => {
    call.FPDF_CloseDocument!(handle);
    call.free!(place);
  };
  return { kind: 'open', file: { pdfium, handle, pages: call.FPDF_GetPageCount!(handle), close } };
}

/** Whether scripts lie in the file, which are never run. */
export function hasPrograms({ pdfium: { call }, handle }: PdfFile): boolean {
  return call.FPDFDoc_GetJavaScriptActionCount!(handle) > 0;
}

/** A file inside a PDF. */
export interface Attachment {
  readonly name: string;
  /** Its bytes; undefined where they cannot be had or are too many. */
  bytes(): Uint8Array | undefined;
}

const mostAttachments = 100;
const largestAttachment = 16 * 1024 * 1024;

export function attachmentsOf({ pdfium, handle }: PdfFile): Attachment[] {
  const { call } = pdfium;
  const count = Math.min(call.FPDFDoc_GetAttachmentCount!(handle), mostAttachments);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const attachment = call.FPDFDoc_GetAttachment!(handle, index);
    return {
      name: pdfium.words((place, length) => call.FPDFAttachment_GetName!(attachment, place, length)),
      bytes: () => bytesOf(pdfium, attachment),
    };
  });
}

function bytesOf({ call, scratch, int, memory }: Pdfium, attachment: number): Uint8Array | undefined {
  if (!call.FPDFAttachment_GetFile!(attachment, 0, 0, scratch)) return undefined;
  const length = int(scratch);
  if (length <= 0 || length > largestAttachment) return undefined;
  const place = call.malloc!(length);
  try {
    if (!call.FPDFAttachment_GetFile!(attachment, place, length, scratch)) return undefined;
    return memory().slice(place, place + length);
  } finally {
    call.free!(place);
  }
}
