import type { DrawnPage, Glyph } from '../../model/drawn-page.ts';
import type { Character } from './characters.ts';
import { charactersOf, glyphOf, mostCharacters, unknownCharacter } from './characters.ts';
import type { PdfFile } from './file.ts';
import type { Matrix } from './page-frame.ts';
import { pageFrame } from './page-frame.ts';
import { drawingOf } from './rules.ts';

/** A page and what was noticed of it. */
export interface DrawnPdfPage {
  readonly page: DrawnPage;
  /** How often it was turned by a quarter to the right so that its words stand upright. */
  readonly turns: number;
  /** Pictures cover it. */
  readonly isPictured: boolean;
  /** Characters whose font does not say which they are. */
  readonly unmapped: number;
  /** 水印等: characters that stand askew to the others, which were left out. */
  readonly askew: number;
  /** There is more on it than is read. */
  readonly isCut: boolean;
}

/** What share of a page pictures cover that are the page: scans come in strips, too. */
const coveringShare = 0.5;
const askewFrom = 8;

/** Reads a page; undefined where it cannot be opened. */
export function drawnPage(file: PdfFile, index: number): DrawnPdfPage | undefined {
  const { pdfium, handle } = file;
  const { call } = pdfium;
  const page = call.FPDF_LoadPage!(handle, index);
  if (page === 0) return undefined;
  const text = call.FPDFText_LoadPage!(page);
  try {
    let frame = pageFrame(file, page, index);
    let drawing = drawingOf(pdfium, page, frame.matrix);
    const area = frame.width * frame.height;
    const covered = drawing.pictures.reduce(
      (sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top),
      0,
    );
    const isPictured = covered > area * coveringShare;
    const characters = text === 0 ? [] : charactersOf(pdfium, text, isPictured);
    const direction = mainDirection(characters);
    const turns = quarters(direction, frame.matrix);
    if (turns > 0) {
      frame = pageFrame(file, page, index, turns);
      drawing = drawingOf(pdfium, page, frame.matrix);
    }
    const upright = characters.filter(({ angle }) => apart(angle, direction) <= askewFrom);
    const glyphs: Glyph[] = [];
    let unmapped = 0;
    for (const character of upright) {
      const glyph = glyphOf(character, frame.matrix, frame, drawing.seen.get(character.object));
      if (!glyph) continue;
      if (glyph.text === unknownCharacter) unmapped += 1;
      glyphs.push(glyph);
    }
    return {
      page: {
        number: index + 1,
        width: frame.width,
        height: frame.height,
        glyphs,
        rules: drawing.rules,
        pictures: drawing.pictures,
      },
      turns,
      isPictured,
      unmapped,
      askew: characters.length - upright.length,
      isCut: drawing.isCut || characters.length >= mostCharacters,
    };
  } finally {
    if (text !== 0) call.FPDFText_ClosePage!(text);
    call.FPDF_ClosePage!(page);
  }
}

/** The direction that most characters are written in, in degrees. */
function mainDirection(characters: readonly Character[]): number {
  const counts = new Map<number, number>();
  for (const { angle } of characters) counts.set(angle, (counts.get(angle) ?? 0) + 1);
  let most = 0;
  for (const [angle, count] of counts) if (count > (counts.get(most) ?? 0)) most = angle;
  return most;
}

function apart(one: number, other: number): number {
  const difference = Math.abs(one - other) % 360;
  return Math.min(difference, 360 - difference);
}

/** How many quarters to the right bring words upright that run in a direction of the file, given in degrees. */
function quarters(direction: number, [a, b, c, d]: Matrix): number {
  const radians = (direction * Math.PI) / 180;
  const [x, y] = [Math.cos(radians), Math.sin(radians)];
  // downwards is a quarter to the right
  const seen = Math.round(Math.atan2(b * x + d * y, a * x + c * y) / (Math.PI / 2));
  return (4 - seen) % 4;
}
