import { sourceFromText } from '../src/readers/text.ts';
import { hostilePdfs } from './hostile-pdfs.ts';
import { bytesOf } from './parted-accounts.ts';
import type { DocOptions } from './paper/doc.ts';
import { docOf, longs } from './paper/doc.ts';
import { docxOf } from './paper/docx.ts';
import { ofdFile, ofdOf } from './paper/ofd.ts';
import { paged } from './paper/paged.ts';
import { rawXlsx, workbookOf } from './paper/workbook.ts';
import type { ZipFile } from './paper/zip.ts';
import { zipOf } from './paper/zip.ts';
import { smallAccounts } from './small-accounts.ts';

/** A file that nobody should be harmed by, and what is said of it. */
export interface HostileInput {
  /** What it is, in words. */
  readonly name: string;
  /** The name of the file, or of a path that exists already: a device, a pipe, a folder. */
  readonly file: string;
  readonly make: () => Uint8Array;
  /** What is said of it, in Chinese and in English; undefined where it is read, as far as it goes. */
  readonly told: readonly [zh: RegExp, en: RegExp] | undefined;
  /** Takes long to make or to read: measured by `npm run hostile`, not tested. */
  readonly isHeavy?: true;
}

const megabyte = 1_000_000;
const document = bytesOf(smallAccounts);
const zeros = (megabytes: number) => new Uint8Array(megabytes * megabyte);
const inZip = (...files: ZipFile[]) => zipOf(files);
const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);
const random = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3)) % 251);

