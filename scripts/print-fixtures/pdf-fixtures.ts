import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compile } from '../../src/compile/compile.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Block, Source } from '../../src/model/source.ts';
import { profileById } from '../../src/standards/profiles/index.ts';
import { writers } from '../../src/writers/index.ts';
import { textOf } from '../../src/writers/text.ts';
import { institution } from '../../tests/made/institution.ts';
import { htmlOf } from '../../tests/paper/html.ts';
import { printings } from '../../tests/paper/printings.ts';
import type { Style } from '../../tests/paper/restyled.ts';
import { restyled } from '../../tests/paper/restyled.ts';
import { workbookOfPaper } from '../../tests/paper/workbook.ts';
import { convertedByLibreOffice, printedByChromium, rewrittenByQpdf } from './printers.ts';

/** A way to print one of the documents of tests/printed-documents.ts. */
export interface PdfFixture {
  readonly document: string;
  /** Names the habit; the file is `<document>.<habit>.<extension>`. */
  readonly habit: string;
  readonly extension?: string;
  print(source: Source): Uint8Array | Promise<Uint8Array>;
}

const song = 'AR PL SungtiL GB';
const base = `body{font-family:"${song}";font-size:12pt;line-height:1.6} td{font-size:9pt;padding:1pt 3pt}`;
const boxed = 'table{border-collapse:collapse;width:100%} td{border:0.5pt solid #000}';
const framed: Style = { frame: 'merged', merges: true, notes: true };
const merged: Style = { merges: true };

export const pdfFixtures: readonly PdfFixture[] = [
  page('damaged-accounts', 'chromium-plain', '@page{size:A5}'),
  page('library', 'chromium-boxed-heads-repeated', `${boxed} thead td{background:#cde} @page{size:A4 landscape;margin:18mm;@bottom-center{content:"第 " counter(page) " 页 共 " counter(pages) " 页";font-size:9pt}@top-right{content:"青禾县图书馆2024年度决算公开";font-size:9pt}}`, { style: merged }),
  page('library', 'chromium-three-lines', `table{border-collapse:collapse;width:100%;border-top:1.5pt solid #000;border-bottom:1.5pt solid #000} td{border:none} thead tr:last-child td{border-bottom:0.75pt solid #000}`),
  page('library', 'chromium-no-rules', 'table{border-collapse:collapse;width:100%} table,td{border:none}'),
  page('damaged-accounts', 'chromium-wrapped', `${boxed} @page{size:A5;margin:10mm} td{font-size:12pt;text-align:center;width:20mm} body{font-size:18pt} p{text-indent:2em;margin:0;text-align:justify}`, { style: framed }),
  page('small-accounts', 'chromium-row-rules', 'table{border-collapse:collapse;width:100%;border:none} td{border:none;border-bottom:0.5pt solid #999}'),
  page('small-accounts', 'chromium-striped', 'table{border-collapse:collapse;width:100%} table,td{border:none} tr:nth-child(odd) td{background:#e8eef7} thead td{background:#36c;color:#fff}'),
  turned('small-accounts', 'chromium-sideways', '--rotate=+90', '--flatten-rotation'),
  page('small-accounts', 'chromium-type3', boxed, { font: 'Noto Serif CJK SC' }),
  page('small-accounts', 'chromium-levels', `${boxed} td{text-align:center}`, { style: { codes: 'levels', merges: true, frame: 'merged' } }),
  turned('small-accounts', 'chromium-turned', '--rotate=+90'),
  turned('damaged-accounts', 'chromium-turned-left', '--rotate=+270'),
  office('library', 'libreoffice-docx', {}),
  office('small-accounts', 'libreoffice-docx-framed', framed),
  office('small-accounts', 'libreoffice-docx-bare', {}, false),
  workbook('library', 'libreoffice-xlsx', merged),
  { document: 'library', habit: 'libreoffice', extension: 'xls', print: ({ blocks }) => convertedByLibreOffice('a.xlsx', workbookOfPaper(blocks), 'xls') },
  { document: 'made-unit', habit: 'writer-docx-libreoffice', print: async () => packed(convertedByLibreOffice('a.docx', await written('docx'), 'pdf')) },
  { document: 'made-unit', habit: 'writer-html-chromium', print: async () => packed(printedByChromium(inSong(strFromU8(await written('html'))))) },
  { document: 'made-unit', habit: 'writer-xlsx-libreoffice', print: async () => packed(convertedByLibreOffice('a.xlsx', await written('xlsx'), 'pdf')) },
]; // prettier-ignore

