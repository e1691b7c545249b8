import { strToU8, zlibSync } from 'fflate';

/** A stream object: a dictionary (without its length) and its bytes. */
export interface PdfStream {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

export type PdfObject = string | PdfStream;

export interface PdfFileOptions {
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** Stands before the header. */
  readonly junk?: string;
  /** Where the cross-references are said to stand; undefined where they do stand there. */
  readonly startxref?: number;
  readonly hasTrailer?: boolean;
}

/** Writes a PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[], options: PdfFileOptions = {}): Uint8Array {
  const { trailer = '', junk = '', startxref, hasTrailer = true } = options;
  const pieces: Uint8Array[] = [];
  const offsets: number[] = [];
  let position = 0;
  const write = (piece: string | Uint8Array) => {
    const bytes = typeof piece === 'string' ? strToU8(piece) : piece;
    pieces.push(bytes);
    position += bytes.length;
  };
  write(`${junk}%PDF-1.7\n%\u00e2\u00e3\n`);
  objects.forEach((object, index) => {
    offsets.push(position);
    write(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') write(object);
    else {
      write(`<<${object.dictionary}/Length ${object.bytes.length}>>stream\n`);
      write(object.bytes);
      write('\nendstream');
    }
    write('\nendobj\n');
  });
  const table = position;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  if (hasTrailer) {
    write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`);
    write(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\n`);
    write(`startxref\n${startxref ?? table}\n%%EOF\n`);
  }
  const bytes = new Uint8Array(position);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

export function streamOf(content: string | Uint8Array, dictionary = ''): PdfStream {
  return { dictionary, bytes: typeof content === 'string' ? strToU8(content) : content };
}

/** A stream that is packed once. */
export function packedStream(content: string | Uint8Array, dictionary = ''): PdfStream {
  const bytes = zlibSync(typeof content === 'string' ? strToU8(content) : content);
  return { dictionary: `${dictionary}/Filter/FlateDecode`, bytes };
}

/** The objects of `pages`, of which each is the content of a page: the catalogue, the tree, the font F, the pages. */
export function documentOf(pages: readonly (string | PdfStream)[], catalogue = '', page = ''): PdfObject[] {
  const first = 3 + fontObjects.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  return [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>>>`,
    ...fontObjects,
    ...pages.flatMap((content, index): PdfObject[] => [
      `<</Type/Page/Parent 2 0 R/Contents ${first + index * 2 + 1} 0 R${page}>>`,
      typeof content === 'string' ? packedStream(content) : content,
    ]),
  ];
}

/** A font without a file: a character by its code, which stands for itself, a square wide. */
const fontObjects: readonly PdfObject[] = [
  '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 6 0 R/DW 1000/W[32 126 500]>>',
  packedStream(codesThemselves()),
  '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
];

function codesThemselves(): string {
  const hex = (number: number) => number.toString(16).padStart(4, '0');
  const ranges = Array.from(
    { length: 256 },
    (_, high) => `<${hex(high * 256)}><${hex(high * 256 + 255)}><${hex(high * 256)}>`,
  );
  const parts = [ranges.slice(0, 100), ranges.slice(100, 200), ranges.slice(200)];
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/A def/CMapType 2 def
1 begincodespacerange<0000><ffff>endcodespacerange
${parts.map((part) => `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`).join('\n')}
endcmap end end`;
}

/** Content that shows words at a place, from the lower left corner. */
export function wordsAt(words: string, x: number, y: number, size = 10): string {
  const codes = [...words].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'));
  return `BT /F ${size} Tf ${x} ${y} Td <${codes.join('')}> Tj ET\n`;
}

/** Lines of text on pages, 45 a page; cells that tabs part stand 62 points from one another. */
export function pagesOfLines(lines: readonly string[]): string[] {
  const pages: string[] = [];
  lines.forEach((line, index) => {
    const y = 800 - (index % 45) * 17;
    if (index % 45 === 0) pages.push('');
    const cells = line.split('\t').map((cell, column) => wordsAt(cell, 40 + column * 62, y, 7));
    pages[pages.length - 1] += cells.join('');
  });
  return pages;
}
