import type { DrawnPage, PageRemark } from '../../model/drawn-page.ts';
import type { Paper } from '../../model/paper.ts';
import type { FileInput, Reading } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import type { EmbeddedFact } from '../../model/source.ts';
import { embeddedFacts } from '../embedded.ts';
import { drawingOf } from '../pages/drawing.ts';
import { readPages } from '../pages/read.ts';
import { attachedFile, pagesBeyond } from '../pages/remarks.ts';
import { longestText } from '../text.ts';
import { transcript } from '../transcript.ts';
import type { OfdDocument } from './document.ts';
import { openDocument } from './document.ts';
import { drawnPagesOf, mostPages } from './drawn.ts';
import { openParts } from './parts.ts';
import { damagedDocument, otherDocuments } from './remarks.ts';

/** Reads an OFD: its pages as they are drawn, stamps and notes left aside. */
export function readOfd({ name, bytes }: FileInput): Reading {
  const opened = openParts(bytes);
  if (opened.kind === 'refused') return opened;
  const { parts } = opened;
  const found = openDocument(parts);
  if (found.kind === 'refused') return found;
  const { document } = found;
  if (document.pages.length === 0) return noPages;
  const drawn = drawnPagesOf(document);
  const { facts, others } = carriedBy(document);
  const overflow = parts.overflow();
  if (overflow) return overflow;
  if (drawn.isTooMuch) return tooLong;
  const written = transcript();
  for (const { kind, message } of [...aboutFile(document), ...others]) written.remark(kind, message);
  if (facts) written.embed(facts);
  readPages(drawn.pages, written);
  if (written.length() > longestText) return tooLong;
  const source = written.source({ name, format: 'ofd', encoding: 'utf-8' });
  if (source.blocks.length > 0 && !drawn.pages.every(isScan))
    return { kind: 'read', source: { ...source, paper: paperOf(drawn.pages) } };
  if (drawn.pages.some((page) => page.pictures.length > 0)) return scan;
  return drawn.unread > 0 ? unreadable : noWords;
}

function isScan({ remarks = [] }: DrawnPage): boolean {
  return remarks.some(({ kind }) => kind === 'scan');
}

function aboutFile({ others, isDamaged, pages }: OfdDocument): PageRemark[] {
  return [
    ...(others > 0 ? [otherDocuments(others)] : []),
    ...(isDamaged ? [damagedDocument] : []),
    ...(pages.length > mostPages ? [pagesBeyond(pages.length, mostPages)] : []),
  ];
}

/** A file has a few. */
const mostAttachments = 100;
const dataName = /^juesuan-facts(?:\.json)?$/i;

/** What the file carries: data about itself, and other files. */
function carriedBy({ attachments, parts }: OfdDocument): {
  readonly facts: readonly EmbeddedFact[] | undefined;
  readonly others: readonly PageRemark[];
} {
  const data = attachments.find(({ name }) => dataName.test(name));
  const content = data?.part === undefined ? undefined : parts.bytes(data.part);
  return {
    facts: content && embeddedFacts(new TextDecoder().decode(content)),
    others: attachments
      .filter((each) => each !== data)
      .slice(0, mostAttachments)
      .map((each) => attachedFile(each.name)),
  };
}

function paperOf(pages: readonly DrawnPage[]): Paper {
  const drawing = (page: DrawnPage | undefined) => page && drawingOf(page);
  return { pages: pages.length, picture: (page) => Promise.resolve(drawing(pages[page - 1])) };
}

const noPages = refuse(
  'OFD 文件里没有页面，文件可能已损坏。请重新下载或重新导出。',
  'The OFD holds no pages: it may be damaged. Download or export it again.',
);

const tooLong = refuse(
  'OFD 文件的文字或图形太多，已停止读取。请确认是否选错文件，或拆开后分别检查。',
  'The OFD holds too much text or drawing; reading stopped. Check that it is the right file, or split it.',
);

const scan = refuse(
  '这个 OFD 是扫描件：页面只有图片，没有文字。请用原来的电子版，或先做文字识别。',
  'This OFD is a scan: its pages are pictures without text. Use the original, or recognise its text first.',
);

const unreadable = refuse(
  '这个 OFD 的页面缺失或损坏，读不出内容。请重新下载或重新导出。',
  'The pages of this OFD are missing or damaged and cannot be read. Download or export it again.',
);

const noWords = refuse(
  '这个 OFD 里没有读出文字。请确认是否选错文件，或导出是否完成。',
  'No text was found in this OFD. Check that it is the right file and that the export was finished.',
);
