import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../src/readers/index.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { hasCorpus, seedText } from './corpus/corpus.ts';
import { printed, printings } from './paper/printings.ts';
import { said } from './said.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

const examples = resolve(import.meta.dirname, '..', 'examples');

const documents: readonly (readonly [name: string, text: string])[] = [
  ['small accounts', smallAccounts],
  ['damaged accounts', damagedAccounts],
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(examples, name), 'utf8')] as const),
  ...(hasCorpus ? [['the seed', seedText()] as const] : []),
];

describe.each(documents)('%s', (_, text) => {
  const source = sourceFromText('a.txt', text);
  const standard = said(source);

  test.each(printings.map((printing) => [printing.name, printing] as const))(
    '%s: the same facts and findings as text',
    { timeout: 60_000 },
    async (__, printing) => {
      const reading = await readFile({ name: printing.file, bytes: printed(printing, source) });
      if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
      expect(reading.source.format).not.toBe('text');
      expect(said(reading.source)).toEqual(standard);
    },
  );
});
