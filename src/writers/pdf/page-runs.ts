import type { Element, Table } from '../../model/publication.ts';
import type { Sheet } from '../typeset/paper.ts';
import { portrait } from '../typeset/paper.ts';
import { bodyLine } from '../typeset/sizes.ts';
import type { TableLayout } from '../typeset/table-layout.ts';
import { layoutOf } from '../typeset/table-layout.ts';

/** Elements that begin a page and flow on over pages of the same kind. */
export interface PageRun {
  readonly sheet: Sheet;
  /** Cover and contents: before the first numbered page. */
  readonly isFront: boolean;
  readonly elements: readonly Element[];
  /** Of the table that stands there, if one does: it stands last. */
  readonly layout?: TableLayout;
}

/** Parts and tables begin a page, tables under the headings right above them; so does what follows a table. */
export function pageRuns(elements: readonly Element[]): PageRun[] {
  const starts = elements.flatMap((_, at) => (startsPage(elements, at) ? [at] : []));
  return starts.map((start, index) => {
    const own = elements.slice(start, starts[index + 1]);
    const table = own.find((element): element is Table => element.kind === 'table');
    const layout = table && layoutOf(table, heightOf(own));
    return {
      sheet: layout?.sheet ?? portrait,
      isFront: isFront(own[0]!),
      elements: own,
      ...(layout ? { layout } : {}),
    };
  });
}

/** Twips of a heading of each level with what stands around it. */
const headingHeights = [0, 1040, bodyLine, bodyLine];

/** The height of the headings that stand above a table. */
function heightOf(elements: readonly Element[]): number {
  return elements.reduce(
    (height, element) => height + (element.kind === 'heading' ? headingHeights[element.level]! : 0),
    0,
  );
}

function startsPage(elements: readonly Element[], at: number): boolean {
  const element = elements[at]!;
  const before = elements[at - 1];
  if (!before || before.kind === 'table' || isFront(before) || isFront(element)) return true;
  if (element.kind === 'heading' && element.level === 1) return true;
  // headings go with the table under them
  return before.kind !== 'heading' && headsTable(elements, at);
}

function headsTable(elements: readonly Element[], at: number): boolean {
  return elements.slice(at).find(({ kind }) => kind !== 'heading')?.kind === 'table';
}

function isFront({ kind }: Element): boolean {
  return kind === 'cover' || kind === 'contents';
}
