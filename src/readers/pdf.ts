import type { Reader } from '../model/reader.ts';

/** PDF: pages as they are drawn. A reader of PDFs also takes files with a few bytes before the mark. */
export const pdfReader: Reader = {
  id: 'pdf',
  title: { zh: 'PDF 文档（pdf）', en: 'PDF (pdf)' },
  extensions: ['pdf'],
  accepts: ({ bytes }) => {
    const start = String.fromCharCode(...bytes.subarray(0, 1024));
    const mark = start.indexOf('%PDF-');
    return mark === 0 || (mark > 0 && !/[<>{}]/.test(start.slice(0, mark)));
  },
  read: async (file, tools) => (await import('./pdf/read.ts')).readPdf(file, tools),
};
