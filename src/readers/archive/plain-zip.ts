import { signatureOf } from '../signature.ts';
import { zipDirectory, zipHolds } from '../zip-directory.ts';

/** What a ZIP holds at its root that is one document of its own: Office, OpenDocument or e-book, OFD. */
const packageMarks = ['[Content_Types].xml', 'mimetype', 'OFD.xml'];

/** Whether the bytes are a ZIP that holds files, and not one document that is written as a ZIP. */
export function isPlainZip(bytes: Uint8Array): boolean {
  if (signatureOf(bytes) !== 'zip') return false;
  const entries = zipDirectory(bytes);
  return entries
    ? !entries.some((entry) => packageMarks.includes(entry.name))
    : !packageMarks.some((mark) => zipHolds(bytes, mark));
}
