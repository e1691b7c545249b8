import type { FileInput, Reader, Reading } from '../model/reader.ts';
import { refuse } from '../model/reader.ts';
import { archiveReader } from './archive.ts';
import { docxReader } from './docx.ts';
import { htmlReader } from './html.ts';
import { publicationJsonReader } from './publication-json.ts';
import type { Signature } from './signature.ts';
import { signatureOf } from './signature.ts';
import { textReader } from './text.ts';
import { workbookReader } from './workbook.ts';

/** The formats that can be read; the first that accepts a file reads it. Text, which accepts everything, is last. */
export const readers: readonly Reader[] = [
  docxReader,
  workbookReader,
  archiveReader,
  htmlReader,
  publicationJsonReader,
  textReader,
];

/** What cannot be read, by what its bytes say. */
const unread: Readonly<Record<Signature, readonly [zh: string, en: string]>> = {
  pdf: ['PDF', 'a PDF'],
  zip: ['Office 文档或压缩包，但不是 docx、xlsx，也不是装有文档的 zip（可能是 ofd）', 'an Office document or archive, but neither docx, xlsx nor a zip of documents (an ofd, perhaps)'],
  compound: ['旧版 Word 文档（doc）或其他旧版 Office 文档', 'an old Word document (doc) or another old Office document'],
  picture: ['图片', 'a picture'],
  rtf: ['RTF 文档', 'an RTF document'],
  archive: ['压缩包（rar、7z 或 gz）', 'an archive (rar, 7z or gz)'],
}; // prettier-ignore

/** Reads a file with the first reader that accepts its bytes, whatever its name says. */
export async function readFile(file: FileInput): Promise<Reading> {
  const reader = readers.find((candidate) => candidate.accepts(file));
  if (reader) return await reader.read(file);
  const [zh, en] = unread[signatureOf(file.bytes)!];
  return refuse(
    `这是${zh}，目前还不能读。请另存为 docx、xlsx、网页或文本后再检查。`,
    `This is ${en}, which cannot be read so far. Save it as docx, xlsx, a web page or text.`,
  );
}
