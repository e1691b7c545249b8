import type { FileInput, Reader, Reading } from '../model/reader.ts';
import { textReader } from './text.ts';

/** The formats that can be read; the first that accepts a file reads it. */
export const readers: readonly Reader[] = [textReader];

/** Signatures of formats that are not read yet, so that the message can name them. */
const unread: readonly (readonly [signature: readonly number[], zh: string, en: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF', 'PDF'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'Office 文档或压缩包（docx、xlsx、ofd、zip）',
    'an Office document or archive (docx, xlsx, ofd, zip)',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], '旧版 Office 文档（doc、xls）', 'an old Office document (doc, xls)'],
  [[0x89, 0x50, 0x4e, 0x47], '图片（PNG）', 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], '图片（JPEG）', 'a picture (JPEG)'],
];

/** Reads a file with the first reader that accepts its bytes. */
export function readFile(file: FileInput): Reading {
  const foreign = unread.find(([signature]) => signature.every((byte, index) => file.bytes[index] === byte));
  if (foreign) {
    return {
      kind: 'refused',
      why: {
        zh: `这是${foreign[1]}，目前只能读文本。请复制或另存为文本（UTF-8，表格用制表符分列）后再检查。`,
        en: `This is ${foreign[2]}; only text can be read so far. Copy or save it as text (UTF-8, table cells separated by tabs).`,
      },
    };
  }
  const reader = readers.find((candidate) => candidate.accepts(file));
  return (
    reader?.read(file) ?? {
      kind: 'refused',
      why: { zh: '没有能读这种文件的读取器。', en: 'No reader accepts this file.' },
    }
  );
}
