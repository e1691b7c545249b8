import type { Profile } from '../../model/profile.ts';
import national2024 from './cn-000000-2024.ts';
import shanxi2024 from './cn-140000-2024.ts';

export const profiles: readonly Profile[] = [national2024, shanxi2024];

export function profileById(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** What is asked where nothing better is known of the place or the year. */
export const fallbackProfile: Profile = national2024;

/**
 * The profile for a place (six digits; undefined where the place is not known) and year: the place's own, else the
 * national one; of each, the one in force in that year, else the nearest earlier one. A year before all profiles is
 * judged by the fallback.
 */
export function resolveProfile(place: string | undefined, year: number): Profile {
  return nearest(place, year) ?? nearest(fallbackProfile.place, year) ?? fallbackProfile;
}

function nearest(place: string | undefined, year: number): Profile | undefined {
  const begun = profiles
    .filter((profile) => profile.place === place && profile.years.since <= year)
    .sort((a, b) => b.years.since - a.years.since);
  return begun.find((profile) => (profile.years.until ?? Infinity) >= year) ?? begun[0];
}
