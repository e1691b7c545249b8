import type { XmlElement } from '../xml.ts';
import type { OldDocument, Stretch } from './document.ts';
import { element, nothing, properties, property } from './elements.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { RowDefinition } from './row-definition.ts';
import { rowDefinition } from './row-definition.ts';
import type { Progress } from './runs.ts';
import { runsOf } from './runs.ts';
import { numberingOf } from './styles.ts';
import type { OldRow } from './table.ts';
import { tableOf } from './table.ts';

/** A table while its rows are read. */
interface OpenTable {
  readonly rows: OldRow[];
  /** The cells of the row that is read, and the blocks of the cell that is read. */
  cells: XmlElement[][];
  blocks: XmlElement[];
}

/** After so many paragraphs and runs nothing more is read: no document has as many. */
export const mostElements = 700_000;

/** The blocks of a story as a docx has them: paragraphs, and tables with all that stands in their cells. */
export function blocksOf(document: OldDocument, story: Stretch, progress: Progress): XmlElement[] {
  const blocks: XmlElement[] = [];
  const tables: OpenTable[] = [];
  const innermost = () => tables[tables.length - 1]?.blocks ?? blocks;
  const closeTo = (depth: number) => {
    while (tables.length > depth) {
      const table = tables.pop()!;
      if (table.blocks.length > 0) endCell(table);
      if (table.cells.length > 0) endRow(table, undefined, false, false);
      innermost().push(tableOf(table.rows));
    }
  };
  for (const stretch of paragraphsIn(document, story)) {
    if (progress.count > mostElements) break;
    progress.count += 1;
    const last = stretch.end - 1;
    const format = document.paragraphEndedBy(last);
    const mark = document.formatFrom(last).properties;
    const endsOuterCell = document.characters.text[last] === '\u0007';
    const depth = endsOuterCell ? Math.min(1, format.depth) : format.depth;
    closeTo(depth);
    while (tables.length < depth) tables.push({ rows: [], cells: [], blocks: [] });
    const table = tables[tables.length - 1];
    if (table && format.endsRow) {
      if (table.blocks.length > 0) endCell(table);
      endRow(table, rowDefinition(format.modifiers), mark.isDeleted, mark.isHidden === true);
      continue;
    }
    const endsCell = depth === 1 ? endsOuterCell : depth > 1 && format.endsInnerCell;
    const paragraph = { start: stretch.start, end: endsWithMark(document, last) ? last : stretch.end };
    const runs = runsOf(document, paragraph, progress, (box) => blocksOf(document, box, progress));
    const runsOn = endsCell ? nothing : endOf(mark.isDeleted, mark.isHidden === true);
    innermost().push(element('w:p', [...formatOf(format, runsOn), ...runs]));
    if (table && endsCell) endCell(table);
  }
  closeTo(0);
  return blocks;
}

/** Paragraphs with their marks; a page break is one where the formatting of paragraphs ends with it. */
function* paragraphsIn(document: OldDocument, { start, end }: Stretch): Iterable<Stretch> {
  const { text } = document.characters;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const character = text.charCodeAt(at);
    const isMark = character === 0x0d || character === 0x07;
    if (!isMark && !(character === 0x0c && document.endsParagraph(at))) continue;
    yield { start: from, end: at + 1 };
    from = at + 1;
  }
  if (from < end) yield { start: from, end };
}

function endsWithMark(document: OldDocument, last: number): boolean {
  return ['\r', '\u0007', '\f'].includes(document.characters.text[last]!);
}

function endCell(table: OpenTable): void {
  table.cells.push(table.blocks);
  table.blocks = [];
}

function endRow(
  table: OpenTable,
  definition: RowDefinition | undefined,
  isDeleted: boolean,
  isHidden: boolean,
): void {
  table.rows.push({ cells: table.cells, definition, isDeleted, isHidden });
  table.cells = [];
}

/** Tells of the end of a paragraph that is deleted or hidden: the next one runs on. */
function endOf(isDeleted: boolean, isHidden: boolean): readonly XmlElement[] {
  return properties('w:rPr', isDeleted && element('w:del'), isHidden && property('w:vanish', 1));
}

function formatOf({ style, list, level }: ParagraphProperties, end: readonly XmlElement[]) {
  return properties('w:pPr', style !== 0 && property('w:pStyle', style), numberingOf(list, level), ...end);
}
