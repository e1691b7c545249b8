import type { Column, Lane, StatutoryTable } from '../model/table.ts';
import type { Cell, Grid } from '../model/source.ts';
import { headingPaths } from './heading-paths.ts';

export type ColumnRole = 'code' | 'label' | 'line-number' | 'value' | 'ignored';

/** A stub and its value columns as printed. */
export interface PhysicalLane {
  readonly lane: Lane;
  /** The columns of its codes: several where codes are printed in parts, or merged over columns. */
  readonly codes: readonly number[];
  readonly label: number | undefined;
  readonly lineNumber: number | undefined;
  readonly values: readonly { readonly at: number; readonly column: Column }[];
  readonly from: number;
  readonly to: number;
}

const codeHeading = /^(?:支出|部门)?(?:(?:功能|经济)(?:分类)?)?(?:科目)?(?:编码|代码|编号)(?:\(类款项\))?$/;
const labelHeading =
  /^(?:项目|名称|科目名称|项目\(按功能分类\)|支出功能分类|单位名称|(?:支出|部门)?(?:功能|经济)(?:分类)?科目名称)$/;
const ignoredHeadings = ['备注', '序号'];

/** Whether a heading names the stub of a table: its codes or its labels. */
export function isStubHeading(text: string): boolean {
  return codeHeading.test(text) || labelHeading.test(text);
}

function roleOf(path: readonly string[]): ColumnRole {
  const leaf = path[path.length - 1] ?? '';
  if (leaf === '行次') return 'line-number';
  if (codeHeading.test(leaf)) return 'code';
  if (labelHeading.test(leaf)) return 'label';
  return ignoredHeadings.includes(leaf) ? 'ignored' : 'value';
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
export function lanesOf(table: StatutoryTable, grid: Grid, headerCount: number): PhysicalLane[] {
  const headerRows = grid.rows.slice(0, headerCount);
  const width = widthOf(grid);
  const paths = headingPaths(headerRows, width, grid.merges);
  const roles = withCodeParts(paths.map(roleOf), grid.rows.slice(0, headerCount + 1), headerCount);
  const ranges: { from: number; to: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    if (ranges.length === 0 && paths[column]!.length === 0) continue;
    const isStub = roles[column] === 'code' || roles[column] === 'label';
    const afterValue = column > 0 && roles[column - 1] !== 'code' && roles[column - 1] !== 'label';
    if (ranges.length === 0 || (isStub && afterValue)) ranges.push({ from: column, to: column + 1 });
    else ranges[ranges.length - 1]!.to = column + 1;
  }
  return ranges.map(({ from, to }, index) => {
    const lane = laneFor(table, paths.slice(from, to), index);
    const within = (role: ColumnRole) =>
      roles.flatMap((each, at) => (each === role && at >= from && at < to ? [at] : []));
    const valueColumns = within('value');
    const values = valueColumns.flatMap((at) => {
      const column =
        matchColumn(paths[at]!, lane.columns) ??
        (lane.columns.length === 1 && valueColumns.length === 1 ? lane.columns[0] : undefined);
      return column ? [{ at, column }] : [];
    });
    return {
      lane,
      ...stubColumns(lane, within('code'), within('label')),
      lineNumber: within('line-number')[0],
      values: firstOfEach(values),
      from,
      to,
    };
  });
}

/** One heading (项目) may stand above codes and names alike. */
function stubColumns(
  lane: Lane,
  codes: readonly number[],
  labels: readonly number[],
): Pick<PhysicalLane, 'codes' | 'label'> {
  return lane.stub === 'code' && codes.length === 0 && labels.length > 1
    ? { codes: labels.slice(0, 1), label: labels[1] }
    : { codes, label: labels[0] };
}

/** Codes in parts take several columns: headed 类 款 项, or blank between the headings of codes and names. */
function withCodeParts(
  roles: readonly ColumnRole[],
  rows: readonly (readonly Cell[])[],
  headerCount: number,
): readonly ColumnRole[] {
  const parted = [...roles];
  for (const row of rows) {
    row.forEach((cell, column) => {
      const parts = ['类', '款', '项'].filter((part, at) => row[column + at]?.plain === part).length;
      if (cell.plain === '类' && parts > 1) parted.fill('code', column, column + parts);
    });
  }
  const lowest = rows[headerCount - 1] ?? [];
  lowest.forEach((cell, column) => {
    if (!codeHeading.test(cell.plain)) return;
    const next = lowest.findIndex((other, at) => at > column && other.plain !== '');
    if (next > 0 && labelHeading.test(lowest[next]!.plain)) parted.fill('code', column, next);
  });
  return parted;
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
