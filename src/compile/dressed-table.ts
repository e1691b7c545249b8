import type { Column, Dress, DressedLane, DressedRow, Heading, Lane, Row } from '../model/table.ts';
import type { TableCell, TableColumn } from '../model/publication.ts';
import { tableById } from '../standards/tables/index.ts';

/** A value as a cell prints it, and the facts that it states. */
export interface Printed {
  readonly text: string;
  readonly facts?: readonly string[];
}

/** What fills a dressed table. */
export interface DressContent {
  /** The coded lines of a table whose lines vary, in order. */
  readonly codes: readonly string[];
  name(code: string): string;
  cell(lane: Lane, stub: { readonly row?: Row; readonly code?: string }, column: Column): Printed;
}

export interface DressedTable {
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly TableCell[])[];
  readonly body: readonly (readonly TableCell[])[];
}

/** Lays out a statutory table as its place and year prints it: headings, column numbers, lines, footer. */
export function dressedTable(dress: Dress, content: DressContent): DressedTable {
  const headings = headingRows(dress);
  const numbers = dress.columnNumbers ? [columnNumbers(dress)] : [];
  const first = dress.lanes[0]!.rows?.[0];
  // a table of several parts has its headings under the title of each
  const isInParts = Boolean(first && 'across' in first);
  const head = isInParts ? [] : [...headings, ...numbers];
  const body = [
    ...(isInParts ? numbers : []),
    ...bodyRows(dress, content, headings),
    ...footerRow(dress, content),
  ];
  return { columns: columnsOf(dress), head, body };
}

function columnsOf(dress: Dress): TableColumn[] {
  return dress.lanes.flatMap((lane) => leavesOf(lane.headings).map((leaf) => ({ kind: kindOf(leaf) })));
}

function kindOf(leaf: string): TableColumn['kind'] {
  switch (leaf) {
    case '#code':
      return 'code';
    case '#name':
      return 'label';
    case '#line':
      return 'line';
    default:
      return 'number';
  }
}

function headingRows(dress: Dress): TableCell[][] {
  const depth = Math.max(...dress.lanes.map((lane) => depthOf(lane.headings) + (lane.under ? 1 : 0)));
  const rows = Array.from({ length: depth }, () => [] as TableCell[]);
  for (const group of groupsOf(dress)) {
    const { under } = group[0]!;
    const width = group.reduce((sum, { headings }) => sum + leavesOf(headings).length, 0);
    if (under) rows[0]!.push(heading(under, width, 1));
    for (const lane of group) placeHeadings(lane.headings, rows, under ? 1 : 0);
  }
  return rows;
}

function placeHeadings(headings: readonly Heading[], rows: TableCell[][], level: number): void {
  for (const [label, under] of headings) {
    if (typeof under === 'string') rows[level]!.push(heading(label, 1, rows.length - level));
    else {
      rows[level]!.push(heading(label, leavesOf(under).length, 1));
      placeHeadings(under, rows, level + 1);
    }
  }
}

function heading(text: string, columnSpan: number, rowSpan: number): TableCell {
  return cell('heading', text, { columnSpan, rowSpan });
}

function depthOf(headings: readonly Heading[]): number {
  return Math.max(...headings.map(([, under]) => (typeof under === 'string' ? 1 : 1 + depthOf(under))));
}

/** The columns that headings end in, from left to right. */
export function leavesOf(headings: readonly Heading[]): string[] {
  return headings.flatMap(([, under]) => (typeof under === 'string' ? [under] : leavesOf(under)));
}

/** Lanes side by side that share the heading above them. */
function groupsOf(dress: Dress): DressedLane[][] {
  const groups: DressedLane[][] = [];
  for (const lane of dress.lanes) {
    const group = groups[groups.length - 1];
    if (group && lane.under !== undefined && group[0]!.under === lane.under) group.push(lane);
    else groups.push([lane]);
  }
  return groups;
}

/** 栏次: over the columns of a stub together, then the number of every other. */
function columnNumbers(dress: Dress): TableCell[] {
  let next = 1;
  return dress.lanes.flatMap((lane) => {
    const leaves = leavesOf(lane.headings);
    const stub = leaves.filter((leaf) => leaf.startsWith('#')).length;
    const label = stub > 0 ? [heading('栏次', stub, 1)] : [];
    return [...label, ...leaves.slice(stub).map(() => heading(String(next++), 1, 1))];
  });
}

/** One printed line of a lane, ready for its stub and value columns. */
interface LaneLine {
  readonly code: string;
  readonly name: string;
  readonly isTotal: boolean;
  readonly numbered: boolean;
  readonly cells: readonly Printed[];
}

