import type { Profile } from '../../model/profile.ts';
import shanxi2024 from './cn-140000-2024.ts';

export const profiles: readonly Profile[] = [shanxi2024];

export function profileById(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/**
 * The profile for a place (six digits; undefined where the place is not known) and year: the province's, else the
 * national one, of the year or the nearest earlier year.
 */
export function resolveProfile(place: string | undefined, year: number): Profile | undefined {
  const inForce = (profile: Profile) =>
    profile.years.since <= year && (profile.years.until ?? Infinity) >= year;
  const fitting = profiles.filter((profile) => profile.place === place || profile.place === '000000');
  const ranked = [...fitting].sort(
    (a, b) => Number(b.place === place) - Number(a.place === place) || b.years.since - a.years.since,
  );
  return ranked.find(inForce) ?? ranked.at(-1);
}

/** What is asked where no profile could be resolved. */
export const fallbackProfile: Profile = shanxi2024;
