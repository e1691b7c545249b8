import { fingerprint } from '../core/fingerprint.ts';
import type { DocumentPart } from './html/page.ts';
import { documentPart, pageHtml } from './html/page.ts';
import { withPictures } from './html/pictures.ts';
import type { Reporter } from './reporter.ts';

/** A page by itself: the findings beside the document, each marked where it stands, on pictures of its pages too. */
export const html: Reporter = {
  id: 'html',
  title: { zh: '网页，问题标在原文上', en: 'a web page, findings marked in the document' },
  prepare: withPictures,
  one: (result, frame) =>
    JSON.stringify(documentPart(result, frame, frame.several ? `x${fingerprint(result.file)}-` : '')),
  *whole(pieces, frame) {
    yield* pageHtml(
      pieces.map(({ text }) => JSON.parse(text) as DocumentPart),
      frame,
    );
  },
  asReady: false,
};
