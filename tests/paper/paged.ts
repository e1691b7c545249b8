import type { Block } from '../../src/model/source.ts';
import type { PlacedTable } from './paged-table.ts';
import { tableOnPage } from './paged-table.ts';
import { widthOf, wrapped } from './type-setting.ts';

/** Words that stand on one baseline. In points, from the top left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
}

/** A straight line that is drawn. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A page with everything at its place, before it is written in some format. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly strokes: readonly Stroke[];
  /** What all pages print alike. */
  readonly common: { readonly runs: readonly Run[]; readonly strokes: readonly Stroke[] };
}

/** How paper is laid out. */
export interface Layout {
  readonly width?: number;
  readonly height?: number;
  readonly size?: number;
  /** Printed at the head of every page, above a line. */
  readonly head?: string;
  readonly isNumbered?: boolean;
  /** Which lines of a table are drawn. */
  readonly rules?: 'all' | 'horizontal' | 'none';
  /** A table on the next page begins with the first rows again: so many. */
  readonly repeatedRows?: number;
  /** Cells of a row stand up to so far from their common baseline. */
  readonly unevenness?: number;
}

/** What a table needs to know of its page. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly layout: Layout;
}

const margin = { x: 72, top: 78, bottom: 72 };
const leading = 1.6;

/** Lays paper out on pages: paragraphs set in by two characters and wrapped, grids as tables. */
export function paged(blocks: readonly Block[], layout: Layout = {}): PaperPage[] {
  const { width = 595.28, height = 841.89, size = 12 } = layout;
  const frame = {
    left: margin.x,
    right: width - margin.x,
    top: margin.top,
    bottom: height - margin.bottom,
    layout,
  };
  const common = commonOf(layout, frame);
  const pages: { runs: Run[]; strokes: Stroke[] }[] = [{ runs: [], strokes: [] }];
  let y = frame.top;
  const turn = () => {
    pages.push({ runs: [], strokes: [] });
    y = frame.top;
  };
  for (const block of blocks) {
    if (block.kind === 'grid') {
      y += size * 0.5;
      for (const part of tableOnPage(block, frame, y)) {
        if (part.isOnNextPage) turn();
        add(pages[pages.length - 1]!, part);
        y = part.bottom;
      }
      y += size;
      continue;
    }
    const lines = wrapped(block.text.trim(), size, frame.right - frame.left, size * 2);
    lines.forEach((text, index) => {
      if (y + size * leading > frame.bottom) turn();
      y += size * leading;
      const x = frame.left + (index === 0 ? size * 2 : 0);
      pages[pages.length - 1]!.runs.push({ text, x, baseline: y - size * 0.4, size });
    });
  }
  return pages.map((page, index) => ({
    width,
    height,
    strokes: page.strokes,
    runs: layout.isNumbered ? [...page.runs, pageNumber(index + 1, width, height)] : page.runs,
    common,
  }));
}

function add(page: { runs: Run[]; strokes: Stroke[] }, { runs, strokes }: PlacedTable): void {
  page.runs.push(...runs);
  page.strokes.push(...strokes);
}

function commonOf({ head }: Layout, { left, right, top }: Frame): PaperPage['common'] {
  if (head === undefined) return { runs: [], strokes: [] };
  const size = 9;
  const x = (left + right - widthOf(head, size)) / 2;
  return {
    runs: [{ text: head, x, baseline: top - 22, size }],
    strokes: [{ x1: left, y1: top - 16, x2: right, y2: top - 16 }],
  };
}

function pageNumber(page: number, width: number, height: number): Run {
  const text = `- ${page} -`;
  return { text, x: (width - widthOf(text, 9)) / 2, baseline: height - 42, size: 9 };
}
