import type { Text } from '../../core/messages.ts';
import type { RemarkKind } from '../../model/source.ts';
import type { PaperCell, Transcript } from '../transcript.ts';
import { layoutTables } from './layout-tables.ts';
import { piecesOfTheSite } from './link-lists.ts';
import { numberingOf } from './list-markers.ts';
import type { Counts, Notes } from './notes.ts';
import { notes } from './notes.ts';
import { mostCells } from './parse.ts';
import type { TableCell, TableRows } from './table-rows.ts';
import { rowsOf } from './table-rows.ts';
import type { PageElement } from './tree.ts';
import { isBlock, isElement, isHidden, isSilent, isText, styled, textOf } from './tree.ts';
import type { Words } from './words.ts';
import { words } from './words.ts';

/** The most words that a page may hold, in UTF-16 units. */
export const longestText = 8_000_000;

export interface PageOutcome {
  /** Its tables have more places for cells, or it has more words, than a document has. */
  readonly tooLarge: 'cells' | 'words' | undefined;
  readonly counts: Counts;
}

/** Where words go: to the transcript, or to a cell. */
interface Flow {
  readonly words: Words;
  paragraph(text: string, path: string): void;
  /** Undefined within a cell, where tables are words. */
  readonly table?: (rows: (PaperCell | undefined)[][]) => void;
  /** Where the paragraph begun stands, and where one that begins here stands. */
  start: string;
  block: string;
  /** What the list prints before the next paragraph. */
  marker: string;
}

interface Page {
  readonly part: string;
  readonly keepsTabs: boolean;
  readonly notes: Notes;
  readonly isLayout: (table: PageElement, rows: TableRows) => boolean;
  readonly isOfTheSite: (element: PageElement) => boolean;
  readonly paper: Transcript;
  /** The words of the cell at hand. */
  readonly cellWords: Words;
  placesLeft: number;
}

/** Writes down the words and tables of a page in the order of print. */
export function writePage(
  root: PageElement,
  { part, keepsTabs }: { readonly part: string; readonly keepsTabs: boolean },
  paper: Transcript,
): PageOutcome {
  const noted = notes((kind: RemarkKind, message: Text) => paper.remark(kind, message));
  const page: Page = {
    part,
    keepsTabs,
    notes: noted,
    isLayout: layoutTables(),
    isOfTheSite: piecesOfTheSite(root),
    paper,
    cellWords: words(false),
    placesLeft: mostCells,
  };
  const flow: Flow = {
    words: words(keepsTabs),
    paragraph: (text, path) => paper.paragraph(text, { kind: 'part', part, path }),
    table: (rows) => paper.table(rows),
    start: 'html',
    block: 'html',
    marker: '',
  };
  writeChildren(page, flow, root, 'html', false);
  flush(flow);
  noted.close();
  return { tooLarge: tooLarge(page), counts: noted.counts };
}

function tooLarge(page: Page): 'cells' | 'words' | undefined {
  if (page.placesLeft < 0) return 'cells';
  return page.paper.length() > longestText ? 'words' : undefined;
}

function writeChildren(page: Page, flow: Flow, element: PageElement, path: string, isExact: boolean): void {
  const counts = new Map<string, number>();
  const numbering = /^(?:ol|ul|menu|dir)$/.test(element.tagName) ? numberingOf(element) : undefined;
  for (const child of element.childNodes) {
    if (isText(child)) {
      if (flow.words.isEmpty()) flow.start = flow.block;
      flow.words.add(child.value, isExact);
    } else if (isElement(child)) {
      const name = child.tagName;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const step = name === 'body' ? name : `${name}[${count}]`;
      if (name === 'li' && numbering) {
        flush(flow);
        flow.marker = numbering(child);
      }
      writeElement(page, flow, child, `${path}/${step}`, isExact);
      if (name === 'li') flow.marker = '';
    }
  }
}

function writeElement(page: Page, flow: Flow, element: PageElement, path: string, isExact: boolean): void {
  if (tooLarge(page)) return;
  if (isSilent(element)) {
    if (/^(?:iframe|object|embed)$/.test(element.tagName)) page.notes.frame(element);
    return;
  }
  if (isHidden(element)) return page.notes.hidden(element);
  switch (element.tagName) {
    case 'br':
      return flow.words.breakLine();
    case 'img':
      return page.notes.picture(element, flow.words.isEmpty());
    case 'del':
      return page.notes.deleted(element);
    case 'table':
      flush(flow);
      return writeTable(page, flow, element, path);
    case 'a':
      page.notes.link(element);
  }
  if (wordsMargins.test(styled(element, 'mso-element') ?? '')) return;
  if (styled(element, 'mso-tab-count') !== undefined && /^[\s\u00a0.·…_—-]*$/.test(textOf(element)))
    return flow.words.tab();
  const exact = isExact || keepsBlanks(element);
  if (isBlock(element)) writeBlock(page, flow, element, path, exact);
  else writeChildren(page, flow, element, path, exact);
}

