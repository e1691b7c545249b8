import { dressedTable } from '../src/compile/dressed-table.ts';
import type { Column, Dress, Lane, Row } from '../src/model/table.ts';
import {
  economicClassification2024,
  functionClassification2024,
} from '../src/standards/classifications/index.ts';
import { gridOf } from '../src/writers/text.ts';
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

/** All rows of a dressed table, headings included; what a merged cell covers is blank. */
export function rowsOf(dress: Dress, content: TableContent): string[][] {
  return gridOf(
    dressedTable(dress, {
      ...content,
      cell: (lane, stub, column) => ({ text: content.cell(lane, stub, column) }),
    }),
  );
}
