import { columnName } from '../../core/cell-address.ts';
import type { Severity } from '../../core/findings.ts';
import { severities } from '../../core/findings.ts';
import type { Language, Text } from '../../core/messages.ts';
import type { LaidCell, Look, SheetLayout } from '../../sheets/layout.ts';
import { digit, wordsHeight } from '../../sheets/measures.ts';
import { writeXlsx } from '../../sheets/xlsx.ts';
import type { Frame } from '../reporter.ts';
import { severityWords } from '../words.ts';
import type { RegisterPart, RegisterRow } from './part.ts';

type Style = 'title' | 'head' | 'text' | 'centred' | 'count' | Severity;
type Cell = LaidCell<Style>;
type Sheet = SheetLayout<Style>;

/** The workbook: a row a finding, and a sheet with a row a file. */
export function registerOf(parts: readonly RegisterPart[], { language, tool, several }: Frame): Uint8Array {
  const made = `${tool.name} ${tool.version}，${tool.rules}`;
  return writeXlsx<Style>({
    sheets: [findingsSheet(parts, language, several), filesSheet(parts, language, made)],
    looks,
    names: [],
    footer: '&C&A　&P / &N',
  });
}

interface Column<T> {
  readonly title: Text;
  readonly width: number;
  cell(of: T, number: number): Cell;
}

interface Row extends RegisterRow {
  readonly of: RegisterPart;
}

const text = (words: string): Cell =>
  words === '' ? { style: 'text' } : { style: 'text', text: cut(words) };
const centred = (words: string): Cell => ({ style: 'centred', text: words });
const count = (number: number): Cell => ({ style: 'count', number: String(number) });

/** No cell holds more characters. */
const longest = 32_000;

function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

const findingColumns = (several: boolean): readonly Column<Row>[] => [
  { title: { zh: '序号', en: 'No.' }, width: 6, cell: (_, number) => count(number) },
  {
    title: { zh: '严重程度', en: 'Severity' },
    width: 9,
    cell: ({ severity, severityName }) => ({ style: severity, text: severityName }),
  },
  { title: { zh: '单位', en: 'Unit' }, width: 12, cell: ({ of }) => text(of.unit) },
  ...(several
    ? [{ title: { zh: '文件', en: 'File' }, width: 14, cell: ({ of }: Row) => text(of.file) }]
    : []),
  { title: { zh: '规则', en: 'Rule' }, width: 18, cell: ({ rule }) => text(rule) },
  { title: { zh: '位置', en: 'Place' }, width: 18, cell: ({ place }) => text(place) },
  { title: { zh: '原文', en: 'Words' }, width: 16, cell: ({ quote }) => text(quote) },
  { title: { zh: '问题', en: 'Finding' }, width: 38, cell: ({ message }) => text(message) },
  {
    title: { zh: '应为/实为', en: 'Should be / is' },
    width: 14,
    cell: ({ difference }) => text(difference),
  },
  { title: { zh: '建议', en: 'Suggestion' }, width: 20, cell: ({ suggestion }) => text(suggestion) },
  { title: { zh: '依据', en: 'Basis' }, width: 20, cell: ({ basis }) => text(basis) },
  { title: { zh: '状态', en: 'State' }, width: 9, cell: () => ({ style: 'centred' }) },
];

const states: Readonly<Record<Language, string>> = {
  zh: '待核实,已改正,不用改,不是问题',
  en: 'open,corrected,stays as it is,no defect',
};

function findingsSheet(parts: readonly RegisterPart[], language: Language, several: boolean): Sheet {
  const rows = parts.flatMap((part) => part.rows.map((row): Row => ({ ...row, of: part })));
  const columns = findingColumns(several);
  const sheet = tableSheet({ zh: '问题台账', en: 'Findings' }[language], columns, rows, language);
  const state = columnName(columns.length - 1);
  const last = Math.max(rows.length, 1) + headRows;
  return {
    ...sheet,
    validations: [
      {
        range: `${state}${headRows + 1}:${state}${last}`,
        allows: { kind: 'list', name: `"${states[language]}"` },
        otherwise: 'warning',
        error: { zh: '请从下拉列表里选。', en: 'Choose from the list.' }[language],
      },
    ],
  };
}

const fileColumns: readonly Column<RegisterPart>[] = [
  { title: { zh: '序号', en: 'No.' }, width: 6, cell: (_, number) => count(number) },
  { title: { zh: '文件', en: 'File' }, width: 34, cell: ({ file }) => text(file) },
  { title: { zh: '单位', en: 'Unit' }, width: 24, cell: ({ unit }) => text(unit) },
  { title: { zh: '年度', en: 'Year' }, width: 8, cell: ({ year }) => centred(year) },
  { title: { zh: '结果', en: 'Result' }, width: 10, cell: ({ verdict }) => centred(verdict) },
  ...severities.map((severity) => ({
    title: severityWords[severity],
    width: 8,
    cell: ({ counts }: RegisterPart) => count(counts[severity]),
  })),
  { title: { zh: '说明', en: 'Why' }, width: 44, cell: ({ why }) => text(why) },
  { title: { zh: 'SHA-256', en: 'SHA-256' }, width: 34, cell: ({ sha256 }) => text(sha256) },
];

function filesSheet(parts: readonly RegisterPart[], language: Language, made: string): Sheet {
  const sheet = tableSheet({ zh: '汇总', en: 'Files' }[language], fileColumns, parts, language);
  return { ...sheet, rows: [...sheet.rows, [], [{ style: 'title', text: made }]] };
}

const headRows = 1;

/** A heading row that stays and is printed on every page, and a row each. */
function tableSheet<T>(
  name: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  language: Language,
): Sheet {
  const head = columns.map(({ title }): Cell => ({ style: 'head', text: title[language] }));
  const body = rows.map((row, index) => columns.map(({ cell }) => cell(row, index + 1)));
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [head, ...body],
    heights: [
      undefined,
      ...body.map((cells) => Math.max(...cells.map((cell, at) => height(cell, columns[at]!)))),
    ],
    fitsHeights: true,
    head: headRows,
    titleRows: { from: 1, to: headRows },
    merges: [],
    filter: `A1:${columnName(columns.length - 1)}${headRows + rows.length}`,
    isLandscape: true,
  };
}

function height({ text: words = '' }: Cell, { width }: { readonly width: number }): number {
  return wordsHeight(words, font, width * digit, 10);
}

const font = { name: '宋体', size: 10 };
const grey = 'B0B0B0';
const boxed = { font, border: grey, vertical: 'center', wraps: true, format: 'General' } as const;
const middle = { ...boxed, horizontal: 'center' } as const;

const looks: Readonly<Record<Style, Look>> = {
  title: { font, format: 'General', vertical: 'center' },
  head: { ...middle, font: { ...font, isBold: true }, fill: 'DDEBF7', height: 24 },
  text: { ...boxed, horizontal: 'left' },
  centred: middle,
  count: { ...middle, format: '0', wraps: false },
  error: { ...middle, fill: 'F8CBAD' },
  warning: { ...middle, fill: 'FFE699' },
  note: { ...middle, fill: 'E2EFDA' },
  tail: middle,
};
