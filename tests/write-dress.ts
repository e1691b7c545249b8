import type { Column, Dress, DressedLane, DressedRow, Heading, Lane, Row } from '../src/model/table.ts';
import {
  economicClassification2024,
  functionClassification2024,
} from '../src/standards/classifications/index.ts';
import { tableById } from '../src/standards/tables/index.ts';
import { madeUnit } from './marked.ts';

/** What stands in a dressed table. Without `codes` and with blank cells it is the empty form. */
export interface TableContent {
  readonly unit: string;
  readonly year: number;
  /** The coded lines of a table whose lines vary, in order. */
  readonly codes: readonly string[];
  name(code: string): string;
  cell(lane: Lane, stub: { readonly row?: Row; readonly code?: string }, column: Column): string;
  readonly empty: boolean;
}

/** Every cell of the table holds a number of its own. */
export function filledContent(): TableContent {
  const printed = new Map<string, string>();
  return {
    unit: madeUnit.unit!,
    year: madeUnit.year!,
    codes: ['208', '20805', '2080505', '2080506', '210', '21011', '2101102'],
    name: (code) =>
      (functionClassification2024.lookup(code) ?? economicClassification2024.lookup(code))!.name,
    cell(lane, stub, column) {
      const key = [lane.id, stub.row?.id ?? stub.code ?? '', column.id].join('/');
      const counts = stub.row?.count ?? column.count;
      const next = printed.size + 1;
      if (!printed.has(key)) printed.set(key, counts ? String(next) : `${100 + next}.${10 + (next % 90)}`);
      return printed.get(key)!;
    },
    empty: false,
  };
}

/** One printed line of a lane, ready for its stub and value columns. */
interface LaneLine {
  readonly code: string;
  readonly name: string;
  readonly numbered: boolean;
  readonly cells: readonly string[];
}

const blankLine: LaneLine = { code: '', name: '', numbered: false, cells: [] };

/** Writes a table in its dress as tab-separated text, from the title to the notes. */
export function writeDress(dress: Dress, content: TableContent): string {
  const furniture = [
    dress.title,
    ...(dress.number ? [dress.number] : []),
    ...(dress.nameLabel ? [`${dress.nameLabel}：${content.unit} ${content.year}年度`] : []),
    dress.unitLine,
  ];
  const notes = [dress.note, ...(content.empty && dress.emptyNote ? [dress.emptyNote] : [])];
  return [
    ...furniture,
    ...rowsOf(dress, content).map((row) => row.join('\t')),
    ...notes.map((note) => note.replaceAll('{unit}', content.unit)),
  ].join('\n');
}

/** All rows of a dressed table, headings included. */
export function rowsOf(dress: Dress, content: TableContent): string[][] {
  const headings = headingRows(dress);
  const body = bodyRows(dress, content, headings);
  const repeats = dress.lanes[0]!.rows?.[0];
  const begun = repeats && 'across' in repeats ? [] : headings;
  const numbers = dress.columnNumbers ? [columnNumbers(dress)] : [];
  return [...begun, ...numbers, ...body, ...footerRow(dress, content)];
}

function headingRows(dress: Dress): string[][] {
  const depth = Math.max(...dress.lanes.map((lane) => depthOf(lane.headings) + (lane.under ? 1 : 0)));
  const rows = Array.from({ length: depth }, () => [] as string[]);
  dress.lanes.forEach((lane, index) => {
    const from = rows[0]!.length;
    const width = leavesOf(lane.headings).length;
    for (const row of rows) row.push(...Array.from({ length: width }, () => ''));
    const top = lane.under ? 1 : 0;
    if (lane.under && dress.lanes[index - 1]?.under !== lane.under) rows[0]![from] = lane.under;
    placeHeadings(lane.headings, rows, top, from);
  });
  return rows;
}

function placeHeadings(headings: readonly Heading[], rows: string[][], level: number, from: number): void {
  let at = from;
  for (const [label, under] of headings) {
    rows[level]![at] = label;
    if (typeof under !== 'string') placeHeadings(under, rows, level + 1, at);
    at += typeof under === 'string' ? 1 : leavesOf(under).length;
  }
}

function depthOf(headings: readonly Heading[]): number {
  return Math.max(...headings.map(([, under]) => (typeof under === 'string' ? 1 : 1 + depthOf(under))));
}

/** The columns that headings end in, from left to right. */
export function leavesOf(headings: readonly Heading[]): string[] {
  return headings.flatMap(([, under]) => (typeof under === 'string' ? [under] : leavesOf(under)));
}

