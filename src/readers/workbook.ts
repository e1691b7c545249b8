import type { FileInput, Reader } from '../model/reader.ts';
import { openCompound } from './compound-stream.ts';
import { signatureOf } from './signature.ts';
import { zipDirectory, zipHolds } from './zip-directory.ts';

export type WorkbookKind = 'xlsx' | 'xlsb' | 'xls' | 'spreadsheetml';

/** Workbooks of Excel and WPS, old and new. What is named .xls and is a web page or text is none. */
export const workbookReader: Reader = {
  id: 'workbook',
  title: { zh: 'Excel 工作簿（xlsx、xls）', en: 'Excel workbook (xlsx, xls)' },
  extensions: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xls', 'xlt', 'et', 'xml'],
  accepts: (file) => workbookKindOf(file) !== undefined,
  read: async (file) => (await import('./workbook/read.ts')).readWorkbook(file, workbookKindOf(file)!),
};

/** Which kind of workbook the bytes are, whatever their name says; undefined where they are none. */
export function workbookKindOf({ bytes }: FileInput): WorkbookKind | undefined {
  switch (signatureOf(bytes)) {
    case 'zip':
      return zippedKind(bytes);
    case 'compound':
      return isXls(bytes) ? 'xls' : undefined;
    case undefined:
      return isSpreadsheetMl(bytes) ? 'spreadsheetml' : undefined;
    default:
      return undefined;
  }
}

function isXls(bytes: Uint8Array): boolean {
  const compound = openCompound(bytes);
  return compound !== undefined && (compound.holds('Workbook') || compound.holds('Book'));
}

function zippedKind(bytes: Uint8Array): WorkbookKind | undefined {
  const entries = zipDirectory(bytes);
  if (!entries) return zipHolds(bytes, 'xl/workbook.xml') ? 'xlsx' : undefined;
  const names = entries.map((entry) => entry.name.replaceAll('\\', '/').toLowerCase());
  if (!names.includes('[content_types].xml')) return undefined;
  if (names.some((name) => /(^|\/)workbook\d*\.xml$/.test(name))) return 'xlsx';
  return names.includes('xl/workbook.bin') ? 'xlsb' : undefined;
}

const looked = 4096;

/** What Excel 2003 called an XML spreadsheet: its name space is bound before the first sheet. */
function isSpreadsheetMl(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, looked);
  const isWide = start[1] === 0 || (start[0] === 0xff && start[1] === 0xfe);
  const text = new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(start);
  return /<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(text);
}
