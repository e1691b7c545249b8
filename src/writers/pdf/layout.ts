import type {
  Contents,
  Element,
  Paragraph,
  Publication,
  Run,
  Table,
  TableCell,
} from '../../model/publication.ts';
import { portrait, textHeight, textWidth } from '../typeset/paper.ts';
import { cellHeights } from '../typeset/sizes.ts';
import type { PlacedCell } from '../../model/placed-cells.ts';
import { placedRows } from '../../model/placed-cells.ts';
import type { TableLayout } from '../typeset/table-layout.ts';
import { alignmentOf, evenIndent } from '../typeset/table-layout.ts';
import type { PageRun } from './page-runs.ts';
import { pageRuns } from './page-runs.ts';

/**
 * What the template lays out, as JSON: pages with what stands on them, lengths in points, and at every number the
 * addresses that are first met there.
 */
export function layoutJson({ title, unit, elements }: Publication): string {
  const contents = elements.flatMap((element) => (element.kind === 'contents' ? element.entries : []));
  const state: State = {
    named: new Set(),
    contents: new Map(contents.map((entry) => [entry.target, entry])),
    entries: {},
  };
  const runs = pageRuns(elements);
  const first = runs.find(({ isFront }) => !isFront);
  const pages = runs.map((run) => pageData(run, run === first, state));
  return JSON.stringify({ title: printable(title), unit: printable(unit), entries: state.entries, pages });
}

interface State {
  /** What has its destination: anchors and addresses of facts. */
  readonly named: Set<string>;
  /** The entries of the contents by what they lead to. */
  readonly contents: ReadonlyMap<string, Contents['entries'][number]>;
  /** The entries of the contents by the label of their heading. */
  readonly entries: Record<string, object>;
}

function pageData({ sheet, isFront, elements, layout }: PageRun, starts: boolean, state: State): object {
  const { width, height, margins } = sheet;
  return {
    width: points(width),
    height: points(height),
    margins: Object.fromEntries(Object.entries(margins).map(([side, margin]) => [side, points(margin)])),
    numbered: !isFront,
    starts,
    blocks: elements.flatMap((element) => blocksOf(element, layout, state)),
  };
}

function blocksOf(element: Element, layout: TableLayout | undefined, state: State): object[] {
  switch (element.kind) {
    case 'cover':
      return [{ kind: 'cover', lines: element.lines.map(coverLine) }];
    case 'contents':
      return [{ kind: 'contents', title: printable(element.title), line: contentsLine(element) }];
    case 'heading':
      return [{ kind: 'heading', level: element.level, ...titleData(element.text, element.anchor, state) }];
    case 'paragraph':
      return paragraphsOf(element).map((runs) => ({
        kind: 'paragraph',
        runs: runs.map((run) => runData(run, state)),
      }));
    case 'table':
      return [tableData(element, layout!, state)];
  }
}

/** 一号, or as much less as keeps a long name on its line. */
function coverLine(line: string): object {
  const fitting = points(textWidth(portrait)) / Math.max([...line].length, 1);
  return { text: printable(line), size: Math.max(18, Math.min(26, Math.floor(fitting))) };
}

/** In points: the title of the contents, and the lines where they fill more than a page and where they fit on one. */
const contentsHeights = { title: 44, usual: 26, least: 18 };

/** The height of a line of the contents: less where that keeps them on one page. */
function contentsLine({ entries }: Contents): number {
  const { title, usual, least } = contentsHeights;
  const fitting = (points(textHeight(portrait)) - title) / Math.max(entries.length, 1);
  return fitting < least ? usual : Math.min(fitting, usual);
}

/** A heading's words and destination; the contents list the first heading of each name that they know. */
function titleData(text: string, anchor: string, state: State): object {
  const entry = state.named.has(anchor) ? undefined : state.contents.get(anchor);
  // a name of the program's own kind, which nothing can break out of
  const label = `h${state.named.size}`;
  if (entry) state.entries[label] = { text: printable(entry.text), level: entry.level };
  return {
    text: printable(text),
    ...(entry ? { label } : {}),
    ...freshOf([anchor], state),
  };
}

/** The names that get their destination here. */
function freshOf(names: readonly string[] | undefined, { named }: State): { names: readonly string[] } {
  const fresh = (names ?? []).filter((name) => !named.has(name));
  for (const name of fresh) named.add(name);
  return { names: fresh };
}

/** A line of its own for each line of the words. */
function paragraphsOf({ runs }: Paragraph): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split(/\r\n|\r|\n/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...run, text });
    });
  return lines.filter((line) => line.length > 0);
}

function tableData(table: Table, layout: TableLayout, state: State): object {
  const { columns, left, middle, right, number, notes, head, body } = table;
  const size = layout.size / 2;
  const sides = columns.map(({ kind }) => columnSides[kind]);
  return {
    kind: 'table',
    level: 2,
    ...titleData(table.title, table.anchor, state),
    number: printable(number ?? ''),
    lines: [left, middle, right].map((line) => printable(line ?? '')),
    widths: layout.widths.map(points),
    size,
    leading: points(cellHeights[layout.size].line) - size,
    inset: (points(layout.rowHeight) - size) / 2,
    sides,
    head: rowsData(head, table, layout, state),
    body: rowsData(body, table, layout, state),
    notes: notes.map(printable),
  };
}

type Side = 'left' | 'center' | 'right';

/** How most cells of a column stand. */
const columnSides: Readonly<Record<Table['columns'][number]['kind'], Side>> = {
  code: 'left',
  label: 'left',
  line: 'center',
  number: 'right',
  text: 'left',
};

/** Characters: a row with a longer text may break over pages. */
const longText = 300;

function rowsData(
  rows: Table['body'],
  table: Table,
  layout: TableLayout,
  state: State,
): (string | object)[][] {
  return placedRows(rows, table.columns.length).map((row) => {
    const isLong = row.some(({ cell }) => (cell?.text.length ?? 0) > longText);
    return row
      .filter(({ isContinued }) => !isContinued)
      .map((placed) => cellData(placed, isLong, table, layout, state));
  });
}

const noCell: TableCell = { text: '', role: 'text' };

/** A cell that is words alone, as its column has them, is these. */
function cellData(
  { cell = noCell, at, span }: PlacedCell,
  isLong: boolean,
  table: Table,
  { widths, size }: TableLayout,
  state: State,
): string | object {
  const { text, role, rowSpan = 1, facts } = cell;
  const side = alignmentOf(cell, table);
  const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
  const indent = side === 'center' ? points(evenIndent(text, width, size)) : 0;
  const { names } = freshOf(facts, state);
  // digits that stand under one another
  const isEven = text !== '' && role !== 'heading' && role !== 'label' && role !== 'text';
  const isPlain = names.length === 0 && indent === 0 && span === 1 && rowSpan === 1 && !isLong && !isEven;
  if (isPlain && (text === '' || side === columnSides[table.columns[at]!.kind])) return printable(text);
  return { text: printable(text), names, side, indent, span: [span, rowSpan], long: isLong, even: isEven };
}

function runData({ text, facts, isGap }: Run, state: State): object {
  return { text: printable(text), ...freshOf(facts, state), ...(isGap ? { gap: true } : {}) };
}

/** Without the control characters that no page shows; a line break stays one. */
function printable(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- these are what is to be left out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '')
  );
}

function points(twips: number): number {
  return twips / 20;
}
