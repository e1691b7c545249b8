import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenClause } from '../src/compile/render-clause.ts';
import { renderClause, toSupply } from '../src/compile/render-clause.ts';
import type { Clause, ClauseVariant } from '../src/model/clause.ts';
import { variantsFor } from '../src/model/clause.ts';
import { partsOf } from '../src/model/clause-template.ts';
import type { Disclosure } from '../src/model/disclosure.ts';
import type { Value } from '../src/model/fact.ts';
import type { Profile } from '../src/model/profile.ts';
import { addressOf } from '../src/model/quantity.ts';
import { functionClassification2024 } from '../src/standards/classifications/index.ts';
import { templatesOf } from '../src/standards/clauses/clause.ts';
import { clauseById, clauses } from '../src/standards/clauses/index.ts';
import { dressById } from '../src/standards/dresses/index.ts';
import { profileById, profiles } from '../src/standards/profiles/index.ts';
import { isWithin, sectionById, statutorySections } from '../src/standards/sections.ts';
import { sharedPlaces } from '../src/standards/shared-places.ts';
import type { MadeAccounts } from './made-accounts.ts';
import { contentOf, madeBudgets, madeCounts, madeSubjects } from './made-accounts.ts';
import { readExample } from './marked.ts';
import { filledContent, writeDress } from './write-dress.ts';

/** The profiles that ask for every section that a clause is written for; of some places only a part is known. */
const whole = profiles.filter(({ sections }) => clauses.every(({ section }) => sections.includes(section)));

/** Institutions whose figures call for every wording. */
const made: Readonly<Record<string, MadeAccounts>> = {
  ordinary: accounts((index) => [amount(index), amount(index * 3 + 1)]),
  unchanged: accounts((index) => [amount(index), amount(index)]),
  'nearly unchanged': accounts((index) => [amount(index), `${amount(index)}20`]),
  'from nothing': accounts(
    (index) => [amount(index), '0'],
    () => '0',
  ),
  'to nothing': accounts(
    (index) => ['0', amount(index)],
    amount,
    () => 0,
  ),
  'nothing at all': accounts(
    () => ['0', '0'],
    () => '0',
    () => 0,
  ),
  new: { ...accounts((index) => [amount(index), '0']), prior: undefined },
  'partly nothing': accounts((index) => [
    index % 2 ? amount(index) : '0',
    index % 3 ? amount(index + 7) : '0',
  ]),
};

const cases = clauses.flatMap((clause) =>
  clause.variants.flatMap((variant) =>
    Object.entries(made).flatMap(([name, given]) => {
      const written = renderClause(variant, contentOf(given));
      return written ? [[`${clause.id}: ${variant.id}, ${name}`, clause, written] as const] : [];
    }),
  ),
);

describe('what a clause writes is read back by phrases alone', () => {
  test.each(cases)('%s', (_, clause, written) => expectReadBack(clause, written));

  test.each(clauses.map((clause) => [clause.id, clause] as const))(
    '%s, whatever the figures',
    (_, clause) => {
      const figure = fc.oneof(
        fc.constant('0'),
        fc.integer({ min: -9_999, max: -1 }).map(hundredths),
        fc.integer({ min: 1, max: 2_000_000_000 }).map(hundredths),
      );
      const figures = fc.array(figure, { minLength: 3, maxLength: 12 });
      const count = fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(figures, figures, count, (now, prior, counts) => {
          const given = accounts(
            (index) => [cycle(now, index), cycle(prior, index)],
            (index) => cycle(now, index + 1),
            (index) => cycle(counts, index),
          );
          for (const variant of clause.variants) {
            const written = renderClause(variant, contentOf(given));
            if (written) expectReadBack(clause, written);
          }
        }),
        { numRuns: 40, seed: 2024 },
      );
    },
  );

  test('every item of the classification by its path', () => {
    const listed = (code: string) => functionClassification2024.lookup(code) !== undefined;
    const items = functionClassification2024
      .entries()
      .filter(({ level, code }) => level === 'item' && listed(code.slice(0, 3)) && listed(code.slice(0, 5)));
    const byItem = clauseById('general-items')!.variants.find(({ id }) => id === 'by-item')!;
    const content = { ...contentOf(made.ordinary!), codes: () => items.map(({ code }) => code) };
    expectReadBack(clauseById('general-items')!, renderClause(byItem, content)!);
  });

  test('in a whole narrative, section by section', () => {
    const profile = profileById('cn-140000-2024')!;
    for (const given of Object.values(made)) {
      const written = clauses.map((clause) => [clause, firstOf(clause, profile.place, given)] as const);
      const text = written.map(([clause, each]) => `${headingsOf(clause.section)}\n${each.text}`).join('\n');
      const disclosure = readExample(text);
      expectSame(
        disclosure,
        written.map(([, each]) => each),
      );
    }
  });
});

