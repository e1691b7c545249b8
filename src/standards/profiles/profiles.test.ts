import { tableIdsOf } from '../../model/profile.ts';
import { describe, expect, test } from 'vitest';
import { sectionById } from '../sections.ts';
import { tableById } from '../tables/index.ts';
import { fallbackProfile, profileById, profiles, resolveProfile } from './index.ts';

describe('the profile of a place and year', () => {
  test.each([
    ['140000', 2024, 'cn-140000-2024'],
    ['140000', 2026, 'cn-140000-2024'],
    ['310000', 2024, 'cn-310000-2024'],
    ['310000', 2030, 'cn-310000-2024'],
    ['310000', 2021, 'cn-000000-2020'],
    [undefined, 2023, 'cn-000000-2020'],
    ['510000', 2023, 'cn-510000-2022'],
    ['440000', 2024, 'cn-000000-2024'],
    [undefined, 2024, 'cn-000000-2024'],
    ['140000', 2019, 'cn-000000-2024'],
    [undefined, 0, 'cn-000000-2024'],
  ])('%s %i: %s', (place, year, id) => expect(resolveProfile(place, year).id).toBe(id));

  test('is asked for by level: a place without a form for it follows the national one', () => {
    for (const level of ['department', 'unit'] as const)
      expect(resolveProfile('310000', 2024, level).id).toBe('cn-310000-2024');
  });

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

  test('Shanghai asks for the same tables in another order and dress', () => {
    const tables = (id: string) => tableIdsOf(profileById(id)!);
    const [national, shanghai] = [tables('cn-000000-2024'), tables('cn-310000-2024')];
    expect([...shanghai].sort()).toEqual([...national].sort());
    expect(shanghai.slice(6)).toEqual(['three-public', 'government-fund', 'state-capital']);
  });

  test('only what was read from a whole published document is certain', () => {
    const certain = profiles.filter((profile) => profile.confidence === 'A').map((profile) => profile.id);
    expect(certain).toEqual(['cn-140000-2024', 'cn-310000-2024']);
  });
});
