import { describe, expect, test } from 'vitest';
import { sectionById } from '../sections.ts';
import { tableById } from '../tables/index.ts';
import { fallbackProfile, profileById, profiles, resolveProfile } from './index.ts';

describe('the profile of a place and year', () => {
  test.each([
    ['140000', 2024, 'cn-140000-2024'],
    ['140000', 2026, 'cn-140000-2024'],
    ['310000', 2024, 'cn-000000-2024'],
    ['310000', 2030, 'cn-000000-2024'],
    [undefined, 2024, 'cn-000000-2024'],
    ['140000', 2019, 'cn-000000-2024'],
    [undefined, 0, 'cn-000000-2024'],
  ])('%s %i: %s', (place, year, id) => expect(resolveProfile(place, year).id).toBe(id));

  test('is the national one where nothing is known', () => {
    expect(fallbackProfile).toMatchObject({ place: '000000', confidence: 'B' });
  });
});

describe('the profiles', () => {
  test('are sorted, each found by its id', () => {
    const ids = profiles.map((profile) => profile.id);
    expect(ids).toEqual([...ids].sort());
    for (const profile of profiles) {
      expect(profileById(profile.id)).toBe(profile);
      expect(profile.id).toBe(`cn-${profile.place}-${profile.years.since}`);
    }
  });

  test.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s asks for known tables and sections, each once',
    (_, { tables, sections }) => {
      for (const dress of tables) expect(tableById(dress.slice(dress.indexOf('/') + 1)), dress).toBeDefined();
      for (const section of sections) expect(sectionById(section), section).toBeDefined();
      expect(new Set(tables).size).toBe(tables.length);
      expect(new Set(sections).size).toBe(sections.length);
    },
  );

  test('the national form is Shanxi’s without the statistics', () => {
    const [national, shanxi] = [profileById('cn-000000-2024')!, profileById('cn-140000-2024')!];
    expect(shanxi.tables.filter((id) => !national.tables.includes(id))).toEqual([
      'cn-140000-2024/statistics',
    ]);
  });
});
