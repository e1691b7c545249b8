import type { OverviewText } from '../../model/accounts.ts';
import { statutorySections } from '../../standards/sections.ts';
import type { SheetDeclaration } from '../declaration.ts';
import { longText } from '../declaration.ts';

const sections = statutorySections
  .filter(({ within }) => within === 'overview')
  .map(({ id, title, headings }) => ({ id, label: title, aliases: headings }));

const overview: SheetDeclaration = {
  id: 'overview',
  title: { zh: '概况', en: 'Overview' },
  about: [
    {
      zh: '公开文件第一部分的文字，一行一个自然段，按先后顺序填。不要自己加“一、”这样的编号。',
      en: 'The words of the first part, a row a paragraph, in order. No numbering of your own.',
    },
  ],
  layout: 'rows',
  columns: [
    {
      id: 'section',
      heading: { zh: '部分', en: 'section' },
      kind: { kind: 'choice', of: sections },
      isRequired: true,
      width: 24,
    },
    {
      id: 'paragraph',
      heading: { zh: '段落', en: 'paragraph' },
      kind: longText,
      isRequired: true,
      width: 90,
    },
  ],
  read(rows) {
    const texts = new Map<string, string[]>();
    for (const { values } of rows) {
      const { section, paragraph } = values;
      if (section === undefined || paragraph === undefined) continue;
      texts.set(String(section), [...(texts.get(String(section)) ?? []), String(paragraph)]);
    }
    return {
      overview: [...texts].map(([section, paragraphs]): OverviewText => ({ section, paragraphs })),
    };
  },
  write: (accounts) =>
    accounts.overview.flatMap(({ section, paragraphs }) =>
      paragraphs.map((paragraph) => ({ section, paragraph })),
    ),
};
export default overview;
