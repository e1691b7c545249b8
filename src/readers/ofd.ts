import type { FileInput, Reader } from '../model/reader.ts';
import { signatureOf } from './signature.ts';
import { zipDirectory, zipHolds } from './zip-directory.ts';

/** OFD（GB/T 33190）: the national format of fixed pages. */
export const ofdReader: Reader = {
  id: 'ofd',
  title: { zh: 'OFD 版式文件', en: 'OFD document' },
  extensions: ['ofd'],
  accepts,
  read: async (file) => (await import('./ofd/read.ts')).readOfd(file),
};

function accepts({ bytes }: FileInput): boolean {
  if (signatureOf(bytes) !== 'zip') return false;
  const entries = zipDirectory(bytes);
  if (!entries) return zipHolds(bytes, 'OFD.xml');
  return entries.some(({ name }) => /^[\\/]?ofd\.xml$/i.test(name));
}
