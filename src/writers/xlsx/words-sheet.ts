import type { Heading, Paragraph, Run } from '../../model/publication.ts';
import { columnWidth, wordsHeight } from '../../sheets/measures.ts';
import type { Cell, Draft } from './draft.ts';
import { pageSizes, wordsWidth } from './draft.ts';
import { looks } from './looks.ts';
import { partName } from './sheet-names.ts';

/** Headings and paragraphs, one below the other in a column as wide as a page. */
export function wordsSheet(elements: readonly (Heading | Paragraph)[]): Draft {
  const rows: Cell[][] = [];
  const facts: [string, string][] = [];
  const anchors: [string, string][] = [];
  for (const element of elements) {
    if (element.kind === 'heading') {
      rows.push([headingCell(element)]);
      anchors.push([element.anchor, `A${rows.length}`]);
      continue;
    }
    for (const runs of portionsOf(element.runs)) {
      rows.push([paragraphCell(runs)]);
      for (const run of runs) for (const fact of run.facts ?? []) facts.push([fact, `A${rows.length}`]);
    }
  }
  const heights = rows.map(([cell]) => heightOf(cell!));
  const part = elements.find((element) => element.kind === 'heading');
  return {
    wantedName: part ? partName(part) : '正文',
    layout: {
      columns: [{ width: columnWidth(wordsWidth) }],
      rows,
      heights,
      fitsHeights: true,
      head: 0,
      merges: [],
      breaks: breaksIn(rows, heights),
      isLandscape: false,
      isCentred: true,
      hidesGrid: true,
    },
    facts,
    anchors,
    links: [],
  };
}

export function headingCell({ level, text }: Heading): Cell {
  return { style: (['part', 'section', 'subsection'] as const)[level - 1]!, text };
}

/** Two characters in, as paragraphs begin. */
const opening: Run = { text: '　　' };

function paragraphCell(runs: readonly Run[]): Cell {
  if (runs.some(({ isGap }) => isGap))
    return {
      style: 'gap',
      stretches: runs.map(({ text, isGap }) => ({ text, isMarked: isGap ?? false })),
    };
  return { style: 'paragraph', text: runs.map(({ text }) => text).join('') };
}

/** Points above and below the words. */
const around = { part: 24, section: 10, subsection: 8, paragraph: 3, gap: 3 } as const;

function heightOf({ style, text, stretches }: Cell): number {
  const words = text ?? stretches?.map((each) => each.text).join('') ?? '';
  const space = around[style as keyof typeof around];
  return wordsHeight(words, looks[style]!.font, wordsWidth, space);
}

/** A part begins a page, and no heading stands alone at the end of one. */
function breaksIn(rows: readonly (readonly Cell[])[], heights: readonly number[]): number[] {
  const breaks: number[] = [];
  const isHeading = (at: number) => headings.has(rows[at]?.[0]?.style ?? '');
  let filled = 0;
  rows.forEach(([cell], at) => {
    let end = at;
    while (isHeading(end)) end += 1;
    const together = heights.slice(at, end + 1).reduce((sum, height) => sum + height, 0);
    const isFull = filled + together > pageSizes.portrait.height;
    const isStranded = isHeading(at) && !isHeading(at - 1) && isFull;
    if (at > 0 && (cell!.style === 'part' || isStranded)) {
      breaks.push(at);
      filled = 0;
    } else if (filled + heights[at]! > pageSizes.portrait.height) filled = 0;
    filled += heights[at]!;
  });
  return breaks;
}

const headings = new Set<string>(['part', 'section', 'subsection']);

/** No row is higher than some twenty-five lines: what is longer goes on in the next. */
const longest = 900;

/** A paragraph with its opening, parted at the ends of sentences where it is too long for a row. */
function portionsOf(runs: readonly Run[]): Run[][] {
  const all = [opening, ...runs];
  const text = all.map((run) => run.text).join('');
  const portions: Run[][] = [];
  for (let start = 0; start < text.length;) {
    const end = endOf(text, start);
    portions.push(between(all, start, end));
    start = end;
  }
  return portions;
}

function endOf(text: string, start: number): number {
  if (text.length - start <= longest) return text.length;
  const reach = text.slice(start, start + longest);
  const stop = Math.max(reach.lastIndexOf('。'), reach.lastIndexOf('；'));
  return start + (stop < longest / 2 ? longest : stop + 1);
}

function between(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}