const archives: readonly HostileInput[] = [
  { name: 'an archive that is cut off', file: 'cut.zip', make: () => half(inZip({ name: '决算.txt', content: document })), told: [/不完整/, /incomplete/] },
  { name: 'an archive without files', file: 'empty.zip', make: () => inZip(), told: [/是空的/, /empty/] },
  { name: 'an archive with a password', file: 'locked.zip', make: () => inZip({ name: '决算.txt', content: document, isEncrypted: true }), told: [/密码/, /password/] },
  { name: 'an archive of pictures', file: 'pictures.zip', make: () => inZip({ name: '1.jpg', content: 'x' }, { name: '2.jpg', content: 'x' }), told: [/图片/, /picture/] },
  { name: 'an archive of programs', file: 'programs.zip', make: () => inZip({ name: 'setup.exe', content: 'MZ' }), told: [/不是能读的文档/, /No format of documents/] },
  { name: 'an archive of a PDF', file: 'pdf.zip', make: () => inZip({ name: '决算.pdf', content: '%PDF-1.7' }), told: [/PDF/, /PDF/] },
  { name: 'a flat bomb: 100 MB in one file, its size told', file: 'flat.zip', make: () => inZip(bomb('决算.txt', 100)), told: [/太大/, /Too large/] },
  { name: 'a flat bomb that lies about its size', file: 'lying.zip', make: () => inZip({ ...bomb('决算.txt', 100), claims: 1000 }), told: [/展开后太大/, /inflates to too much/] },
  { name: 'a bomb of many files', file: 'many.zip', make: () => inZip(...Array.from({ length: 8 }, (_, index) => bomb(`${index}.txt`, 40))), told: [/展开后太大/, /inflates to too much/] },
  { name: 'a nested bomb', file: 'nested.zip', make: () => inZip(...nestedBombs(6)), told: [/展开后太大/, /inflates to too much/] },
  { name: 'files that overlap', file: 'overlap.zip', make: () => inZip(bomb('0.txt', 30), ...Array.from({ length: 99 }, (_, index) => ({ ...bomb(`${index + 1}.txt`, 0), claims: 1000, sameAs: 0 }))), told: [/展开后太大/, /inflates to too much/] },
  { name: 'archives in archives, five deep', file: 'deep.zip', make: () => nested(5), told: [/套了太多层/, /Too many archives in one another/] },
  { name: '100,000 files', file: 'entries.zip', make: () => inZip(...Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}.txt`, content: '', isStored: true }))), told: [/文件太多/, /too many files/], isHeavy: true },
  { name: 'a name that leaves the folder', file: 'traversal.zip', make: () => inZip({ name: '../../../../etc/passwd.txt', content: document }, { name: '/tmp/a.txt', content: document }, { name: 'C:\\Windows\\b.txt', content: document }), told: undefined },
  { name: 'names of control characters', file: 'control.zip', make: () => inZip({ name: '决\u0000\u001b[2J\u202e算.txt', content: document }), told: undefined },
  { name: 'a name of 60,000 characters', file: 'long-name.zip', make: () => inZip({ name: `${'长'.repeat(20_000)}.txt`, content: document }), told: undefined },
  { name: 'a symbolic link', file: 'link.zip', make: () => inZip({ name: '决算.txt', content: '/etc/passwd', isLink: true }), told: [/符号链接/, /symbolic link/] },
  { name: 'an unknown way of compressing', file: 'method.zip', make: () => inZip({ name: '决算.txt', content: document, method: 95 }), told: [/解不开|不常见/, /unusual way/] },
  { name: 'nothing but broken files', file: 'broken.zip', make: () => inZip(...Array.from({ length: 20 }, (_, index) => ({ name: `${index}.txt`, content: random(2000), isStored: true, method: 8 }))), told: [/解不开/, /cannot be unpacked/] },
  { name: 'an archive by another name', file: 'archive.txt', make: () => inZip({ name: '决算.txt', content: document }), told: undefined },
]; // prettier-ignore

const general: readonly HostileInput[] = [
  { name: 'zero bytes', file: 'empty.txt', make: () => new Uint8Array(), told: [/空的/, /empty/] },
  { name: 'zero bytes, called docx', file: 'empty.docx', make: () => new Uint8Array(), told: [/空的/, /empty/] },
  { name: 'blanks', file: 'blank.txt', make: () => bytesOf(' \n\t\n'), told: [/空白/, /blanks only/] },
  { name: 'zeros', file: 'zeros.bin', make: () => zeros(1), told: [/不是文本/, /Not a text/] },
  { name: 'noise', file: 'noise.txt', make: () => random(100_000), told: [/不是文本/, /Not a text/] },
  { name: 'text called docx', file: 'text.docx', make: () => document, told: undefined },
  { name: 'a document of Word called txt', file: 'word.txt', make: () => docxOf(smallAccounts.split('\n')), told: undefined },
  { name: 'a picture called docx', file: 'picture.docx', make: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), told: [/图片/, /picture/] },
  { name: 'an archive of another kind', file: 'archive.rar', make: () => bytesOf('Rar!\u001a\u0007'), told: [/压缩包/, /archive/] },
  { name: '12 MB of one line', file: 'line.txt', make: () => bytesOf('决'.repeat(4 * megabyte)), told: [/MB/, /MB/] },
  { name: '7 MB of one line', file: 'short-line.txt', make: () => bytesOf('决算'.repeat(megabyte + 100_000)), told: [/认不出/, /not recognised/], isHeavy: true },
  { name: '7 MB of digits', file: 'digits.txt', make: () => bytesOf('1'.repeat(7 * megabyte)), told: [/认不出/, /not recognised/], isHeavy: true },
  { name: 'a table of a million cells', file: 'cells.tsv', make: () => bytesOf(`${'1\t'.repeat(100)}\n`.repeat(10_000)), told: [/认不出/, /not recognised/], isHeavy: true },
  { name: '500 MB', file: 'large.txt', make: () => zeros(500), told: [/太大/, /too large/], isHeavy: true },
]; // prettier-ignore

const xmlDeclaration = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
const laughs = `<!DOCTYPE x [<!ENTITY a0 "哈">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]>`;

const documents: readonly HostileInput[] = [
  { name: 'docx: cut off', file: 'cut.docx', make: () => half(docxOf(smallAccounts.split('\n'))), told: [/不完整|损坏/, /incomplete|damaged/] },
  { name: 'docx: a million elements in one another', file: 'deep.docx', make: () => docxOf([{ xml: `${'<w:p>'.repeat(1_000_000)}${'</w:p>'.repeat(1_000_000)}` }]), told: [/./, /./], isHeavy: true },
  { name: 'docx: an external entity', file: 'entity.docx', make: () => docxOf([{ xml: '<w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p>' }], { preamble: xmlDeclaration }), told: [/./, /./] },
  { name: 'docx: a billion laughs', file: 'laughs.docx', make: () => docxOf([{ xml: '<w:p><w:r><w:t>&a30;</w:t></w:r></w:p>' }], { preamble: laughs }), told: [/./, /./] },
  { name: 'docx: a program inside', file: 'macro.docm', make: () => docxOf(smallAccounts.split('\n'), { files: { 'word/vbaProject.bin': random(5000) } }), told: undefined },
  { name: 'docx: a bomb', file: 'bomb.docx', make: () => docxOf([], { files: { 'word/document.xml': zeros(100) } }), told: [/太大/, /too much/], isHeavy: true },
  { name: 'docx: a million cells', file: 'cells.docx', make: () => docxOf([{ xml: `<w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(100)}</w:tr>`.repeat(10_000)}</w:tbl>` }]), told: [/./, /./], isHeavy: true },
  { name: 'a password: an encrypted package', file: 'locked.docx', make: () => encryptedPackage(), told: [/密码/, /password/] },
  { name: 'an old document without content', file: 'stub.xls', make: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), told: [/./, /./] },
  { name: 'html: a million elements in one another', file: 'deep.html', make: () => bytesOf(`<html><body>${'<div>'.repeat(1_000_000)}决算`), told: [/./, /./], isHeavy: true },
  { name: 'html: tables in one another, 10,000 deep', file: 'tables.html', make: () => bytesOf(`<html><body>${'<table><tr><td>'.repeat(10_000)}决算`), told: [/./, /./], isHeavy: true },
  { name: 'html: a cell that claims a billion columns', file: 'spans.html', make: () => bytesOf('<html><body><table><tr><td colspan="1000000000" rowspan="1000000000">决算</td></tr></table>'), told: [/./, /./] },
  { name: 'html: scripts and outside addresses', file: 'script.html', make: () => bytesOf(`<html><head><script>location="http://192.0.2.1/"</script></head><body><img src="http://192.0.2.1/a.png"><iframe src="file:///etc/passwd"></iframe><p>${smallAccounts.replaceAll('\n', '</p><p>')}</p></body></html>`), told: undefined },
  { name: 'html: a million cells', file: 'cells.html', make: () => bytesOf(`<html><body><table>${`<tr>${'<td>1'.repeat(100)}`.repeat(10_000)}</table>`), told: [/./, /./], isHeavy: true },
]; // prettier-ignore

