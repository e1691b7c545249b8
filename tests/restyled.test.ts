import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import type { Disclosure } from '../src/model/disclosure.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { recognize } from '../src/recognize/index.ts';
import { dresses } from '../src/standards/dresses/index.ts';
import { hasCorpus, seedText } from './corpus/corpus.ts';
import { madeUnit } from './marked.ts';
import type { Style } from './paper/restyled.ts';
import { restyled } from './paper/restyled.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';
import { filledContent, writeDress } from './write-dress.ts';

const examples = resolve(import.meta.dirname, '..', 'examples');

const documents: readonly (readonly [name: string, text: string])[] = [
  ['small accounts', smallAccounts],
  ['damaged accounts', damagedAccounts],
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(examples, name), 'utf8')] as const),
  ...(hasCorpus ? [['the seed', seedText()] as const] : []),
];

const thousands = (text: string) =>
  text.replace(/\d+(?=\.)/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));

const styles: readonly (readonly [name: string, style: Style])[] = [
  ['grids without merges', {}],
  ['merged headings and labels', { merges: true }],
  ['framed, nothing merged', { frame: 'plain' }],
  ['framed, merged', { frame: 'merged', merges: true }],
  ['framed with notes', { frame: 'merged', merges: true, notes: true }],
  ['notes alone inside', { notes: true }],
  ['all tables that follow each other in one grid', { frame: 'stacked', notes: true, merges: true }],
  ['the same without merges', { frame: 'stacked', notes: true }],
  ['framed and pasted', { frame: 'plain', notes: true, pasted: true }],
  ['split under the same headings', { split: 'headed', merges: true }],
  ['split, with the title above again', { split: 'titled' }],
  ['split without headings', { split: 'bare', frame: 'merged', merges: true, notes: true }],
  ['headings in a grid of their own', { split: 'below-headings', merges: true }],
  ['headings repeated within the grid', { repeated: true, merges: true }],
  ['codes in parts', { codes: 'parts', merges: true }],
  ['codes in parts, without merges', { codes: 'parts' }],
  ['codes in parts that lost their zeros', { codes: 'numbered-parts', merges: true }],
  ['codes merged over three columns', { codes: 'merged', merges: true, frame: 'merged' }],
  ['codes merged over three columns, untold', { codes: 'merged' }],
  ['codes merged over three columns, pasted', { codes: 'merged', pasted: true, frame: 'plain' }],
  ['codes in a column for each level', { codes: 'levels', merges: true }],
  ['codes in parts, split without headings', { codes: 'parts', merges: true, split: 'bare' }],
  ['empty columns at the left', { margin: 2, merges: true, frame: 'merged', notes: true }],
  ['thousands separated', { amount: thousands }],
]; // prettier-ignore

function said({ facts, identity, tables, forms }: Disclosure) {
  return {
    unit: identity.unit.value,
    year: identity.year.value,
    facts: facts.map(({ id, value }) => `${id} ${json(value)}`).sort(),
    unbound: tables.flatMap((table) => table.unbound.map(() => table.id)),
    tables: tables.map(({ id, number, title, unitName, moneyUnit, notes, rows }) => ({
      id,
      number,
      title: title.replace('(续)', ''),
      unitName: unitName?.text,
      moneyUnit,
      notes: notes.length,
      codes: rows.map(({ code, name }) => `${code} ${name}`),
    })),
    forms: forms.map(({ kind, project, fields, indicators }) => ({
      kind,
      project,
      fields: fields.map(({ label, value }) => `${label}: ${value}`),
      indicators: indicators.map(({ level1, level2, name, value }) => [level1, level2, name, value]),
    })),
  };
}

function found(disclosure: Disclosure): string[] {
  return check(disclosure)
    .findings.map((finding) => `${finding.severity} ${finding.rule}`)
    .sort();
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each));
}

describe.each(documents)('%s on structured paper', (_, text) => {
  const plain = sourceFromText('a.txt', text);
  const standard = recognize(plain);

  test.each(styles)('%s: the same facts and findings', (_, style) => {
    const other = recognize(restyled(plain, style));
    expect(said(other)).toEqual(said(standard));
    expect(found(other)).toEqual(found(standard));
  });
});

describe.each(dresses.map((dress) => [dress.id, dress] as const))('%s on structured paper', (_, dress) => {
  const plain = sourceFromText('a.txt', writeDress(dress, filledContent()));
  const standard = said(recognize(plain, madeUnit));

  test.each(styles)('%s: the same facts', (_, style) => {
    expect(said(recognize(restyled(plain, style), madeUnit))).toEqual(standard);
  });
});
