import { describe, expect, test } from 'vitest';
import {
  economicClassification2024,
  functionClassification2024,
} from '../../src/standards/classifications/index.ts';
import { institution } from './institution.ts';
import { institutionKinds } from './kinds.ts';
import { breaches, lawProfiles, readableWriters } from './law.ts';
import { allReasons } from './reasons.ts';

const patience = 240_000;
/** How many institutions are tried in text; some of them in every other format. */
const seeds = Number(process.env.JUESUAN_SEEDS ?? 120);

describe('made institutions', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(institution(7)).toEqual(institution(7));
    expect(institution(7)).not.toEqual(institution(8));
  });

  test('spend under codes that exist', () => {
    const codes = institutionKinds.flatMap(({ running, tasks, funds }) => [running, ...tasks, ...funds]);
    expect(codes.filter((code) => functionClassification2024.lookup(code)?.level !== 'item')).toEqual([]);
    const economic = institution(5).entries.flatMap(({ about }) => about.at.economic ?? []);
    expect(economic.filter((code) => !economicClassification2024.lookup(code))).toEqual([]);
  });

  test('have at least 200 reasons to choose from, each once', () => {
    expect(new Set(allReasons()).size).toBe(allReasons().length);
    expect(allReasons().length).toBeGreaterThanOrEqual(200);
  });
});

describe('what is read back of what was written is what was compiled, and sound', () => {
  test.each(readableWriters.map((writer) => [writer.id, writer] as const))(
    '%s',
    { timeout: patience },
    async (id, writer) => {
      const count = id === 'txt' ? seeds : Math.ceil(seeds / 15);
      const found: string[] = [];
      for (let seed = 0; seed < count; seed += 1)
        found.push(...(await breaches(seed, lawProfiles[seed % lawProfiles.length]!, writer)));
      expect(found.slice(0, 20)).toEqual([]);
    },
  );
});
