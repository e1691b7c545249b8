import type { Paper } from '../../model/paper.ts';
import { addNotes } from './annotations.ts';
import type { PdfFile } from './file.ts';
import { openPdf } from './file.ts';
import { abandonPdfium, pdfium } from './pdfium.ts';
import { pictureOf } from './picture.ts';
import { savedCopy } from './saved-copy.ts';

/**
 * The pages of a PDF to be looked at, from its bytes; the file is opened anew whenever it is asked. `turns`: by how
 * many quarters to the right each page was turned when it was read.
 */
export function paperOf(bytes: Uint8Array, turns: readonly number[]): Paper {
  return {
    pages: turns.length,
    picture: (page) => opened(bytes, (file) => pictureOf(file, page - 1, turns[page - 1] ?? 0)),
    annotated: (notes) =>
      opened(bytes, (file) => {
        addNotes(file, turns, notes);
        return savedCopy(file, bytes);
      }),
  };
}

/** What is asked of a file that was read before; undefined where it cannot be done. */
async function opened<T>(bytes: Uint8Array, run: (file: PdfFile) => T | undefined): Promise<T | undefined> {
  try {
    const found = openPdf(await pdfium(), bytes);
    if (found.kind !== 'open') return undefined;
    try {
      return run(found.file);
    } finally {
      found.file.close();
    }
  } catch (error) {
    // the program stopped within itself, as it may on a page that nothing can paint
    if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
    abandonPdfium();
    return undefined;
  }
}
