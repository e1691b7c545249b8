import type { Span } from '../../core/span.ts';
import type { Disclosure, Section } from '../../model/disclosure.ts';
import type { Grid, Line } from '../../model/source.ts';
import { placeAt, tableAt } from '../places.ts';
import { remarkWords } from '../remarks.ts';
import { escaped } from './escape.ts';
import { marker } from './marks.ts';
import type { Press } from './table.ts';
import { tableHtml, valueStarts } from './table.ts';
import type { Numbered, View } from './view.ts';
import { heading } from './view.ts';

/** The document itself: its headings, paragraphs and tables in their order, with everything found marked in place. */
export function documentHtml(disclosure: Disclosure, findings: readonly Numbered[], view: View): string {
  const { blocks } = disclosure.source;
  const headings = headingLevels(disclosure);
  const titles = new Set(disclosure.tables.map(({ titleSpan }) => titleSpan.start));
  const press: Press = {
    marker: marker(disclosure, findings, view),
    values: valueStarts(disclosure.tables),
    view,
  };
  const remarks = remarksInOrder(disclosure, view);
  const divided = dividers(disclosure, view);
  const isFlowing = hasWholeParagraphs(disclosure);
  let html = '';
  for (const block of blocks) {
    html += remarks(block.span.start) + divided(block);
    if (block.kind === 'line') html += lineHtml(block, headings, titles, isFlowing, press);
    else html += tableHtml(block, nameOf(block, disclosure, view), press);
  }
  const rest = press.marker.rest();
  return `${html}${rest && `<p>${rest}</p>`}${remarks(Number.POSITIVE_INFINITY)}`;
}

/** How deep the headings that stand on a line of their own are, by where they begin; none skips a level. */
function headingLevels({ sections }: Disclosure): ReadonlyMap<number, { section: Section; depth: number }> {
  const above: number[] = [];
  const levels = new Map<number, { section: Section; depth: number }>();
  for (const section of sections) {
    while (above.length > 0 && above.at(-1)! >= section.level) above.pop();
    above.push(section.level);
    levels.set(section.headingSpan.start, { section, depth: above.length });
  }
  return levels;
}

function lineHtml(
  { span, text }: Line,
  headings: ReturnType<typeof headingLevels>,
  titles: ReadonlySet<number>,
  isFlowing: boolean,
  { marker: marks, view }: Press,
): string {
  const from = span.start + (isFlowing ? text.length - text.trimStart().length : 0);
  const words = marks.text({ start: from, end: span.end });
  const begin = span.start + text.length - text.trimStart().length;
  const known = headings.get(begin);
  if (known && known.section.headingSpan.end >= span.start + text.trimEnd().length) {
    const { depth, section } = known;
    const style = depth === 1 && !/^第.*部分/.test(section.heading) ? 2 : Math.min(depth, 4);
    return `${heading(view, 1 + depth, words, ` class="d${style}"`)}\n`;
  }
  const style = titles.has(begin) ? ' class="title"' : isFlowing && isParagraph(text) ? ' class="in"' : '';
  return `<p${style}>${words}</p>\n`;
}

/** A paragraph of sentences is indented; a line of a cover or a list of contents is not. */
function isParagraph(text: string): boolean {
  return /[。；]\s*$/.test(text) || (text.length > 30 && /[，。；：]/.test(text));
}

/** Whether a line is a paragraph; on pages of text it is what fits between the margins, and its blanks matter. */
function hasWholeParagraphs({ source }: Disclosure): boolean {
  return (
    source.spots.length > 0 ||
    source.blocks.some(({ kind, span }) => kind === 'line' && span.end - span.start > 80)
  );
}

/** What a grid is: a statutory table, the list of contents, or any table. */
function nameOf(grid: Grid, disclosure: Disclosure, { zh }: View): { name: string; style: string } {
  const isWithin = ({ span }: { readonly span: Span }) =>
    span.start < grid.span.end && grid.span.start < span.end;
  const table = tableAt(disclosure, grid.span.start) ?? disclosure.tables.find(isWithin);
  if (table) return { name: [table.number, table.title].filter(Boolean).join(' '), style: '' };
  if (disclosure.contents.some(isWithin)) return { name: zh ? '目录' : 'Contents', style: 'contents' };
  return { name: '', style: '' };
}

/** What the reader noticed, each told before what stands after it. */
function remarksInOrder({ source }: Disclosure, view: View): (position: number) => string {
  const remarks = [...source.remarks].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return (position) => {
    let html = '';
    for (; next < remarks.length && remarks[next]!.span.start <= position; next += 1) {
      const { kind, message } = remarks[next]!;
      html += `<p class="remark" lang="${view.zh ? 'zh-CN' : 'en'}"><b>${view.say(remarkWords[kind])}</b> ${escaped(view.say(message))}</p>\n`;
    }
    return html;
  };
}

/** A line where another file, sheet or page begins. */
function dividers(disclosure: Disclosure, view: View): (block: Line | Grid) => string {
  let file: string | undefined;
  let sheet: string | undefined;
  let page = 1;
  const rule = (words: string) =>
    `<p class="divide" lang="${view.zh ? 'zh-CN' : 'en'}"><span>${escaped(words)}</span></p>\n`;
  return (block) => {
    const place = placeAt(disclosure, block.span);
    let html = '';
    if (place.file !== file && place.file !== undefined)
      html += rule(`${view.zh ? '文件：' : 'File: '}${place.file}`);
    if (place.kind === 'sheet' && (place.sheet !== sheet || place.file !== file))
      html += rule(`${view.zh ? '工作表：' : 'Sheet: '}${place.sheet}`);
    if (place.file !== file) page = 1;
    const its = place.kind === 'page' ? place.page : block.kind === 'line' ? block.page : page;
    if (its > page) html += rule(view.zh ? `第${its}页` : `Page ${its}`);
    file = place.file;
    sheet = place.kind === 'sheet' ? place.sheet : undefined;
    page = Math.max(page, its);
    return html;
  };
}