const oldWord = (options?: DocOptions): Uint8Array => docOf(smallAccounts.split('\n'), options);
/** In the container, this sector follows itself. */
const circle = (bytes: Uint8Array, sector: number): Uint8Array => {
  const table = new DataView(bytes.buffer).getUint32(76, true);
  bytes.set(longs(sector), (table + 1) * 512 + sector * 4);
  return bytes;
};
/** Pieces that are all the same eight thousand characters. */
const repeated = (count: number): Uint8Array =>
  Uint8Array.from([2, ...longs(count * 12 + 4), ...Array.from({ length: count + 1 }, (_, index) => [...longs(index * 8_000)]).flat(), ...Array.from({ length: count }, () => [0, 0, ...longs(1024), 0, 0]).flat()]); // prettier-ignore
const allTables = Array.from({ length: 93 }, (_, index) => index).filter(
  (index) => ![12, 13, 33].includes(index),
);
const tablesOf = (bytes: Uint8Array) => Object.fromEntries(allTables.map((index) => [index, bytes]));

const oldDocuments: readonly HostileInput[] = [
  { name: 'doc: cut off', file: 'cut.doc', make: () => half(oldWord()), told: [/不完整|损坏/, /incomplete|damaged/] },
  { name: 'doc: cut off within its head', file: 'head.doc', make: () => oldWord().subarray(0, 5000), told: [/损坏/, /damaged/] },
  { name: 'doc: a password', file: 'locked.doc', make: () => oldWord({ isEncrypted: true }), told: [/密码/, /password/] },
  { name: 'doc: of Word 95', file: 'old.doc', make: () => oldWord({ version: 0x68 }), told: [/Word 95/, /Word 95/] },
  { name: 'doc: called docx', file: 'doc.docx', make: () => oldWord(), told: undefined },
  { name: 'doc: a program inside', file: 'macro.doc', make: () => oldWord({ streams: { Macros: random(5000) } }), told: undefined },
  { name: 'doc: a text that stands outside of the file', file: 'outside.doc', make: () => oldWord({ pieces: [{ claims: 0x3ffffff0 }] }), told: [/损坏/, /damaged/] },
  { name: 'doc: a table of pieces that is none', file: 'pieces.doc', make: () => oldWord({ tables: { 33: random(3000) } }), told: [/损坏/, /damaged/] },
  { name: 'doc: a text of four billion characters, all but some missing', file: 'claims.doc', make: () => oldWord({ claims: 0xffffffff }), told: undefined },
  { name: 'doc: the same piece of text a thousand times', file: 'repeated.doc', make: () => oldWord({ tables: { 33: repeated(2_000) }, claims: 0xffffffff }), told: [/./, /./], isHeavy: true },
  { name: 'doc: sectors that run in circles', file: 'circles.doc', make: () => circle(circle(oldWord(), 1), 9), told: [/./, /./] },
  { name: 'doc: tables of the largest counts', file: 'counts.doc', make: () => oldWord({ tables: tablesOf(new Uint8Array(2_000).fill(0xff)) }), told: undefined },
  { name: 'doc: tables of noise', file: 'noise.doc', make: () => oldWord({ tables: tablesOf(random(2_000)) }), told: undefined },
]; // prettier-ignore

