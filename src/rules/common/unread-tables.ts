import type { Text } from '../../core/messages.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Remark } from '../../model/source.ts';
import { witnessName } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';
import { tableTitled } from './dressed-tables.ts';
import type { PrintedLine } from './lines.ts';
import { linesOf, sectionIdAt } from './lines.ts';

/** Why a table that was not found may stand in the document all the same: as a picture, on a scanned page, or in an attachment. */
export function whyUnread(current: Disclosure, id: string): Text | undefined {
  const { zh, en } = witnessName(id);
  const { remarks } = current.source;
  if (remarks.length === 0) return undefined;
  const pictures = remarks.filter(({ kind }) => kind === 'picture');
  const titles = titlesOf(current, id);
  if (titles.some((title) => pictures.some((picture) => standsInPlaceOf(current, title, picture))))
    return { zh: `${zh}是图片，读不出来`, en: `${en} is a picture, which cannot be read` };
  if (titles.length > 0) return undefined;
  const hasPart = current.sections.some((section) => section.id === 'tables');
  if (pictures.some(({ span }) => !hasPart || sectionIdAt(current, span.start) === 'tables'))
    return { zh: `${zh}可能是图片，读不出来`, en: `${en} may be a picture, which cannot be read` };
  const onPage = whyOnUnreadPage(current, id, 'tables');
  if (onPage) return onPage;
  return remarks.some(({ kind }) => kind === 'attachment')
    ? { zh: `${zh}可能在没有读的附件里`, en: `${en} may be in an attachment, which was not read` }
    : undefined;
}

/**
 * Why a table or section that was not found may stand in the document all the same: on a page that is a picture and
 * was not read, or was read by recognition, which may have missed it. It cannot stand before the part that it
 * belongs to, where the heading of that part was found.
 */
export function whyOnUnreadPage(current: Disclosure, id: string, part: string): Text | undefined {
  const from = current.sections.find((section) => section.id === part)?.headingSpan.start ?? 0;
  const kinds = new Set(
    current.source.remarks
      .filter((remark) => remark.span.end >= from || isUnplaced(current, remark))
      .map(({ kind }) => kind),
  );
  const { zh, en } = witnessName(id);
  if (kinds.has('scan'))
    return {
      zh: `${zh}可能在没有读的扫描页上`,
      en: `${en} may stand on a scanned page, which was not read`,
    };
  return kinds.has('recognised')
    ? {
        zh: `${zh}可能在扫描页上，文字识别没有认出`,
        en: `${en} may stand on a scanned page and have been missed by OCR`,
      }
    : undefined;
}

/** Whether a page inside a section is a picture that was not read: what the section lacks may stand there. */
export function hasUnreadPage(current: Disclosure, section: string): boolean {
  return current.source.remarks.some((remark) => {
    if (remark.kind !== 'scan') return false;
    // a page stands between what was written before it and after it
    const { start } = remark.span;
    const around = [Math.max(0, start - 1), start].map((position) => sectionIdAt(current, position));
    return isUnplaced(current, remark) || around.some((id) => isWithin(id, section));
  });
}

/** Whether a remark is noted at the beginning of its file: it may be about any of its pages. */
function isUnplaced({ source }: Disclosure, { span }: Remark): boolean {
  return span.start === 0 || source.members.some(({ start }) => start === span.start);
}

/** What is missing where a page of a section was not read. */
export const pageUnread: Text = {
  zh: '这一部分有没有读的扫描页',
  en: 'a scanned page of this part was not read',
};

/** The lines in which a table's title is printed outside the contents. */
export function titlesOf(current: Disclosure, id: string): PrintedLine[] {
  return linesOf(current).filter((line) => line.role !== 'contents' && tableTitled(line.folded.text) === id);
}

/** Whether a picture stands below a title, before the next title, grid or section. */
function standsInPlaceOf(current: Disclosure, title: PrintedLine, picture: Remark): boolean {
  const from = title.span.end;
  const isNext = ({ span }: Pick<PrintedLine, 'span'>) => span.start >= from;
  const ends = [
    linesOf(current).find((line) => isNext(line) && tableTitled(line.folded.text) !== undefined)?.span,
    current.source.blocks.find((block) => block.kind === 'grid' && isNext(block))?.span,
    current.sections.find((section) => section.headingSpan.start >= from)?.headingSpan,
  ];
  return (
    picture.span.start >= from && ends.every((end) => end === undefined || picture.span.start <= end.start)
  );
}
