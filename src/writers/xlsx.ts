import type { Writer } from '../model/writer.ts';

/** A workbook: a sheet a table, numbers as numbers, the words of the narrative on sheets of their own. */
export const xlsxWriter: Writer = {
  id: 'xlsx',
  title: { zh: 'Excel 工作簿（xlsx）', en: 'Excel workbook (xlsx)' },
  extension: 'xlsx',
  loses: [
    { zh: '公文的版式（字体、页边距）', en: 'the typography of official documents: fonts and margins' },
    { zh: '目录的页码（可点击跳转）', en: 'page numbers in the contents, whose lines are links' },
  ],
  write: async (publication) => {
    const { xlsxOf } = await import('./xlsx/write.ts');
    return [{ name: `${publication.title}.xlsx`, bytes: xlsxOf(publication) }];
  },
};
