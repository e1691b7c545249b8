import type { FileInput, Reading } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import type { EmbeddedFact } from '../../model/source.ts';
import { embeddedFacts } from '../embedded.ts';
import { transcript } from '../transcript.ts';
import { decodePage } from './decode-page.ts';
import { looksLikeMime } from './looks-like-mime.ts';
import type { MimePage } from './mime.ts';
import { mimePages } from './mime.ts';
import { mostCells, parsePage } from './parse.ts';
import type { PageOutcome } from './write-page.ts';
import { longestText, writePage } from './write-page.ts';
import { wordless } from './wordless.ts';

const largestFile = 40_000_000;

/** Reads a web page, or the pages of one saved with what belongs to it. */
export function readHtml(file: FileInput): Reading {
  const { bytes } = file;
  if (bytes.length > largestFile) {
    const size = Math.round(bytes.length / 1_000_000);
    return refuse(
      `网页有 ${size} MB，最多读 ${largestFile / 1_000_000} MB。决算公开的网页通常不到 2 MB：请确认是否选错文件，或只保留表格和文字后再检查。`,
      `The page has ${size} MB; pages are read up to ${largestFile / 1_000_000} MB. The page of a disclosure is usually under 2 MB: check that it is the right file, or keep its tables and words only.`,
    );
  }
  const name = lastStep(file.name);
  const isMime = looksLikeMime(bytes);
  const pages = isMime ? mimePages(bytes) : [{ name, bytes }];
  if (pages.length === 0)
    return refuse(
      '这是网页归档（MHT），但里面没有网页：文件可能不完整。请重新另存，或另存为网页（HTML）。',
      'This is a web archive (MHT) without a page in it: it may have been cut off. Save it again, or save it as HTML.',
    );
  return readPages(file.name, name, pages);
}

function lastStep(name: string): string {
  return name.split(/[\\/]/).pop() ?? name;
}

function readPages(given: string, name: string, pages: readonly MimePage[]): Reading {
  const paper = transcript();
  const outcomes: PageOutcome[] = [];
  const texts: string[] = [];
  let encoding: string | undefined;
  for (const each of pages) {
    const decoded = decodePage(each.bytes, each.charset);
    if (!decoded) continue;
    encoding ??= decoded.encoding;
    const text = withoutData(decoded.text);
    const root = parsePage(text);
    if (typeof root === 'string') return tooLarge(root);
    const part = pages.length === 1 ? name : each.name || name;
    const outcome = writePage(root, { part, keepsTabs: writesTabs(text) }, paper);
    if (outcome.tooLarge) return tooLarge(outcome.tooLarge);
    const embedded = dataIn(text);
    if (embedded) paper.embed(embedded);
    outcomes.push(outcome);
    texts.push(text);
  }
  if (encoding === undefined)
    return refuse(
      '看起来是网页，但内容不是文字：不是 UTF-8、UTF-16 或 GB18030 编码，或者混有二进制数据。请在浏览器里打开确认后重新另存。',
      'It looks like a web page, but its content is no text in UTF-8, UTF-16 or GB18030, or is binary. Open it in a browser and save it again.',
    );
  const source = paper.source({ name: given, format: 'html', encoding });
  return (
    wordless(
      source,
      texts,
      outcomes.map((outcome) => outcome.counts),
    ) ?? { kind: 'read', source }
  );
}

/** The facts that a page built by this system carries as data. */
function dataIn(html: string): readonly EmbeddedFact[] | undefined {
  const start = html.indexOf('id="juesuan-facts">');
  const end = start < 0 ? -1 : html.indexOf('</script>', start);
  return end < 0 ? undefined : embeddedFacts(html.slice(html.indexOf('>', start) + 1, end));
}

/** Pictures that stand in the page itself are left out before it is parsed. */
function withoutData(html: string): string {
  return html
    .split(';base64,')
    .map((piece, index) => {
      if (index === 0) return piece;
      const end = piece.search(/[^A-Za-z0-9+/=%\s]/);
      return `;base64,${end < 0 ? '' : piece.slice(end)}`;
    })
    .join('');
}

/** LibreOffice writes the tabs of a text as tabs. */
function writesTabs(html: string): boolean {
  return /<meta[^>]{0,200}(?:LibreOffice|OpenOffice)/i.test(html.slice(0, 8192));
}

function tooLarge(what: 'elements' | 'cells' | 'words'): Reading {
  switch (what) {
    case 'cells':
      return refuse(
        `网页里的表格超过 ${mostCells / 10_000} 万格，不像决算公开。请确认是否选错文件，或删去多余的行列后再检查。`,
        `The tables of the page have more than ${mostCells} cells, too many for a disclosure. Check that it is the right file, or remove needless rows and columns.`,
      );
    case 'words':
      return refuse(
        `网页里的文字超过 ${longestText / 10_000} 万字，不像决算公开。请确认是否选错文件，或拆开后分别检查。`,
        `The page has more than ${longestText / 1_000_000} million characters, too many for a disclosure. Check that it is the right file, or split it.`,
      );
    case 'elements':
      return refuse(
        '网页里的标记过多（超过 200 万个），不像决算公开。请在 Word 或浏览器里打开后重新另存。',
        'The page has more than 2 million elements, too many for a disclosure. Open it in Word or a browser and save it again.',
      );
  }
}
