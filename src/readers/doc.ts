import type { Reader } from '../model/reader.ts';
import { openCompound } from './compound-stream.ts';

/** Documents of Word 97 to 2003, and of WPS, which keeps them alike. */
export const docReader: Reader = {
  id: 'doc',
  title: { zh: '旧版 Word、WPS 文档（doc、wps）', en: 'old Word or WPS document (doc, wps)' },
  extensions: ['doc', 'dot', 'wps', 'wpt'],
  accepts: ({ bytes }) => openCompound(bytes)?.holds('WordDocument') ?? false,
  read: async (file) => (await import('./doc/read.ts')).readDoc(file),
};
