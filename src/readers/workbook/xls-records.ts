import type { Stretch } from './book.ts';
import { mostCells } from './book.ts';

/** What is known of an old workbook before its cells are read: its sheets, what is hidden in them, how much they hold. */
export interface XlsOutline {
  /** In the order of the tabs. */
  readonly sheets: readonly XlsSheet[];
  readonly isEncrypted: boolean;
  readonly hasTooManyCells: boolean;
  /** The records do not reach their end: the file was cut off. */
  readonly isCutOff: boolean;
  /** Where the last whole record ends. */
  readonly end: number;
}

export interface XlsSheet {
  /** Where its records begin. */
  readonly position: number;
  readonly isHidden: boolean;
  readonly kind: 'cells' | 'macros' | 'other';
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
  readonly showsZeros: boolean;
  readonly hasPictures: boolean;
}

/** The records that the cells are read from; all others (links, names, notes, drawings, formulas) are put out. */
const read = new Set([
  0x0009, 0x0209, 0x0409, 0x0809, 0x000a, 0x003c, 0x0085, 0x0042, 0x0022, 0x00e0, 0x041e, 0x00fc, 0x00fd, 0x0203,
  0x027e, 0x00bd, 0x0205, 0x0204, 0x00d6, 0x0006, 0x0207, 0x00e5, 0x0200,
]); // prettier-ignore
/** A record that says nothing. */
const nothing = 0x00e2;

const bof = 0x0809;
const eof = 0x000a;

interface Building {
  hiddenRows: Stretch[];
  hiddenColumns: Stretch[];
  showsZeros: boolean;
  hasPictures: boolean;
}

/**
 * Walks over the records of a workbook. Those that are not needed are put out in place, so that whatever reads the
 * rest meets nothing else: what remains can only name cells.
 */
export function xlsOutline(stream: Uint8Array): XlsOutline {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const listed: { position: number; isHidden: boolean; kind: XlsSheet['kind'] }[] = [];
  const found = new Map<number, Building>();
  let current: Building | undefined;
  let depth = 0;
  let cells = 0;
  let at = 0;
  let isCutOff = true;
  while (at + 4 <= view.byteLength) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    if (start + length > view.byteLength) break;
    const has = (bytes: number) => length >= bytes;
    if (type === 0x002f)
      return { sheets: [], isEncrypted: true, hasTooManyCells: false, isCutOff: false, end: at };
    if (type === bof) {
      depth += 1;
      if (depth === 1) {
        current = { hiddenRows: [], hiddenColumns: [], showsZeros: true, hasPictures: false };
        found.set(at, current);
      }
    } else if (type === eof) {
      depth -= 1;
      isCutOff = depth > 0;
      if (depth <= 0) depth = 0;
    } else if (type === 0x0085 && has(6)) {
      const kind = view.getUint8(start + 5);
      listed.push({
        position: view.getUint32(start, true),
        isHidden: (view.getUint8(start + 4) & 3) !== 0,
        kind: kind === 0 ? 'cells' : kind === 1 || kind === 6 ? 'macros' : 'other',
      });
    } else if (type === 0x0006 && has(22)) view.setUint16(start + 20, 0, true);
    else if (current && depth === 1) takeSheetRecord(current, view, type, start, length);
    if (!read.has(type) || (depth > 1 && type !== bof && type !== eof)) view.setUint16(at, nothing, true);
    else cells += cellsIn(type, length);
    if (cells > mostCells)
      return { sheets: [], isEncrypted: false, hasTooManyCells: true, isCutOff: false, end: at };
    at = start + length;
  }
  const sheets = listed.map((sheet) => ({ ...sheet, ...(found.get(sheet.position) ?? blank()) }));
  return {
    sheets,
    isEncrypted: false,
    hasTooManyCells: false,
    isCutOff: isCutOff || missesSheets(sheets, found),
    end: at,
  };
}

function blank(): Building {
  return { hiddenRows: [], hiddenColumns: [], showsZeros: true, hasPictures: false };
}

function missesSheets(
  sheets: readonly { position: number }[],
  found: ReadonlyMap<number, Building>,
): boolean {
  return sheets.some(({ position }) => !found.has(position));
}

function takeSheetRecord(sheet: Building, view: DataView, type: number, start: number, length: number): void {
  if (type === 0x0208 && length >= 16) {
    const row = view.getUint16(start, true);
    if (view.getUint16(start + 12, true) & 0x20) sheet.hiddenRows.push({ from: row, to: row });
  } else if (type === 0x007d && length >= 10) {
    const width = view.getUint16(start + 4, true);
    if (view.getUint16(start + 8, true) & 1 || width === 0)
      sheet.hiddenColumns.push({ from: view.getUint16(start, true), to: view.getUint16(start + 2, true) });
  } else if (type === 0x023e && length >= 2) sheet.showsZeros = (view.getUint16(start, true) & 0x10) !== 0;
  else if (type === 0x00ec || type === 0x005d) sheet.hasPictures = true;
}

/** How many cells a record holds. */
function cellsIn(type: number, length: number): number {
  switch (type) {
    case 0x00bd:
      return Math.floor((length - 6) / 6);
    case 0x00fd:
    case 0x0203:
    case 0x027e:
    case 0x0205:
    case 0x0204:
    case 0x00d6:
    case 0x0006:
      return 1;
    default:
      return 0;
  }
}
