import { describe, expect, test } from 'vitest';
import { check, shareOf } from '../../src/check/index.ts';
import { formatMoney } from '../../src/core/money.ts';
import { countClaims } from '../../src/model/claims.ts';
import type { Fact } from '../../src/model/fact.ts';
import { subjectOf } from '../../src/model/quantity.ts';
import { lineAndColumn, quote } from '../../src/model/source.ts';
import { hasCorpus, readDocument, seedText } from './corpus.ts';
import { saidBy } from './said-by.ts';
import { seedProse } from './seed-prose.ts';
import { seedTables } from './seed-tables.ts';

describe.skipIf(!hasCorpus)('the document that the product was asked for from', () => {
  const disclosure = hasCorpus ? readDocument(seedText()) : undefined!;
  const lineOf = (fact: Fact) => lineAndColumn(disclosure.source, fact.span.start).line;

  test('is recognised: year, kind, money unit, profile, level with its alternative', () => {
    const { identity } = disclosure;
    expect(identity.year.value).toBe(2024);
    expect(identity.kind.value).toBe('final-accounts');
    expect(identity.moneyUnit.value).toBe('万元');
    expect(identity.profile.value).toBe('cn-140000-2024');
    expect(identity.level.value).toBe('unit');
    expect(identity.level.alternatives.map((other) => other.value)).toEqual(['department']);
    const cover = disclosure.source.blocks[0]!;
    expect(identity.unit.value).toBe(cover.kind === 'line' ? cover.text.trim() : '');
    expect(identity.unit.alternatives).toEqual([]);
  });

  test('the hand-typed lists hold 135 table amounts, 74 amounts and percentages and 19 counts', () => {
    expect(Object.values(seedTables).flat()).toHaveLength(135);
    const counts = seedProse.filter(([, , , said]) => said?.startsWith('number of'));
    expect(counts).toHaveLength(19);
    expect(seedProse).toHaveLength(74 + 19);
  });

  test.each(Object.entries(seedTables))(
    'every amount of %s is bound to the quantity that a reader would name',
    (id, rows) => {
      const table = disclosure.tables.find((candidate) => candidate.id === id)!;
      const bound = table.cells.flatMap(({ fact }) =>
        fact?.value.kind === 'money'
          ? [[lineOf(fact), subjectOf(fact.about), formatMoney(fact.value.money)]]
          : [],
      );
      expect(table.unbound).toEqual([]);
      expect(sorted(bound)).toEqual(sorted(rows));
    },
  );

  test('every number of part three is bound to the quantity and measure that a reader would name', () => {
    const bound = disclosure.facts
      .filter(
        (fact) =>
          fact.witness.startsWith('narrative') && !/同|平|致/.test(quote(disclosure.source, fact.span)),
      )
      .map((fact) => [
        lineOf(fact),
        quote(disclosure.source, fact.span),
        subjectOf(fact.about),
        saidBy(fact),
      ]);
    expect(bound).toEqual(
      seedProse.map(([line, printed, subject, said]) => [line, printed, subject, said ?? '']),
    );
  });

  test('nothing is left over: all numbers and cells bound, all characters claimed', () => {
    const { coverage } = check(disclosure);
    expect(shareOf(coverage.numbers)).toBe(1);
    expect(shareOf(coverage.cells)).toBe(1);
    const { all, unclaimed, by } = countClaims(disclosure.claims, disclosure.source.text);
    expect(unclaimed).toBe(0);
    expect(Object.values(by).reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});

function sorted(rows: readonly (readonly (string | number)[])[]): string[] {
  return rows.map((row) => row.join(' ')).sort();
}
