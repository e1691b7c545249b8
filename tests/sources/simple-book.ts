import { cellAddress } from '../../src/core/cell-address.ts';
import type { LaidCell, SheetLayout } from '../../src/sheets/layout.ts';
import { writeXlsx } from '../../src/sheets/xlsx.ts';

/** A sheet by its cells: words, or a number as digits behind `=`. */
export interface SimpleSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly string[];
}

const font = { name: '宋体', size: 11 };
const looks = {
  words: { font, format: '@', vertical: 'center' },
  number: { font, format: '#,##0.00', vertical: 'center' },
} as const;

export function simpleBook(sheets: readonly SimpleSheet[]): Uint8Array {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges = [] }): SheetLayout<keyof typeof looks> => ({
      name,
      columns: Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => ({ width: 14 })),
      rows: rows.map((row) => row.map((cell): LaidCell<keyof typeof looks> => cellOf(cell))),
      head: 0,
      merges,
      isLandscape: true,
    })),
    looks,
    names: [],
    footer: '',
  });
}

function cellOf(cell: string): LaidCell<keyof typeof looks> {
  if (cell === '') return { style: 'words' };
  return cell.startsWith('=') ? { style: 'number', number: cell.slice(1) } : { style: 'words', text: cell };
}

/** Changes a cell of a sheet, by its name: `put(sheets, '财决04', 'C7', '=1.00')`. */
export function put(
  sheets: readonly SimpleSheet[],
  sheet: string,
  cell: string,
  words: string,
): SimpleSheet[] {
  const { row, column } = cellAddress(cell)!;
  return sheets.map((each) =>
    each.name === sheet
      ? { ...each, rows: each.rows.map((cells, at) => (at === row ? cells.with(column, words) : cells)) }
      : each,
  );
}
