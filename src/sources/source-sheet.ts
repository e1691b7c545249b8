import { columnName } from '../core/cell-address.ts';
import type { Range } from '../core/cell-address.ts';
import { folded } from '../core/fold.ts';
import type { CellOrigin } from '../model/accounts.ts';
import type { StoredCell } from '../readers/workbook/book.ts';
import { generalText } from '../readers/workbook/number-text.ts';

/** A sheet of a source as it is stored: of a workbook a tab, of another file the whole of it. */
export interface SourceSheet {
  readonly file: string;
  /** Blank where the file has no sheets. */
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, StoredCell>>;
  readonly merges: readonly Range[];
  readonly startsIn1904: boolean;
  /** The line on which each row stands, where the file is one of lines. */
  readonly lines?: readonly number[];
}

/** The place of a cell, rows and columns from 0: C5 of a sheet, L5 of a file of lines. */
export function placeIn({ file, name, lines }: SourceSheet, row: number, column: number): CellOrigin {
  const cell = lines ? `L${lines[row] ?? row + 1}` : `${columnName(column)}${row + 1}`;
  return { file, sheet: name, cell };
}

export function cellIn(sheet: SourceSheet, row: number, column: number): StoredCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** What stands in a cell, as it is written; of the cells that a merged one covers, what stands in that. */
export function wordsIn(sheet: SourceSheet, row: number, column: number): string {
  const own = wordsOf(cellIn(sheet, row, column));
  if (own !== '') return own;
  const over = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return over ? wordsOf(cellIn(sheet, over.top, over.left)) : '';
}

export function wordsOf(cell: StoredCell | undefined): string {
  if (cell?.content.kind === 'text') return cell.content.text.trim();
  return cell?.content.kind === 'number' ? generalText(cell.content.number) : '';
}

/** The numbers of the rows that hold something, in order. */
export function rowNumbers({ rows }: SourceSheet): number[] {
  return [...rows.keys()].sort((a, b) => a - b);
}

/** The last column of some rows that holds something, or is covered by what does. */
function lastColumn({ rows, merges }: SourceSheet, among: readonly number[]): number {
  const filled = among.flatMap((row) => [...(rows.get(row)?.keys() ?? [])]);
  const covered = merges.filter(({ top }) => among.includes(top)).map(({ right }) => right);
  return [...filled, ...covered].reduce((most, column) => Math.max(most, column), 0);
}

/**
 * The headings of each column over some rows, from the top down, without blanks: 本年支出, 基本支出, 小计. What a merged
 * heading covers bears it.
 */
export function headingPaths(
  sheet: SourceSheet,
  rows: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, string[]>();
  const last = lastColumn(sheet, rows);
  for (let column = 0; column <= last; column += 1) {
    const path: string[] = [];
    for (const row of rows) {
      const words = folded(wordsIn(sheet, row, column)).replace(/\((?:万元|元)\)$/, '');
      if (words !== '' && words !== path[path.length - 1]) path.push(words);
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}
