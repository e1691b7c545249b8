import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { readFile } from '../src/readers/index.ts';
import { recognize } from '../src/recognize/index.ts';

const examples = resolve(import.meta.dirname, '..', 'examples');
const plain = readFileSync(
  join(
    examples,
    readdirSync(examples).find((name) => name.endsWith('.txt'))!,
  ),
  'utf8',
);

const inTables = (change: (line: string) => string) =>
  plain
    .split('\n')
    .map((line) => (line.includes('\t') ? change(line) : line))
    .join('\n');
const kangxi: Readonly<Record<string, string>> = {
  一: '⼀',
  支: '⽀',
  入: '⼊',
  车: '⻋',
  用: '⽤',
  食: '⻝',
};
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** One document, printed otherwise: what it says is the same. */
const variants: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['cells between pipes', bytesOf(inTables((line) => `| ${line.split('\t').join(' | ')} |`))],
  ['line breaks of another system', bytesOf(plain.replaceAll('\n', '\r\n'))],
  ['UTF-16', utf16(plain)],
  ['full-width digits in tables', bytesOf(inTables((line) => line.replaceAll(/[0-9.]/g, fullWidth)))],
  ['Kangxi radicals', bytesOf(plain.replaceAll(/[一支入车用食]/g, (character) => kangxi[character]!))],
  ['half-width brackets', bytesOf(plain.replaceAll('（', '(').replaceAll('）', ')'))],
  ['blanks within labels', bytesOf(inTables((line) => line.replaceAll('支出', '支 出')))],
  ['blank lines between all lines outside tables', bytesOf(plain.replaceAll(/\n(?=[^\t\n]*\n)/g, '\n\n'))],
];

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

async function said(bytes: Uint8Array) {
  const reading = await readFile({ name: 'a.txt', bytes });
  if (reading.kind !== 'read') throw new Error('not read');
  const report = check(recognize(reading.source));
  const { facts, identity } = report.disclosure;
  const values = facts.map(
    ({ id, value }) =>
      `${id} ${JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each))}`,
  );
  return {
    unit: identity.unit.value,
    values: values.sort(),
    findings: report.findings.map((finding) => `${finding.severity} ${finding.rule}`).sort(),
  };
}

describe('one document, printed otherwise', async () => {
  const standard = await said(bytesOf(plain));

  test.each(variants)('%s: the same facts and findings', async (_, bytes) => {
    const other = await said(bytes);
    expect(other.unit).toBe(standard.unit);
    expect(other.values).toEqual(standard.values);
    expect(other.findings).toEqual(standard.findings);
  });
});
