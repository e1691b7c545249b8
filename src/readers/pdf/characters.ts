import type { Box } from '../../core/span.ts';
import type { Glyph } from '../../model/drawn-page.ts';
import type { Matrix } from './page-frame.ts';
import { moved } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** A character as the file places it, before the page has been turned to the reader. */
export interface Character {
  readonly code: number;
  /** Left, bottom, right, top in the file's own axes. */
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly origin: readonly [x: number, y: number];
  readonly size: number;
  /** The direction of its line, in degrees against the file's own axes: 0 to 359. */
  readonly angle: number;
  /** Its font does not say which character it is. */
  readonly isUnmapped: boolean;
  /** 不可见文字: drawn without ink, as the text layer of a scan is. */
  readonly isInvisible: boolean;
  /** The piece of text that it belongs to. */
  readonly object: number;
}

/** A page with more characters than these is no page of a disclosure. */
export const mostCharacters = 200_000;

const invisible = 3;
const blank = /^[\s\u0000-\u001f\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]$/u;

/** The characters of a page in the order of the file, blanks left out; those beyond the bound are not read. */
export function charactersOf(pdfium: Pdfium, text: number, asksInk: boolean): Character[] {
  const { call, scratch, float, double } = pdfium;
  const count = Math.min(call.FPDFText_CountChars!(text), mostCharacters);
  const found: Character[] = [];
  let object = 0;
  let isInvisible = false;
  let [size, angle] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const code = call.FPDFText_GetUnicode!(text, index);
    const isUnmapped = call.FPDFText_HasUnicodeMapError!(text, index) === 1;
    if ((isBlank(code) && !isUnmapped) || call.FPDFText_IsGenerated!(text, index) === 1) continue;
    if (!call.FPDFText_GetLooseCharBox!(text, index, scratch)) continue;
    const box = [float(scratch), float(scratch + 12), float(scratch + 8), float(scratch + 4)] as const;
    call.FPDFText_GetCharOrigin!(text, index, scratch, scratch + 8);
    const origin = [double(scratch), double(scratch + 8)] as const;
    const its = call.FPDFText_GetTextObject!(text, index);
    // one object is written in one font, in one direction
    if (its !== object || its === 0) {
      object = its;
      call.FPDFText_GetMatrix!(text, index, scratch);
      const [a, b, c, d] = [float(scratch), float(scratch + 4), float(scratch + 8), float(scratch + 12)];
      size = call.FPDFText_GetFontSize!(text, index) * Math.hypot(c, d);
      angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
      if (asksInk) isInvisible = call.FPDFTextObj_GetTextRenderMode!(its) === invisible;
    }
    found.push({ code, box, origin, size, angle, isUnmapped, isInvisible, object });
  }
  return found;
}

function isBlank(code: number): boolean {
  return code < 0x80
    ? code <= 0x20 || code === 0x7f
    : blank.test(String.fromCodePoint(Math.min(code, 0x10ffff)));
}

/** The character as it stands on the page; undefined where it stands outside of what is seen. */
export function glyphOf(
  { code, box: [left, bottom, right, top], origin, size, isUnmapped, isInvisible }: Character,
  matrix: Matrix,
  page: { readonly width: number; readonly height: number },
  seen: Box | undefined,
): Glyph | undefined {
  const [x1, y1] = moved(matrix, left, bottom);
  const [x2, y2] = moved(matrix, right, top);
  const [, baseline] = moved(matrix, origin[0], origin[1]);
  const box = {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  };
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (!(x >= 0 && x <= page.width && y >= -size && y <= page.height + size)) return undefined;
  if (seen && !(x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom)) return undefined;
  return {
    text: isUnmapped ? unknownCharacter : plainCharacter(code),
    box,
    baseline,
    size: size > 0 ? size : box.bottom - box.top,
    ...(isInvisible ? { confidence: unknownConfidence } : {}),
  };
}

/** What stands for a character that cannot be known. */
export const unknownCharacter = '\ufffd';
/** Somebody else's program read it from the picture, and did not say how sure it was. */
const unknownConfidence = 0.5;

/** Radicals and compatibility forms, which look like a character and are chosen by fonts, become the character. */
function plainCharacter(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return unknownCharacter;
  const character = String.fromCodePoint(code);
  const isForm = (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff);
  return isForm ? character.normalize('NFKC') : character;
}