/** The text of the made unit, which is kept beside its prints: what it says may change with the compiler. */
export function madeUnitText(): string {
  return textOf(madeUnit());
}

function madeUnit(): Publication {
  const accounts = institution(12, { profile: 'cn-000000-2024' });
  return compile(accounts, profileById(accounts.profile)!);
}

async function written(id: string): Promise<Uint8Array> {
  const [file] = await writers.find((writer) => writer.id === id)!.write(madeUnit());
  return file!.bytes;
}

interface PageOptions {
  readonly style?: Style;
  readonly font?: string;
}

function page(document: string, habit: string, css: string, options: PageOptions = {}): PdfFixture {
  return { document, habit, print: (source) => packed(printedByChromium(htmlWith(source, css, options))) };
}

function turned(document: string, habit: string, ...options: readonly string[]): PdfFixture {
  return {
    document,
    habit,
    print: (source) => packed(printedByChromium(htmlWith(source, boxed)), ...options),
  };
}

function htmlWith(source: Source, css: string, { style, font = song }: PageOptions = {}): string {
  const { blocks } = style ? restyled(source, style) : source;
  return withHeads(htmlOf(blocks, 'plain')).replace(
    '</head>',
    `<style>${base.replace(song, font)} ${css}</style></head>`,
  );
}

/** Our own page names the typefaces of official documents, which few machines have. */
function inSong(html: string): string {
  return html.replace(
    '</head>',
    `<style>*{font-family:"${song}"!important;font-weight:normal!important}</style></head>`,
  );
}

/** The rows of a table before the first with an amount are its head. */
function withHeads(html: string): string {
  return html.replaceAll(/<tbody>\n([\s\S]*?)<\/tbody>/g, (_, body: string) => {
    const rows = body.split(/(?<=<\/tr>\n)/);
    const first = rows.findIndex((row) => /<td>\d+\.\d\d<|>栏次</.test(row));
    if (first <= 0) return `<tbody>${body}</tbody>`;
    return `<thead>${rows.slice(0, first).join('')}</thead><tbody>${rows.slice(first).join('')}</tbody>`;
  });
}

function packed(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  return rewrittenByQpdf(bytes, ...options);
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function office(document: string, habit: string, style: Style, hasRules = true): PdfFixture {
  return {
    document,
    habit,
    print: (source) => {
      const { blocks } = restyled(source, style);
      const docx = printings.find(({ file }) => file === 'a.docx')!.print(blocks);
      const properties = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/>${hasRules ? `<w:tblBorders>${borders}</w:tblBorders>` : ''}</w:tblPr>`;
      return packed(
        convertedByLibreOffice(
          'a.docx',
          changed(docx, 'word/document.xml', (xml) => xml.replaceAll('<w:tblPr/>', properties)),
          'pdf',
        ),
      );
    },
  };
}

function workbook(document: string, habit: string, style: Style): PdfFixture {
  return {
    document,
    habit,
    print: (source) => {
      const bytes = workbookOfPaper(restyled(source, style).blocks as readonly Block[]);
      return packed(convertedByLibreOffice('a.xlsx', changed(bytes, /sheet\d+\.xml$/, withGrid), 'pdf'));
    },
  };
}

/** Printed with the lines of the grid, on a page as wide as the sheet. */
function withGrid(xml: string): string {
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const widths = '<cols><col min="1" max="12" width="30" customWidth="1"/></cols>';
  const print = '<printOptions gridLines="1"/>';
  const setup = '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  return xml
    .replace(/<sheetPr[^>]*\/>|<sheetPr>.*?<\/sheetPr>/, '')
    .replace(/<(dimension|sheetViews|sheetData)/, `${fit}<$1`)
    .replace(/<cols>.*?<\/cols>/, '')
    .replace('<sheetData', `${widths}<sheetData`)
    .replace(/(<pageMargins[^>]*\/>)|(?=<ignoredErrors|<\/worksheet>)/, `${print}$1${setup}`);
}

/** A package with some of its parts changed. */
function changed(bytes: Uint8Array, part: string | RegExp, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files))
    if (typeof part === 'string' ? name === part : part.test(name))
      files[name] = strToU8(change(strFromU8(content)));
  return zipSync(files);
}
