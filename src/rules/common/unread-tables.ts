import type { Text } from '../../core/messages.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Remark } from '../../model/source.ts';
import { witnessName } from '../../standards/names.ts';
import { tableTitled } from './dressed-tables.ts';
import type { PrintedLine } from './lines.ts';
import { linesOf, sectionIdAt } from './lines.ts';

/** Why a table that was not found may stand in the document all the same: as a picture, or in an attachment. */
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
  return remarks.some(({ kind }) => kind === 'attachment')
    ? { zh: `${zh}可能在没有读的附件里`, en: `${en} may be in an attachment, which was not read` }
    : undefined;
}

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