/** Heads and feet of printed pages and comments, which Word writes beside the text. */
const wordsMargins =
  /^(?:header|footer|comment|footnote-(?:continuation-)?separator|endnote-(?:continuation-)?separator)/;

function keepsBlanks(element: PageElement): boolean {
  return /^(?:pre|xmp|listing|plaintext)$/.test(element.tagName)
    ? !/^(?:normal|nowrap)/.test(styled(element, 'white-space') ?? '')
    : (styled(element, 'white-space')?.startsWith('pre') ?? false);
}

function writeBlock(page: Page, flow: Flow, element: PageElement, path: string, isExact: boolean): void {
  flush(flow);
  if (flow.table && page.isOfTheSite(element)) return page.notes.ofTheSite(element);
  const around = flow.block;
  flow.block = path;
  writeChildren(page, flow, element, path, isExact);
  flush(flow);
  flow.block = around;
}

/** Ends the paragraph that was begun, if any. */
function flush(flow: Flow): void {
  const lines = flow.words.take();
  if (lines.length === 0) return;
  const { marker } = flow;
  // a list may be numbered by its words as well, its own numbers put out of sight by a style sheet
  const isNumbered =
    /^\s*(?:第?[一二三四五六七八九十百]+[、.．章节部条]|[（(]?[一二三四五六七八九十\d]+[）)、.．])/.test(
      lines[0]!,
    );
  flow.marker = '';
  flow.paragraph((marker !== '' && !isNumbered ? marker : '') + lines.join('\n'), flow.start);
}

function writeTable(page: Page, flow: Flow, table: PageElement, path: string): void {
  if (flow.table && page.isOfTheSite(table)) return page.notes.ofTheSite(table);
  const rows = rowsOf(table, path);
  if (rows.isTooLarge) page.placesLeft = -1;
  rows.hidden.forEach((element) => page.notes.hidden(element));
  for (const caption of rows.captions) writeElement(page, flow, caption.element, caption.path, false);
  if (flow.table === undefined || page.isLayout(table, rows)) {
    for (const cell of rows.rows.flat())
      writeBlock(page, flow, cell.element, cell.path, keepsBlanks(cell.element));
    return;
  }
  const grid = gridOf(page, rows);
  if (grid) flow.table(grid);
}

/** The cells in their places, without what is blank at the edges; undefined where there are too many places. */
function gridOf(page: Page, { rows }: TableRows): (PaperCell | undefined)[][] | undefined {
  const written = rows.map((row) => row.map((cell) => ({ cell, text: cellText(page, cell) })));
  const filled = written.map((row) => row.filter(({ text }) => text !== ''));
  const width = filled.flat().reduce((most, { cell }) => Math.max(most, cell.column + 1), 0);
  const first = filled.findIndex((row) => row.length > 0);
  const end = filled.findLastIndex((row) => row.length > 0) + 1;
  page.placesLeft -= width * Math.max(0, end - first);
  if (page.placesLeft < 0 || first < 0) return undefined;
  const grid = Array.from({ length: end - first }, () =>
    Array.from<PaperCell | undefined>({ length: width }),
  );
  for (const { cell, text } of written.slice(first, end).flat()) {
    if (cell.column >= width) continue;
    const rowSpan = Math.min(cell.rowSpan, end - cell.row);
    const columnSpan = cell.isOverflowing ? 1 : Math.min(cell.columnSpan, width - cell.column);
    grid[cell.row - first]![cell.column] = {
      text,
      at: { kind: 'part', part: page.part, path: cell.path },
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(columnSpan > 1 ? { columnSpan } : {}),
    };
  }
  return grid;
}

function cellText(page: Page, cell: TableCell): string {
  const lines: string[] = [];
  const { path, element } = cell;
  const flow: Flow = {
    words: page.cellWords,
    paragraph: (text) => lines.push(text),
    start: path,
    block: path,
    marker: '',
  };
  writeChildren(page, flow, element, path, keepsBlanks(element));
  flush(flow);
  return lines.length === 1 ? lines[0]! : lines.join(' ');
}
