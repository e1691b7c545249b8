import type { Outcome } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import { join } from '../core/messages.ts';
import type { Case } from '../model/case.ts';
import type { Equation, IdentityLaw, Term } from '../model/identity-law.ts';
import type { Profile } from '../model/profile.ts';
import { tableIdsOf } from '../model/profile.ts';
import { nameOf, witnessName } from '../standards/names.ts';
import { tableById } from '../standards/tables/index.ts';
import type { Instance, Places } from './instances.ts';
import { fits, instancesOf } from './instances.ts';
import { judge, relationOf } from './judgement.ts';
import type { Place } from './places.ts';
import { placeIn } from './places.ts';

/** The obligations of an identity under a profile: one a place, or one for the document where it joins places. */
export function identityObligations(law: IdentityLaw, profile: Profile): string[] {
  const asked = askedBy.get(profile) ?? new Set([...tableIdsOf(profile), ...profile.sections]);
  askedBy.set(profile, asked);
  return keysOf(law).filter((key) => placesNeeded(law, key).every((id) => asked.has(id)));
}

const askedBy = new WeakMap<Profile, ReadonlySet<string>>();

function keysOf(law: IdentityLaw): readonly string[] {
  return law.across ? [''] : law.places;
}

/** The tables and sections that one obligation of an identity needs. */
export function placesNeeded(law: IdentityLaw, key: string): readonly string[] {
  const known = needs.get(law) ?? new Map(keysOf(law).map((each) => [each, readNeeds(law, each)]));
  needs.set(law, known);
  return known.get(key) ?? [];
}

const needs = new WeakMap<IdentityLaw, ReadonlyMap<string, readonly string[]>>();

function readNeeds(law: IdentityLaw, key: string): string[] {
  const terms = [
    ...law.equations.flatMap(({ left, right }) => [...left, ...right]),
    ...(law.equalWithout ?? []),
  ];
  const named = terms.flatMap((term) => [term.from ?? [], term.children?.completeBy ?? []].flat());
  return [...new Set([...(law.across ? law.places : [key]), ...named])];
}

/** Judges an identity in every place and row of the case. */
export function* checkIdentity(law: IdentityLaw, given: Case): Iterable<Outcome> {
  for (const key of keysOf(law)) {
    const { places, missing } = placesFor(law, key, given);
    if (missing.length === 0) yield* judgeAt(law, given, key, places);
    else if (identityObligations(law, given.profile).includes(key))
      yield { kind: 'unable', key, missing: missingPlaces(missing) };
  }
}

/** The equations of a law as the document prints them; those of a bound only where it demands equality. */
export function* equalitiesOf(law: IdentityLaw, given: Case): Iterable<Instance> {
  for (const key of keysOf(law)) {
    const { places, missing } = placesFor(law, key, given);
    if (missing.length > 0 || relationOf(law, places, given.year) !== '=') continue;
    for (const equation of law.equations)
      yield* instancesOf(law, equation, homeOf(equation, key, places), places, given.year);
  }
}

function placesFor(law: IdentityLaw, key: string, { current }: Case): { places: Places; missing: string[] } {
  const places = new Map<string, Place>();
  const missing: string[] = [];
  for (const id of placesNeeded(law, key)) {
    const place = placeIn(current, id);
    if (place) places.set(id, place);
    else missing.push(id);
  }
  return { places, missing };
}

/** Where an equation is judged: at the place of its first term. */
function homeOf({ left }: Equation, key: string, places: Places): Place {
  return places.get(left[0]!.from ?? key)!;
}

function missingPlaces(ids: readonly string[]): Text {
  const names = join(ids.map(witnessName));
  return { zh: `没有认出${names.zh}`, en: `not recognised: ${names.en}` };
}

function* judgeAt(law: IdentityLaw, given: Case, key: string, places: Places): Iterable<Outcome> {
  let judged = false;
  const relation = relationOf(law, places, given.year);
  for (const equation of law.equations) {
    const home = homeOf(equation, key, places);
    for (const instance of instancesOf(law, equation, home, places, given.year)) {
      judged = true;
      yield withKey(judge(law, relation, instance, given), key);
    }
  }
  if (!judged) yield withKey(whyNotJudged(law, key, places), key);
}

function withKey(outcome: Outcome, key: string): Outcome {
  return outcome.kind === 'pass' ? { kind: 'pass', key } : { ...outcome, key };
}

/** Why nothing was compared: something was not understood, the total is not there, or nothing is printed. */
function whyNotJudged(law: IdentityLaw, key: string, places: Places): Outcome {
  for (const equation of law.equations) {
    const first = equation.left[0]!;
    const home = homeOf(equation, key, places);
    const facts = [...home.facts.values()];
    const where = witnessName(home.id);
    if (home.unread.length > 0)
      return {
        kind: 'unable',
        missing: { zh: `${where.zh}有数字没有认出`, en: `${where.en} has numbers that were not recognised` },
      };
    if (home.kind === 'section' || home.isEmpty || lacksColumn(home, first)) continue;
    if (!facts.some((fact) => fits(fact, first))) {
      const name = nameOf({ concept: first.concept, at: first.at ?? {}, stage: first.stage ?? 'final' });
      return {
        kind: 'unable',
        missing: { zh: `${where.zh}里没有认出${name.zh}`, en: `${where.en}: ${name.en} was not recognised` },
      };
    }
  }
  return { kind: 'notApplicable', why: { zh: '没有印出可比的数', en: 'it prints nothing to compare' } };
}

/** Whether a table leaves out the column of a term, as its form may. */
function lacksColumn(place: Place, { concept }: Term): boolean {
  return (tableById(place.id)?.lanes ?? []).some((lane) =>
    lane.columns.some((column) => column.concept === concept && place.missingColumns.includes(column.id)),
  );
}
