import type { FileInput, Refusal } from '../model/reader.ts';
import { refuse } from '../model/reader.ts';
import type { Source } from '../model/source.ts';
import { lineAndColumn } from '../model/source.ts';
import type { Range } from '../core/cell-address.ts';
import { isEncryptedPackage, passwordProtected } from '../readers/compound.ts';
import { decode } from '../readers/decode.ts';
import { readFile } from '../readers/index.ts';
import { signatureOf } from '../readers/signature.ts';
import { htmlReader } from '../readers/html.ts';
import type { Book, Sheet, StoredCell } from '../readers/workbook/book.ts';
import { workbookKindOf } from '../readers/workbook.ts';
import { byRow } from '../workbook/index.ts';
import { csvRows } from './csv.ts';
import type { SourceSheet } from './source-sheet.ts';

/** The sheets of a file of accounts: a workbook, a web page that calls itself one, or comma-separated text. */
export async function sheetsIn(file: FileInput): Promise<readonly SourceSheet[] | Refusal> {
  if (isEncryptedPackage(file.bytes)) return passwordProtected;
  const kind = workbookKindOf(file);
  if (kind) {
    const { bookOf } = await import('../readers/workbook/read.ts');
    const book = await bookOf(file, kind);
    return 'kind' in book ? book : sheetsOfBook(file.name, book);
  }
  if (htmlReader.accepts(file)) {
    const reading = await readFile(file);
    if (reading.kind === 'read') return [sheetOfPaper(reading.source)];
    return reading.kind === 'refused' ? reading : noTable;
  }
  const text = signatureOf(file.bytes) ? undefined : decode(file.bytes)?.text;
  return text === undefined ? noTable : sheetsOfText(file.name, text);
}

const noTable = refuse(
  '这不是表格文件（xlsx、xls、csv），或者文件已损坏。',
  'This is no file of tables (xlsx, xls, csv), or it is damaged.',
);

function sheetsOfBook(file: string, { sheets, startsIn1904 }: Book): SourceSheet[] {
  return sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, cells, merges }: Sheet) => ({
      file,
      name,
      rows: byRow(cells),
      merges: merges.slice(0, mostMerges),
      startsIn1904,
    }));
}

/** Headings have some hundred merged cells. */
const mostMerges = 2_000;

/** The tabs of a workbook, without reading what stands on them where its format allows; none of another file. */
export async function tabsIn(file: FileInput): Promise<readonly string[]> {
  const kind = isEncryptedPackage(file.bytes) ? undefined : workbookKindOf(file);
  if (!kind) return [];
  const { bookOf } = await import('../readers/workbook/read.ts');
  const book = await bookOf(file, kind, () => false);
  return 'kind' in book ? [] : book.sheets.map(({ name }) => name);
}

/** Beyond these a ledger is one of vouchers. */
const mostRows = 50_000;

const tooManyRows = refuse(
  `超过 ${mostRows} 行，没有读。余额表是按科目汇总的，不是凭证明细：请导出科目余额表。`,
  `More than ${mostRows} rows; not read. A trial balance has sums by account, no vouchers: export that.`,
);

function sheetsOfText(file: string, text: string): readonly SourceSheet[] | Refusal {
  const rows = csvRows(text.replace(/^\ufeff/, ''));
  if (rows.length > mostRows) return tooManyRows;
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.flatMap((words, column) => textCell(row, column, words)),
  );
  const lines = rows.map(({ line }) => line);
  return [{ file, name: '', rows: byRow(cells), merges: [], startsIn1904: false, lines }];
}

function textCell(row: number, column: number, words: string): StoredCell[] {
  return words.trim() === '' ? [] : [{ row, column, content: { kind: 'text', text: words } }];
}

/** A page of lines and tables as one sheet, a line or a row of a table a row. */
function sheetOfPaper(source: Source): SourceSheet {
  const cells: StoredCell[] = [];
  const merges: Range[] = [];
  const lines: number[] = [];
  const lineOf = (position: number) => lineAndColumn(source, position).line;
  for (const block of source.blocks) {
    if (block.kind === 'line') {
      cells.push(...textCell(lines.length, 0, block.text));
      lines.push(lineOf(block.span.start));
      continue;
    }
    for (const row of block.rows) {
      const top = lines.length;
      for (const { text, column, rowSpan = 1, columnSpan = 1 } of row) {
        cells.push(...textCell(top, column, text));
        if (rowSpan > 1 || columnSpan > 1)
          merges.push({ top, left: column, bottom: top + rowSpan - 1, right: column + columnSpan - 1 });
      }
      lines.push(lineOf(row[0]?.span.start ?? block.span.start));
    }
  }
  return { file: source.name, name: '', rows: byRow(cells), merges, startsIn1904: false, lines };
}
