import type { Reader } from '../model/reader.ts';
import { isPlainZip } from './archive/plain-zip.ts';

/** ZIP: the files in it are read each on its own, those of archives within it as well. */
export const archiveReader: Reader = {
  id: 'archive',
  title: { zh: '压缩包（zip）', en: 'archive (zip)' },
  extensions: ['zip'],
  accepts: ({ bytes }) => isPlainZip(bytes),
  async read(file) {
    const { readArchive } = await import('./archive/read.ts');
    return readArchive(file);
  },
};
