import type { Glyph } from '../../model/drawn-page.ts';
import { mostCharacters } from './characters.ts';
import type { PageFrame } from './page-frame.ts';
import { moved } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** From here on a program without fonts of its own has no shapes: signs, 汉字 and their punctuation. */
const firstWithoutShape = 0x2460;
const invisible = 3;

/**
 * The characters of a page that PDFium leaves blank when it paints: those of fonts that are not in the file, as 宋体
 * may be where the file counts on its reader's computer to have it.
 */
export function glyphsWithoutFont(pdfium: Pdfium, page: number, frame: PageFrame): Glyph[] {
  const { call } = pdfium;
  const text = call.FPDFText_LoadPage!(page);
  if (text === 0) return [];
  try {
    return unseen(pdfium, text, frame);
  } finally {
    call.FPDFText_ClosePage!(text);
  }
}

function unseen({ call, scratch, float, double }: Pdfium, text: number, { matrix }: PageFrame): Glyph[] {
  const isInside = new Map<number, boolean>();
  const glyphs: Glyph[] = [];
  const count = Math.min(call.FPDFText_CountChars!(text), mostCharacters);
  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode!(text, index);
    if (code < firstWithoutShape || code > 0x10ffff) continue;
    const object = call.FPDFText_GetTextObject!(text, index);
    if (object === 0 || call.FPDFTextObj_GetTextRenderMode!(object) === invisible) continue;
    const font = call.FPDFTextObj_GetFont!(object);
    let isThere = isInside.get(font);
    if (isThere === undefined) isInside.set(font, (isThere = call.FPDFFont_GetIsEmbedded!(font) === 1));
    if (isThere) continue;
    call.FPDFText_GetMatrix!(text, index, scratch);
    const size =
      call.FPDFText_GetFontSize!(text, index) * Math.hypot(float(scratch + 8), float(scratch + 12));
    call.FPDFText_GetCharOrigin!(text, index, scratch, scratch + 8);
    const [left, baseline] = moved(matrix, double(scratch), double(scratch + 8));
    glyphs.push({
      text: String.fromCodePoint(code),
      box: { left, top: baseline - size, right: left + size, bottom: baseline },
      baseline,
      size,
    });
  }
  return glyphs;
}
