import { refuse } from '../model/reader.ts';
import { signatureOf } from './signature.ts';

/** Entries of a compound file's directory stand at multiples of this, and begin with their name in UTF-16. */
const entrySize = 128;

/** Whether a compound file (the container of old Office files) holds a stream of this name. */
export function compoundHolds(bytes: Uint8Array, name: string): boolean {
  if (signatureOf(bytes) !== 'compound') return false;
  const wanted = [...`${name}\0`].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
  for (let at = 0; at + wanted.length <= bytes.length; at += entrySize)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** A modern Office document that is protected by a password is a compound file around an encrypted package. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return compoundHolds(bytes, 'EncryptedPackage');
}

export const passwordProtected = refuse(
  '文件有密码保护，读不了。请在 Word、Excel 或 WPS 中打开，去掉密码后另存，再检查。',
  'The file is protected by a password. Open it in Word, Excel or WPS and save it without the password.',
);
