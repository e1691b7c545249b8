import { folded } from '../../core/fold.ts';
import type { Coordinates } from '../../model/quantity.ts';
import { economicClassification2024, foldName } from '../../standards/classifications/index.ts';
import type { Column, Problem } from '../../workbook/index.ts';
import { problem, readCell } from '../../workbook/index.ts';
import { sourceProblem } from '../problem.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { cellIn, headingPaths, placeIn, rowNumbers, wordsIn, wordsOf } from '../source-sheet.ts';
import type { Claim } from './claim.ts';
import type { CodedTable, EconomicTable } from './final-tables.ts';
import { tableName } from './final-tables.ts';
import type { LocatedTable } from './locate-table.ts';

export interface TableReading {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const stubHeading =
  /^(?:项目|科目(?:编码|代码|名称)|(?:支出)?功能分类(?:科目)?(?:编码|代码|名称)?|[类款项])$/;

/** Reads a table whose rows are function codes: each cell states an amount; codes are checked. */
export function readCoded(
  { table, sheet, below }: LocatedTable & { readonly table: CodedTable | EconomicTable },
  year: number,
): TableReading {
  const frame = frameOf(sheet, below);
  if (!frame)
    return { claims: [], problems: [sourceProblem('unreadable-table', { file: sheet.file, sheet: sheet.name }, '', { table: tableName(table) })] }; // prettier-ignore
  const problems: Problem[] = [];
  const columns =
    table.kind === 'coded'
      ? codedColumns(table, frame, sheet, problems)
      : economicColumns(table, frame, sheet, problems);
  const codes = codesIn(frame, sheet, problems);
  const claims = frame.rows.flatMap((row) => {
    const code = codes.get(row);
    if (code === undefined) return [];
    return columns.flatMap(({ place, concept, at }): Claim[] => {
      const fen = amountAt(sheet, row, place, problems);
      if (fen === undefined) return [];
      const about = {
        year,
        stage: 'final' as const,
        concept,
        at: { ...(code ? { function: code } : {}), ...at },
      };
      return [
        { table: table.number, about, value: { kind: 'money', fen }, origin: placeIn(sheet, row, place) },
      ];
    });
  });
  return { claims, problems };
}

interface Frame {
  /** The columns of code and name. */
  readonly stub: readonly number[];
  readonly paths: ReadonlyMap<number, readonly string[]>;
  readonly headingRow: number;
  /** The rows of data. */
  readonly rows: readonly number[];
}

function frameOf(sheet: SourceSheet, below: number): Frame | undefined {
  const rows = rowNumbers(sheet).filter((row) => row > below);
  const start = rows.find((row) =>
    [...sheet.rows.get(row)!.values()].some((cell) => stubHeading.test(folded(wordsOf(cell)))),
  );
  if (start === undefined) return undefined;
  const stub = [...headingPaths(sheet, [start])]
    .filter(([, path]) => stubHeading.test(path[0]!))
    .map(([place]) => place);
  const first = rows.find((row) => row > start && stubWords(sheet, row, stub).some(isStubOfData));
  if (first === undefined) return undefined;
  const heading = rows.filter(
    (row) => row >= start && row < first && !stubWords(sheet, row, stub).includes('栏次'),
  );
  return {
    stub,
    paths: headingPaths(sheet, heading),
    headingRow: start,
    rows: rows.filter((row) => row >= first),
  };
}

function stubWords(sheet: SourceSheet, row: number, stub: readonly number[]): string[] {
  return stub.map((place) => folded(wordsIn(sheet, row, place)));
}

function isStubOfData(words: string): boolean {
  return words === '合计' || /^\d{3,7}(?!\d)/.test(words);
}

interface PlacedColumn {
  readonly place: number;
  readonly concept: string;
  readonly at: Coordinates;
}

function codedColumns(
  table: CodedTable,
  frame: Frame,
  sheet: SourceSheet,
  problems: Problem[],
): PlacedColumn[] {
  return table.columns.flatMap(({ heading, name, concept, at, isOptional }) => {
    const found = [...frame.paths].find(
      ([place, path]) => !frame.stub.includes(place) && heading.test(path.join('/')),
    );
    if (found) return [{ place: found[0], concept, at }];
    if (!isOptional)
      problems.push(
        sourceProblem('missing-table-column', placeIn(sheet, frame.headingRow, 0), name, {
          table: tableName(table),
        }),
      );
    return [];
  });
}

function economicColumns(
  table: EconomicTable,
  frame: Frame,
  sheet: SourceSheet,
  problems: Problem[],
): PlacedColumn[] {
  return [...frame.paths].flatMap(([place, path]): PlacedColumn[] => {
    if (frame.stub.includes(place)) return [];
    const column = { place, concept: 'expenditure', at: table.at };
    if (path.join('/') === '合计') return [column];
    const code = economicCode(path);
    if (code) return [{ ...column, at: { ...table.at, economic: code } }];
    const filled = frame.rows.find((row) => (amountAt(sheet, row, place, []) ?? 0n) !== 0n);
    if (filled !== undefined)
      problems.push(
        sourceProblem('unknown-economic-column', placeIn(sheet, frame.headingRow, place), path.join('/'), { table: tableName(table) }),
      ); // prettier-ignore
    return [];
  });
}

/** The code of 工资福利支出/基本工资; of 工资福利支出/小计 that of the class. */
function economicCode(path: readonly string[]): string | undefined {
  const last = path[path.length - 1]!;
  const digits = /^(3\d{2}|3\d{4})(?!\d)/.exec(last)?.[1];
  if (digits) return digits;
  const ofClass = economicClassification2024
    .classes()
    .find(({ name }) => path.some((words) => foldName(words) === foldName(name)));
  if (!ofClass) return undefined;
  if (/^(?:小计|合计)$/.test(last)) return ofClass.code;
  return economicClassification2024
    .entries()
    .find(
      ({ code, name }) =>
        code.length === 5 && code.startsWith(ofClass.code) && foldName(name) === foldName(last),
    )?.code;
}

const codeColumn: Column = {
  id: 'function',
  heading: { zh: '科目编码', en: 'code' },
  kind: { kind: 'code', of: 'function', lengths: [7] },
};

/** The code of each row, blank for 合计; rows of words have none. The lowest must be 项. */
function codesIn({ rows, stub }: Frame, sheet: SourceSheet, problems: Problem[]): Map<number, string> {
  const codes = new Map<number, string>();
  for (const row of rows) {
    const words = stubWords(sheet, row, stub);
    const code = words.map((each) => /^\d+/.exec(each)?.[0] ?? '').reduce(joined, '');
    if (code.length >= 3) codes.set(row, code);
    else if (words.includes('合计')) codes.set(row, '');
  }
  const all = [...new Set(codes.values())];
  for (const [row, code] of codes) {
    if (code === '' || all.some((other) => other.length > code.length && other.startsWith(code))) continue;
    const stored = { row, column: stub[0]!, content: { kind: 'text' as const, text: code } };
    for (const { id, read, holes } of readCell(stored, codeColumn, sheet.startsIn1904).troubles)
      problems.push(problem(id, placeIn(sheet, row, stub[0]!), read, holes));
  }
  return codes;
}

/** 208, 05, 05 in three columns, or 208, 20805, 2080505, or the same in each. */
function joined(before: string, part: string): string {
  return part.startsWith(before) ? part : before + part;
}

const amountColumn: Column = {
  id: 'amount',
  heading: { zh: '金额', en: 'amount' },
  kind: { kind: 'money', negative: 'possible' },
};

/** The amount in a cell; undefined where there is none, or a stroke. */
export function amountAt(
  sheet: SourceSheet,
  row: number,
  place: number,
  problems: Problem[],
): bigint | undefined {
  const cell = cellIn(sheet, row, place);
  if (/^[-—–－/]+$/.test(wordsOf(cell))) return undefined;
  const { value, troubles } = readCell(cell, amountColumn, sheet.startsIn1904);
  for (const { id, read, holes } of troubles)
    if (id !== 'negative-amount') problems.push(problem(id, placeIn(sheet, row, place), read, holes));
  return value as bigint | undefined;
}
