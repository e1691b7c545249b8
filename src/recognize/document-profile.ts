import type { Evidence, Identity, Recognised } from '../model/disclosure.ts';
import type { PlaceMatch } from '../standards/places.ts';
import { findPlaces } from '../standards/places.ts';
import { resolveProfile } from '../standards/profiles/index.ts';
import type { LocatedTable } from './tables.ts';
import { because } from './votes.ts';

/** The profile by the province that the unit's name stands for, the year and the level. */
export function profileFor(
  { unit, year, level }: Omit<Identity, 'profile'>,
  located: readonly LocatedTable[],
  given: string | undefined,
): Recognised<string> {
  if (given !== undefined)
    return { value: given, evidence: [because('由使用者指定', 'given by the user')], alternatives: [] };
  if (year.value === undefined) return { value: undefined, evidence: [], alternatives: [] };
  const place = provinceOf(unit.value ?? '');
  const profile = resolveProfile(place?.province, year.value, level.value);
  return {
    value: profile.id,
    evidence: [
      ...(place ? [placeEvidence(place)] : []),
      ...(located.length > 0 ? [tableEvidence(located)] : []),
    ],
    alternatives: [],
  };
}

/** The province that a name stands for; none where its places could lie in several. */
function provinceOf(name: string): PlaceMatch | undefined {
  const places = findPlaces(name);
  const first = places.filter((place) => place.start === places[0]!.start);
  const provinces = new Set(first.map((place) => place.province));
  if (provinces.size <= 1) return first[0];
  // the name of a city and of a province: what follows may tell (吉林 … 长春市)
  const rest = new Set(places.slice(first.length).map((place) => place.province));
  return first.find((place) => rest.has(place.province));
}

function placeEvidence(place: PlaceMatch): Evidence {
  const where = `${place.name}（${place.code}）`;
  return because(
    `单位名称中的“${place.matched}”属${where}`,
    `“${place.matched}” in the unit's name is in ${where}`,
  );
}

function tableEvidence(located: readonly LocatedTable[]): Evidence {
  const numbers = located.map((table) => table.number ?? table.table.title.zh).join('、');
  return because(`${located.length}张表：${numbers}`, `${located.length} tables: ${numbers}`);
}
