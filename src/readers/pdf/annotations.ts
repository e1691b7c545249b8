import type { Box } from '../../core/span.ts';
import type { PageNote } from '../../model/paper.ts';
import type { PdfFile } from './file.ts';
import type { Matrix } from './page-frame.ts';
import { inverse, moved, pageFrame } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** Numbers of PDFium and of ISO 32000. */
const highlight = 9;
const isPrinted = 4;
const mostNotes = 2_000;

/** Puts notes on the pages: what is marked is highlighted as with a marker, what is said of it opens on a click. */
export function addNotes(file: PdfFile, turns: readonly number[], notes: readonly PageNote[]): void {
  const { call } = file.pdfium;
  for (const [page, its] of notesByPage(notes.slice(0, mostNotes))) {
    const handle = call.FPDF_LoadPage!(file.handle, page - 1);
    if (handle === 0) continue;
    const back = inverse(pageFrame(file, handle, page - 1, turns[page - 1]).matrix);
    if (back) for (const note of its) addNote(file.pdfium, handle, note, back);
    call.FPDF_ClosePage!(handle);
  }
}

function notesByPage(notes: readonly PageNote[]): ReadonlyMap<number, readonly PageNote[]> {
  const pages = new Map<number, PageNote[]>();
  for (const note of notes) {
    const its = pages.get(note.page);
    if (its) its.push(note);
    else pages.set(note.page, [note]);
  }
  return pages;
}

function addNote(pdfium: Pdfium, page: number, { boxes, title, text, color }: PageNote, back: Matrix): void {
  const { call, scratch } = pdfium;
  const annotation = call.FPDFPage_CreateAnnot!(page, highlight);
  if (annotation === 0) return;
  const corners = boxes.map((box) => cornersOf(box, back));
  for (const quad of corners) {
    setFloats(pdfium, quad.flat());
    call.FPDFAnnot_AppendAttachmentPoints!(annotation, scratch);
  }
  const [x, y] = [0, 1].map((axis) => corners.flat().map((corner) => corner[axis]!)) as [number[], number[]];
  setFloats(pdfium, [Math.min(...x), Math.max(...y), Math.max(...x), Math.min(...y)]);
  call.FPDFAnnot_SetRect!(annotation, scratch);
  call.FPDFAnnot_SetColor!(annotation, 0, ...color, 255);
  call.FPDFAnnot_SetFlags!(annotation, isPrinted);
  setWords(pdfium, annotation, 'T', title);
  setWords(pdfium, annotation, 'Contents', text);
  call.EPDFAnnot_GenerateAppearance!(annotation);
  call.FPDFPage_CloseAnnot!(annotation);
}

/** The corners of a box in the file's own axes: above and below, each from left to right as a person sees them. */
function cornersOf({ left, top, right, bottom }: Box, back: Matrix): (readonly [x: number, y: number])[] {
  return [
    moved(back, left, top),
    moved(back, right, top),
    moved(back, left, bottom),
    moved(back, right, bottom),
  ];
}

function setFloats({ memory, scratch }: Pdfium, values: readonly number[]): void {
  new Float32Array(memory().buffer, scratch, values.length).set(values);
}

function setWords(pdfium: Pdfium, annotation: number, key: string, words: string): void {
  const { call } = pdfium;
  const name = call.malloc!(key.length + 1);
  pdfium.memory().set([...key].map((letter) => letter.charCodeAt(0)).concat(0), name);
  pdfium.withWords(words, (place) => call.FPDFAnnot_SetStringValue!(annotation, name, place));
  call.free!(name);
}
