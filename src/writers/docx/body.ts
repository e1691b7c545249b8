import type { Element, Heading, Paragraph, Publication, Table } from '../../model/publication.ts';
import type { Bookmarks } from './bookmarks.ts';
import { contentsBlocks, coverBlocks } from './front.ts';
import type { Block } from './markup.ts';
import { blockXml, paragraph, run } from './markup.ts';
import type { Sheet } from '../typeset/paper.ts';
import { portrait } from '../typeset/paper.ts';
import { tableBlocks } from './table.ts';
import type { TableLayout } from '../typeset/table-layout.ts';
import { layoutOf } from '../typeset/table-layout.ts';

/** The parts of a footer's page number, by the relation that names them. */
export const footers = { odd: 'rIdFooterOdd', even: 'rIdFooterEven' } as const;

/** The blocks of the body in sections: the front without page numbers, then pages upright and on their side. */
export function bodyXml({ elements }: Publication, marks: Bookmarks): string {
  const sections = sectionsOf(elements);
  const first = sections.findIndex(({ isFront }) => !isFront);
  return sections
    .map((section, at) => {
      const blocks = section.elements.flatMap((element, index) =>
        blocksOf(element, { section, index, marks }),
      );
      const properties = sectionXml(section, at === first);
      if (at === sections.length - 1) return blocks.map((block) => blockXml(block)).join('') + properties;
      const last = blocks.at(-1);
      const ending = last?.kind === 'paragraph' ? last : paragraph('TableNote', '');
      const before = last?.kind === 'paragraph' ? blocks.slice(0, -1) : blocks;
      return before.map((block) => blockXml(block)).join('') + blockXml(ending, properties);
    })
    .join('');
}

/** Elements that stand on pages of one kind. */
interface Section {
  readonly sheet: Sheet;
  readonly isFront: boolean;
  readonly elements: Element[];
  readonly layouts: Map<Table, TableLayout>;
}

/** Headings right above a table stand on its page. */
function sectionsOf(elements: readonly Element[]): Section[] {
  const sections: Section[] = [];
  elements.forEach((element, at) => {
    const isFront = element.kind === 'cover' || element.kind === 'contents';
    const table = tableUnder(elements, at);
    const layout = table && layoutOf(table, heightAbove(elements, at));
    const sheet = layout?.sheet ?? portrait;
    let section = sections.at(-1);
    if (section?.sheet !== sheet || section.isFront !== isFront) {
      section = { sheet, isFront, elements: [], layouts: new Map() };
      sections.push(section);
    }
    section.elements.push(element);
    if (layout && element === table) section.layouts.set(element, layout);
  });
  return sections;
}

/** The table that an element is, or heads. */
function tableUnder(elements: readonly Element[], at: number): Table | undefined {
  const next = elements.slice(at).find(({ kind }) => kind !== 'heading');
  return next?.kind === 'table' ? next : undefined;
}

/** Twips of a heading of each level with what stands around it. */
const headingHeights = [0, 1100, 579, 579];

/** The height of the headings above an element, on its page. */
function heightAbove(elements: readonly Element[], at: number): number {
  const before = elements[at - 1];
  return before?.kind === 'heading' ? headingHeights[before.level]! + heightAbove(elements, at - 1) : 0;
}

interface Place {
  readonly section: Section;
  readonly index: number;
  readonly marks: Bookmarks;
}

function blocksOf(element: Element, { section, index, marks }: Place): Block[] {
  const before = section.elements[index - 1];
  switch (element.kind) {
    case 'cover':
      return coverBlocks(element);
    case 'contents':
      return contentsBlocks(element);
    case 'heading':
      return [headingBlock(element, marks, before)];
    case 'paragraph':
      return [paragraphBlock(element, marks)];
    case 'table':
      return tableBlocks(
        element,
        section.layouts.get(element)!,
        marks,
        before !== undefined && before.kind !== 'heading',
      );
  }
}

/** A part begins a page, and so does what follows a table. */
function headingBlock(
  { level, text, anchor }: Heading,
  marks: Bookmarks,
  before: Element | undefined,
): Block {
  const startsPage = before !== undefined && (level === 1 || before.kind === 'table');
  return paragraph(`Heading${level}`, marks.at(anchor, run(text)), startsPage ? '<w:pageBreakBefore/>' : '');
}

function paragraphBlock({ runs }: Paragraph, marks: Bookmarks): Block {
  const words = runs.map(({ text, facts, isGap }) =>
    marks.around(facts, run(text, isGap ? '<w:highlight w:val="yellow"/>' : '')),
  );
  return paragraph('BodyText', words.join(''));
}

function sectionXml({ sheet, isFront }: Section, isFirst: boolean): string {
  const { orientation, width, height, margins, footer } = sheet;
  const { top, right, bottom, left } = margins;
  const references = [
    `<w:footerReference w:type="default" r:id="${footers.odd}"/>`,
    `<w:footerReference w:type="even" r:id="${footers.even}"/>`,
  ];
  return [
    '<w:sectPr>',
    ...(isFront ? [] : references),
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${orientation === 'landscape' ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${Math.floor(top / 2)}" w:footer="${footer}" w:gutter="0"/>`,
    isFirst ? '<w:pgNumType w:start="1"/>' : '',
    '<w:cols w:space="720"/>',
    '</w:sectPr>',
  ].join('');
}
