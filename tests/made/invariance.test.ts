import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Accounts } from '../../src/model/accounts.ts';
import type { Disclosure } from '../../src/model/disclosure.ts';
import type { Publication, PublishedFact } from '../../src/model/publication.ts';
import { sourceFromText } from '../../src/readers/text.ts';
import { recognize } from '../../src/recognize/index.ts';
import { profiles } from '../../src/standards/profiles/index.ts';
import { textOf } from '../../src/writers/text.ts';
import { institution } from './institution.ts';
import { compiled, isListed, isSerious, lawProfiles, readableWriters, readBack } from './law.ts';
import { randomFrom } from './random.ts';
import { factsRead, shown } from './round-trip.ts';
import { inYuan, permuted, tenfold } from './transform.ts';

const patience = 120_000;
const seeds = [3, 12];
const known = profiles.filter(({ confidence }) => confidence !== 'C').map(({ id }) => id);

/** Tables and sections that do not say the same everywhere. */
const listed: Readonly<Record<string, string>> = {
  statistics: 'a table of Shanxi alone',
  'state-capital': 'Shanghai prints income and balances beside expenditure',
  'narrative/general/items': 'by class in Shanxi, by item elsewhere',
  'narrative/procurement': 'which shares of smaller enterprises are told',
};

/** What is printed other than nothing, by table or section: some places print 0.00 where others leave a blank. */
function saidBy({ facts }: Disclosure): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>();
  for (const { id, value, witness } of facts) {
    const printed = shown(value);
    if (!witness.startsWith('overview') && printed !== undefined && !printed.endsWith(' 0'))
      said.set(witness, (said.get(witness) ?? new Set()).add(`${id} ${printed}`));
  }
  return said;
}

function read(publication: Publication): Disclosure {
  return recognize(sourceFromText('made.txt', textOf(publication)), { profile: publication.profile });
}

function faults(accounts: Accounts, disclosure: Disclosure): string[] {
  return check(disclosure)
    .findings.filter(isSerious)
    .filter(({ rule }) => !isListed(rule, accounts))
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .sort();
}

describe.each(seeds)('institution %i in every dress', (seed) => {
  const accounts = institution(seed, { profiles: known });
  const dressed = known.map((profile) => {
    const own = { ...accounts, profile };
    return { profile, own, disclosure: read(compiled(own)) };
  });
  const standard = saidBy(dressed.find(({ profile }) => profile === 'cn-140000-2024')!.disclosure);

  test('says no quantity in two ways', () => {
    const values = new Map<string, string>();
    const contradictions = dressed.flatMap(({ profile, disclosure }) =>
      [...factsRead(disclosure)].flatMap((fact) => {
        const at = fact.indexOf(' ');
        const [id, value] = [fact.slice(0, at), fact.slice(at)];
        const before = values.get(id) ?? value;
        values.set(id, before);
        return before === value ? [] : [`${profile}: ${id}${before} and${value}`];
      }),
    );
    expect(contradictions).toEqual([]);
  });

  test.each(dressed)(
    '$profile: every table and section says what it says elsewhere',
    ({ own, disclosure }) => {
      const said = saidBy(disclosure);
      const witnesses = [...said.keys()].filter((witness) => standard.has(witness) && !(witness in listed));
      expect(witnesses.length).toBeGreaterThan(5);
      for (const witness of witnesses) expect(said.get(witness), witness).toEqual(standard.get(witness));
      expect(faults(own, disclosure)).toEqual([]);
    },
  );
});

describe('one institution in every format', () => {
  const publication = compiled(institution(3));
  const standard = read(publication);

  test.each(readableWriters.map((writer) => [writer.id, writer] as const))(
    '%s: the same facts and findings',
    { timeout: patience },
    async (_, writer) => {
      for (const disclosure of await readBack(writer, publication)) {
        expect(factsRead(disclosure)).toEqual(factsRead(standard));
        expect(findings(disclosure)).toEqual(findings(standard));
      }
    },
  );
});

/** By severity and rule; how many cells are tails is no finding. */
function findings(disclosure: Disclosure): string[] {
  return check(disclosure)
    .findings.filter(({ severity }) => severity !== 'tail')
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .sort();
}

describe('what does not change what is found', () => {
  const made = Array.from({ length: 16 }, (_, seed) => {
    const accounts = institution(seed, { profile: lawProfiles[seed % lawProfiles.length]! });
    return { accounts, publication: compiled(accounts) };
  });
  // what is the same in 万元 alone is no longer where more is printed
  const plain = made.filter(({ publication }) => !publication.facts.some(isNearly)).slice(0, 8);

  test('there are some to try it on', () => {
    expect(plain.length).toBeGreaterThan(4);
  });

  test.each(plain)('all amounts tenfold: $accounts.unit', ({ accounts, publication }) => {
    expect(findings(read(compiled(tenfold(accounts))))).toEqual(findings(read(publication)));
  });

  test.each(plain)('元 for 万元 throughout: $accounts.unit', ({ publication }) => {
    const inside = read(inYuan(publication));
    expect(inside.identity.moneyUnit.value).toBe('元');
    expect(findings(inside)).toEqual(findings(read(publication)));
  });

  test.each(made)('items entered in another order: $accounts.unit', ({ accounts, publication }) => {
    expect(textOf(compiled(permuted(accounts, randomFrom(1))))).toBe(textOf(publication));
  });
});

/** A difference that is smaller than what is printed. */
function isNearly({ measure, value, exact }: PublishedFact): boolean {
  const isZero = value.kind === 'money' && value.money.fen === 0n;
  return isZero && measure.kind !== 'amount' && exact !== undefined && exact !== 0n;
}
