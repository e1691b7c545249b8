import type { FileInput, Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { compoundHolds, passwordProtected } from '../compound.ts';
import { openCompound } from '../compound-stream.ts';
import type { Book } from './book.ts';
import { damagedBook, tooManyCells } from './book.ts';
import { xlsCells } from './sheets.ts';
import { xlsOutline } from './xls-records.ts';
import { emptySheet } from './xlsx-sheet.ts';

/** Old workbooks are not compressed: more than this is no disclosure. */
const longest = 64_000_000;

/** Reads a workbook of Excel 97 to 2003, or of Excel 5 and 95. */
export function readXls({ bytes }: FileInput): Book | Refusal {
  if (bytes.length > longest) return tooLarge;
  const stream = openCompound(bytes)?.stream('Workbook', 'Book');
  if (!stream || stream.length === 0) return damagedBook;
  const outline = xlsOutline(stream);
  if (outline.isEncrypted) return passwordProtected;
  if (outline.hasTooManyCells) return tooManyCells;
  const records = stream.subarray(0, outline.end);
  const read = xlsCells(outline.isCutOff ? ended(records) : records);
  if (!read || outline.sheets.length === 0) return damagedBook;
  // the cells come in the order in which the sheets are stored, the tabs may stand in another
  const stored = [...outline.sheets].sort((a, b) => a.position - b.position);
  const sheets = outline.sheets.flatMap((sheet) => {
    const found = read.sheets[stored.indexOf(sheet)];
    if (!found || sheet.kind !== 'cells') return [];
    const { hiddenRows, hiddenColumns, showsZeros, hasPictures } = sheet;
    const base = emptySheet(found.name, sheet.isHidden);
    if (sheet.isHidden) return [base];
    return [{ ...base, ...found, hiddenRows, hiddenColumns, showsZeros, hasPictures }];
  });
  const hasMacros =
    outline.sheets.some(({ kind }) => kind === 'macros') || compoundHolds(bytes, '_VBA_PROJECT_CUR');
  return {
    sheets: outline.isCutOff ? sheets.map((sheet) => ({ ...sheet, isDamaged: true })) : sheets,
    startsIn1904: read.startsIn1904,
    hasMacros,
  };
}

/** What is left of a workbook that was cut off, with the record that ends a sheet. */
function ended(records: Uint8Array): Uint8Array {
  const whole = new Uint8Array(records.length + 4);
  whole.set(records);
  whole[records.length] = 0x0a;
  return whole;
}

const tooLarge = refuse(
  `工作簿超过 ${longest / 1_000_000} MB，已停止读取。决算公开的工作簿通常不到 1 MB：请确认是否选错文件，或另存为 xlsx。`,
  `The workbook has more than ${longest / 1_000_000} MB; reading stopped. A disclosure has less than 1 MB: check that it is the right file, or save it as xlsx.`,
);
