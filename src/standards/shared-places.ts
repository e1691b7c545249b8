import type { Profile } from '../model/profile.ts';
import { tableIdsOf } from '../model/profile.ts';
import { subjectOf } from '../model/quantity.ts';
import type { Coordinates } from '../model/quantity.ts';
import { clauses } from './clauses/index.ts';
import { tableById } from './tables/index.ts';

/** Two places of a profile, tables or sections, that state at least one quantity in common. */
export interface SharedPlaces {
  readonly a: string;
  readonly b: string;
  readonly key: string;
}

const computed = new WeakMap<Profile, readonly SharedPlaces[]>();

/** All pairs of tables and sections of a profile that state something in common. */
export function sharedPlaces(profile: Profile): readonly SharedPlaces[] {
  const known = computed.get(profile);
  if (known) return known;
  const places = new Map<string, ReadonlySet<string>>();
  for (const id of tableIdsOf(profile)) places.set(id, tableSubjects(id));
  for (const clause of clauses) {
    if (!profile.sections.includes(clause.section)) continue;
    places.set(clause.section, new Set([...(places.get(clause.section) ?? []), ...clause.states]));
  }
  const ids = [...places.keys()].sort();
  const pairs: SharedPlaces[] = [];
  ids.forEach((a, index) => {
    for (const b of ids.slice(index + 1)) {
      const other = places.get(b)!;
      if ([...places.get(a)!].some((subject) => other.has(subject))) pairs.push({ a, b, key: `${a}~${b}` });
    }
  });
  computed.set(profile, pairs);
  return pairs;
}

/** Codes vary from document to document: any code of an axis counts as the same subject. */
const anyCode: Coordinates = { function: '*', economic: '*' };

function general(at: Coordinates): Coordinates {
  const coded = Object.entries(at).map(([axis, code]) => [
    axis,
    /^\d+$/.test(code) ? anyCode[axis as keyof Coordinates] : code,
  ]);
  return Object.fromEntries(coded) as Coordinates;
}

/** The subjects of a statutory table, codes written `*`, staged budgets apart. */
function tableSubjects(id: string): ReadonlySet<string> {
  const table = tableById(id);
  const subjects = new Set<string>();
  for (const lane of table?.lanes ?? []) {
    const rows = [
      ...lane.rows.map((row) => ({ ...row })),
      ...(lane.stub === 'code' && lane.axis ? [{ at: { [lane.axis]: '*' } }] : []),
      ...(lane.stub === 'none' ? [{}] : []),
    ];
    for (const row of rows as { concept?: string; at?: Coordinates }[]) {
      for (const column of lane.columns) {
        const concept = row.concept ?? column.concept ?? table!.concept;
        const stage = column.stage ?? table!.stage;
        subjects.add(
          `${stage}/${subjectOf({ concept, at: general({ ...table!.at, ...column.at, ...row.at }) })}`,
        );
      }
    }
  }
  return subjects;
}