const rows = smallAccounts.split('\n').map((line) => line.split('\t'));
const sheet = { name: '决算', rows };
const millionCells = (): Uint8Array =>
  rawXlsx({
    sheets: [
      {
        name: '决算',
        xml: `<sheetData>${Array.from({ length: 10_000 }, (_, index) => `<row r="${index + 1}">${'<c><v>1</v></c>'.repeat(100)}</row>`).join('')}</sheetData>`,
      },
    ],
  });

const workbooks: readonly HostileInput[] = [
  { name: 'xlsx: cut off', file: 'cut.xlsx', make: () => half(workbookOf([sheet])), told: [/不完整|损坏/, /incomplete|damaged/] },
  { name: 'xls: cut off', file: 'cut.xls', make: () => half(workbookOf([sheet], 'biff8')), told: [/./, /./] },
  { name: 'xlsx called xls', file: 'xlsx.xls', make: () => workbookOf([sheet]), told: undefined },
  { name: 'xls called docx', file: 'xls.docx', make: () => workbookOf([sheet], 'biff8'), told: undefined },
  { name: 'xlsx: a million cells', file: 'cells.xlsx', make: millionCells, told: [/./, /./], isHeavy: true },
]; // prettier-ignore

const onPages = (): Uint8Array => ofdOf(paged(sourceFromText('a.txt', smallAccounts).blocks));
const ofdText = (words: string, steps: string): string =>
  `<TextObject ID="1" Boundary="20 20 170 250" Size="4"><TextCode X="0" Y="4" ${steps}>${words}</TextCode></TextObject>`;
const ofdPicture = '<ImageObject ID="1" Boundary="0 0 210 297" ResourceID="4"/>';
const ofdUse = (id: number) => `<CompositeObject ID="1" Boundary="0 0 9 9" ResourceID="${id}"/>`;
const ofdUnits = (units: readonly string[]): string =>
  `<CompositeGraphicUnits>${units.map((content, index) => `<CompositeGraphicUnit ID="${index}" Width="9" Height="9"><Content>${content}</Content></CompositeGraphicUnit>`).join('')}</CompositeGraphicUnits>`;
const ofdParts = (name: string, content: string | Uint8Array, pages = ['']): Uint8Array =>
  ofdFile(pages, { files: { [`Doc_0/${name}`]: content } });
const ofdPages = (count: number): string =>
  `<Document><CommonData/><Pages>${'<Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(count)}</Pages></Document>`;
const ofdLevels = (depth: number): string =>
  `<Page><Content>${'<PageBlock>'.repeat(depth)}${'</PageBlock>'.repeat(depth)}</Content></Page>`;