function columnNumbers(dress: Dress): string[] {
  let next = 1;
  return dress.lanes.flatMap((lane) =>
    leavesOf(lane.headings).map((leaf, index) => {
      if (!leaf.startsWith('#')) return String(next++);
      return index === 0 ? '栏次' : '';
    }),
  );
}

function bodyRows(dress: Dress, content: TableContent, headings: string[][]): string[][] {
  const lanes = dress.lanes.map((lane) => linesOf(dress, lane, content));
  const height = Math.max(...lanes.map((lines) => lines.length));
  const numbers = lineNumbers(dress, lanes);
  return Array.from({ length: height }, (_, at) => at).flatMap((at) => {
    const first = lanes[0]![at];
    if (first && 'across' in first)
      return [across(first.across, headings), ...(first.headingsBelow ? headings : [])];
    return [
      dress.lanes.flatMap((lane, index) => {
        const line = (lanes[index]![at] ?? blankLine) as LaneLine;
        return printLine(lane, line, numbers[index]![at]);
      }),
    ];
  });
}

/** Words over the width of the table. */
function across(words: string, headings: string[][]): string[] {
  return headings[0]!.map((_, index) => (index === 0 ? words : ''));
}

type Line = LaneLine | Extract<DressedRow, { across: string }>;

function linesOf(dress: Dress, dressed: DressedLane, content: TableContent): Line[] {
  const lane = tableById(dress.of)!.lanes.find((each) => each.id === dressed.of)!;
  const columns = leavesOf(dressed.headings).flatMap((leaf) => lane.columns.filter(({ id }) => id === leaf));
  const cells = (stub: { row?: Row; code?: string }) =>
    columns.map((column) => content.cell(lane, stub, column));
  const rowNamed = (id: string) => lane.rows.find((row) => row.id === id)!;
  if (dressed.rows)
    return dressed.rows.map((line): Line => {
      if (line === null) return { ...blankLine, numbered: true };
      if ('across' in line) return line;
      return { code: '', name: line[0], numbered: true, cells: cells({ row: rowNamed(line[1]) }) };
    });
  if (lane.stub === 'none') return [{ ...blankLine, cells: cells({}) }];
  const coded = (dressed.codes ?? content.codes).map((code): Line => {
    const barred = dressed.barred?.includes(code);
    const name = content.name(code);
    return { code, name, numbered: false, cells: barred ? columns.map(() => '——') : cells({ code }) };
  });
  const { total } = dress;
  if (!total) return coded;
  const totalLine: Line = {
    ...blankLine,
    code: total.label,
    cells: cells({ row: rowNamed(total.row) }),
  };
  return total.at === 'first' ? [totalLine, ...coded] : [...coded, totalLine];
}

/** Line numbers run down the first lane, then down the next, and leave out what the form leaves out. */
function lineNumbers(dress: Dress, lanes: readonly (readonly Line[])[]): (number | undefined)[][] {
  let next = 1;
  return lanes.map((lines) =>
    lines.map((line) => {
      if ('across' in line || !line.numbered) return undefined;
      while (dress.missingLineNumbers?.includes(next)) next += 1;
      return next++;
    }),
  );
}

function printLine(lane: DressedLane, line: LaneLine, number: number | undefined): string[] {
  let value = 0;
  return leavesOf(lane.headings).map((leaf) => {
    switch (leaf) {
      case '#code':
        return line.code;
      case '#name':
        return line.name;
      case '#line':
        return number === undefined ? '' : String(number);
      default:
        return line.cells[value++] ?? '';
    }
  });
}

function footerRow(dress: Dress, content: TableContent): string[][] {
  if (!dress.footer) return [];
  const groups: DressedLane[][] = [];
  for (const lane of dress.lanes) {
    const group = groups[groups.length - 1];
    if (group && lane.under !== undefined && group[0]!.under === lane.under) group.push(lane);
    else groups.push([lane]);
  }
  const row = groups.flatMap((group, index) => {
    const lane = tableById(dress.of)!.lanes.find(({ id }) => id === group[0]!.of)!;
    const [label, id] = dress.footer![index]!;
    const width = group.reduce((sum, { headings }) => sum + leavesOf(headings).length, 0);
    const last = leavesOf(group[group.length - 1]!.headings).at(-1);
    const column = lane.columns.find((each) => each.id === last)!;
    const stub = { row: lane.rows.find((each) => each.id === id)! };
    return [label, ...Array.from({ length: width - 2 }, () => ''), content.cell(lane, stub, column)];
  });
  return [row];
}
