import type { Block, Line } from '../model/source.ts';
import type { StatutoryTable } from '../model/table.ts';
import { findSection } from '../standards/sections.ts';
import { looksLikeHeading, numberingOf } from './heading.ts';
import { joinedFolded } from './paragraphs.ts';
import { titleOfTable } from './table-titles.ts';
import { endsSentence } from './wrapped-lines.ts';

/** A statutory table as page text prints it: lines whose cells are parted by blanks. */
export interface PageTable {
  readonly kind: 'page-table';
  readonly table: StatutoryTable;
  readonly title: Line;
  /** The lines around the title that name number, unit and money unit. */
  readonly furniture: readonly Line[];
  readonly headings: readonly Line[];
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
  /** Titles and headings printed once more where the table goes on on another page. */
  readonly repeated: readonly Line[];
}

/** Takes the tables out of a text: what is left keeps its order. */
export function withPageTables<T extends Block>(blocks: readonly T[]): (T | PageTable)[] {
  const found: (T | PageTable)[] = [];
  for (let at = 0; at < blocks.length;) {
    const region = regionAt(blocks, at);
    if (region) {
      const numbered = found[found.length - 1];
      const above: Line[] = numbered?.kind === 'line' && isNumber(numbered.folded.text) ? [numbered] : [];
      if (above.length > 0) found.pop();
      found.push({ ...region.table, furniture: [...above, ...region.table.furniture] });
      at = region.next;
    } else {
      found.push(blocks[at]!);
      at += 1;
    }
  }
  return found;
}

interface Region {
  readonly table: PageTable;
  readonly next: number;
}

const longestRow = 1000;
/** In lines. */
const mostNotes = 30;
const isNote = (text: string) =>
  /^(?:注|说明|备注)\d?[:.、]/.test(text) || /(?:本表)?无数据|以空表列示/.test(text);
const isNumber = (text: string) => /^(?:公开)?\d{1,2}表$|^公开\d{1,2}(?:-\d)?表?$/.test(text);

function titled(line: Line | undefined): StatutoryTable | undefined {
  return line && titleOfTable(line.folded.text);
}

function regionAt(blocks: readonly Block[], at: number): Region | undefined {
  const title = titleAt(blocks, at);
  if (!title) return undefined;
  const lines: Line[] = [];
  const notes: Line[] = [];
  const repeated: Line[] = [];
  let hasBody = false;
  let next = at + title.length;
  for (; next < blocks.length; next += 1) {
    const block = blocks[next]!;
    if (block.kind === 'grid') {
      if (!hasBody) return undefined;
      break;
    }
    const { text } = block.folded;
    const again = titled(block);
    if (again) {
      if (again !== title.table || notes.length > 0 || !hasBody) break;
      repeated.push(block);
    } else if (opensSection(text)) break;
    else if (isNote(text)) notes.push(block);
    else if (notes.length > 0) {
      const last = notes[notes.length - 1]!.folded.text;
      if ((endsSentence(last) && !/^\d[.、]/.test(text)) || notes.length >= mostNotes) break;
      notes.push(block);
    } else if (text.includes('。') || text.length > longestRow) break;
    else {
      lines.push(block);
      hasBody ||= isBodyLine(block);
    }
  }
  const table = tableFrom(title, lines, notes, repeated);
  return table && { table, next };
}

/** The title in one line, or broken over two. */
function titleAt(
  blocks: readonly Block[],
  at: number,
): { table: StatutoryTable; line: Line; length: number } | undefined {
  const line = blocks[at]!;
  if (line.kind !== 'line') return undefined;
  const table = titled(line);
  if (table) return { table, line, length: 1 };
  const rest = blocks[at + 1];
  if (rest?.kind !== 'line' || rest.folded.text.length > 8 || !/决算|收支|三公/.test(line.folded.text))
    return undefined;
  const both: Line = {
    ...line,
    span: { start: line.span.start, end: rest.span.end },
    folded: joinedFolded([line.folded, rest.folded]),
  };
  const broken = titled(both);
  return broken && { table: broken, line: both, length: 2 };
}

function opensSection(text: string): boolean {
  if (!looksLikeHeading(text)) return false;
  const numbered = numberingOf(text);
  if (!numbered) return false;
  return (
    numbered.level === 1 || (numbered.level === 2 && findSection(numbered.words, 'tables') !== undefined)
  );
}

const headingWords =
  /^(?:项目?|目|收入|支出|金额|行次|栏次|合计|小计|[类款]|预算数|决算数|收入决算数|支出决算数|科目(?:名称|编码|代码)|功能分类.*|经济分类.*|基本支出|项目支出|本年.*|年[初末].*|统计数)$/;

const amountAtEnd = /(?:^|\s)(?:-?[\d,，]*\d\.\d+|[-—]+)\s*$/;
const code = /^\s*\d{3}(?:\d{2}){0,2}(?:\s|$|[\u4e00-\u9fff])/;
const columnNumbers = /^\s*(?:栏次\s+)?1\s+2(?:\s|$)/;

/** A line of the body prints amounts, a code, a numbered line of the form, or the column numbers. */
function isBodyLine({ text, folded }: Line): boolean {
  return (
    amountAtEnd.test(text) ||
    code.test(text) ||
    columnNumbers.test(text) ||
    numberingOf(folded.text)?.level === 2
  );
}

const isLabelled = (text: string) => /(?:单位|部门|名称):|公开\d{1,2}|^\d{4}年度?$|^单位$/.test(text);

/** The table of a title and the lines below it; undefined where they are no table. */
function tableFrom(
  { table, line }: { table: StatutoryTable; line: Line },
  lines: readonly Line[],
  notes: readonly Line[],
  repeated: readonly Line[],
): PageTable | undefined {
  const first = lines.findIndex(isBodyLine);
  const begin = first < 0 ? lines.length : first;
  const above = lines.slice(0, begin);
  const labelled = above.findLastIndex(({ folded }) => isLabelled(folded.text)) + 1;
  const headings = above.slice(labelled);
  const words = headings
    .flatMap(({ text }) => text.trim().split(/\s+/))
    .filter((word) => headingWords.test(word));
  const isEmpty = first < 0 && notes.length === 0;
  if (isEmpty || (words.length < 2 && (labelled === 0 || first < 0))) return undefined;
  const { body, again } = withoutRepeatedHeadings(
    lines.slice(begin),
    new Set(above.map(({ folded }) => folded.text)),
  );
  return {
    kind: 'page-table',
    table,
    title: line,
    furniture: above.slice(0, labelled),
    headings,
    body,
    notes,
    repeated: [...repeated, ...again],
  };
}

/** At the top of a page the lines above the body may be printed again. */
function withoutRepeatedHeadings(
  lines: readonly Line[],
  headings: ReadonlySet<string>,
): { body: Line[]; again: Line[] } {
  const body: Line[] = [];
  const again: Line[] = [];
  let atTop = false;
  let page = lines[0]?.page;
  for (const line of lines) {
    if (line.page !== page) atTop = true;
    page = line.page;
    if (atTop && headings.has(line.folded.text)) again.push(line);
    else {
      atTop = false;
      body.push(line);
    }
  }
  return { body, again };
}
