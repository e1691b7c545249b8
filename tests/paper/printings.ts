import type { Block, Grid, Source } from '../../src/model/source.ts';
import type { Written } from './docx.ts';
import { cell, docxOf, tableOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { ofdOf } from './ofd.ts';
import { paged } from './paged.ts';
import type { Style } from './restyled.ts';
import { restyled } from './restyled.ts';
import { workbookOfPaper } from './workbook.ts';

/** A way to print a document: a file of some format, made from the blocks of its text. */
export interface Printing {
  readonly name: string;
  readonly file: string;
  readonly style?: Style;
  print(blocks: readonly Block[]): Uint8Array;
}

const merged: Style = { merges: true };
const framed: Style = { frame: 'merged', merges: true, notes: true };
const html = (kind: 'plain' | 'word' | 'layout') => (blocks: readonly Block[]) =>
  new TextEncoder().encode(htmlOf(blocks, kind));

/** One document in every format that is read, as offices make them. */
export const printings: readonly Printing[] = [
  { name: 'DOCX, as it stands', file: 'a.docx', print: docx },
  { name: 'DOCX, merged cells, titles within the tables', file: 'a.docx', style: framed, print: docx },
  { name: 'XLSX', file: 'a.xlsx', print: (blocks) => workbookOfPaper(blocks, 'xlsx') },
  {
    name: 'XLSX, merged cells',
    file: 'a.xlsx',
    style: merged,
    print: (blocks) => workbookOfPaper(blocks, 'xlsx'),
  },
  { name: 'XLS', file: 'a.xls', print: (blocks) => workbookOfPaper(blocks, 'biff8') },
  {
    name: 'XLS, merged cells',
    file: 'a.xls',
    style: merged,
    print: (blocks) => workbookOfPaper(blocks, 'biff8'),
  },
  { name: 'HTML', file: 'a.html', print: html('plain') },
  {
    name: 'HTML, merged cells, titles within the tables',
    file: 'a.html',
    style: framed,
    print: html('plain'),
  },
  { name: 'HTML, as Word saves it', file: 'a.htm', print: html('word') },
  { name: 'HTML, in tables for layout', file: 'a.html', print: html('layout') },
  { name: 'HTML named XLS, as systems export it', file: 'a.xls', style: framed, print: html('plain') },
  { name: 'OFD', file: 'a.ofd', print: (blocks) => ofdOf(paged(blocks)) },
  {
    name: 'OFD, merged cells, heads of pages and of tables repeated, rules as bars',
    file: 'a.ofd',
    style: merged,
    print: (blocks) =>
      ofdOf(
        paged(blocks, { width: 842, height: 495, head: '单位决算公开', isNumbered: true, repeatedRows: 2 }),
        { isGrouped: true, rules: 'bars', prefix: '', isRooted: true },
      ),
  },
  {
    name: 'OFD, titles within the tables, an object for each character, uneven rows',
    file: 'a.ofd',
    style: framed,
    print: (blocks) =>
      ofdOf(paged(blocks, { isNumbered: true, unevenness: 0.6 }), {
        isSingle: true,
        isScaled: true,
        rules: 'path',
      }),
  },
];

/** The file of a printing. */
export function printed({ style, print }: Printing, source: Source): Uint8Array {
  return print((style ? restyled(source, style) : source).blocks);
}

function docx(blocks: readonly Block[]): Uint8Array {
  return docxOf(
    blocks.map((block) =>
      block.kind === 'line' ? block.text : tableOf(rowsOf(block), block.rows[0]!.length),
    ),
  );
}

/** The cells of each row as Word keeps them: what is merged downwards is there again, without its words. */
function rowsOf({ rows }: Grid): Written[][] {
  const above = new Map<number, { left: number; span: number }>();
  return rows.map((row) => {
    const cells: Written[] = [];
    for (let column = 0; column < row.length;) {
      const over = above.get(column);
      const { text, rowSpan = 1, columnSpan = 1 } = row[column]!;
      const span = over?.span ?? columnSpan;
      if (over) {
        cells.push(cell('', { span, down: 'continue' }));
        if ((over.left -= 1) === 0) above.delete(column);
      } else {
        cells.push(cell(text, { span, ...(rowSpan > 1 ? { down: 'restart' as const } : {}) }));
        if (rowSpan > 1) above.set(column, { left: rowSpan - 1, span });
      }
      column += span;
    }
    return cells;
  });
}
