import type { SeenCell, SeenRow, SeenSheet } from './seen.ts';

/** What a sheet holds, in its order: paragraphs, and tables with what stands in their rows. */
export type SheetPart =
  | { readonly kind: 'paragraph'; readonly cell: SeenCell }
  | { readonly kind: 'table'; readonly rows: readonly SeenRow[] };

/**
 * Tells the paragraphs of a sheet from its tables. A paragraph is alone in its row: on a sheet without any row of
 * several cells each is one; above, below and between tables those that read as sentences are, with the lines
 * between them.
 */
export function layOut({ rows }: SeenSheet): SheetPart[] {
  const isAlone = rowsAlone(rows);
  const isParagraph = rows.map(() => false);
  for (let start = 0; start < rows.length;) {
    let end = start;
    while (end < rows.length && isAlone[end] === isAlone[start]) end += 1;
    if (isAlone[start]) {
      const [from, to] = paragraphsOf(rows, start, end);
      isParagraph.fill(true, from, to);
    }
    start = end;
  }
  const parts: SheetPart[] = [];
  let table: SeenRow[] = [];
  const close = () => {
    if (table.length > 0) parts.push({ kind: 'table', rows: table });
    table = [];
  };
  rows.forEach((row, index) => {
    if (isParagraph[index] || row.isAfterGap) close();
    if (isParagraph[index]) for (const cell of row.cells.values()) parts.push({ kind: 'paragraph', cell });
    else table.push(row);
  });
  close();
  return parts;
}

/** Which rows hold a single cell, with none beside it that began in a row above. */
function rowsAlone(rows: readonly SeenRow[]): boolean[] {
  let reaches = -1;
  return rows.map((row) => {
    const isCovered = row.at <= reaches;
    for (const { rowSpan } of row.cells.values())
      if (rowSpan > 1) reaches = Math.max(reaches, row.at + rowSpan - 1);
    return row.cells.size === 1 && !isCovered;
  });
}

/** The part of a run of rows with one cell each, from `start` up to `end`, that is paragraphs. */
function paragraphsOf(rows: readonly SeenRow[], start: number, end: number): [from: number, to: number] {
  const isFirst = start === 0;
  const isLast = end === rows.length;
  if (isFirst && isLast) return [start, end];
  const prose: number[] = [];
  for (let index = start; index < end; index += 1) if (isProse(onlyText(rows[index]!))) prose.push(index);
  const [first, last] = [prose[0], prose[prose.length - 1]];
  if (first === undefined || last === undefined) return [start, start];
  if (isFirst) return [start, last + 1];
  if (isLast) return [first, end];
  // a form prints one long text in a row of its own; several are a text between two tables
  return prose.length > 1 ? [first, last + 1] : [start, start];
}

function onlyText({ cells }: SeenRow): string {
  for (const { text } of cells.values()) return text;
  return '';
}

const longestTitle = 50;

/** Whether words read as a sentence or a note, and not as a title, a label or a name. */
function isProse(text: string): boolean {
  const words = text.replace(/\s+/g, '');
  return (
    words.length > longestTitle ||
    (words.length > 10 && /[。；;]$/.test(words)) ||
    /^(注|备注|说明)[0-9]*[:：]/.test(words)
  );
}

/** Names that programs give to sheets: they say nothing. */
const givenName = /^(sheet|工作表|表|table|page|第?)[\s_-]*\d*\s*(页|\(\d+\)|（\d+）)?$/i;
const rowsOfHead = 6;

/** Whether the name of a sheet says what its cells do not: what it is about. */
export function nameSaysMore(name: string, rows: readonly SeenRow[]): boolean {
  const words = name.trim();
  if (words.length < 2 || givenName.test(words) || /^[\dA-Za-z_.-]+$/.test(words)) return false;
  for (const { cells } of rows.slice(0, rowsOfHead)) {
    const titles = [...cells.values()].filter(({ text }) => !isFurniture(text));
    if (titles.length > 1) break;
    const title = titles[0]?.text.replace(/\s+/g, '') ?? '';
    if (title.length >= 4 && title.length <= longestTitle && !isProse(title)) return false;
  }
  return true;
}

/** What stands beside a title: its number, a unit, a name after a colon. */
function isFurniture(text: string): boolean {
  return /[:：]/.test(text) || /\d+(-\d+)?\s*表?$/.test(text.trim());
}
