import type { DrawnPage, PageRemark } from '../../model/drawn-page.ts';
import type { FileInput, Reading, Tools } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { embeddedFacts } from '../embedded.ts';
import { readPages } from '../pages/read.ts';
import { attachedFile, lostPage, pagesBeyond, programsInside, recognisedPage } from '../pages/remarks.ts';
import { longestText } from '../text.ts';
import type { Transcript } from '../transcript.ts';
import { transcript } from '../transcript.ts';
import { drawnPage } from './drawn.ts';
import type { PdfFile } from './file.ts';
import { attachmentsOf, hasPrograms, openPdf } from './file.ts';
import { isScan, noticedPage } from './noticed.ts';
import { paperOf } from './paper.ts';
import { abandonPdfium, pdfium, restPdfium } from './pdfium.ts';
import { scannedPage } from './scanned-page.ts';

export const largestPdf = 200_000_000;
export const mostPages = 2_000;
const mostGlyphs = 3_000_000;

/** Reads a PDF: pages as they are drawn, with their tables. Scans are said to be such, or read by an eye. */
export async function readPdf({ name, bytes }: FileInput, tools: Tools = {}): Promise<Reading> {
  if (bytes.length > largestPdf) return tooLarge;
  try {
    const program = await pdfium();
    const opened = openPdf(program, bytes);
    if (opened.kind === 'locked') return locked;
    if (opened.kind === 'damaged' || opened.file.pages === 0) return damaged;
    try {
      return await readFile(name, bytes, opened.file, tools);
    } finally {
      opened.file.close();
      restPdfium(program);
    }
  } catch (error) {
    // the program stopped within itself: out of memory, or an assertion
    if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
    abandonPdfium();
    return broken;
  }
}

async function readFile(name: string, bytes: Uint8Array, file: PdfFile, tools: Tools): Promise<Reading> {
  const read = await pagesOf(file, tools);
  if (read === 'too long') return tooLong;
  const pages = read.map(({ page }) => page);
  const beyond = file.pages > mostPages ? [emptyPage(mostPages, [pagesBeyond(file.pages, mostPages)])] : [];
  const written = transcript();
  for (const { kind, message } of carriedBy(file, written)) written.remark(kind, message);
  readPages([...pages, ...beyond], written);
  if (written.length() > longestText) return tooLong;
  const source = written.source({ name, format: 'pdf', encoding: 'utf-8' });
  const turns = read.map((page) => page.turns);
  if (source.blocks.length > 0) return { kind: 'read', source: { ...source, paper: paperOf(bytes, turns) } };
  return pages.some((page) => page.pictures.length > 0) ? scan : noWords;
}

interface ReadPage {
  readonly page: DrawnPage;
  readonly turns: number;
}

async function pagesOf(file: PdfFile, { eye, page: tell }: Tools): Promise<ReadPage[] | 'too long'> {
  const pages: ReadPage[] = [];
  let glyphs = 0;
  for (let index = 0; index < Math.min(file.pages, mostPages); index += 1) {
    const drawn = drawnPage(file, index);
    const isPicture = drawn !== undefined && isScan(drawn);
    if (isPicture && eye) tell?.(index + 1, file.pages);
    const seen = isPicture && eye ? await scannedPage(file, index, eye) : undefined;
    const read = seen
      ? { ...seen, page: { ...seen.page, remarks: [recognisedPage(index + 1)] } }
      : drawn
        ? { page: noticedPage(drawn), turns: drawn.turns }
        : { page: emptyPage(index, [lostPage(index + 1)]), turns: 0 };
    pages.push(read);
    glyphs += read.page.glyphs.length;
    if (glyphs > mostGlyphs) return 'too long';
  }
  return pages;
}

/** Data about itself is taken down; other files and programs inside are told of, and never opened. */
function carriedBy(file: PdfFile, written: Transcript): PageRemark[] {
  const remarks: PageRemark[] = hasPrograms(file) ? [programsInside] : [];
  for (const attachment of attachmentsOf(file)) {
    const data = /^juesuan-.*\.json$/.test(attachment.name) ? attachment.bytes() : undefined;
    const facts = data && embeddedFacts(new TextDecoder().decode(data));
    if (facts) written.embed(facts);
    else remarks.push(attachedFile(attachment.name));
  }
  return remarks;
}

function emptyPage(index: number, remarks: DrawnPage['remarks']): DrawnPage {
  return { number: index + 1, width: 0, height: 0, glyphs: [], rules: [], pictures: [], remarks };
}

const locked = refuse(
  '这个 PDF 加了打开密码，读不了。请用密码打开后另存（或打印）为不加密的 PDF，再检查。',
  'This PDF asks for a password. Open it with the password, save (or print) it as a PDF without one, and check that.',
);

const damaged = refuse(
  '这个 PDF 打不开：文件不完整或已损坏。请重新下载或重新导出后再试。',
  'This PDF cannot be opened: it is incomplete or damaged. Download or export it again.',
);

const broken = refuse(
  '这个 PDF 读到一半读不下去了：内容异常庞大或已损坏。请用 WPS、Acrobat 或浏览器打开后另存（或打印）为新的 PDF 再试。',
  'Reading of this PDF broke off: what it holds is enormous or damaged. Open it in a viewer, save (or print) it as a new PDF, and try that.',
);

const tooLarge = refuse(
  `文件超过 ${largestPdf / 1_000_000} MB，没有读。决算公开的 PDF 通常不到 20 MB：请确认是否选错文件，或拆开后分别检查。`,
  `The file has more than ${largestPdf / 1_000_000} MB and was not read. A disclosure is usually under 20 MB: check that it is the right file, or split it.`,
);

const tooLong = refuse(
  '文档的文字太多，已停止读取。请确认是否选错文件，或拆开后分别检查。',
  'The document holds too much text; reading stopped. Check that it is the right file, or split it.',
);

const scan = refuse(
  '这个 PDF 是扫描件：页面是图片，没有文字。请用原来的电子版；没有电子版的，可用 --ocr 识别后对照核对。',
  'This PDF is a scan: its pages are pictures and hold no text. Use the original; if there is none, --ocr recognises the text, to be compared with the pictures.',
);

const noWords = refuse(
  '这个 PDF 里没有文字。请确认是否选错文件，或导出是否完成。',
  'This PDF holds no text. Check that it is the right file and that the export was finished.',
);
