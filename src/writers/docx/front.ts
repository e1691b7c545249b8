import type { Contents, Cover } from '../../model/publication.ts';
import { anchorBookmark } from './bookmarks.ts';
import type { Block } from './markup.ts';
import { escaped, field, paragraph, run } from './markup.ts';
import { portrait, textHeight, textWidth } from '../typeset/paper.ts';

/** Half points: 一号, or as much less as keeps a long name on its line. */
const coverSizes = { most: 52, least: 36 };

/** The lines of the cover, a third down the page. */
export function coverBlocks({ lines }: Cover): Block[] {
  return lines.map((line, index) => {
    const fitting = Math.floor(textWidth(portrait) / 10 / [...line].length);
    const size = Math.max(coverSizes.least, Math.min(coverSizes.most, fitting));
    const look = size < coverSizes.most ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '';
    const before = index === 0 ? '<w:spacing w:before="3400" w:line="960" w:lineRule="exact"/>' : '';
    return paragraph('Title', run(line, look), before);
  });
}

/** Twips: the lines of the contents where they fill more than a page, and the least where they fit on one. */
const contentsLine = { usual: 520, least: 400 };
const contentsTitle = 900;

/** The contents as words with the number of the page, which programs fill in when they open the document. */
export function contentsBlocks({ title, entries }: Contents): Block[] {
  const fitting = Math.floor((textHeight(portrait) - contentsTitle) / Math.max(entries.length, 1));
  const line = fitting < contentsLine.least ? contentsLine.usual : Math.min(fitting, contentsLine.usual);
  return [
    paragraph('TOCHeading', spread(title), '<w:pageBreakBefore/>'),
    ...entries.map(({ text, level, target }) => {
      const name = anchorBookmark(target);
      const page = `<w:r><w:tab/></w:r>${field(`PAGEREF ${name} \\h`, '', true)}`;
      const link = `<w:hyperlink w:anchor="${escaped(name)}" w:history="1">${run(text)}${page}</w:hyperlink>`;
      return paragraph(`TOC${level}`, link, `<w:spacing w:line="${line}" w:lineRule="exact"/>`);
    }),
  ];
}

/** A title of two characters stands apart: 目 录, by space that is no character. */
function spread(title: string): string {
  const [first = '', second = '', ...more] = title;
  return more.length > 0 ? run(title) : run(first, '<w:spacing w:val="440"/>') + run(second);
}
