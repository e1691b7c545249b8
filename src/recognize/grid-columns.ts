import type { Column, Lane, StatutoryTable } from '../model/table.ts';
import type { Cell, Grid } from '../model/source.ts';

export type ColumnRole = 'code' | 'label' | 'line-number' | 'value' | 'ignored';

/** A stub and its value columns as printed. */
export interface PhysicalLane {
  readonly lane: Lane;
  readonly code: number | undefined;
  readonly label: number | undefined;
  readonly lineNumber: number | undefined;
  readonly values: readonly { readonly at: number; readonly column: Column }[];
  readonly from: number;
  readonly to: number;
}

const codeHeadings = [
  '科目代码',
  '科目编码',
  '功能分类科目编码',
  '功能分类科目代码',
  '支出功能分类科目编码',
  '经济分类科目编码',
  '经济分类科目代码',
  '编码',
  '代码',
  '支出功能分类科目代码',
];
const labelHeadings = ['项目', '科目名称', '名称', '项目(按功能分类)', '支出功能分类', '单位名称'];
const ignoredHeadings = ['备注', '序号'];

/** Whether a heading names the stub of a table: its codes or its labels. */
export function isStubHeading(text: string): boolean {
  return codeHeadings.includes(text) || labelHeadings.includes(text);
}

function roleOf(path: readonly string[]): ColumnRole {
  const leaf = path[path.length - 1] ?? '';
  if (leaf === '行次') return 'line-number';
  if (codeHeadings.includes(leaf)) return 'code';
  if (labelHeadings.includes(leaf)) return 'label';
  return ignoredHeadings.includes(leaf) ? 'ignored' : 'value';
}

/**
 * The heading path of every column. A heading reaches right over the blanks beside it, as merged cells are printed,
 * but not past the end of the heading above it; the lowest heading row does not reach.
 */
export function headingPaths(rows: readonly (readonly Cell[])[], width: number): string[][] {
  const paths: string[][] = Array.from({ length: width }, () => []);
  /** For each column, the column in which the heading above it begins. */
  let groups: number[] = Array.from({ length: width }, () => 0);
  rows.forEach((row, rowIndex) => {
    const last = rowIndex === rows.length - 1;
    const next = [...groups];
    let carried: { text: string; from: number; group: number } | undefined;
    for (let column = 0; column < width; column += 1) {
      const text = row[column]?.plain ?? '';
      if (text !== '') carried = { text, from: column, group: groups[column]! };
      else if (last || (carried && carried.group !== groups[column])) carried = undefined;
      if (!carried) {
        if (text === '' && rowIndex > 0) next[column] = Math.max(groups[column]!, column);
        continue;
      }
      const path = paths[column]!;
      if (path[path.length - 1] !== carried.text) path.push(carried.text);
      next[column] = carried.from;
    }
    groups = next;
  });
  return paths;
}

/** The declared column whose heading words all stand in `path`; the most words win, then the longest. */
export function matchColumn(path: readonly string[], columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  let bestScore = 0;
  for (const column of columns) {
    for (const heading of column.headings) {
      const words = heading.split('+');
      if (!words.every((word) => path.includes(word))) continue;
      const score =
        words.length * 100 + heading.length + (path[path.length - 1] === words[words.length - 1] ? 50 : 0);
      if (score > bestScore) {
        best = column;
        bestScore = score;
      }
    }
  }
  return best;
}

/** Splits a grid's columns into lanes (a stub begins a lane) and binds each lane to one of the table's. */
export function lanesOf(
  table: StatutoryTable,
  headerRows: readonly (readonly Cell[])[],
  width: number,
): PhysicalLane[] {
  const paths = headingPaths(headerRows, width);
  const roles = paths.map(roleOf);
  const ranges: { from: number; to: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    const isStub = roles[column] === 'code' || roles[column] === 'label';
    const afterValue = column > 0 && roles[column - 1] !== 'code' && roles[column - 1] !== 'label';
    if (ranges.length === 0 || (isStub && afterValue)) ranges.push({ from: column, to: column + 1 });
    else ranges[ranges.length - 1]!.to = column + 1;
  }
  return ranges.map(({ from, to }, index) => {
    const lane = laneFor(table, paths.slice(from, to), index);
    const within = (role: ColumnRole) => {
      const at = roles.indexOf(role, from);
      return at >= 0 && at < to ? at : undefined;
    };
    const valueColumns = roles.flatMap((role, at) => (role === 'value' && at >= from && at < to ? [at] : []));
    const values = valueColumns.flatMap((at) => {
      const column =
        matchColumn(paths[at]!, lane.columns) ??
        (lane.columns.length === 1 && valueColumns.length === 1 ? lane.columns[0] : undefined);
      return column ? [{ at, column }] : [];
    });
    return {
      lane,
      code: within('code'),
      label: within('label'),
      lineNumber: within('line-number'),
      values: firstOfEach(values),
      from,
      to,
    };
  });
}

function firstOfEach(values: readonly { at: number; column: Column }[]): { at: number; column: Column }[] {
  return values.filter(
    (value, index) => values.findIndex((other) => other.column === value.column) === index,
  );
}

function laneFor(table: StatutoryTable, paths: readonly (readonly string[])[], index: number): Lane {
  const named = table.lanes.find((lane) => paths.some((path) => path[0]?.startsWith(lane.title.zh)));
  return named ?? table.lanes[Math.min(index, table.lanes.length - 1)]!;
}

export function widthOf(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row.length), 0);
}
