import { strToU8, zipSync } from 'fflate';

/** A piece of a document as it is written; plain words stand for a paragraph, a run or a cell of these words. */
export interface Xml {
  readonly xml: string;
}
export type Written = string | Xml;

export interface DocxOptions {
  /** Prefix of WordprocessingML; and whether it is the strict one. */
  readonly prefix?: string;
  readonly isStrict?: boolean;
  /** What `word/styles.xml`, `word/numbering.xml` and the notes hold. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: readonly (readonly Written[])[];
  readonly header?: string;
  /** Stands before the document in its part: a document type. */
  readonly preamble?: string;
  /** Further files, or others in place of those written; undefined takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const office = 'http://schemas.openxmlformats.org';

/** Writes a document of Word with these blocks. */
export function docxOf(blocks: readonly Written[], options: DocxOptions = {}): Uint8Array {
  const part = (root: string, content: string, preamble = '') =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${preamble}${bound(`<w:${root} ${namespaces(options)}>${content}</w:${root}>`, options)}`;
  const { styles, numbering, footnotes, header, preamble, files } = options;
  const written: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': part(
      'document',
      `<w:body>${blocks.map(block).join('')}<w:sectPr/></w:body>`,
      preamble,
    ),
    'word/_rels/document.xml.rels': relations({
      ...(styles === undefined ? {} : { styles: 'styles.xml' }),
      ...(numbering === undefined ? {} : { numbering: 'numbering.xml' }),
      ...(footnotes === undefined ? {} : { footnotes: 'footnotes.xml' }),
      ...(header === undefined ? {} : { header: 'header1.xml' }),
    }),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', block(header)) }),
    ...(footnotes === undefined
      ? {}
      : {
          'word/footnotes.xml': part(
            'footnotes',
            footnotes
              .map(
                (note, index) => `<w:footnote w:id="${index + 1}">${note.map(block).join('')}</w:footnote>`,
              )
              .join(''),
          ),
        }),
    ...files,
  };
  const kept = Object.entries(written).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(kept));
}

function namespaces({ isStrict = false }: DocxOptions): string {
  const word = isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : `${office}/wordprocessingml/2006/main`;
  return [
    `xmlns:w="${word}"`,
    `xmlns:r="${office}/officeDocument/2006/relationships"`,
    `xmlns:mc="${office}/markup-compatibility/2006"`,
    `xmlns:a="${office}/drawingml/2006/main"`,
    `xmlns:pic="${office}/drawingml/2006/picture"`,
    `xmlns:c="${office}/drawingml/2006/chart"`,
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:o="urn:schemas-microsoft-com:office:office"',
  ].join(' ');
}

function bound(xml: string, { prefix }: DocxOptions): string {
  return prefix === undefined ? xml : xml.replaceAll(/(<\/?|\s|xmlns:)w(?=[:=])/g, `$1${prefix}`);
}

function relations(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function block(written: Written): string {
  return typeof written === 'string' ? para(written).xml : written.xml;
}

function inline(written: Written): string {
  return typeof written === 'string' ? run(written).xml : written.xml;
}

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** An element around blocks or runs: `around('w:sdtContent', para('…'))`. */
export function around(name: string, ...content: readonly Xml[]): Xml {
  return { xml: `<${name}>${content.map((each) => each.xml).join('')}</${name.split(' ')[0]}>` };
}

/** A run of words; tabs and line breaks are written as Word writes them. */
export function run(words: string, properties = ''): Xml {
  const pieces = words.split(/([\t\n])/).map((piece) => {
    if (piece === '\t') return '<w:tab/>';
    return piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return { xml: `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${pieces.join('')}</w:r>` };
}

export function para(content: Written | readonly Written[], properties = ''): Xml {
  const runs = [content].flat().map((each) => inline(each as Written));
  return { xml: `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>` };
}

/** A paragraph of an automatic numbering. */
export function item(words: string, numbering: number, level = 0): Xml {
  return para(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`);
}

/** A numbering of these levels (format and text), and lists that use it. */
export function numberingOf(
  levels: readonly (readonly [format: string, text: string, properties?: string])[],
  lists: readonly string[] = [''],
): string {
  const written = levels.map(
    ([format, text, properties = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${properties}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  const numbered = lists.map(
    (overrides, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/>${overrides}</w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${written.join('')}</w:abstractNum>${numbered.join('')}`;
}

export interface CellOptions {
  readonly span?: number;
  readonly down?: 'restart' | 'continue';
}

/** A cell of one or several blocks. */
export function cell(content: Written | readonly Written[], { span, down }: CellOptions = {}): Xml {
  const properties = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    down === undefined ? '' : down === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
  ].join('');
  const blocks = [content].flat().map((each) => block(each as Written));
  return { xml: `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks.join('')}</w:tc>` };
}

export function row(cells: readonly Written[], properties = ''): Xml {
  const written = cells.map((each) => (typeof each === 'string' ? cell(each).xml : each.xml));
  return { xml: `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${written.join('')}</w:tr>` };
}

/** A table; of `columns`, where it tells how many its grid has, as Word does. */
export function tableOf(rows: readonly (readonly Written[] | Xml)[], columns = 0): Xml {
  const written = rows.map((each) => ('xml' in each ? each.xml : row(each).xml));
  const grid = columns === 0 ? '' : `<w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>`;
  return { xml: `<w:tbl><w:tblPr/>${grid}${written.join('')}</w:tbl>` };
}

/** A field: its instruction, and what it comes to. */
export function field(instruction: string, ...result: readonly Xml[]): Xml {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return {
    xml: `${mark('begin')}<w:r><w:instrText>${escaped(instruction)}</w:instrText></w:r>${mark('separate')}${result.map((each) => each.xml).join('')}${mark('end')}`,
  };
}

export const picture: Xml = {
  xml: '<w:r><w:drawing><a:graphic><a:graphicData><pic:pic><a:blip r:embed="rId9"/></pic:pic></a:graphicData></a:graphic></w:drawing></w:r>',
};

export const embedded: Xml = {
  xml: '<w:r><w:object><v:shape><v:imagedata r:id="rId8"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
};

/** A text box, written for new programs and once more for old ones. */
export function textBox(...blocks: readonly Written[]): Xml {
  const content = `<w:txbxContent>${blocks.map(block).join('')}</w:txbxContent>`;
  return {
    xml: `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  };
}
