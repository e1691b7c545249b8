import type { CellObject, ParsingOptions, WorkBook } from '@e965/xlsx';
import * as spreadsheets from '@e965/xlsx';
import type { Range } from '../../core/cell-address.ts';
import { builtInFormats } from './built-in-formats.ts';
import type { Content, StoredCell } from './book.ts';
import { isOnSheet, mostMerges, storedCell } from './book.ts';

/** The sheets of an old workbook by name, in the order in which they are stored. */
export interface XlsCells {
  readonly startsIn1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: readonly StoredCell[];
    readonly merges: readonly Range[];
  }[];
}

/** What the library offers beside what it declares. */
interface Undeclared {
  parse_xlscfb(stream: Uint8Array, options: ParsingOptions): WorkBook;
  set_cptable(pages: unknown): void;
}
const library = spreadsheets as unknown as typeof spreadsheets & Undeclared;

/** The pages that words of Excel 5 and 95 are written in. */
const pages: Readonly<Record<number, string>> = {
  936: 'gb18030', 10008: 'gb18030', 950: 'big5', 10002: 'big5', 1200: 'utf-16le', 65001: 'utf-8', 1252: 'windows-1252',
}; // prettier-ignore
library.set_cptable({
  utils: {
    decode: (page: number, bytes: ArrayLike<number>) =>
      new TextDecoder(pages[page] ?? 'gb18030').decode(Uint8Array.from(bytes)),
    encode: () => [],
    hascp: () => true,
  },
});

/** Reads the cells of a workbook's records; undefined where they make no sense. */
export function xlsCells(records: Uint8Array): XlsCells | undefined {
  resetFormats();
  let book: WorkBook;
  try {
    book = library.parse_xlscfb(records, {
      type: 'buffer', dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: true,
    }); // prettier-ignore
  } catch {
    return undefined;
  }
  return {
    startsIn1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      const merges = sheet?.['!merges'] ?? [];
      return {
        name,
        cells: storedCells(sheet?.['!data'] ?? []),
        merges: merges
          .slice(0, mostMerges)
          .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      };
    }),
  };
}

/** The library keeps the formats of the last workbook; each begins with those that every workbook knows. */
function resetFormats(): void {
  const table = library.SSF.get_table() as Record<string, string>;
  for (const id of Object.keys(table)) delete table[id];
  Object.assign(table, builtInFormats);
}

function storedCells(rows: readonly (readonly (CellObject | undefined)[] | undefined)[]): StoredCell[] {
  const cells: StoredCell[] = [];
  for (const row of Object.keys(rows).map(Number)) {
    for (const column of Object.keys(rows[row] ?? []).map(Number)) {
      const cell = rows[row]?.[column];
      const content = cell && contentOf(cell);
      if (!content || !isOnSheet(row, column)) continue;
      const format = typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : undefined;
      cells.push(storedCell(row, column, content, format));
    }
  }
  return cells;
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
}; // prettier-ignore

function contentOf({ t, v }: CellObject): Content | undefined {
  switch (t) {
    case 'n':
      return typeof v === 'number' && Number.isFinite(v) ? { kind: 'number', number: v } : undefined;
    case 'b':
      return { kind: 'boolean', isTrue: v === true };
    case 'e':
      return { kind: 'error', code: errors[Number(v)] ?? '#N/A' };
    case 's': {
      const text = String(v ?? '');
      return text.trim() === '' ? undefined : { kind: 'text', text };
    }
    default:
      return undefined;
  }
}
