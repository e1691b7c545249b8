import type { FileInput, Reading, Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { embeddedFacts } from '../embedded.ts';
import type { PaperCell, Transcript } from '../transcript.ts';
import { transcript } from '../transcript.ts';
import type { WorkbookKind } from '../workbook.ts';
import { rangeName } from '../../core/cell-address.ts';
import type { Book, Sheet } from './book.ts';
import { layOut, nameSaysMore } from './layout.ts';
import { bookRemarks, sheetRemarks } from './remarks.ts';
import type { SeenRow, SeenSheet } from './seen.ts';
import { seenSheet } from './seen.ts';
import { readSpreadsheetMl } from './spreadsheetml.ts';
import { readXlsx } from './xlsx.ts';

/** The most characters and places of cells that are written down. */
const longestText = 8_000_000;
const mostPlaces = 2_000_000;

/** Reads a workbook: its sheets in the order of the tabs, each as it is seen. */
export async function readWorkbook(file: FileInput, kind: WorkbookKind): Promise<Reading> {
  const book = await bookOf(file, kind);
  if ('kind' in book) return book;
  const written = transcript();
  for (const { kind: about, message } of bookRemarks(book)) written.remark(about, message);
  const embedded = book.data === undefined ? undefined : embeddedFacts(book.data);
  if (embedded) written.embed(embedded);
  let length = 0;
  let places = 0;
  for (const sheet of book.sheets) {
    if (sheet.isHidden) continue;
    const seen = seenSheet(sheet, book.startsIn1904);
    length += seen.length;
    places += placesOf(seen);
    if (length > longestText || places > mostPlaces) return tooMuch;
    writeSheet(written, sheet, seen);
  }
  if (written.length() === 0) return book.sheets.some(({ isHidden }) => isHidden) ? allHidden : empty;
  return {
    kind: 'read',
    source: written.source({
      name: file.name,
      format: kind === 'xls' ? 'xls' : kind === 'xlsx' ? 'xlsx' : 'xml',
      encoding: 'binary',
    }),
  };
}

/** The sheets of a workbook as they are stored; of an xlsx those that are wanted. */
export async function bookOf(
  file: FileInput,
  kind: WorkbookKind,
  isWanted?: (name: string) => boolean,
): Promise<Book | Refusal> {
  switch (kind) {
    case 'xlsx':
      return readXlsx(file, isWanted);
    case 'spreadsheetml':
      return readSpreadsheetMl(file);
    case 'xls':
      // only old workbooks need the library that reads them
      return (await import('./xls.ts')).readXls(file);
    case 'xlsb':
      return binary;
  }
}

const binary = refuse(
  '这是二进制工作簿（xlsb），目前还不能读。请在 Excel 或 WPS 中另存为 xlsx 后再检查。',
  'This is a binary workbook (xlsb), which cannot be read so far. Save it as xlsx in Excel or WPS.',
);

const empty = refuse(
  '工作簿里没有文字和数：所有工作表都是空的。请确认是否导出了内容，或内容是否是图片。',
  'The workbook holds neither words nor numbers: all its sheets are blank. Check that it was exported with its content and that this is no picture.',
);

const allHidden = refuse(
  '看得到的工作表都是空的，其余工作表被隐藏。请取消隐藏后保存，再检查。',
  'The sheets that are seen are blank and the others are hidden. Unhide them, save and check again.',
);

const tooMuch = refuse(
  '工作簿里的文字太多，或单元格散得太开，已停止读取。请确认是否选错文件，或只留下要公开的工作表后另存。',
  'The workbook holds too many words, or its cells are too far apart; reading stopped. Check that it is the right file, or save the sheets to be published alone.',
);

function placesOf({ rows, columns }: SeenSheet): number {
  return rows.reduce((sum, { blanks }) => sum + (blanks.length + 1) * columns.length, 0);
}

function writeSheet(written: Transcript, sheet: Sheet, seen: SeenSheet): void {
  for (const { kind, message } of sheetRemarks(sheet, seen)) written.remark(kind, message);
  const at = (range: string) => ({ kind: 'sheet', sheet: sheet.name, range }) as const;
  if (seen.rows.length > 0 && nameSaysMore(sheet.name, seen.rows))
    written.paragraph(sheet.name.trim(), at('A1'));
  for (const part of layOut(seen)) {
    if (part.kind === 'paragraph')
      written.paragraph(part.cell.text.replaceAll('\t', ' '), at(part.cell.address));
    else written.table(paperRows(part.rows, seen.columns, at));
  }
}

/** The rows of a table, blank ones among them, within the columns that it fills. */
function paperRows(
  rows: readonly SeenRow[],
  columns: readonly number[],
  at: (range: string) => NonNullable<PaperCell['at']>,
): PaperCell[][] {
  let first = Infinity;
  let last = -1;
  for (const { cells } of rows)
    for (const column of cells.keys()) [first, last] = [Math.min(first, column), Math.max(last, column)];
  const numbers = rows.flatMap((row, index) => [...(index > 0 ? row.blanks : []), row.at]);
  const byNumber = new Map(rows.map((row) => [row.at, row]));
  return numbers.map((number, index) => {
    const cells = byNumber.get(number)?.cells;
    return columns.slice(first, last + 1).map((column, place): PaperCell => {
      const cell = cells?.get(first + place);
      if (!cell)
        return { text: '', at: at(rangeName({ top: number, left: column, bottom: number, right: column })) };
      return {
        text: cell.text,
        at: at(cell.address),
        rowSpan: Math.min(cell.rowSpan, numbers.length - index),
        columnSpan: Math.min(cell.columnSpan, last + 1 - first - place),
      };
    });
  });
}
