/** A page of a plain PDF: what is drawn, in the operators of PDF, and how the page is turned. */
export interface PlainPage {
  readonly content: string;
  readonly rotate?: 0 | 90 | 180 | 270;
}

export interface PlainOptions {
  /** Its cross-references stand in a stream, as newer programs write them. */
  readonly asStream?: boolean;
  readonly isNamed?: boolean;
}

/** Pages begin at (20, 30), so that nothing is right by accident. */
const box = '[20 30 615 872]';

/**
 * A PDF as small as can be. Fonts: F1 is Helvetica, which every program has; F2 is 宋体 that is not in the file, its
 * words in UTF-16 (`hexOf`).
 */
export function plainPdf(pages: readonly PlainPage[], options: PlainOptions = {}): Uint8Array {
  const fonts = '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>';
  const first = 7;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap(({ content, rotate = 0 }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox${box}/Rotate ${rotate}${fonts}/Contents ${first + 2 * index + 1} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  return Uint8Array.from(fileOf(objects, options), (letter) => letter.charCodeAt(0));
}

function fileOf(objects: readonly string[], { asStream = false, isNamed = false }: PlainOptions): string {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const name = isNamed ? '/ID[<0123456789ABCDEF0123456789ABCDEF><0123456789ABCDEF0123456789ABCDEF>]' : '';
  if (asStream) {
    const entries = [...offsets, start].map((offset) => `01${hex(offset, 8)}00`).join('');
    const size = objects.length + 2;
    file += `${size - 1} 0 obj\n<</Type/XRef/Size ${size}/Root 1 0 R${name}/W[1 4 1]/Filter/ASCIIHexDecode/Length ${entries.length + 13}>>\nstream\n000000000000${entries}>\nendstream\nendobj\n`;
  } else {
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${name}>>\n`;
  }
  return `${file}startxref\n${start}\n%%EOF\n`;
}

/** Words for the font F2. */
export function hexOf(words: string): string {
  return `<${[...words].map((letter) => hex(letter.charCodeAt(0), 4)).join('')}>`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