const blankLine: LaneLine = { code: '', name: '', isTotal: false, numbered: false, cells: [] };

type Line = LaneLine | Extract<DressedRow, { across: string }>;

function bodyRows(dress: Dress, content: DressContent, headings: readonly TableCell[][]): TableCell[][] {
  const lanes = dress.lanes.map((lane) => linesOf(dress, lane, content));
  const height = Math.max(...lanes.map((lines) => lines.length));
  const numbers = lineNumbers(dress, lanes);
  const width = dress.lanes.reduce((sum, lane) => sum + leavesOf(lane.headings).length, 0);
  return Array.from({ length: height }, (_, at) => at).flatMap((at) => {
    const first = lanes[0]![at];
    if (first && 'across' in first)
      return [
        [cell('label', first.across, { columnSpan: width })],
        ...(first.headingsBelow ? headings.map((row) => [...row]) : []),
      ];
    return [
      dress.lanes.flatMap((lane, index) => {
        const line = (lanes[index]![at] ?? blankLine) as LaneLine;
        return printedLine(lane, line, numbers[index]![at]);
      }),
    ];
  });
}

function linesOf(dress: Dress, dressed: DressedLane, content: DressContent): Line[] {
  const lane = tableById(dress.of)!.lanes.find((each) => each.id === dressed.of)!;
  const columns = leavesOf(dressed.headings).flatMap((leaf) => lane.columns.filter(({ id }) => id === leaf));
  const cells = (stub: { row?: Row; code?: string }) =>
    columns.map((column) => content.cell(lane, stub, column));
  const rowNamed = (id: string) => lane.rows.find((row) => row.id === id)!;
  if (dressed.rows)
    return dressed.rows.map((line): Line => {
      if (line === null) return { ...blankLine, numbered: true };
      if ('across' in line) return line;
      return { ...blankLine, name: line[0], numbered: true, cells: cells({ row: rowNamed(line[1]) }) };
    });
  if (lane.stub === 'none') return [{ ...blankLine, cells: cells({}) }];
  const coded = (dressed.codes ?? content.codes).map((code): Line => {
    const barred = dressed.barred?.includes(code);
    const printed = barred ? columns.map(() => ({ text: '——' })) : cells({ code });
    return { ...blankLine, code, name: content.name(code), cells: printed };
  });
  const { total } = dress;
  if (!total) return coded;
  const totalLine: Line = {
    ...blankLine,
    code: total.label,
    isTotal: true,
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

function printedLine(lane: DressedLane, line: LaneLine, number: number | undefined): TableCell[] {
  let value = 0;
  return leavesOf(lane.headings).flatMap((leaf, index, leaves) => {
    switch (leaf) {
      case '#code':
        if (line.isTotal && leaves[index + 1] === '#name')
          return [cell('label', line.code, { columnSpan: 2 })];
        return [cell(line.isTotal ? 'label' : 'code', line.code)];
      case '#name':
        return line.isTotal && leaves[index - 1] === '#code' ? [] : [cell('label', line.name)];
      case '#line':
        return [cell('line', number === undefined ? '' : String(number))];
      default: {
        const { text = '', facts } = line.cells[value++] ?? {};
        return [cell('number', text, facts ? { facts } : {})];
      }
    }
  });
}

/** One for each group of lanes: the label over the group's columns, the amount in its last one. */
function footerRow(dress: Dress, content: DressContent): TableCell[][] {
  if (!dress.footer) return [];
  const row = groupsOf(dress).flatMap((group, index) => {
    const lane = tableById(dress.of)!.lanes.find(({ id }) => id === group[0]!.of)!;
    const [label, id] = dress.footer![index]!;
    const width = group.reduce((sum, { headings }) => sum + leavesOf(headings).length, 0);
    const last = leavesOf(group[group.length - 1]!.headings).at(-1);
    const column = lane.columns.find((each) => each.id === last)!;
    const { text, facts } = content.cell(lane, { row: lane.rows.find((each) => each.id === id)! }, column);
    return [cell('label', label, { columnSpan: width - 1 }), cell('number', text, facts ? { facts } : {})];
  });
  return [row];
}

function cell(
  role: TableCell['role'],
  text: string,
  { columnSpan = 1, rowSpan = 1, facts }: Partial<Pick<TableCell, 'columnSpan' | 'rowSpan' | 'facts'>> = {},
): TableCell {
  return {
    text,
    role,
    ...(facts ? { facts } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}
