import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../scripts/examples/example.ts';
import { retypedCentre } from '../../scripts/examples/retyped-centre.ts';
import { compare } from '../../src/compare/index.ts';
import { compile } from '../../src/compile/compile.ts';
import type { Differences } from '../../src/model/differences.ts';
import { profileById } from '../../src/standards/profiles/index.ts';
import { textOf } from '../../src/writers/text.ts';
import { hasCorpus, readDocument, seedText } from './corpus.ts';

/** The seed against the same figures retyped, with more amounts of last year where they are given. */
function againstRetyped(prior: Readonly<Record<string, string>> = {}): Differences {
  const amounts = {
    ...retypedCentre.amounts,
    '2023/final': { ...retypedCentre.amounts['2023/final'], ...prior },
  };
  const accounts = accountsOf({ ...retypedCentre, amounts });
  const publication = compile(accounts, profileById(accounts.profile)!);
  return compare(readDocument(seedText()), readDocument(textOf(publication)));
}

const missingClass = { 'expenditure?function=2011308&fund=general&nature=project': '97,800.00' };

describe.skipIf(!hasCorpus)('the seed rebuilt from its retyped figures', () => {
  test('no fact of its tables differs', () => {
    const { facts, same } = againstRetyped();
    expect(facts.filter(({ medium }) => medium === 'table')).toEqual([]);
    expect(same.table).toBeGreaterThan(120);
  });

  test('in the narrative: what the classes of last year do not make, and 145', () => {
    const { facts } = againstRetyped();
    const moved = facts.filter(({ measure }) => measure.kind === 'change' || measure.kind === 'growth');
    expect(moved.map(({ about }) => about.concept)).toEqual([
      'expenditure-total',
      'expenditure-total',
      'expenditure-total',
      'expenditure-total',
      'expenditure',
      'expenditure',
    ]);
    for (const { old, new: current, measure } of moved) {
      const [before, now] = [old[0]!.value, current[0]!.value];
      if (before.kind === 'money' && now.kind === 'money')
        expect(now.money.fen - before.money.fen, measure.kind).toBe(9_780_000n);
    }
    const rest = facts.filter((fact) => !moved.includes(fact));
    expect(rest.map(({ id, kind }) => [id, kind])).toEqual([['2024/final/self-evaluation', 'precision']]);
  });

  test('with the class that was left out only 145 and the class itself remain', () => {
    const { facts } = againstRetyped(missingClass);
    expect(facts.map(({ id, kind }) => [id, kind])).toEqual([
      ['2024/final/expenditure?function=201&fund=general', 'only-new'],
      ['2024/final/expenditure?function=201&fund=general#change:2023', 'only-new'],
      ['2024/final/expenditure?function=201&fund=general#growth:2023', 'only-new'],
      ['2024/final/self-evaluation', 'precision'],
    ]);
  });

  test('the rest are words: reasons and uses, wordings of its own, the glossary, the form', () => {
    const { identity, parts, statements } = againstRetyped();
    expect(identity.map(({ field }) => field)).toEqual(['unit', 'level']);
    expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(['term', 'form']));
    expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(['reason', 'use', 'names']));
  });
});
