import { bytesOf } from './parted-accounts.ts';
import { docxOf } from './paper/docx.ts';
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

/** All of them. A further one is a further row. */
export const hostileInputs: readonly HostileInput[] = [...archives, ...general, ...documents, ...workbooks];

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
