import { placedRows } from '../model/placed-cells.ts';
import type { Element, Publication, Table } from '../model/publication.ts';
import type { Writer } from '../model/writer.ts';

/** Plain text in UTF-8: a paragraph a line, a row of a table a line with tabs. */
export const textWriter: Writer = {
  id: 'txt',
  title: { zh: '纯文本', en: 'plain text' },
  extension: 'txt',
  loses: [
    { zh: '合并单元格（被合并的位置留空）', en: 'merged cells: what they cover is blank' },
    { zh: '版式', en: 'typography' },
  ],
  write: async (publication) => [
    { name: `${publication.title}.txt`, bytes: new TextEncoder().encode(textOf(publication)) },
  ],
};

/** The whole publication as text. */
export function textOf({ elements }: Publication): string {
  return `${elements.flatMap(linesOf).join('\n').trim()}\n`;
}

function linesOf(element: Element): string[] {
  switch (element.kind) {
    case 'cover':
      return [...element.lines, ''];
    case 'contents':
      return [element.title, ...element.entries.map(({ text }) => text), ''];
    case 'heading':
      return ['', element.text];
    case 'paragraph':
      return [element.runs.map(({ text }) => text).join('')];
    case 'table':
      return ['', ...tableLines(element), ''];
  }
}

function tableLines(table: Table): string[] {
  const name = [table.left, table.middle].filter(Boolean).join(' ');
  return [
    table.title,
    ...(table.number ? [table.number] : []),
    ...(name ? [name] : []),
    ...(table.right ? [table.right] : []),
    ...gridOf(table).map((row) => row.join('\t')),
    ...table.notes,
  ];
}

/** The texts of a table by row and column; what a merged cell covers is blank. */
export function gridOf({ columns, head, body }: Pick<Table, 'columns' | 'head' | 'body'>): string[][] {
  return placedRows([...head, ...body], columns.length).map((row) =>
    row.flatMap(({ cell, span, isContinued }) => [
      isContinued ? '' : (cell?.text ?? ''),
      ...Array.from({ length: span - 1 }, () => ''),
    ]),
  );
}
