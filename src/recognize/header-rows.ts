import type { Cell, Grid } from '../model/source.ts';
import type { StatutoryTable } from '../model/table.ts';
import { isStubHeading } from './grid-columns.ts';
import { numberingOf } from './heading.ts';

type Rows = readonly (readonly Cell[])[];

/** The heading rows end where the first row of column numbers, codes, known labels or amounts begins. */
export function countHeaderRows(
  table: StatutoryTable,
  { rows, merges }: Pick<Grid, 'rows' | 'merges'>,
): number {
  const labels = new Set(table.lanes.flatMap((lane) => lane.rows.flatMap((row) => row.labels)));
  const margin = marginOf(rows);
  const index = rows.findIndex((row) => {
    if (isColumnNumbers(row)) return true;
    return row.some((cell, column) => {
      const text = cell.plain;
      if (/^\d{3}(\d{2}){0,3}$/.test(text) && column === margin) return true;
      if (/^(?:-?[\d,]+\.\d+|\([\d,]+\.\d+\))$/.test(text)) return true;
      return (
        column === margin &&
        labels.has(withoutNumbering(text)) &&
        (withoutNumbering(text) !== text || isFilledLine(row))
      );
    });
  });
  // a heading may read like a line of the body (人员经费): headings go on to the last row of stub headings
  const firstNumber = rows.findIndex((row) => row.some((cell) => /\d/.test(cell.plain)));
  const lastHeading = rows
    .slice(0, Math.max(firstNumber, 0))
    .findLastIndex((row) => row.some((cell) => isStubHeading(cell.plain)));
  if (index < 0) return Math.min(rows.length, (merges === 'told' && toldDepth(rows)) || usualDepth);
  return Math.max(index, lastHeading + 1);
}

/** How many columns at the left no row prints anything in. */
function marginOf(rows: Rows): number {
  return rows.reduce((least, row) => {
    const first = row.findIndex((cell) => cell.plain !== '');
    return first < 0 ? least : Math.min(least, first);
  }, Infinity);
}

const usualDepth = 3;

/** How far down headings go by their merges: a heading over several columns has others under it. */
function toldDepth(rows: Rows): number | undefined {
  const isMerged = ({ rowSpan = 1, columnSpan = 1 }: Cell) => rowSpan * columnSpan > 1;
  if (!rows.slice(0, usualDepth).some((row) => row.some(isMerged))) return undefined;
  let depth = 1;
  for (let at = 0; at < Math.min(depth, rows.length); at += 1)
    for (const { plain, rowSpan = 1, columnSpan = 1 } of rows[at]!)
      depth = Math.max(depth, at + rowSpan + (columnSpan > 1 && !isStubHeading(plain) ? 1 : 0));
  const stub = rows
    .slice(0, usualDepth)
    .findLastIndex((row) => row.some((cell) => isStubHeading(cell.plain)));
  return Math.max(depth, stub + 1);
}

/** A line of the body prints its number or an amount, or nothing but its label; headings print several words. */
function isFilledLine(row: readonly Cell[]): boolean {
  return row.some((cell) => /\d/.test(cell.plain)) || row.filter((cell) => cell.text !== '').length === 1;
}

/**
 * The row of column numbers (栏次): consecutive whole numbers from 1, whatever stands beside them. Where codes are
 * printed in parts the row names them as well (类 款 项).
 */
export function isColumnNumbers(row: readonly Cell[]): boolean {
  const texts = row
    .map((cell) => cell.plain)
    .filter((text) => text !== '' && !/^(?:栏次|[类款项目])$/.test(text));
  return texts.length > 0 && texts.every((text, index) => text === String(index + 1));
}

export function withoutNumbering(text: string): string {
  return numberingOf(text)?.words ?? text;
}

/** What a row of headings says, to know it again where it is repeated; undefined of a row that hardly says anything. */
export function headingKey(row: readonly Cell[]): string | undefined {
  const texts = row.flatMap(({ plain }) => (plain === '' ? [] : [plain]));
  return texts.length > 1 ? texts.join('\t') : undefined;
}
