import type { Reader } from '../model/reader.ts';
import { signatureOf } from './signature.ts';

/** 图片: a page as a photograph or a scan, which an eye reads. */
export const pictureReader: Reader = {
  id: 'picture',
  title: { zh: '图片（png、jpg），需要文字识别', en: 'picture (png, jpg), with OCR' },
  extensions: ['png', 'jpg', 'jpeg'],
  accepts: ({ bytes }) => signatureOf(bytes) === 'picture',
  read: async (file, tools) => (await import('./picture/read.ts')).readPicture(file, tools),
};