const ofds: readonly HostileInput[] = [
  { name: 'ofd: cut off', file: 'cut.ofd', make: () => half(onPages()), told: [/不完整/, /incomplete/] },
  { name: 'ofd: by another name', file: 'pages.docx', make: onPages, told: undefined },
  { name: 'ofd: encrypted', file: 'locked.ofd', make: () => ofdFile([''], { files: { 'Encryptions.xml': '<a/>' } }), told: [/已加密/, /encrypted/] },
  { name: 'ofd: pictures only', file: 'scan.ofd', make: () => ofdFile([ofdPicture, ofdPicture]), told: [/扫描件/, /scan/] },
  { name: 'ofd: an external entity', file: 'entity.ofd', make: () => ofdParts('Pages/Page_0/Content.xml', `${xmlDeclaration}<Page><Content><Layer>${ofdText('&a;&b;', '')}</Layer></Content></Page>`), told: [/./, /./] },
  { name: 'ofd: a billion laughs', file: 'laughs.ofd', make: () => ofdParts('Pages/Page_0/Content.xml', `${laughs}<Page><Content><Layer>${ofdText('&a30;', '')}</Layer></Content></Page>`), told: [/./, /./] },
  { name: 'ofd: a group that claims a billion steps', file: 'steps.ofd', make: () => ofdFile([ofdText('决算', 'DeltaX="g 1000000000 4 g 1000000000 4"')]), told: [/./, /./] },
  { name: 'ofd: numbers beyond all paper', file: 'numbers.ofd', make: () => ofdFile([`${ofdText('决算', 'DeltaX="1e308 NaN"')}<PathObject Boundary="1e99 -1e99 1e308 1e308" CTM="1e200 0 0 1e200 0 0"><AbbreviatedData>M 0 0 L 1e308 0 L Infinity NaN</AbbreviatedData></PathObject>`], { box: '0 0 1e308 1e308' }), told: [/./, /./] },
  { name: 'ofd: a drawing that holds itself', file: 'itself.ofd', make: () => ofdFile([ofdUse(0) + ofdText('决算', '')], { resources: ofdUnits([ofdUse(0)]) }), told: [/./, /./] },
  { name: 'ofd: blocks in one another, 10,000 deep', file: 'deep.ofd', make: () => ofdParts('Pages/Page_0/Content.xml', ofdLevels(10_000)), told: [/页面缺失或损坏/, /missing or damaged/] },
  { name: 'ofd: a page of 10,000 characters', file: 'crowded.ofd', make: () => ofdFile([Array.from({ length: 100 }, (_, row) => ofdText('决'.repeat(100), `DeltaX="g 99 1.7" Y="${row * 2.5}"`).replace(' Y="4"', '')).join('')]), told: [/./, /./] },
  { name: 'ofd: 100,000 pages', file: 'pages.ofd', make: () => ofdParts('Document.xml', ofdPages(100_000), [ofdText('决算', '')]), told: [/./, /./], isHeavy: true },
  { name: 'ofd: a bomb', file: 'bomb.ofd', make: () => ofdParts('Pages/Page_0/Content.xml', zeros(100)), told: [/太大/, /too much/], isHeavy: true },
  { name: 'ofd: a large part that many pages share', file: 'shared.ofd', make: () => ofdFile([''], { files: { 'Doc_0/Document.xml': ofdPages(2000), 'Doc_0/Pages/Page_0/Content.xml': `<Page>${' '.repeat(30 * megabyte)}</Page>` } }), told: [/太大/, /too much/], isHeavy: true },
  { name: 'ofd: drawings that multiply', file: 'multiply.ofd', make: () => ofdFile([ofdUse(0)], { resources: ofdUnits(Array.from({ length: 20 }, (_, index) => ofdUse(index + 1).repeat(10))) }), told: [/太多/, /too much/], isHeavy: true },
  { name: 'ofd: a crowded template on 2,000 pages', file: 'template.ofd', make: () => ofdFile(Array.from({ length: 2000 }, () => ''), { template: ofdText('决'.repeat(10_000), 'DeltaX="g 9999 0.01"') }), told: [/太多/, /too much/], isHeavy: true },
  { name: 'ofd: a million characters on a page', file: 'characters.ofd', make: () => ofdFile([ofdText('1'.repeat(megabyte), `DeltaX="g ${megabyte} 0.0001"`)]), told: [/./, /./], isHeavy: true },
  { name: 'ofd: a path of a million points', file: 'path.ofd', make: () => ofdFile([`<PathObject Boundary="0 0 210 297"><AbbreviatedData>M 0 0${' L 100 0 L 0 100'.repeat(megabyte / 2)}</AbbreviatedData></PathObject>${ofdText('决算', '')}`]), told: [/./, /./], isHeavy: true },
  { name: 'ofd: a page of 300,000 rules', file: 'rules.ofd', make: () => ofdFile([`${ofdText('决算', '')}<PathObject Boundary="0 0 210 297"><AbbreviatedData>${Array.from({ length: 100_000 }, (_, index) => `M 0 ${(index % 2970) / 10} L 210 ${(index % 2970) / 10}`).join(' ')}</AbbreviatedData></PathObject>`.repeat(3)]), told: [/./, /./], isHeavy: true },
]; // prettier-ignore

/** All of them. A further one is a further row. */
export const hostileInputs: readonly HostileInput[] = [
  ...archives,
  ...general,
  ...documents,
  ...oldDocuments,
  ...workbooks,
  ...ofds,
  ...hostilePdfs,
];

function bomb(name: string, megabytes: number): ZipFile {
  return { name, content: zeros(megabytes) };
}

function nestedBombs(count: number): ZipFile[] {
  const inner = zipOf([bomb('0.txt', 40)]);
  return Array.from({ length: count }, (_, index) => ({ name: `${index}.zip`, content: inner }));
}

function nested(depth: number): Uint8Array {
  return depth === 0
    ? document
    : zipOf([{ name: depth === 1 ? '决算.txt' : `${depth}.zip`, content: nested(depth - 1) }]);
}

/** A compound file whose directory names an encrypted package. */
function encryptedPackage(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...'EncryptedPackage\0'].flatMap((character) => [character.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}
