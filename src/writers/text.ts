import type { Element, Publication, Table, TableCell } from '../model/publication.ts';
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
  const rows = [...head, ...body];
  const grid = rows.map(() => columns.map((): string | undefined => undefined));
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]![column] !== undefined) column += 1;
      place(cell, at, column, grid);
    }
  });
  return grid.map((row) => row.map((text) => text ?? ''));
}

function place(cell: TableCell, at: number, column: number, grid: (string | undefined)[][]): void {
  for (let down = 0; down < (cell.rowSpan ?? 1); down += 1)
    for (let right = 0; right < (cell.columnSpan ?? 1); right += 1)
      if (grid[at + down]) grid[at + down]![column + right] = down + right === 0 ? cell.text : '';
}
