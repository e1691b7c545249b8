import type { DrawnPage, PageRemark } from '../../model/drawn-page.ts';
import { askewPage, layeredPage, lostPage, picturedPage, unmappedPage } from '../pages/remarks.ts';
import type { Canvas } from './canvas.ts';
import { withoutDoubles } from './doubled.ts';
import { damagedPage, deepPage, hiddenOnPage, scannedPage } from './remarks.ts';
import type { Sheet } from './upright.ts';
import { upright } from './upright.ts';

/** A picture that covers so much of a page is the page. */
const wholePage = 0.5;
/** Smaller pictures are emblems and signatures. */
const leastPicture = 0.08;
/** With fewer characters a page under a picture has no text: a page number, a stamp. */
const fewCharacters = 20;

/** 双层文件: under the picture of a page stands what was recognised of it, unseen. Nobody says how well. */
const unsaidConfidence = 0.5;

/** A page as a person sees it, and what was noticed of it. */
export function seenPage(canvas: Canvas, sheet: Sheet, state: 'whole' | 'damaged' | 'lost'): DrawnPage {
  const { glyphs, unseen, pictures } = canvas;
  const largest = Math.max(0, ...sharesOf(pictures, sheet));
  const isLayered = largest > wholePage && unseen.length > glyphs.length;
  const recognised = new Set(isLayered ? unseen : []);
  const page = upright(sheet, { ...canvas, glyphs: withoutDoubles([...glyphs, ...recognised]) }, (glyph) =>
    recognised.has(glyph) ? unsaidConfidence : undefined,
  );
  const isScan = largest > wholePage && page.glyphs.length < fewCharacters;
  const { number } = sheet;
  const remarks: PageRemark[] = [
    ...(state === 'lost' ? [lostPage(number)] : state === 'damaged' ? [damagedPage(number)] : []),
    ...(isScan ? [scannedPage(number)] : isLayered ? [layeredPage(number)] : []),
    ...(largest > leastPicture && largest <= wholePage ? [picturedPage(number)] : []),
    ...noticedOn(number, canvas, isLayered),
  ];
  return remarks.length > 0 ? { ...page, remarks } : page;
}

/** How much of a page each picture covers. */
function sharesOf(pictures: Canvas['pictures'], { width, height }: Sheet): number[] {
  return pictures
    .slice(0, mostPictures)
    .map(({ left, top, right, bottom }) => ((right - left) * (bottom - top)) / (width * height));
}

const mostPictures = 10_000;

function noticedOn(number: number, canvas: Canvas, isLayered: boolean): PageRemark[] {
  const { glyphs, unseen, slanted, isTooDeep } = canvas;
  // what is no character, and those that fonts make for themselves
  const unmapped = glyphs.filter(({ text }) => /[\ufffd\p{Co}]/u.test(text)).length;
  return [
    ...(!isLayered && unseen.length > 0 ? [hiddenOnPage(number)] : []),
    ...(slanted > 0 ? [askewPage(number, slanted)] : []),
    ...(unmapped > 0 ? [unmappedPage(number, unmapped)] : []),
    ...(isTooDeep ? [deepPage(number)] : []),
  ];
}
