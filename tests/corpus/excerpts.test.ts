import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { quote } from '../../src/model/source.ts';
import { corpus, hasCorpus, readDocument } from './corpus.ts';

const folder = () => join(corpus!, 'corpus', 'excerpts');
const text = (file: string) => readFileSync(join(folder(), file), 'utf8');
const index = () =>
  new Map(
    text('index.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([file, unit = '']) => [file!, unit] as const),
  );

/**
 * File → kind, year, and whether the unit is named in the excerpt; typed by hand. '' and 0 mean honestly unknown. A
 * unit that is recognised must be found in the name that the index gives it.
 */
const typed: readonly (readonly [file: string, kind: string, year: number, named: boolean])[] = [
  ['01.txt', 'final-accounts', 2017, true],
  ['02.txt', 'final-accounts', 2019, true],
  ['03.txt', 'final-accounts', 2019, false],
  ['04.txt', '', 2020, false],
  ['05.txt', 'final-accounts', 2020, true],
  ['06.txt', 'final-accounts', 2020, true],
  ['07.txt', 'summary', 2020, false],
  ['08.txt', 'budget', 2020, true],
  ['09.txt', 'final-accounts', 2021, true],
  ['10.txt', 'final-accounts', 2021, true],
  ['11.txt', 'budget', 2021, false],
  ['12.txt', 'final-accounts', 2022, true],
  ['13.txt', 'annex', 2022, true],
  ['14.txt', 'final-accounts', 2022, true],
  ['15.txt', 'final-accounts', 2022, true],
  ['16.txt', 'final-accounts', 2023, true],
  ['17.txt', 'final-accounts', 2023, false],
  ['18.txt', 'annex', 2023, true],
  ['19.txt', 'final-accounts', 2023, true],
  ['20.txt', 'final-accounts', 2023, true],
  ['21.txt', 'final-accounts', 2023, true],
  ['22.txt', 'budget', 2023, false],
  ['23.txt', 'budget', 2023, false],
  ['24.txt', 'final-accounts', 2024, true],
  ['25.txt', 'final-accounts', 2024, true],
  ['26.txt', 'budget', 2024, true],
];

describe.skipIf(!hasCorpus)('excerpts of published pages', () => {
  const files = hasCorpus ? readdirSync(folder()).filter((file) => file.endsWith('.txt')) : [];

  test('are all in the table', () => expect(typed.map(([file]) => file)).toEqual(files.sort()));

  test.each(typed)('%s is %s of %i', (file, kind, year, named) => {
    const { identity } = readDocument(text(file));
    expect(identity.kind.value ?? '').toBe(kind);
    expect(identity.year.value ?? 0).toBe(year);
    expect(identity.unit.value !== undefined).toBe(named);
    if (identity.unit.value !== undefined)
      expect(plain(index().get(file)!)).toContain(plain(identity.unit.value));
  });

  test.each(files)('%s is checked without an accident', (file) => {
    const report = check(readDocument(text(file)));
    expect(['fail', 'pass', 'unable']).toContain(report.verdict);
    if (report.disclosure.identity.kind.value !== 'final-accounts') expect(report.verdict).toBe('unable');
  });

  test.each([
    ['01.txt', 'narrative/completion-does-not-match', '100%'],
    ['06.txt', 'contents/part-number-lost', '部分  2020年度部门决算表'],
    ['06.txt', 'contents/table-not-listed', '八、政府性基金预算财政拨款收入支出决算表'],
    ['13.txt', 'forms/total-blank-beside-parts', '年度资金总额'],
    ['15.txt', 'contents/table-numbers-out-of-order', '公开07表'],
    ['26.txt', 'narrative/growth-off-its-own-base', '30.14%'],
  ])('%s: %s finds “%s”', (file, rule, words) => {
    const { findings, disclosure } = check(readDocument(text(file)));
    expect(
      findings.filter((finding) => finding.rule === rule).map(({ span }) => quote(disclosure.source, span)),
    ).toEqual([words]);
  });

  test.each([
    '02.txt', '03.txt', '04.txt', '05.txt', '09.txt', '10.txt', '12.txt',
    '14.txt', '16.txt', '17.txt', '18.txt', '19.txt', '21.txt', '24.txt', '25.txt',
  ])('%s, which is consistent, gives neither error nor warning', (file) => {
    const { findings } = check(readDocument(text(file)));
    expect(
      findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule, message }) => `${rule}: ${message.zh}`),
    ).toEqual([]);
  }); // prettier-ignore
});

/** A name without blanks, brackets and the words for parts of the accounts. */
function plain(name: string): string {
  return name.replaceAll(/[\s()（）]|汇总|本级|自治区/g, '');
}
