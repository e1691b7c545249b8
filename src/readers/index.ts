import type { FileInput, Reader, Reading, Tools } from '../model/reader.ts';
import { refuse } from '../model/reader.ts';
import { archiveReader } from './archive.ts';
import { docReader } from './doc.ts';
import { docxReader } from './docx.ts';
import { htmlReader } from './html.ts';
import { ofdReader } from './ofd.ts';
import { pdfReader } from './pdf.ts';
import { pictureReader } from './picture.ts';
import { publicationJsonReader } from './publication-json.ts';
import type { Signature } from './signature.ts';
import { signatureOf } from './signature.ts';
import { textReader } from './text.ts';
import { workbookReader } from './workbook.ts';

/** The formats that can be read; the first that accepts a file reads it. Text, which accepts everything, is last. */
export const readers: readonly Reader[] = [
  docxReader,
  docReader,
  workbookReader,
  ofdReader,
  archiveReader,
  pdfReader,
  pictureReader,
  htmlReader,
  publicationJsonReader,
  textReader,
];

/** What cannot be read, by what its bytes say. */
const unread: Readonly<Record<Signature, readonly [zh: string, en: string]>> = {
  pdf: ['PDF', 'a PDF'],
  zip: ['Office 文档或压缩包，但不是 docx、xlsx、ofd，也不是装有文档的 zip', 'an Office document or archive, but neither docx, xlsx, ofd nor a zip of documents'],
  compound: ['旧版 Office 文档，但不是 Word、Excel（可能是 ppt），或者已损坏', 'an old Office document, but neither of Word nor of Excel (a ppt, perhaps), or damaged'],
  picture: ['图片', 'a picture'],
  rtf: ['RTF 文档', 'an RTF document'],
  archive: ['压缩包（rar、7z 或 gz）', 'an archive (rar, 7z or gz)'],
}; // prettier-ignore

/** Reads a file with the first reader that accepts its bytes, whatever its name says. */
export async function readFile(file: FileInput, tools?: Tools): Promise<Reading> {
  const reader = readers.find((candidate) => candidate.accepts(file));
  if (reader) return await reader.read(file, tools);
  const [zh, en] = unread[signatureOf(file.bytes)!];
  return refuse(
    `这是${zh}，目前还不能读。请另存为 docx、xlsx、网页或文本后再检查。`,
    `This is ${en}, which cannot be read so far. Save it as docx, xlsx, a web page or text.`,
  );
}
