import { fold } from '../core/fold.ts';
import type { FileInput, Reader, Reading } from '../model/reader.ts';
import { refuse } from '../model/reader.ts';
import type { Block, Cell, Source } from '../model/source.ts';
import { decode } from './decode.ts';
import { signatureOf } from './signature.ts';
import { cellsOf, separatorOf } from './tabbed.ts';

/** The longest text that is read: a disclosure is a few hundred kilobytes. */
export const longestText = 8_000_000;

/** Plain text: rows of tables are lines with tabs or pipes, everything else is running text. */
export const textReader: Reader = {
  id: 'text',
  title: { zh: '纯文本', en: 'plain text' },
  extensions: ['txt', 'tsv', 'csv', 'text', 'md'],
  accepts: ({ bytes }) => signatureOf(bytes) === undefined,
  read,
};

function read(file: FileInput): Reading {
  if (file.bytes.length === 0)
    return refuse(
      '文件是空的（0 字节）。请确认导出是否完成。',
      'The file is empty (0 bytes). Check that the export was finished.',
    );
  if (file.bytes.length > longestText) {
    const size = Math.round(file.bytes.length / 1_000_000);
    return refuse(
      `文件有 ${size} MB，文本最多读 ${longestText / 1_000_000} MB。决算公开通常不到 1 MB：请确认是否选错文件，或拆开后分别检查。`,
      `The file has ${size} MB; text is read up to ${longestText / 1_000_000} MB. A disclosure is usually under 1 MB: check that it is the right file, or split it.`,
    );
  }
  const decoded = decode(file.bytes);
  if (!decoded) {
    return refuse(
      '不是文本文件：内容不是 UTF-8、UTF-16 或 GB18030 编码的文字。请另存为文本（UTF-8）后再试。',
      'Not a text file: its content is no text in UTF-8, UTF-16 or GB18030. Save it as text (UTF-8) and try again.',
    );
  }
  if (!/\S/.test(decoded.text))
    return refuse('文件里只有空白，没有文字。', 'The file holds blanks only, no text.');
  return { kind: 'read', source: sourceFromText(file.name, decoded.text, decoded.encoding) };
}

/** The source of a text that is already decoded. */
export function sourceFromText(name: string, text: string, encoding = 'utf-8'): Source {
  const lineStarts: number[] = [0];
  const blocks: Block[] = [];
  let rows: Cell[][] = [];
  let page = 1;
  const closeGrid = () => {
    if (rows.length === 0) return;
    const last = rows[rows.length - 1]!;
    blocks.push({
      kind: 'grid',
      span: { start: rows[0]![0]!.span.start, end: last[last.length - 1]!.span.end },
      merges: 'untold',
      rows,
    });
    rows = [];
  };
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length + 1 : feed + 1;
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed;
    const line = text.slice(start, end);
    const separator = separatorOf(line);
    if (separator === 'rule') {
      // the line under a heading row of a pipe table holds no cells
    } else if (separator) {
      rows.push(cellsOf(line, start, rows.length, separator));
    } else {
      for (const piece of betweenFormFeeds(line, start)) {
        if (piece.afterFeed) page += 1;
        if (piece.text.trim() === '') continue;
        closeGrid();
        const { text: words, start: from } = piece;
        const span = { start: from, end: from + words.length };
        blocks.push({ kind: 'line', span, page, text: words, folded: fold(words, from) });
      }
    }
    if (feed >= 0) lineStarts.push(next);
    start = next;
  }
  closeGrid();
  return { name, format: 'text', encoding, text, blocks, lineStarts, spots: [], members: [], remarks: [] };
}

/** The stretches of a line that stand on one page each. */
function betweenFormFeeds(
  line: string,
  start: number,
): { text: string; start: number; afterFeed: boolean }[] {
  if (!line.includes('\f')) return [{ text: line, start, afterFeed: false }];
  let from = start;
  return line.split('\f').map((text, index) => {
    const piece = { text, start: from, afterFeed: index > 0 };
    from += text.length + 1;
    return piece;
  });
}
