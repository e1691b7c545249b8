import { ems } from '../../core/ems.ts';
import type { Table } from '../../model/publication.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Block } from './markup.ts';
import { escaped, paragraph, run } from './markup.ts';
import { textWidth } from '../typeset/paper.ts';
import { cellHeights, tableLines } from '../typeset/sizes.ts';
import { cellStyle } from './styles.ts';
import type { PlacedCell } from '../../model/placed-cells.ts';
import { placedRows } from '../../model/placed-cells.ts';
import type { TableLayout } from '../typeset/table-layout.ts';
import { alignmentOf, cellPadding, evenIndent } from '../typeset/table-layout.ts';

/** A table with its title, its lines and its notes. */
export function tableBlocks(
  table: Table,
  layout: TableLayout,
  marks: Bookmarks,
  startsPage: boolean,
): Block[] {
  const { title, number, notes, anchor } = table;
  return [
    paragraph('TableTitle', marks.at(anchor, run(title)), startsPage ? '<w:pageBreakBefore/>' : ''),
    ...(number ? [paragraph('TableLine', run(number), '<w:jc w:val="right"/>')] : []),
    ...nameLine(table, textWidth(layout.sheet)),
    { kind: 'table', xml: tableXml(table, layout, marks) },
    ...notes.map((note, index) =>
      paragraph(
        'TableNote',
        run(note),
        index === 0
          ? `<w:spacing w:before="${tableLines.noteGap}" w:line="${tableLines.note}" w:lineRule="exact"/>`
          : '',
      ),
    ),
  ];
}

/** Name, year and unit of money at the left, in the middle and at the right of one line, or of two. */
function nameLine(
  { left = '', middle = '', right = '' }: Pick<Table, 'left' | 'middle' | 'right'>,
  width: number,
): Block[] {
  if (!left && !middle) return right ? [paragraph('TableLine', run(right), '<w:jc w:val="right"/>')] : [];
  if (!left && !right) return [paragraph('TableLine', run(middle), '<w:jc w:val="center"/>')];
  const em = tableLines.lineSize * 10;
  const [start, end] = [ems(left) * em, width - ems(right) * em];
  const half = (ems(middle) * em) / 2 + em;
  if (start + 2 * half > end)
    return [paragraph('TableLine', run(left)), ...nameLine({ middle, right }, width)];
  // in the middle of the page, or of what a long name leaves
  const centre = start + half > width / 2 ? (start + end) / 2 : width / 2;
  const tabs = [
    ...(middle ? [`<w:tab w:val="center" w:pos="${Math.floor(centre)}"/>`] : []),
    ...(right ? [`<w:tab w:val="right" w:pos="${width}"/>`] : []),
  ];
  const words = [left, ...(middle ? [middle] : []), ...(right ? [right] : [])];
  return [paragraph('TableLine', run(words.join('\t')), `<w:tabs>${tabs.join('')}</w:tabs>`)];
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function tableXml(table: Table, layout: TableLayout, marks: Bookmarks): string {
  const { title, columns, head, body } = table;
  const width = textWidth(layout.sheet);
  const half = cellPadding / 2;
  const above = cellHeights[layout.size].around / 2;
  const properties = [
    `<w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:top w:w="${above}" w:type="dxa"/><w:left w:w="${half}" w:type="dxa"/><w:bottom w:w="${above}" w:type="dxa"/><w:right w:w="${half}" w:type="dxa"/></w:tblCellMar>`,
    `<w:tblLook w:val="0020" w:firstRow="${head.length > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    `<w:tblCaption w:val="${escaped(title)}"/>`,
  ];
  const grid = layout.widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  const rows = [
    ...placedRows(head, columns.length).map((row) => rowXml(row, table, layout, marks, 'head')),
    ...placedRows(body, columns.length).map((row, index) =>
      rowXml(row, table, layout, marks, index >= body.length - rowsWithNotes ? 'last' : 'body'),
    ),
  ];
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Rows that stand on the page of the notes, which would be alone there otherwise. */
const rowsWithNotes = 2;
/** Characters: a row with a longer text may break over pages. */
const longText = 300;

function rowXml(
  row: readonly PlacedCell[],
  table: Table,
  layout: TableLayout,
  marks: Bookmarks,
  part: 'head' | 'body' | 'last',
): string {
  const isLong = row.some(({ cell }) => (cell?.text.length ?? 0) > longText);
  const properties = [
    isLong ? '' : '<w:cantSplit/>',
    `<w:trHeight w:val="${layout.rowHeight}" w:hRule="atLeast"/>`,
    part === 'head' ? '<w:tblHeader/>' : '',
  ];
  const keeps = part === 'head' || (part === 'last' && table.notes.length > 0 && !isLong);
  const cells = row.map((placed) => cellXml(placed, table, layout, marks, keeps));
  return `<w:tr><w:trPr>${properties.join('')}</w:trPr>${cells.join('')}</w:tr>`;
}

function cellXml(
  { cell, at, span, isContinued }: PlacedCell,
  table: Table,
  { widths, size }: TableLayout,
  marks: Bookmarks,
  keeps: boolean,
): string {
  const width = widths.slice(at, at + span).reduce((total, each) => total + each, 0);
  const merged = isContinued ? '<w:vMerge/>' : (cell?.rowSpan ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merged}<w:vAlign w:val="center"/>`;
  const words = cell && !isContinued ? marks.around(cell.facts, run(cell.text)) : '';
  const alignment = cell ? alignmentOf(cell, table) : 'left';
  const indent = cell && alignment === 'center' ? evenIndent(cell.text, width, size) : 0;
  const look = `<w:pStyle w:val="${cellStyle(size)}"/>${keeps ? '<w:keepNext/>' : ''}${indent > 0 ? `<w:ind w:left="${indent}" w:right="${indent}"/>` : ''}${alignment === 'left' ? '' : `<w:jc w:val="${alignment}"/>`}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:pPr>${look}</w:pPr>${words}</w:p></w:tc>`;
}

/** Where the words of a cell stand in its width. */
