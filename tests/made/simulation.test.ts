import { describe, expect, test } from 'vitest';
import { lawProfiles } from './law.ts';
import { simulate } from './simulation.ts';

const documents = Math.ceil(Number(process.env.JUESUAN_SEEDS ?? 120) / 10);
const simulation = simulate(
  Array.from({ length: documents }, (_, index) => 1_000 + index),
  lawProfiles,
);

describe('sound documents damaged in one place', () => {
  test('what nobody damaged is silent', () => {
    expect(simulation.alarms).toEqual([]);
  });

  test.each(simulation.tallies.map((tally) => [tally.damage.id, tally] as const))(
    '%s is found by a rule that is meant for it, and leads to no error elsewhere',
    (_, { damage, tried, found, missed, unexpected }) => {
      expect(tried).toBeGreaterThan(documents / 4);
      expect(missed).toEqual([]);
      expect(unexpected).toEqual([]);
      expect(found * 100).toBeGreaterThanOrEqual((damage.floor ?? 100) * tried);
    },
  );
});
