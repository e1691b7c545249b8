import { folded } from '../core/fold.ts';
import type { FileInput } from '../model/reader.ts';
import { decode } from '../readers/decode.ts';
import { readFile } from '../readers/index.ts';
import { signatureOf } from '../readers/signature.ts';
import { unitSheet, workbookSheets } from '../workbook/index.ts';
import { ledgerColumns } from './ledger/ledger-columns.ts';
import { isJsonMapping, mappingColumns } from './ledger/read-mapping.ts';
import { sheetsIn, tabsIn } from './paper.ts';
import type { SourceSheet } from './source-sheet.ts';
import { rowNumbers, wordsOf } from './source-sheet.ts';
import { locateTable } from './tables/locate-table.ts';

/**
 * What a file of accounts is: a clerk's workbook, a trial balance (科目余额表), 财决 tables, a mapping of accounts, or
 * a disclosure as published, such as last year's.
 */
export type SourceKind = 'workbook' | 'ledger' | 'tables' | 'mapping' | 'disclosure';

/** A file and what it was found to be, with its sheets where it has some. */
export interface KnownSource {
  readonly file: FileInput;
  readonly kind: SourceKind | undefined;
  readonly sheets: readonly SourceSheet[];
}

/** What a file is, by what stands in it; undefined where nothing tells. */
export async function sourceKindOf(file: FileInput): Promise<SourceKind | undefined> {
  return (await knownSource(file)).kind;
}

export async function knownSource(file: FileInput): Promise<KnownSource> {
  if (isJsonMapping(file)) return { file, kind: 'mapping', sheets: [] };
  if (isOwnWorkbook(await tabsIn(file))) return { file, kind: 'workbook', sheets: [] };
  const found = await sheetsIn(file);
  const sheets = 'kind' in found ? [] : found;
  const kind = kindOfSheets(sheets);
  if (kind) return { file, kind, sheets };
  return { file, kind: (await isDisclosure(file, sheets)) ? 'disclosure' : undefined, sheets };
}

/** So many tabs of the workbook are no coincidence. */
const enoughTabs = 3;

function isOwnWorkbook(names: readonly string[]): boolean {
  const tabs = new Set(workbookSheets.map(({ title }) => folded(title.zh)));
  const own = names.map(folded).filter((name) => tabs.has(name));
  return own.length >= enoughTabs || own.includes(folded(unitSheet.title.zh));
}

function kindOfSheets(sheets: readonly SourceSheet[]): SourceKind | undefined {
  if (sheets.some((sheet) => locateTable(sheet))) return 'tables';
  if (sheets.some((sheet) => mappingColumns(sheet))) return 'mapping';
  return sheets.some((sheet) => ledgerColumns(sheet)) ? 'ledger' : undefined;
}

/** Words of what is published: the numbers of its tables, or its name. */
const published = /公开0?\d{1,2}表|(?:部门|单位)决算(?:公开|情况说明)|收入支出决算总表/;

async function isDisclosure(file: FileInput, sheets: readonly SourceSheet[]): Promise<boolean> {
  if (sheets.some((sheet) => published.test(wordsOfSheet(sheet)))) return true;
  if (sheets.length > 0 && signatureOf(file.bytes)) return false;
  const text = signatureOf(file.bytes) ? undefined : decode(file.bytes)?.text;
  if (text !== undefined && published.test(folded(text.slice(0, sampled)))) return true;
  const reading = await readFile(file);
  return reading.kind === 'read' && published.test(folded(reading.source.text.slice(0, sampled)));
}

const sampled = 200_000;
const firstRows = 200;

function wordsOfSheet(sheet: SourceSheet): string {
  return rowNumbers(sheet)
    .slice(0, firstRows)
    .map((row) => [...sheet.rows.get(row)!.values()].map((cell) => folded(wordsOf(cell))).join(' '))
    .join('\n');
}