describe('the clauses', () => {
  test('are each written in every variant by some institution', () => {
    const written = new Set(cases.map(([name]) => name.slice(0, name.indexOf(','))));
    const all = clauses.flatMap((clause) => clause.variants.map((variant) => `${clause.id}: ${variant.id}`));
    expect(all.filter((each) => !written.has(each))).toEqual([]);
  });

  test.each(['000000', '140000', '310000'])('of %s have words for all figures', (place) => {
    for (const clause of clauses) for (const given of Object.values(made)) firstOf(clause, place, given);
  });

  test('stand in sections of every profile whose sections are known to the last', () => {
    expect(whole.map(({ id }) => id)).toEqual(['cn-000000-2024', 'cn-140000-2024', 'cn-310000-2024']);
  });

  test.each(whole.map((profile) => [profile.id, profile] as const))(
    'of %s share with the tables all that both state',
    (_, profile) => {
      const shared = new Set(sharedPlaces(profile).map((pair) => pair.key));
      const witnesses = new Map<string, Set<string>>();
      for (const fact of readExample(wholeDisclosure(profile)).facts) {
        if (fact.measure.kind !== 'amount' && fact.measure.kind !== 'count') continue;
        witnesses.set(
          fact.id,
          (witnesses.get(fact.id) ?? new Set()).add(sectionStated(fact.witness, profile)),
        );
      }
      const pairs = [...witnesses.values()].flatMap((places) => {
        const sorted = [...places].sort();
        return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a}~${b}`));
      });
      expect(pairs.length).toBeGreaterThan(30);
      expect([...new Set(pairs)].filter((pair) => !shared.has(pair))).toEqual([]);
    },
  );

  test.each(clauses.map((clause) => [clause.id, clause] as const))('%s is well formed', (id, clause) => {
    expect(clauseById(id)).toBe(clause);
    expect(sectionById(clause.section)).toBeDefined();
    expect(clause.section.replace('narrative/', '').replaceAll('/', '-')).toBe(id);
    expect(new Set(clause.variants.map((variant) => variant.id)).size).toBe(clause.variants.length);
    for (const template of clause.variants.flatMap(templatesOf))
      expect(() => partsOf(template)).not.toThrow();
  });

  test('stand in the order of their sections', () => {
    const order = statutorySections.map((section) => section.id);
    const places = clauses.map((clause) => order.indexOf(clause.section));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a template', () => {
  const render = (template: string, given = made.ordinary!) =>
    renderClause({ id: 'made', when: { zh: '', en: '' }, template }, contentOf(given));

  test('leaves out what cannot be written, and takes the first alternative that can', () => {
    expect(render('甲[，{zero income}乙]，({zero income}丙|丁)')?.text).toBe('甲，丁');
    expect(render('{zero income}甲')).toBeUndefined();
    expect(render('{amount surplus-used}')?.text).toBe('0万元');
  });

  test('marks words that nobody supplied', () => {
    const content = { ...contentOf(made.ordinary!), words: () => undefined };
    const variant: ClauseVariant = {
      id: 'made',
      when: { zh: '', en: '' },
      template: '原因是{reason income}。',
    };
    const reason = { kind: 'reason', about: '2024/final/income' };
    expect(renderClause(variant, content)).toMatchObject({ text: `原因是${toSupply}。`, missing: [reason] });
  });

  test.each(['{amount}', '{sum income}', '{amount income', '(甲|乙', '甲)]', '[甲'])(
    '%s is a mistake',
    (template) => expect(() => partsOf(template)).toThrow(),
  );
});

function expectReadBack(clause: Clause, written: WrittenClause): void {
  expect(written.missing.filter(({ kind }) => kind !== 'remark')).toEqual([]);
  expectSame(readExample(`${headingsOf(clause.section)}\n${written.text}`), [written]);
}

/** The same facts and statements, each once, nothing unbound and nothing else. */
function expectSame(disclosure: Disclosure, written: readonly WrittenClause[]): void {
  const text = disclosure.source.text;
  expect(
    disclosure.numbers.filter((number) => !number.fact).map(({ text: digits }) => digits),
    text,
  ).toEqual([]);
  expect(disclosure.facts.map((fact) => `${fact.id} = ${shown(fact.value)}`).sort(), text).toEqual(
    written.flatMap(({ facts }) => facts.map((fact) => `${fact.address} = ${shown(fact.value)}`)).sort(),
  );
  expect(
    disclosure.statements.map(({ kind, about }) => `${kind} ${about && addressOf(about)}`).sort(),
    text,
  ).toEqual(
    written.flatMap(({ statements }) => statements.map(({ kind, about }) => `${kind} ${about}`)).sort(),
  );
}

function shown(value: Value): string {
  switch (value.kind) {
    case 'money':
      return `${value.money.fen}`;
    case 'ratio':
      return `${value.ratio.ppm}ppm`;
    case 'count':
      return `×${value.count}`;
    default:
      return value.kind;
  }
}

/** The tables of a profile, filled, and its narrative. */
function wholeDisclosure(profile: Profile): string {
  const codes = ['208', '20805', '2080505', '2080506', '221', '22102', '2210201'];
  const tables = profile.tables.map((id) => writeDress(dressById(id)!, { ...filledContent(), codes }));
  const narrative = clauses.map(
    (clause) => `${headingsOf(clause.section)}\n${firstOf(clause, profile.place, made.ordinary!).text}`,
  );
  return ['第二部分 2024年部门决算表', ...tables, ...narrative].join('\n');
}

/** The section that a profile asks for, at or above the one that a sentence stood in. */
function sectionStated(witness: string, profile: Profile): string {
  return profile.sections.findLast((section) => isWithin(witness, section)) ?? witness;
}

function firstOf(clause: Clause, place: string, given: MadeAccounts): WrittenClause {
  for (const variant of variantsFor(clause, place)) {
    const written = renderClause(variant, contentOf(given));
    if (written) return written;
  }
  throw new Error(`No wording of ${clause.id} for ${place}`);
}

/** The headings that open a section: its part, and every section that it stands in. */
function headingsOf(section: string): string {
  const names = section.split('/');
  const numbering = ['第三部分 ', '一、', '（一）'];
  return names
    .map((_, index) => `${numbering[index]}${sectionById(names.slice(0, index + 1).join('/'))!.title.zh}`)
    .join('\n');
}

/** Made accounts whose n-th subject has the n-th amounts. */
function accounts(
  amounts: (index: number) => [now: string, prior: string],
  budget: (index: number) => string = (index) => amount(index + 2),
  count: (index: number) => number = (index) => (index * 7) % 40,
): MadeAccounts {
  const now = madeSubjects.map((subject, index) => [subject, amounts(index)[0]] as const);
  const budgets = madeBudgets.map((subject, index) => [subject, budget(index)] as const);
  return {
    now: Object.fromEntries([...now, ...budgets]),
    prior: Object.fromEntries(madeSubjects.map((subject, index) => [subject, amounts(index)[1]])),
    counts: Object.fromEntries(madeCounts.map((subject, index) => [subject, count(index)])),
  };
}

function amount(index: number): string {
  return hundredths(((index + 1) * 7919) % 400_000);
}

function hundredths(value: number): string {
  const size = Math.abs(value);
  return `${value < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

function cycle<T>(values: readonly T[], index: number): T {
  return values[index % values.length]!;
}
