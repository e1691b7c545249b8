import type { FileInput, Reader } from '../model/reader.ts';
import { isEncryptedPackage, passwordProtected } from './compound.ts';
import { signatureOf } from './signature.ts';
import { zipDirectory, zipHolds } from './zip-directory.ts';

/** Documents of Word and WPS. */
export const docxReader: Reader = {
  id: 'docx',
  title: { zh: 'Word 文档（docx）', en: 'Word document (docx)' },
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  accepts,
  read: async (file) => {
    if (isEncryptedPackage(file.bytes)) return passwordProtected;
    return (await import('./docx/read.ts')).readDocx(file);
  },
};

function accepts({ bytes }: FileInput): boolean {
  if (isEncryptedPackage(bytes)) return true;
  if (signatureOf(bytes) !== 'zip') return false;
  const entries = zipDirectory(bytes);
  if (!entries) return zipHolds(bytes, 'word/document.xml');
  const names = entries.map((entry) => entry.name.replaceAll('\\', '/'));
  return (
    names.includes('word/document.xml') ||
    (names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/')))
  );
}
