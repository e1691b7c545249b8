import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import type { Source } from '../src/model/source.ts';
import { readFile } from '../src/readers/index.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { recognize } from '../src/recognize/index.ts';
import { hasCorpus, seedText } from './corpus/corpus.ts';
import { printed, printings } from './paper/printings.ts';
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

/** What a document says and what is found in it: this must not depend on the format. */
function said(source: Source) {
  const { disclosure, findings, verdict, tally } = check(recognize(source));
  const { facts, forms, identity, tables, statements } = disclosure;
  return {
    verdict,
    tally,
    unit: identity.unit.value,
    facts: facts.map(({ id, value }) => `${id} ${json(value)}`).sort(),
    statements: statements.map(({ kind, text }) => `${kind} ${text}`).sort(),
    tables: tables.map(({ id, number, cells }) => `${id} ${number ?? ''} ${cells.length}`),
    forms: forms.map(({ kind, project, indicators }) => `${kind} ${project ?? ''} ${indicators.length}`),
    findings: findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message.zh}`).sort(),
  };
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each));
}

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
