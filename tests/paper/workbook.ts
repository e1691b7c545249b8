import * as spreadsheets from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { Block, Grid } from '../../src/model/source.ts';

export type WorkbookFormat = 'xlsx' | 'biff8' | 'biff5' | 'xlml';

export interface PaperSheet {
  readonly name: string;
  readonly rows: readonly (readonly PaperValue[])[];
  /** Ranges: A1:C1. */
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
  /** Rows by their numbers from 1, columns by their places from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export type PaperValue =
  | string
  | number
  | boolean
  | null
  | {
      readonly value?: string | number;
      readonly format?: string;
      readonly formula?: string;
      readonly error?: number;
    };

/** Writes a workbook with these sheets. */
export function workbookOf(sheets: readonly PaperSheet[], format: WorkbookFormat = 'xlsx'): Uint8Array {
  const book = spreadsheets.utils.book_new();
  for (const sheet of sheets) spreadsheets.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? 2 : 0 })) };
  return new Uint8Array(
    spreadsheets.write(book, {
      type: 'array',
      bookType: format,
      bookSST: format !== 'biff5',
      compression: true,
    }) as ArrayBuffer,
  );
}

/** Writes paper as a workbook: each table on a sheet of its own under its title, running text on sheets between. */
export function workbookOfPaper(blocks: readonly Block[], format: WorkbookFormat = 'xlsx'): Uint8Array {
  const sheets: PaperSheet[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0)
      sheets.push({ name: `正文${sheets.length + 1}`, rows: lines.map((line) => [line]) });
    lines = [];
  };
  blocks.forEach((block, index) => {
    if (block.kind === 'line') lines.push(block.text);
    else {
      const above = linesAbove(lines);
      lines = lines.slice(0, lines.length - above.length);
      flush();
      sheets.push(tableSheet(`Sheet${sheets.length + 1}`, above, block, blocks[index + 1]));
      // the note below the table went onto its sheet
    }
    const next = blocks[index + 1];
    if (block.kind === 'grid' && isNote(next)) lines = [];
  });
  flush();
  return workbookOf(sheets, format);
}

function isNote(block: Block | undefined): boolean {
  return block?.kind === 'line' && /^(注|说明|备注)[:：]/.test(block.text.trim());
}

/** The short lines above a table: its title, number, name and unit. */
function linesAbove(lines: readonly string[]): string[] {
  let from = lines.length;
  while (
    from > 0 &&
    lines.length - from < 4 &&
    !/[。；]/.test(lines[from - 1]!) &&
    lines[from - 1]!.length < 40
  )
    from -= 1;
  return lines.slice(from);
}

function tableSheet(name: string, above: readonly string[], grid: Grid, next: Block | undefined): PaperSheet {
  const width = Math.max(...grid.rows.map((row) => row.length));
  const letter = spreadsheets.utils.encode_col(width - 1);
  const rows: PaperValue[][] = [
    ...above.map((line) => [line]),
    ...grid.rows.map((row) => row.map(({ text }) => valueOf(text))),
  ];
  const merges = above.map((_, index) => `A${index + 1}:${letter}${index + 1}`);
  if (isNote(next) && next?.kind === 'line') rows.push([next.text]);
  return { name, rows, merges: width > 1 ? merges : [] };
}

/** Amounts are written as numbers that are shown as they were printed. */
function valueOf(text: string): PaperValue {
  const amount = /^-?(\d{1,3}(,\d{3})+|\d+)\.(\d{1,4})$/.exec(text);
  if (!amount) return text;
  const decimals = '0'.repeat(amount[3]!.length);
  return {
    value: Number(text.replaceAll(',', '')),
    format: `${text.includes(',') ? '#,##0' : '0'}.${decimals}`,
  };
}

function worksheet({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: PaperSheet): WorkSheet {
  const sheet: WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = cellOf(value);
      if (cell) sheet[spreadsheets.utils.encode_cell({ r, c })] = cell;
    }),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet['!ref'] = spreadsheets.utils.encode_range(
    { r: 0, c: 0 },
    { r: Math.max(rows.length - 1, 0), c: width - 1 },
  );
  sheet['!merges'] = merges.map((range) => spreadsheets.utils.decode_range(range));
  if (hiddenRows.length > 0) {
    sheet['!rows'] = rows.map(() => ({ hpt: 15 }));
    for (const row of hiddenRows) sheet['!rows'][row - 1] = { hidden: true, hpt: 15 };
  }
  if (hiddenColumns.length > 0) {
    sheet['!cols'] = Array.from({ length: width }, () => ({ wch: 10 }));
    for (const column of hiddenColumns) sheet['!cols'][column] = { hidden: true, wch: 10 };
  }
  return sheet;
}

function cellOf(value: PaperValue): CellObject | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  const { value: inner, format, formula, error } = value;
  const cell = (
    error === undefined ? { t: typeof inner === 'string' ? 's' : 'n', v: inner } : { t: 'e', v: error }
  ) as CellObject;
  if (format) cell.z = format;
  if (formula) cell.f = formula;
  return cell;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

export interface RawXlsx {
  /** What stands in each `<worksheet>`. */
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  /** What stands in `<sst>` and `<styleSheet>`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Writes an xlsx from markup, for what no library writes. */
export function rawXlsx({
  sheets,
  strings = '',
  styles = '',
  properties = '',
  files = {},
}: RawXlsx): Uint8Array {
  const part = (name: string, inside: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="${main}" xmlns:r="${office}">${inside}</${name}>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const written: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"/>`,
    'xl/workbook.xml': part(
      'workbook',
      `${properties}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}/relationships">${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('rIdS', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdF', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': part('sst', strings),
    'xl/styles.xml': part('styleSheet', styles),
    ...files,
  };
  sheets.forEach(({ xml }, index) => {
    written[`xl/worksheets/sheet${index + 1}.xml`] = part('worksheet', xml);
  });
  return zipSync(
    Object.fromEntries(
      Object.entries(written).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
