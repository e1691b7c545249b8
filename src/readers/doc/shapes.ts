import { u16, u32, u8 } from './bytes.ts';

/** A drawing as it hangs on a place of the text: the shapes it is made of, and whether one of them is a picture. */
export interface Drawing {
  readonly shapes: readonly number[];
  readonly hasPicture: boolean;
}

interface Building {
  shapes: number[];
  hasPicture: boolean;
}

const header = 8;
const drawingContainer = 0xf002;
const groupContainer = 0xf003;
const shapeContainer = 0xf004;
const shape = 0xf00a;
const shapeOptions: ReadonlySet<number> = new Set([0xf00b, 0xf121, 0xf122]);
const pictureOption = 0x0104;

/** More groups in one another than any drawing has. */
const deepest = 30;

/** The drawings of the text (OfficeArtContent) by the number of each shape that they are made of. */
export function drawingsIn(table: Uint8Array): ReadonlyMap<number, Drawing> {
  const drawings = new Map<number, Drawing>();
  // first what all drawings share
  let at = header + u32(table, 4);
  while (at + header < table.length) {
    // a byte says whether it is of the text (0) or of headers
    const isOfText = u8(table, at) === 0;
    const record = at + 1;
    if (u16(table, record + 2) !== drawingContainer) break;
    const end = record + header + u32(table, record + 4);
    if (isOfText)
      eachChild(table, record, end, (child, childEnd) => takeTop(table, child, childEnd, drawings));
    at = end;
  }
  return drawings;
}

function eachChild(
  table: Uint8Array,
  container: number,
  end: number,
  take: (record: number, end: number) => void,
): void {
  const last = Math.min(end, table.length);
  for (let at = container + header; at + header <= last;) {
    const next = at + header + u32(table, at + 4);
    take(at, Math.min(next, last));
    at = next;
  }
}

/** What stands in the outermost group: each is a drawing of its own. */
function takeTop(table: Uint8Array, record: number, end: number, drawings: Map<number, Drawing>): void {
  if (u16(table, record + 2) !== groupContainer) return;
  eachChild(table, record, end, (child, childEnd) => {
    const drawing: Building = { shapes: [], hasPicture: false };
    take(table, child, childEnd, drawing, 0);
    for (const each of drawing.shapes) drawings.set(each, drawing);
  });
}

function take(table: Uint8Array, record: number, end: number, drawing: Building, depth: number): void {
  const type = u16(table, record + 2);
  if (type === groupContainer || type === shapeContainer) {
    if (depth < deepest)
      eachChild(table, record, end, (child, childEnd) => take(table, child, childEnd, drawing, depth + 1));
  } else if (type === shape) drawing.shapes.push(u32(table, record + header));
  else if (shapeOptions.has(type)) drawing.hasPicture ||= hasPicture(table, record);
}

/** Options stand in a list of six bytes each: a number and a value. */
function hasPicture(table: Uint8Array, record: number): boolean {
  const count = u16(table, record) >> 4;
  for (let index = 0; index < count; index += 1) {
    const at = record + header + index * 6;
    if ((u16(table, at) & 0x3fff) === pictureOption && u32(table, at + 2) !== 0) return true;
  }
  return false;
}
