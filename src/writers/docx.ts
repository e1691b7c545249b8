import type { Writer } from '../model/writer.ts';

/** A document for Word and WPS in the typography of official documents. */
export const docxWriter: Writer = {
  id: 'docx',
  title: { zh: 'Word 文档（docx）', en: 'Word document (docx)' },
  extension: 'docx',
  loses: [
    {
      zh: '目录的页码（打开时由 Word、WPS 更新）',
      en: 'page numbers in the contents: Word and WPS fill them in on opening',
    },
  ],
  write: async (publication) => {
    const { docxOf } = await import('./docx/write.ts');
    return [{ name: `${publication.title}.docx`, bytes: docxOf(publication) }];
  },
};
