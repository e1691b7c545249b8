import type { PrintedPiece } from '../transcript.ts';
import type { LineWords } from './line-words.ts';
import { firstWord, joint } from './line-words.ts';
import type { TextColumn } from './margins.ts';
import type { PageItem } from './read.ts';
import type { PageTable } from './ruled-tables.ts';
import type { TextLine } from './text-lines.ts';

/** A printed line of running text on its page. */
export interface PageLine {
  readonly kind: 'line';
  readonly page: number;
  readonly line: TextLine;
  readonly words: LineWords;
}

export type Printed =
  | {
      readonly kind: 'paragraph';
      readonly page: number;
      readonly pieces: readonly PrintedPiece[];
      readonly isFurniture: boolean;
    }
  | { readonly kind: 'table'; readonly page: number; readonly table: PageTable };

/** Lines into paragraphs, in order. A paragraph goes on over the end of a page; the page's foot comes after it. */
export function paragraphsOf(
  items: readonly PageItem[],
  furniture: ReadonlySet<PageLine>,
  columns: ReadonlyMap<number, TextColumn>,
): Printed[] {
  const printed: Printed[] = [];
  let open: PageLine[] = [];
  let waiting: PageLine[] = [];
  const close = () => {
    if (open.length > 0) printed.push(paragraphOf(open, false));
    for (const line of waiting) printed.push(paragraphOf([line], true));
    open = [];
    waiting = [];
  };
  for (const item of items) {
    if (item.kind === 'table') {
      close();
      printed.push({ kind: 'table', page: item.page, table: item.table });
    } else if (furniture.has(item)) {
      if (open.length > 0) waiting.push(item);
      else printed.push(paragraphOf([item], true));
    } else {
      if (open.length === 0 || begins(item, open, columns)) close();
      open.push(item);
    }
  }
  close();
  return printed;
}

/** Sizes that differ by more are of different paragraphs. */
const otherSize = 1.13;
const setIn = 1.2;
/** So much of the column may a line leave free that was broken before long words, or by hand. */
const mostRoom = 0.25;
const endOfSentence = /[。；：:;!？?！]["”’）)]?$/;
const fullStop = /[。！？!?]["”’）)]?$/;
const goesOn = /[，、：:]$/;
const leaders = /(?:[.·…⋯]\s*){4,}|\.{3,}\s*\d+$/;
const numbered =
  /^(?:第[一二三四五六七八九十]+[部章节分]|[一二三四五六七八九十]+[、．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、．]|\d{1,2}\.(?!\d))/;

/** Whether a line begins a paragraph, and does not go on with the open one. */
function begins(
  next: PageLine,
  open: readonly PageLine[],
  columns: ReadonlyMap<number, TextColumn>,
): boolean {
  const before = open[open.length - 1]!;
  const [above, here] = [columns.get(before.page)!, columns.get(next.page)!];
  const { line, words } = next;
  const ratio = line.size / before.line.size;
  if (ratio > otherSize || ratio < 1 / otherSize) return true;
  if (isParted(words.text) || isParted(before.words.text)) return true;
  const indent = line.box.left - here.left;
  const isSetIn = indent > line.size * setIn;
  const isNumbered = numbered.test(words.text);
  // broken by hand within its sentence, where paragraphs are set in: their first lines would be
  if (!isSetIn && !isNumbered && here.hasIndents && goesOn.test(before.words.text)) return false;
  if (isFarBelow(next, before, here.leading)) return true;
  const isEnded = endOfSentence.test(before.words.text);
  if (isNumbered) return isEnded || !goesOn.test(before.words.text);
  if (isCentred(next, here)) return isEnded || !isFull(before, above);
  const room = above.right - before.line.box.right;
  // after a sentence, the end of a paragraph ends a sentence too: other short words are a title
  if (fullStop.test(before.words.text) && !isFull(next, here) && !endOfSentence.test(words.text)) return true;
  if (!isSetIn && !isEnded) return room > (above.right - above.left) * mostRoom;
  // what the next line begins with would have found room
  if (room >= firstWord(words) + line.size * 0.5) return true;
  if (!isSetIn) return false;
  // where first lines are set in, a line before another one of them that is not full was the last of its own
  if (here.hasIndents && room > line.size * 1.2) return true;
  // lines of a paragraph that is set in as a whole stand below one another
  const isBelow = Math.abs(indent - (before.line.box.left - above.left)) < line.size * 0.5;
  return !isBelow || (open.length === 1 && isEnded);
}

/** In the middle of the column and short: the end of a heading that fills the line above, or a line of its own. */
function isCentred({ line: { box, size } }: PageLine, { left, right }: TextColumn): boolean {
  const [before, after] = [box.left - left, right - box.right];
  return Math.min(before, after) > size * 3 && Math.abs(before - after) < size * 2;
}

function isFull({ line: { box } }: PageLine, { left, right }: TextColumn): boolean {
  return box.right - box.left > (right - left) * (1 - mostRoom);
}

function isFarBelow(next: PageLine, before: PageLine, leading: number | undefined): boolean {
  if (next.page !== before.page) return false;
  const gap = next.line.baseline - before.line.baseline;
  return gap > Math.max(next.line.size * 2, (leading ?? 0) * 1.45);
}

/** A line of the contents, or one whose words stand far apart, is a line of its own. */
function isParted(text: string): boolean {
  return leaders.test(text) || /\S {2}\S/.test(text);
}

function paragraphOf(lines: readonly PageLine[], isFurniture: boolean): Printed {
  const pieces = lines.map(({ page, line, words }, index): PrintedPiece => {
    const next = lines[index + 1]?.words.text;
    const blank = next === undefined ? '' : joint(words.text, next);
    return {
      text: words.text + blank,
      at: { kind: 'page', page, box: line.box },
      edges: blank === '' ? words.edges : [...words.edges, words.edges[words.edges.length - 1]!],
      ...(words.confidence === undefined ? {} : { confidence: words.confidence }),
    };
  });
  return { kind: 'paragraph', page: lines[0]!.page, pieces, isFurniture };
}
