import type { Range } from '../../core/cell-address.ts';
import type { FileInput, Refusal } from '../../model/reader.ts';
import { decode } from '../decode.ts';
import type { XmlElement, XmlVocabulary } from '../xml.ts';
import { parseXml } from '../xml.ts';
import type { Book, Content, Sheet, StoredCell, Stretch } from './book.ts';
import {
  damagedBook,
  isOnSheet,
  mostCells,
  mostColumns,
  mostMerges,
  storedCell,
  tooManyCells,
} from './book.ts';
import { childOf, childrenOf } from './vocabulary.ts';
import { emptySheet } from './xlsx-sheet.ts';

const vocabulary: XmlVocabulary = {
  prefixes: new Map([
    ['urn:schemas-microsoft-com:office:spreadsheet', ''],
    ['urn:schemas-microsoft-com:office:excel', 'x'],
    ['http://www.w3.org/TR/REC-html40', 'h'],
  ]),
  worded: new Set(['Data', 'h:B', 'h:Font', 'h:I', 'h:U', 'h:S', 'h:Sub', 'h:Sup', 'h:Span']),
  skipped: new Set(['Comment', 'x:PageSetup', 'x:ConditionalFormatting', 'x:DataValidation']),
};

/** Formats that this dialect calls by name. */
const namedFormats: Readonly<Record<string, string>> = {
  'Standard': '#,##0.00', 'Fixed': '0.00', 'Percent': '0.00%', 'Currency': '"¥"#,##0.00', 'Short Date': 'yyyy/m/d',
  'Long Date': 'yyyy"年"m"月"d"日"', 'Medium Date': 'yyyy/m/d', 'General Date': 'yyyy/m/d', 'General Number': 'General',
}; // prettier-ignore

/** Reads what Excel 2003 saved as an XML spreadsheet. */
export function readSpreadsheetMl({ bytes }: FileInput): Book | Refusal {
  const text = decode(bytes)?.text;
  if (text === undefined) return damagedBook;
  if ((text.match(/<(?:\w+:)?Data\b/g)?.length ?? 0) > mostCells) return tooManyCells;
  const parsed = parseXml(new TextEncoder().encode(text), vocabulary);
  if (parsed.kind !== 'xml') return damagedBook;
  const formats = formatsOf(parsed.root);
  const sheets = childrenOf(parsed.root, 'Worksheet').map((sheet, index) => sheetOf(sheet, index, formats));
  if (sheets.length === 0) return damagedBook;
  return {
    sheets: parsed.isDamaged ? sheets.map((sheet) => ({ ...sheet, isDamaged: true })) : sheets,
    startsIn1904: childOf(childOf(parsed.root, 'x:ExcelWorkbook'), 'x:Date1904') !== undefined,
    hasMacros: false,
  };
}

/** The format code of each style, its own or the one of the style above it. */
function formatsOf(root: XmlElement): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const style of childrenOf(childOf(root, 'Styles'), 'Style')) {
    const own = childOf(style, 'NumberFormat')?.attributes['Format'];
    const format =
      own === undefined ? formats.get(style.attributes['Parent'] ?? '') : (namedFormats[own] ?? own);
    if (format !== undefined) formats.set(style.attributes['ID'] ?? '', format);
  }
  return formats;
}

function sheetOf(element: XmlElement, index: number, formats: ReadonlyMap<string, string>): Sheet {
  const name = element.attributes['Name'] ?? `Sheet${index + 1}`;
  const options = childOf(element, 'x:WorksheetOptions');
  const visible = childOf(options, 'x:Visible');
  // hidden or very hidden: the element is there only where the sheet is not seen
  if (visible) return emptySheet(name, true);
  const table = childOf(element, 'Table');
  const columns = childrenOf(table, 'Column');
  const cells: StoredCell[] = [];
  const merges: Range[] = [];
  const hiddenRows: Stretch[] = [];
  let row = -1;
  for (const line of childrenOf(table, 'Row')) {
    row = indexOf(line) ?? row + 1;
    const rowsLike = count(line.attributes['Span']);
    if (line.attributes['Hidden'] === '1') hiddenRows.push({ from: row, to: row + rowsLike });
    let column = -1;
    for (const cell of childrenOf(line, 'Cell')) {
      column = indexOf(cell) ?? column + 1;
      const across = count(cell.attributes['MergeAcross']);
      const down = count(cell.attributes['MergeDown']);
      if ((across > 0 || down > 0) && merges.length < mostMerges)
        merges.push({ top: row, left: column, bottom: row + down, right: column + across });
      const content = contentOf(cell);
      const format = formats.get(cell.attributes['StyleID'] ?? line.attributes['StyleID'] ?? '');
      if (content && isOnSheet(row, column)) cells.push(storedCell(row, column, content, format));
      column += across;
    }
    row += rowsLike;
  }
  return {
    ...emptySheet(name, false),
    cells,
    merges,
    hiddenRows,
    hiddenColumns: hiddenColumns(columns),
    showsZeros: childOf(options, 'x:DoNotDisplayZeros') === undefined,
  };
}

function indexOf({ attributes }: XmlElement): number | undefined {
  const index = attributes['Index'];
  return index !== undefined && /^\d{1,7}$/.test(index) ? Number(index) - 1 : undefined;
}

function count(value: string | undefined): number {
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : 0;
}

function hiddenColumns(columns: readonly XmlElement[]): Stretch[] {
  const hidden: Stretch[] = [];
  let at = -1;
  for (const column of columns) {
    const from = indexOf(column) ?? at + 1;
    at = Math.min(from + count(column.attributes['Span']), mostColumns);
    if (column.attributes['Hidden'] === '1') hidden.push({ from, to: at });
  }
  return hidden;
}

function contentOf(cell: XmlElement): Content | undefined {
  const data = childOf(cell, 'Data');
  const words = data ? wordsWithin(data) : '';
  const formula = cell.attributes['Formula'];
  if (!data && formula !== undefined) return { kind: 'formula', formula: formula.replace(/^=/, '') };
  if (words.trim() === '') return undefined;
  switch (data?.attributes['Type']) {
    case 'Number': {
      const number = Number(words);
      return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'text', text: words };
    }
    case 'Boolean':
      return { kind: 'boolean', isTrue: words.trim() === '1' };
    case 'Error':
      return { kind: 'error', code: words };
    case 'DateTime':
      return { kind: 'text', text: words.replace(/T00:00:00(\.0+)?$/, '') };
    default:
      return { kind: 'text', text: words };
  }
}

function wordsWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsWithin(child))).join('');
}
