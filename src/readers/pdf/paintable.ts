import type { Pdfium } from './pdfium.ts';

/** Kinds of objects as PDFium numbers them. */
const path = 2;
const form = 5;
/** A page with more of them takes many seconds to paint: a drawing, or a page that was made to do harm. */
const mostObjects = 40_000;
const mostSegments = 150_000;
const deepestForm = 12;

/** Whether a page is painted in a moment. */
export function isPaintable({ call }: Pdfium, page: number): boolean {
  let objects = 0;
  let segments = 0;
  const isLittle = (count: number, at: (index: number) => number, depth: number): boolean => {
    for (let index = 0; index < count; index += 1) {
      objects += 1;
      if (objects > mostObjects || segments > mostSegments) return false;
      const handle = at(index);
      const kind = call.FPDFPageObj_GetType!(handle);
      if (kind === path) segments += call.FPDFPath_CountSegments!(handle);
      else if (kind === form && depth < deepestForm) {
        const inside = call.FPDFFormObj_CountObjects!(handle);
        if (!isLittle(inside, (each) => call.FPDFFormObj_GetObject!(handle, each), depth + 1)) return false;
      }
    }
    return segments <= mostSegments;
  };
  return isLittle(call.FPDFPage_CountObjects!(page), (index) => call.FPDFPage_GetObject!(page, index), 0);
}
