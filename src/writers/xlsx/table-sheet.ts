import { columnName, rangeName } from '../../core/cell-address.ts';
import type { Heading, Table, TableCell } from '../../model/publication.ts';
import { columnWidth, quarters, wordsHeight } from '../../sheets/measures.ts';
import { cellSizes } from '../typeset/sizes.ts';
import type { PlacedCell } from '../../model/placed-cells.ts';
import { placedRows } from '../../model/placed-cells.ts';
import { alignmentOf, layoutOf, rowLines } from '../typeset/table-layout.ts';
import type { Across } from './aside-rows.ts';
import { asideRows } from './aside-rows.ts';
import type { Cell, Draft } from './draft.ts';
import { pageSizes } from './draft.ts';
import type { Style } from './looks.ts';
import { looks } from './looks.ts';
import { numberCell } from './number-cell.ts';
import { tableName } from './sheet-names.ts';
import { headingCell } from './words-sheet.ts';

/** A table with what stands above and below it, its columns as wide in proportion as on paper. */
export function tableSheet(headings: readonly Heading[], table: Table): Draft {
  const { columns, head, body, notes, title, number } = table;
  const { widths, heights, orientation } = measuresOf(table);
  const across = (style: Style, text: string): Across => ({ style, text, from: 0, to: columns.length });
  const page = sheetRows(columns.length);
  for (const heading of headings) {
    const { style, text = '' } = headingCell(heading);
    page.put([across(style, text)]);
    page.anchor(heading.anchor);
  }
  page.put([across('title', title)]);
  page.anchor(table.anchor);
  if (number) page.put([across('aside-right', number)], asideHeight);
  for (const row of asideRows(table, widths)) page.put(row, asideHeight);
  const above = page.rows.length;
  page.grid(table, head, heights.slice(0, head.length));
  const headed = page.rows.length;
  page.grid(table, body, heights.slice(head.length));
  const last = page.rows.length;
  for (const note of notes)
    page.put([across('note', note)], wordsHeight(note, looks.note.font, sum(widths), 5));
  return {
    wantedName: tableName(table),
    layout: {
      columns: widths.map((width) => ({ width: columnWidth(width) })),
      rows: page.rows,
      heights: page.heights,
      merges: page.merges,
      head: headed,
      ...(head.length > 0 ? { titleRows: { from: above + 1, to: headed } } : {}),
      isLandscape: orientation === 'landscape',
      isOnePage: printedSize({ widths, orientation }, sum(page.heights)) >= smallest,
      isCentred: true,
      hidesGrid: true,
      digitsAsWords: rangeName({ top: above, left: 0, bottom: last - 1, right: columns.length - 1 }),
    },
    facts: page.facts,
    anchors: page.anchors,
    links: [],
  };
}

const asideHeight = 18;

/** Points of the columns and rows of a table. */
interface Measures {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly orientation: keyof typeof pageSizes;
}

/** As on paper, but with letters of one size: printing makes them as small as the page asks for. */
function measuresOf(table: Table): Measures {
  const { size, sheet, widths: onPaper, rowHeight: least } = layoutOf(table);
  const { orientation } = sheet;
  const scale = cellSizes[0] / size;
  const linesOf = rowLines(table);
  const measured = (stretch: number): Measures => {
    const twips = onPaper.map((width) => width * scale * stretch);
    const heights = linesOf(twips, cellSizes[0]).map((each) =>
      quarters(Math.max(each * 13 + 3, (least * scale) / 20)),
    );
    return { widths: twips.map((width) => width / 20), heights, orientation };
  };
  const plain = measured(1);
  const shrunk = (measures: Measures) => printedSize(measures, sum(measures.heights) + aroundTable);
  if (shrunk(plain) >= printedSize(plain, 0)) return plain;
  // it is its height that asks for smaller letters: wider columns may make the rows lower
  return stretches
    .map(measured)
    .reduce((best, each) => (shrunk(each) > shrunk(best) * worthwhile ? each : best), plain);
}

/** About what stands above and below a table. */
const aroundTable = 90;
const stretches = [1.1, 1.2, 1.3, 1.4, 1.5];
const worthwhile = 1.02;

/** How small letters are printed where a table is to stand on one page. */
function printedSize({ widths, orientation }: Omit<Measures, 'heights'>, height: number): number {
  const page = pageSizes[orientation];
  return Math.min(1, page.width / sum(widths), page.height / height);
}

/** Letters are legible down to this share of their size. */
const smallest = 0.6;

/** Rows that are written one after another, and what stands in them. */
function sheetRows(width: number) {
  const rows: Cell[][] = [];
  const heights: number[] = [];
  const merges: string[] = [];
  const facts: [string, string][] = [];
  const anchors: [string, string][] = [];
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (top < bottom || left < right) merges.push(rangeName({ top, left, bottom, right }));
  };
  return {
    rows: rows as readonly Cell[][],
    heights: heights as readonly number[],
    merges: merges as readonly string[],
    facts: facts as readonly [string, string][],
    anchors: anchors as readonly [string, string][],
    put(parts: readonly Across[], height?: number) {
      for (const { from, to } of parts) merge(rows.length, from, rows.length, to - 1);
      rows.push(parts.flatMap(({ style, text, from, to }) => spread({ style, text }, to - from)));
      heights.push(height ?? Math.max(...parts.map(({ style }) => looks[style]!.height ?? asideHeight)));
    },
    anchor(name: string) {
      anchors.push([name, `A${rows.length}`]);
    },
    grid(table: Table, part: Table['body'], partHeights: readonly number[]) {
      const partsThousands = part.some((row) => row.some(({ text }) => /^-?\d{1,3}(,\d{3})+/.test(text)));
      placedRows(part, width).forEach((placed, index) => {
        const top = rows.length;
        for (const { cell, at, span, isContinued } of placed) {
          if (!cell || isContinued) continue;
          const rowSpan = Math.min(cell.rowSpan ?? 1, part.length - index);
          merge(top, at, top + rowSpan - 1, at + span - 1);
          for (const fact of cell.facts ?? []) facts.push([fact, `${columnName(at)}${top + 1}`]);
        }
        rows.push(placed.flatMap((each) => cellsOf(each, table, partsThousands)));
        heights.push(partHeights[index]!);
      });
    },
  };
}

/** The cells of a merged one: the first holds the words, the others draw its lines. */
function spread(first: Cell, span: number): Cell[] {
  return [first, ...Array.from({ length: span - 1 }, () => ({ style: first.style }))];
}

function cellsOf({ cell, span, isContinued }: PlacedCell, table: Table, partsThousands: boolean): Cell[] {
  const written = cell ? cellOf(cell, table, partsThousands) : ({ style: 'cell-left' } as const);
  return spread(isContinued ? { style: written.style } : written, span);
}

/** Longer words are not set as text. */
const longText = 255;

function cellOf(cell: TableCell, table: Table, partsThousands: boolean): Cell {
  const { role, text } = cell;
  const number = role === 'number' ? numberCell(text, partsThousands) : undefined;
  if (number) return number;
  const style =
    role === 'heading'
      ? 'head'
      : text.length > longText
        ? 'cell-long'
        : (`cell-${alignmentOf(cell, table)}` as const);
  return text === '' ? { style } : { style, text };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
