import { check } from '../../src/check/index.ts';
import { totalsOf } from '../../src/compile/totals.ts';
import type { Finding } from '../../src/core/findings.ts';
import { sourceFromText } from '../../src/readers/text.ts';
import { recognize } from '../../src/recognize/index.ts';
import { textOf } from '../../src/writers/text.ts';
import type { Change } from './changes.ts';
import { changed } from './changes.ts';
import type { Damage } from './damage.ts';
import { damages } from './damage.ts';
import { institution } from './institution.ts';
import { compiled, isListed, isSerious } from './law.ts';
import { randomFrom } from './random.ts';

/** What came of one kind of damage over many documents. */
export interface Tally {
  readonly damage: Damage;
  tried: number;
  found: number;
  /** How many the document alone cannot tell. */
  beyondProof: number;
  /** How often each rule reported it. */
  readonly by: Map<string, number>;
  /** What should have been found and was not, and errors of rules that have nothing to do with it. */
  readonly missed: string[];
  readonly unexpected: string[];
}

export interface Simulation {
  readonly documents: number;
  /** Errors and warnings in documents that nobody damaged. */
  readonly alarms: readonly string[];
  readonly tallies: readonly Tally[];
}

/** Damages sound documents, one thing at a time, and counts what is found. */
export function simulate(seeds: readonly number[], profiles: readonly string[]): Simulation {
  const tallies = damages.map((damage): Tally => ({
    damage,
    tried: 0,
    found: 0,
    beyondProof: 0,
    by: new Map(),
    missed: [],
    unexpected: [],
  }));
  const alarms: string[] = [];
  for (const seed of seeds) {
    const profile = profiles[seed % profiles.length]!;
    const accounts = institution(seed, { profile });
    const text = textOf(compiled(accounts));
    const disclosure = recognize(sourceFromText('made.txt', text), { profile });
    const before = check(disclosure).findings;
    const name = `seed ${seed}, ${profile}`;
    alarms.push(
      ...before
        .filter((finding) => isSerious(finding) && !isListed(finding.rule, accounts))
        .map(({ rule, message }) => `${name}: ${rule}: ${message.zh}`),
    );
    const known = new Set(before.map(identityOf));
    const sound = { accounts, totals: totalsOf(accounts), text, disclosure };
    for (const [index, tally] of tallies.entries()) {
      const random = randomFrom(seed * 1_000 + index);
      const ways = tally.damage.ways(sound, random);
      if (ways.length === 0) continue;
      const way = random.oneOf(ways);
      const damaged = changed(text, way);
      const { findings } = check(recognize(sourceFromText('made.txt', damaged), { profile }));
      const added = findings.filter((finding) => !known.has(identityOf(finding)));
      count(tally, added, way, `${name}: ${differenceOf(text, damaged)}`);
    }
  }
  return { documents: seeds.length, alarms, tallies };
}

function count(tally: Tally, findings: readonly Finding[], way: Change, name: string): void {
  const reported = findings.filter(({ severity }) => severity !== 'tail');
  const expected = new Set(reported.map(({ rule }) => rule).filter((rule) => isExpected(rule, tally.damage)));
  tally.tried += 1;
  if (way.isBeyondProof) tally.beyondProof += 1;
  if (expected.size > 0) tally.found += 1;
  else if (!way.isBeyondProof) tally.missed.push(name);
  for (const rule of expected) tally.by.set(rule, (tally.by.get(rule) ?? 0) + 1);
  for (const { severity, rule, message } of reported)
    if (severity === 'error' && !isExpected(rule, tally.damage))
      tally.unexpected.push(`${name}: ${rule}: ${message.zh}`);
}

function isExpected(rule: string, { rules }: Damage): boolean {
  return rules.includes(rule) || rules.includes(rule.slice(0, rule.indexOf('/')));
}

function identityOf({ rule, logicalPlace, message }: Finding): string {
  return `${rule}\n${logicalPlace}\n${message.zh}`;
}

/** The first line that is not the same, before and after. */
function differenceOf(text: string, damaged: string): string {
  const [before, after] = [text.split('\n'), damaged.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  return `${before[at]} → ${after[at]}`.replaceAll('\t', ' ').slice(0, 160);
}
