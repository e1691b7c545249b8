import type { Writer } from '../model/writer.ts';

/** A self-contained page, and a fragment for a CMS that takes pasted HTML only. */
export const htmlWriter: Writer = {
  id: 'html',
  title: { zh: '网页', en: 'web page' },
  extension: 'html',
  loses: [],
  write: async (publication) => {
    const { fragmentHtml, pageHtml } = await import('./html/write.ts');
    const encoder = new TextEncoder();
    return [
      { name: `${publication.title}.html`, bytes: encoder.encode(pageHtml(publication)) },
      { name: `${publication.title}-网页片段.html`, bytes: encoder.encode(fragmentHtml(publication)) },
    ];
  },
};
