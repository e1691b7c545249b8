import { placedRows } from '../model/placed-cells.ts';
import type { Element, Publication, Table, TableCell } from '../model/publication.ts';
import type { FileInput, Reader, Reading } from '../model/reader.ts';
import { refuse } from '../model/reader.ts';
import { decode } from './decode.ts';
import type { PaperCell, Transcript } from './transcript.ts';
import { transcript } from './transcript.ts';

/** A publication as data, as the JSON writer lays it down: read by what it shows, like any paper. */
export const publicationJsonReader: Reader = {
  id: 'publication-json',
  title: { zh: '决算公开数据（JSON）', en: 'a publication as data (JSON)' },
  extensions: ['json'],
  accepts: ({ bytes }) => new TextDecoder().decode(bytes.subarray(0, 200)).includes('"juesuan/publication@'),
  read,
};

const largest = 32_000_000;

function read({ name, bytes }: FileInput): Reading {
  const decoded = bytes.length <= largest ? decode(bytes) : undefined;
  const data = decoded && parsed(decoded.text);
  if (!data || !Array.isArray(data.elements)) {
    return refuse(
      '不是完整的决算公开数据（JSON）：内容缺失、损坏或太大。请重新生成。',
      'Not a whole publication as data (JSON): it is missing parts, damaged or too large. Build it again.',
    );
  }
  const paper = transcript();
  data.elements.forEach((element, index) => {
    try {
      write(element, paper, `elements[${index}]`);
    } catch {
      paper.remark('passed-over', {
        zh: `第 ${index + 1} 个元素的形状不对，没有读`,
        en: `element ${index + 1} has not the shape of one and was passed over`,
      });
    }
  });
  return { kind: 'read', source: paper.source({ name, format: 'json', encoding: 'utf-8' }) };
}

function parsed(text: string): Partial<Publication> | undefined {
  try {
    return JSON.parse(text) as Partial<Publication>;
  } catch {
    return undefined;
  }
}

function write(element: Element, paper: Transcript, path: string): void {
  const at = { kind: 'part', part: 'elements', path } as const;
  switch (element.kind) {
    case 'cover':
      for (const line of element.lines) paper.paragraph(String(line), at);
      return;
    case 'contents':
      paper.paragraph(String(element.title), at);
      for (const { text } of element.entries) paper.paragraph(String(text), at);
      return;
    case 'heading':
      paper.paragraph(String(element.text), at);
      return;
    case 'paragraph':
      paper.paragraph(element.runs.map(({ text }) => text).join(''), at);
      return;
    case 'table':
      writeTable(element, paper, path);
  }
}

function writeTable(table: Table, paper: Transcript, path: string): void {
  const at = { kind: 'part', part: 'elements', path } as const;
  const name = [table.left, table.middle].filter(Boolean).join(' ');
  for (const line of [table.title, table.number, name, table.right]) if (line) paper.paragraph(line, at);
  paper.table(rowsOf(table, path));
  for (const note of table.notes) paper.paragraph(note, at);
}

/** Rows of columns, undefined where a merged cell covers the place. */
function rowsOf({ columns, head, body }: Table, path: string): (PaperCell | undefined)[][] {
  return placedRows([...head, ...body], columns.length).map((row, index) =>
    row.flatMap(({ cell, at, span, isContinued }) => [
      cell && !isContinued ? paperCell(cell, `${path}/row[${index + 1}]/column[${at + 1}]`) : undefined,
      ...Array.from({ length: span - 1 }, () => undefined),
    ]),
  );
}

function paperCell({ text, rowSpan, columnSpan }: TableCell, path: string): PaperCell {
  return {
    text: String(text),
    at: { kind: 'part', part: 'elements', path },
    ...(rowSpan ? { rowSpan } : {}),
    ...(columnSpan ? { columnSpan } : {}),
  };
}
