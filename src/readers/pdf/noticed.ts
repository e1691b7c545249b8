import type { DrawnPage, PageRemark } from '../../model/drawn-page.ts';
import {
  askewPage,
  cutPage,
  layeredPage,
  picturedPage,
  scannedPage,
  unmappedPage,
} from '../pages/remarks.ts';
import type { DrawnPdfPage } from './drawn.ts';

/** With fewer characters a page under a picture has no text: a page number, a stamp. */
const fewCharacters = 20;
/** Smaller pictures are emblems and signatures. */
const leastPicture = 0.08;

/** A page as it was read, with what was noticed of it. */
export function noticedPage(drawn: DrawnPdfPage): DrawnPage {
  const { page, unmapped, askew, isCut } = drawn;
  const { number, glyphs } = page;
  const area = page.width * page.height;
  const isLayered = drawn.isPictured && glyphs.some(({ confidence }) => confidence !== undefined);
  const isPicture = page.pictures.some(
    ({ left, top, right, bottom }) => (right - left) * (bottom - top) > area * leastPicture,
  );
  const remarks: PageRemark[] = [
    ...(isScan(drawn) ? [scannedPage(number)] : isLayered ? [layeredPage(number)] : []),
    ...(isPicture && !drawn.isPictured ? [picturedPage(number)] : []),
    ...(unmapped > 0 ? [unmappedPage(number, unmapped)] : []),
    ...(askew > 0 ? [askewPage(number, askew)] : []),
    ...(isCut ? [cutPage(number)] : []),
  ];
  return remarks.length > 0 ? { ...page, remarks } : page;
}

/** 扫描件: a picture of a page, and hardly a character. */
export function isScan({ page, isPictured }: DrawnPdfPage): boolean {
  return isPictured && page.glyphs.length < fewCharacters;
}
