import type { FileInput, Reading, Tools } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import type { Eye } from '../../model/eye.ts';
import { readPages } from '../pages/read.ts';
import { recognisedPage } from '../pages/remarks.ts';
import { openPdf } from '../pdf/file.ts';
import { paperOf } from '../pdf/paper.ts';
import type { Pdfium } from '../pdf/pdfium.ts';
import { abandonPdfium, pdfium } from '../pdf/pdfium.ts';
import { scannedPage } from '../pdf/scanned-page.ts';
import { transcript } from '../transcript.ts';
import { asPdf } from './as-pdf.ts';
import { pictureHeader } from './header.ts';

const mostPixels = 60_000_000;

/** Reads a page that is a picture, with an eye: as the one page of a scanned PDF. */
export async function readPicture({ name, bytes }: FileInput, { eye, page }: Tools = {}): Promise<Reading> {
  const header = pictureHeader(bytes);
  if (!header) return otherPicture;
  if (!eye) return needsEye;
  if (header.width * header.height > mostPixels) return tooLarge;
  page?.(1, 1);
  try {
    const program = await pdfium();
    const pdf = asPdf(program, bytes, header);
    return pdf ? await readScan(program, name, pdf, eye) : damaged;
  } catch (error) {
    // the program stopped within itself: out of memory, or an assertion
    if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
    abandonPdfium();
    return damaged;
  }
}

async function readScan(program: Pdfium, name: string, pdf: Uint8Array, eye: Eye): Promise<Reading> {
  const opened = openPdf(program, pdf);
  if (opened.kind !== 'open') return damaged;
  try {
    const scanned = await scannedPage(opened.file, 0, eye);
    if (!scanned) return damaged;
    const written = transcript();
    readPages([{ ...scanned.page, remarks: [recognisedPage(1)] }], written);
    const source = written.source({ name, format: 'picture', encoding: 'utf-8' });
    if (source.blocks.length === 0) return noWords;
    return { kind: 'read', source: { ...source, paper: paperOf(pdf, [scanned.turns]) } };
  } finally {
    opened.file.close();
  }
}

const needsEye = refuse(
  '这是图片，上面的文字没有读。请用原来的电子版；没有电子版时，先运行 npm run setup:ocr 安装文字识别，再加 --ocr。',
  'This is a picture: its words were not read. Use the electronic original; where there is none, set up OCR with npm run setup:ocr and add --ocr.',
);

const otherPicture = refuse(
  '这种图片读不了（只读 png 和 jpg），或者文件已损坏。请用原来的电子版，或另存为 png、jpg 或 PDF。',
  'This picture cannot be read (png and jpg can), or it is damaged. Use the electronic original, or save it as png, jpg or PDF.',
);

const tooLarge = refuse(
  `图片超过 ${mostPixels / 1_000_000} 百万像素，没有读。请按 200–300 dpi 重新扫描，或缩小后再试。`,
  `The picture has more than ${mostPixels / 1_000_000} million pixels and was not read. Scan it at 200 to 300 dpi, or make it smaller.`,
);

const damaged = refuse(
  '这张图片打不开：文件不完整或已损坏。请重新下载、重新扫描，或另存为 png、jpg 后再试。',
  'This picture cannot be opened: it is incomplete or damaged. Download or scan it again, or save it anew as png or jpg.',
);

const noWords = refuse(
  '图片上没有认出文字。请确认是否选错文件；如果确有文字，请按 200 dpi 以上重新扫描。',
  'No words were made out in the picture. Check that it is the right file; if it does hold words, scan it at 200 dpi or more.',
);
