import { fromBase64, toBase64 } from '../core/base64.ts';
import { annotatedBy } from './pdf/annotated.ts';
import type { Reporter } from './reporter.ts';

/** The PDF that was checked, once more, with every finding as a note on its page. */
export const pdf: Reporter = {
  id: 'pdf',
  title: { zh: '带批注的 PDF（只用于一份 PDF）', en: 'the PDF itself with notes in it (of a single PDF)' },
  prepare: annotatedBy,
  one: (result) => (result.kind === 'checked' && result.annotated ? toBase64(result.annotated) : ''),
  whole: () => [],
  asReady: false,
  file: async (pieces) => fromBase64(pieces[0]?.text ?? ''),
};
