import type { Level } from '../../model/disclosure.ts';
import type { Profile } from '../../model/profile.ts';
import national2020 from './cn-000000-2020.ts';
import national2024 from './cn-000000-2024.ts';
import shanxi2024 from './cn-140000-2024.ts';
import innerMongolia2022 from './cn-150000-2022.ts';
import shanghai2024 from './cn-310000-2024.ts';
import fujian2024 from './cn-350000-2024.ts';
import sichuan2022 from './cn-510000-2022.ts';
import yunnan2022 from './cn-530000-2022.ts';
import gansu2024 from './cn-620000-2024.ts';

export const profiles: readonly Profile[] = [
  national2020,
  national2024,
  shanxi2024,
  innerMongolia2022,
  shanghai2024,
  fujian2024,
  sichuan2022,
  yunnan2022,
  gansu2024,
];

export function profileById(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** What is asked where nothing better is known of the place or the year. */
export const fallbackProfile: Profile = national2024;

/**
 * The profile for a place (six digits; undefined where the place is not known), year and level: the place's own, else
 * the national one; of each, the one in force in that year, else the nearest earlier one. A year before all profiles
 * is judged by the fallback.
 */
export function resolveProfile(place: string | undefined, year: number, level?: Level): Profile {
  return nearest(place, year, level) ?? nearest(fallbackProfile.place, year, level) ?? fallbackProfile;
}

function nearest(place: string | undefined, year: number, level: Level | undefined): Profile | undefined {
  const begun = profiles
    .filter((profile) => profile.place === place && profile.years.since <= year)
    .filter((profile) => level === undefined || profile.levels.includes(level))
    .sort((a, b) => b.years.since - a.years.since);
  return begun.find((profile) => (profile.years.until ?? Infinity) >= year) ?? begun[0];
}
