import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Zlib, zlibSync } from 'fflate';
import type { HostileInput } from './hostile-inputs.ts';
import type { PdfFileOptions, PdfObject, PdfStream } from './paper/pdf.ts';
import { documentOf, packedStream, pagesOfLines, pdfOf, streamOf, wordsAt } from './paper/pdf.ts';
import { bytesOf } from './parted-accounts.ts';
import { smallAccounts } from './small-accounts.ts';

const words = pagesOfLines(smallAccounts.split('\n'));
const sound = () => pdfOf(documentOf(words));
const withCatalogue = (entries: string, ...more: readonly PdfObject[]) =>
  pdfOf([...documentOf(words, entries), ...more]);
/** The number that the first further object gets. */
const next = documentOf(words).length + 1;
const onPage = (content: string | PdfStream, page = '', more: readonly PdfObject[] = []) =>
  pdfOf([...documentOf([...words, content], '', page), ...more]);
/** The same where a page more stands before it. */
const beyond = next + 2;
const changed = (from: string | RegExp, to: string, options: PdfFileOptions = {}) =>
  pdfOf(
    documentOf(words).map((object) => (typeof object === 'string' ? object.replace(from, to) : object)),
    options,
  );
const glyphs = (count: number) => {
  const line = '决'.repeat(100);
  const lines = Array.from({ length: count / 100 }, (_, row) => wordsAt(line, 10, (row * 7) % 840, 5));
  return onPage(lines.join(''));
};
const form = (content: string, resources: string): PdfObject =>
  streamOf(content, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>`);
const drawn = (name: string) => `/${name} Do `;

/** Each form draws the next one ten times. */
function laughs(depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, index) =>
    index === depth - 1
      ? form('0 0 m 9 9 l S', '')
      : form(drawn('X').repeat(10), `/XObject<</X ${beyond + index + 1} 0 R>>`),
  );
  return onPage(drawn('X'), `/Resources<</Font<</F 3 0 R>>/XObject<</X ${beyond} 0 R>>>>`, forms);
}

/** So many megabytes of zeros, packed twice. */
function zeros(megabytes: number, dictionary = ''): PdfStream {
  const pieces: Uint8Array[] = [];
  const zlib = new Zlib({ level: 9 }, (piece) => pieces.push(piece));
  const megabyte = new Uint8Array(1_000_000);
  for (let index = 1; index <= megabytes; index += 1) zlib.push(megabyte, index === megabytes);
  const once = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    once.set(piece, at);
    at += piece.length;
  }
  return { dictionary: `${dictionary}/Filter[/FlateDecode/FlateDecode]`, bytes: zlibSync(once) };
}

/** Nodes of a tree of pages in one another. */
function deepTree(depth: number): Uint8Array {
  const objects = documentOf(words);
  const nodes = Array.from({ length: depth }, (_, index) => {
    const child = index === depth - 1 ? 2 : objects.length + index + 2;
    return `<</Type/Pages/Count 1/Kids[${child} 0 R]>>`;
  });
  return pdfOf([`<</Type/Catalog/Pages ${objects.length + 1} 0 R>>`, ...objects.slice(1), ...nodes]);
}

/** A tree whose nodes each hold the next one ten times: ten to the depth pages. */
function wideTree(depth: number): Uint8Array {
  const objects = documentOf(words);
  const nodes = Array.from({ length: depth }, (_, index) => {
    const child = index === depth - 1 ? 7 : objects.length + index + 2;
    return `<</Type/Pages/Count ${10 ** (depth - index)}/Kids[${`${child} 0 R `.repeat(10)}]/Resources<</Font<</F 3 0 R>>>>/MediaBox[0 0 595 842]>>`;
  });
  return pdfOf([`<</Type/Catalog/Pages ${objects.length + 1} 0 R>>`, ...objects.slice(1), ...nodes]);
}

function attachments(count: number, file: PdfStream): Uint8Array {
  const names = Array.from(
    { length: count },
    (_, index) => `(juesuan-${String(index).padStart(6, '0')}.json)${next + 1} 0 R`,
  );
  return withCatalogue(
    `/Names<</EmbeddedFiles<</Names[${names.join('')}]>>>>`,
    { ...file, dictionary: `/Type/EmbeddedFile${file.dictionary}` },
    `<</Type/Filespec/F(juesuan-facts.json)/UF(juesuan-facts.json)/EF<</F ${next} 0 R>>>>`,
  );
}

const image = (dictionary: string, bytes: PdfStream) =>
  onPage('q 595 0 0 842 0 0 cm /I Do Q', `/Resources<</Font<</F 3 0 R>>/XObject<</I ${beyond} 0 R>>>>`, [
    {
      ...bytes,
      dictionary: `/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8${dictionary}${bytes.dictionary}`,
    },
  ]);
const scan = () =>
  pdfOf([
    ...documentOf(['q 595 0 0 842 0 0 cm /I Do Q'], '', `/Resources<</XObject<</I 9 0 R>>>>`),
    packedStream(
      new Uint8Array(60 * 84),
      '/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width 60/Height 84',
    ),
  ]);
const fontFile = (file: PdfStream) =>
  pdfOf([
    ...documentOf(words).map((object) =>
      typeof object === 'string' ? object.replace('/StemV 80', `/StemV 80/FontFile2 ${next} 0 R`) : object,
    ),
    { ...file, dictionary: `/Length1 100000${file.dictionary}` },
  ]);
const characterMap = (map: PdfStream) =>
  pdfOf(documentOf(words).map((object, index) => (index === 4 ? map : object)));
const locked = (name: string) => new Uint8Array(readFileSync(resolve(import.meta.dirname, 'locked', name)));

const tooMuch = [/庞大/, /enormous/] as const;
const askedPassword = [/密码/, /password/] as const;
const cuts: readonly HostileInput[] = Array.from({ length: 9 }, (_, index) => {
  const share = (index + 1) / 10;
  return { name: `pdf: cut off at ${share * 100} %`, file: 'cut.pdf', make: () => sound().subarray(0, Math.round(sound().length * share)), told: [/损坏/, /damaged/] };
}); // prettier-ignore

/** PDFs that nobody should be harmed by. */
export const hostilePdfs: readonly HostileInput[] = [
  { name: 'pdf: a password to open, RC4', file: 'rc4.pdf', make: () => locked('user-rc4.pdf'), told: askedPassword },
  { name: 'pdf: a password to open, AES-128', file: 'aes128.pdf', make: () => locked('user-aes128.pdf'), told: askedPassword },
  { name: 'pdf: a password to open, AES-256', file: 'aes256.pdf', make: () => locked('user-aes256.pdf'), told: askedPassword },
  { name: 'pdf: a password to change, RC4', file: 'owner-rc4.pdf', make: () => locked('owner-rc4.pdf'), told: undefined },
  { name: 'pdf: a password to change, AES-256', file: 'owner-aes256.pdf', make: () => locked('owner-aes256.pdf'), told: undefined },
  ...cuts,
  { name: 'pdf: the header alone', file: 'header.pdf', make: () => bytesOf('%PDF-1.7\n'), told: [/损坏/, /damaged/] },
  { name: 'pdf: cross-references elsewhere', file: 'xref.pdf', make: () => pdfOf(documentOf(words), { startxref: 17 }), told: undefined },
  { name: 'pdf: cross-references beyond the file', file: 'xref-far.pdf', make: () => pdfOf(documentOf(words), { startxref: 2 ** 40 }), told: undefined },
  { name: 'pdf: without cross-references and trailer', file: 'trailer.pdf', make: () => pdfOf(documentOf(words), { hasTrailer: false }), told: [/损坏/, /damaged/] },
  { name: 'pdf: cross-references that go back to themselves', file: 'prev.pdf', make: () => pdfOf(documentOf(words), { trailer: '/Prev 9' }), told: undefined },
  { name: 'pdf: junk before the header', file: 'junk.pdf', make: () => pdfOf(documentOf(words), { junk: 'HTTP/1.1 200 OK\r\n\r\n' }), told: undefined },
  { name: 'pdf called docx', file: 'pdf.docx', make: sound, told: undefined },
  { name: 'pdf called txt', file: 'pdf.txt', make: sound, told: undefined },
  { name: 'pdf: programs that run when it is opened', file: 'script.pdf', make: () => withCatalogue(`/OpenAction ${next} 0 R/AA<</WC ${next} 0 R>>/Names<</JavaScript<</Names[(a)${next} 0 R]>>>>`, '<</S/JavaScript/JS(app.launchURL\\("http://192.0.2.1/"\\);while\\(true\\);)>>'), told: undefined },
  { name: 'pdf: a program that is started', file: 'launch.pdf', make: () => withCatalogue('/OpenAction<</S/Launch/F(/bin/sh)>>'), told: undefined },
  { name: 'pdf: a picture only', file: 'scan.pdf', make: scan, told: [/扫描件|图片/, /scan|picture/] },
  { name: 'pdf: no pages', file: 'pages.pdf', make: () => changed(/\/Count \d+\/Kids\[[^\]]*\]/, '/Count 0/Kids[]'), told: [/损坏/, /damaged/] },
  { name: 'pdf: a billion pages claimed', file: 'count.pdf', make: () => changed(/\/Count \d+/, '/Count 1000000000'), told: undefined },
  { name: 'pdf: less than no pages claimed', file: 'negative.pdf', make: () => changed(/\/Count \d+/, '/Count -5'), told: undefined },
  { name: 'pdf: pages that hold themselves', file: 'cycle.pdf', make: () => changed(/\/Kids\[/, '/Kids[2 0 R '), told: undefined },
  { name: 'pdf: a tree of pages 1,000 deep', file: 'deep-tree.pdf', make: () => deepTree(1000), told: undefined },
  { name: 'pdf: a tree of pages 100,000 deep', file: 'deeper-tree.pdf', make: () => deepTree(100_000), told: [/没有文字/, /no text/], isHeavy: true },
  { name: 'pdf: a tree of ten thousand million pages', file: 'wide-tree.pdf', make: () => wideTree(10), told: [/损坏/, /damaged/], isHeavy: true },
  { name: 'pdf: 5,000 pages', file: 'many-pages.pdf', make: () => pdfOf(documentOf(Array.from({ length: 5000 }, () => words[0]!))), told: undefined, isHeavy: true },
  { name: 'pdf: an enormous page', file: 'media.pdf', make: () => changed('[0 0 595 842]', '[0 0 1000000000 1000000000]'), told: undefined },
  { name: 'pdf: a page without a size', file: 'zero.pdf', make: () => changed('[0 0 595 842]', '[0 0 0 0]'), told: undefined },
  { name: 'pdf: a page from right to left', file: 'inverse.pdf', make: () => changed('[0 0 595 842]', '[595 842 0 0]'), told: undefined },
  { name: 'pdf: sizes that are no numbers', file: 'nan.pdf', make: () => changed('[0 0 595 842]', '[NaN 0 1e999 --5]'), told: undefined },
  { name: 'pdf: places that are no numbers', file: 'places.pdf', make: () => onPage('99999999999999999999999999999999999999999999 0 0 1e400 -.-5 +-+ cm 1 0 0 m NaN Inf l S BT /F 1e99 Tf 0 0 0 0 0 0 Tm <51b3> Tj ET'), told: undefined },
  { name: 'pdf: 10,000 characters on a page', file: 'characters.pdf', make: () => glyphs(10_000), told: undefined },
  { name: 'pdf: a million characters on a page', file: 'million.pdf', make: () => glyphs(1_000_000), told: undefined, isHeavy: true },
  { name: 'pdf: a million characters at one place', file: 'one-place.pdf', make: () => onPage(wordsAt('决'.repeat(100), 10, 10, 0.0001).repeat(10_000)), told: undefined, isHeavy: true },
  { name: 'pdf: a million lines on a page', file: 'lines.pdf', make: () => onPage(Array.from({ length: 1_000_000 }, (_, at) => `${at % 595} ${at % 842} m ${(at * 7) % 595} ${at % 842} l S\n`).join('')), told: undefined, isHeavy: true },
  { name: 'pdf: a table of 200,000 lines', file: 'lattice.pdf', make: () => onPage(Array.from({ length: 100_000 }, (_, at) => `0 ${at * 0.008} m 595 ${at * 0.008} l S ${at * 0.0059} 0 m ${at * 0.0059} 842 l S\n`).join('')), told: undefined, isHeavy: true },
  { name: 'pdf: a path of a million points', file: 'path.pdf', make: () => onPage(`0 0 m ${'9 9 l 5 700 l '.repeat(500_000)}S`), told: undefined, isHeavy: true },
  { name: 'pdf: a form that draws itself', file: 'recursive.pdf', make: () => onPage(drawn('X'), `/Resources<</Font<</F 3 0 R>>/XObject<</X ${beyond} 0 R>>>>`, [form(drawn('X'), `/XObject<</X ${beyond} 0 R>>`)]), told: undefined },
  { name: 'pdf: forms that draw one another', file: 'mutual.pdf', make: () => onPage(drawn('X'), `/Resources<</Font<</F 3 0 R>>/XObject<</X ${beyond} 0 R>>>>`, [form(drawn('X'), `/XObject<</X ${beyond + 1} 0 R>>`), form(drawn('X'), `/XObject<</X ${beyond} 0 R>>`)]), told: undefined },
  { name: 'pdf: forms in forms, ten thousand drawn', file: 'laughs-4.pdf', make: () => laughs(5), told: undefined },
  { name: 'pdf: forms in forms, a billion drawn', file: 'laughs.pdf', make: () => laughs(10), told: tooMuch, isHeavy: true },
  { name: 'pdf: a million states in one another', file: 'states.pdf', make: () => onPage('q '.repeat(1_000_000)), told: undefined, isHeavy: true },
  { name: 'pdf: a million lists in one another', file: 'lists.pdf', make: () => onPage(`${'['.repeat(1_000_000)} TJ`), told: undefined, isHeavy: true },
  { name: 'pdf: an object of a million lists in one another', file: 'object.pdf', make: () => withCatalogue(`/X ${next} 0 R/Metadata ${next} 0 R`, '['.repeat(1_000_000)), told: undefined, isHeavy: true },
  { name: 'pdf: content of a gigabyte', file: 'content-bomb.pdf', make: () => onPage(zeros(1000)), told: tooMuch, isHeavy: true },
  { name: 'pdf: a picture of a gigabyte', file: 'picture-bomb.pdf', make: () => image('/Width 30000/Height 33000', zeros(1000)), told: undefined, isHeavy: true },
  { name: 'pdf: a picture that claims to be enormous', file: 'picture-claim.pdf', make: () => image('/Width 2000000000/Height 2000000000', zeros(1)), told: undefined },
  { name: 'pdf: a font of a gigabyte', file: 'font-bomb.pdf', make: () => fontFile(zeros(1000)), told: tooMuch, isHeavy: true },
  { name: 'pdf: a font that is none', file: 'font.pdf', make: () => fontFile(packedStream('no font')), told: undefined },
  { name: 'pdf: characters named by a gigabyte', file: 'map-bomb.pdf', make: () => characterMap(zeros(1000)), told: tooMuch, isHeavy: true },
  { name: 'pdf: characters that nobody names', file: 'unmapped.pdf', make: () => changed('/ToUnicode 5 0 R', ''), told: [/认不出/, /not recognised/] },
  { name: 'pdf: an object stream of a gigabyte', file: 'objects-bomb.pdf', make: () => objectStream(zeros(1000, '/Type/ObjStm/N 100000/First 1000')), told: tooMuch, isHeavy: true },
  { name: 'pdf: an attachment of a gigabyte', file: 'attachment-bomb.pdf', make: () => attachments(1, zeros(1000)), told: tooMuch, isHeavy: true },
  { name: 'pdf: 10,000 attachments', file: 'attachments.pdf', make: () => attachments(10_000, packedStream('{}')), told: undefined },
]; // prettier-ignore

/** The words stand in an object stream: the cross-references are a stream, too. */
function objectStream(stream: PdfStream): Uint8Array {
  const objects: PdfObject[] = ['<</Type/Catalog/Pages 3 0 R>>', stream];
  const sound = new TextDecoder('latin1').decode(pdfOf(objects, { hasTrailer: false }));
  const offsets = [sound.indexOf('1 0 obj'), sound.indexOf('2 0 obj'), sound.length];
  const entry = (kind: number, where: number, index: number) =>
    [kind, where >> 24, where >> 16, where >> 8, where, index].map((each) => each & 255);
  const table = Uint8Array.from([
    ...entry(0, 0, 0),
    ...entry(1, offsets[0]!, 0),
    ...entry(1, offsets[1]!, 0),
    ...entry(2, 2, 0),
    ...entry(1, offsets[2]!, 0),
  ]);
  const head = `4 0 obj\n<</Type/XRef/W[1 4 1]/Size 5/Root 1 0 R/Length ${table.length}>>stream\n`;
  const tail = `\nendstream\nendobj\nstartxref\n${offsets[2]}\n%%EOF\n`;
  const body = pdfOf(objects, { hasTrailer: false });
  return Uint8Array.from([...body, ...bytesOf(head), ...table, ...bytesOf(tail)]);
}
