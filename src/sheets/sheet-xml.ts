import { columnName } from '../core/cell-address.ts';
import type { BookLayout, LaidCell, SheetLayout, Validation } from './layout.ts';
import { namespaces } from './namespaces.ts';
import type { Styles } from './styles.ts';
import { markedXml, unmarkedXml } from './styles.ts';
import { attributeText, elementText } from './xml-text.ts';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly book: Pick<BookLayout, 'looks' | 'beside' | 'footer'>;
  readonly styles: Styles;
  readonly isFirst: boolean;
}

/** The XML of a sheet; its elements stand in the order that the format asks for. */
export function sheetXml(sheet: SheetLayout, context: SheetContext): string {
  const { isLandscape, isOnePage, isCentred } = sheet;
  return [
    `<worksheet xmlns="${namespaces.main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews>${viewXml(sheet, context.isFirst)}</sheetViews>`,
    `<sheetFormatPr defaultRowHeight="18"/><cols>${columnsXml(sheet, context)}</cols>`,
    `<sheetData>${sheet.rows.map((cells, index) => rowXml(cells, index, sheet, context)).join('')}</sheetData>`,
    sheet.isLocked
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
      : '',
    sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : '',
    counted(
      'mergeCells',
      sheet.merges.map((range) => `<mergeCell ref="${range}"/>`),
    ),
    counted('dataValidations', (sheet.validations ?? []).map(validationXml)),
    linksXml(sheet),
    isCentred ? '<printOptions horizontalCentered="1"/>' : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`,
    `<headerFooter><oddFooter>${elementText(context.book.footer)}</oddFooter></headerFooter>`,
    breaksXml(sheet),
    sheet.digitsAsWords
      ? `<ignoredErrors><ignoredError sqref="${sheet.digitsAsWords}" numberStoredAsText="1"/></ignoredErrors>`
      : '',
    '</worksheet>',
  ].join('');
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function viewXml({ head, hidesGrid }: SheetLayout, isFirst: boolean): string {
  const attributes = `${isFirst ? ' tabSelected="1"' : ''}${hidesGrid ? ' showGridLines="0"' : ''}`;
  if (head === 0) return `<sheetView${attributes} workbookViewId="0"/>`;
  const below = `A${head + 1}`;
  return (
    `<sheetView${attributes} workbookViewId="0"><pane ySplit="${head}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView>`
  );
}

const lastColumn = 16_384;

function columnsXml({ columns }: SheetLayout, { book, styles }: SheetContext): string {
  const own = columns.map(({ width, style }, index) => {
    const look = style === undefined ? '' : ` style="${styles.index(style)}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${look} customWidth="1"/>`;
  });
  const rest =
    book.beside === undefined
      ? ''
      : `<col min="${columns.length + 1}" max="${lastColumn}" width="12" style="${styles.index(book.beside)}"/>`;
  return own.join('') + rest;
}

function rowXml(
  cells: readonly LaidCell[],
  index: number,
  { heights, fitsHeights }: SheetLayout,
  context: SheetContext,
): string {
  if (cells.length === 0) return '';
  const { looks } = context.book;
  const height = heights?.[index] ?? Math.max(...cells.map(({ style }) => looks[style]?.height ?? 0));
  const custom = height > 0 ? ` ht="${height}"${fitsHeights ? '' : ' customHeight="1"'}` : '';
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, context));
  return `<row r="${index + 1}"${custom}>${written.join('')}</row>`;
}

function cellXml(
  { style, text, number, stretches }: LaidCell,
  place: string,
  { book, styles }: SheetContext,
): string {
  const start = `<c r="${place}" s="${styles.index(style)}"`;
  if (number !== undefined) return `${start}><v>${number}</v></c>`;
  // words are stored as words, whatever they begin with: never as a formula
  const inline = (words: string) => `${start} t="inlineStr"><is>${words}</is></c>`;
  if (stretches) {
    const { font } = book.looks[style]!;
    const runs = stretches.map(
      (each) => `<r>${each.isMarked ? markedXml(font) : unmarkedXml(font)}${wordsXml(each.text)}</r>`,
    );
    return inline(runs.join(''));
  }
  return text === undefined ? `${start}/>` : inline(wordsXml(text));
}

function wordsXml(text: string): string {
  const keepsBlanks = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keepsBlanks}>${elementText(text)}</t>`;
}

function linksXml({ links = [] }: SheetLayout): string {
  if (links.length === 0) return '';
  const each = links.map(({ cell, to }) => `<hyperlink ref="${cell}" location="${attributeText(to)}"/>`);
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

function breaksXml({ breaks = [] }: SheetLayout): string {
  if (breaks.length === 0) return '';
  const each = breaks.map((row) => `<brk id="${row}" max="${lastColumn - 1}" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each.join('')}</rowBreaks>`;
}

/** The longest error and prompt that spreadsheet programs show. */
const longest = 220;

function validationXml({ range, allows, otherwise, error, prompt }: Validation): string {
  const shown =
    prompt === undefined ? '' : ` showInputMessage="1" prompt="${attributeText(prompt.slice(0, longest))}"`;
  const common = `allowBlank="1" errorStyle="${otherwise}" error="${attributeText(error.slice(0, longest))}"${shown} sqref="${range}"`;
  switch (allows.kind) {
    case 'list':
      return `<dataValidation type="list" showErrorMessage="1" ${common}><formula1>${elementText(allows.name)}</formula1></dataValidation>`;
    case 'decimal':
      return (
        `<dataValidation type="decimal" operator="greaterThanOrEqual" showErrorMessage="1" ${common}>` +
        `<formula1>${allows.least ?? '-9999999999999'}</formula1></dataValidation>`
      );
    case 'whole':
      return `<dataValidation type="whole" operator="greaterThanOrEqual" showErrorMessage="1" ${common}><formula1>0</formula1></dataValidation>`;
    case 'any':
      return `<dataValidation ${common}/>`;
  }
}
