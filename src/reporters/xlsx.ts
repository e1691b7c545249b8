import type { Reporter } from './reporter.ts';
import type { RegisterPart } from './xlsx/part.ts';
import { registerPart } from './xlsx/part.ts';

/** A register: a row a finding, to be worked off and kept. */
export const xlsx: Reporter = {
  id: 'xlsx',
  title: { zh: 'Excel 台账，一行一个问题', en: 'an Excel register, a row a finding' },
  one: (result, frame) => JSON.stringify(registerPart(result, frame)),
  whole: () => [],
  asReady: false,
  file: async (pieces, frame) => {
    const { registerOf } = await import('./xlsx/register.ts');
    return registerOf(
      pieces.map(({ text }) => JSON.parse(text) as RegisterPart),
      frame,
    );
  },
};
