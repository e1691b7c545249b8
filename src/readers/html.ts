import type { Reader } from '../model/reader.ts';
import { looksLikePage } from './html/looks-like-page.ts';
import { looksLikeMime } from './html/looks-like-mime.ts';

/** Web pages as browsers, Word and Excel save them, whatever their name says: also as one file (MHT). */
export const htmlReader: Reader = {
  id: 'html',
  title: { zh: '网页', en: 'web page' },
  extensions: ['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml'],
  accepts: ({ bytes }) => looksLikePage(bytes) || looksLikeMime(bytes),
  async read(file) {
    const { readHtml } = await import('./html/read.ts');
    return readHtml(file);
  },
};
