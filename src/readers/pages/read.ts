import type { DrawnPage } from '../../model/drawn-page.ts';
import type { Transcript } from '../transcript.ts';
import { continuedTables } from './continued-tables.ts';
import { furnitureOf } from './furniture.ts';
import { columnsOfText } from './margins.ts';
import { wordsOf } from './line-words.ts';
import type { PageLine, Printed } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PageTable } from './ruled-tables.ts';
import { alignedTable } from './remarks.ts';
import { ruledTables } from './ruled-tables.ts';
import { textLines } from './text-lines.ts';
import { unruledTables } from './unruled-tables.ts';

/** What stands on pages, in the order of reading. */
export type PageItem =
  PageLine | { readonly kind: 'table'; readonly page: number; readonly table: PageTable };

/**
 * Writes pages down: tables as their rules draw them, lines put together to paragraphs, over pages too; what belongs to
 * the page and not to the text (页眉、页脚、页码) is marked as such.
 */
export function readPages(pages: readonly DrawnPage[], into: Transcript): void {
  const items = pages.flatMap(itemsOf);
  const lines = items.filter((item) => item.kind === 'line');
  const furniture = furnitureOf(lines, pages);
  const columns = columnsOfText(
    lines.filter((line) => !furniture.has(line)),
    pages,
  );
  const waiting = pages.filter(({ remarks = [] }) => remarks.length > 0);
  for (const each of paragraphsOf(continuedTables(items, furniture), furniture, columns)) {
    writeRemarks(waiting, each.page, into);
    if (each.kind === 'table') writeTable(each, into);
    else into.printed(each.pieces, each.isFurniture);
  }
  writeRemarks(waiting, Infinity, into);
}

function writeTable({ table, page }: Printed & { readonly kind: 'table' }, into: Transcript): void {
  const { rows, merges, columns } = table;
  if (columns) into.remark('aligned', alignedTable(page).message);
  into.table(rows, { ...(merges ? { merges } : {}), ...(columns ? { isAligned: true } : {}) });
}

/** What was noticed of the pages up to one, which are then told. */
function writeRemarks(waiting: DrawnPage[], page: number, into: Transcript): void {
  while (waiting.length > 0 && waiting[0]!.number <= page)
    for (const { kind, message } of waiting.shift()!.remarks ?? []) into.remark(kind, message);
}

/** The lines and tables of a page, from the top. */
function itemsOf(page: DrawnPage): PageItem[] {
  const ruled = ruledTables(page);
  const unruled = unruledTables(textLines(ruled.rest), page.number);
  const tables = [...ruled.tables, ...unruled.tables];
  const lines = unruled.rest.map((line): PageItem => ({
    kind: 'line',
    page: page.number,
    line,
    words: wordsOf(line),
  }));
  const all = [...lines, ...tables.map((table): PageItem => ({ kind: 'table', page: page.number, table }))];
  return all.sort((a, b) => topOf(a) - topOf(b));
}

function topOf(item: PageItem): number {
  return item.kind === 'table' ? item.table.box.top : item.line.baseline - item.line.size;
}
