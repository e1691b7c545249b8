import type { Profile } from '../model/profile.ts';
import { clauses } from '../standards/clauses/index.ts';
import { isWithin } from '../standards/sections.ts';

/** What is told under 其他重要事项, in the order of the central template. */
const others = ['operating-cost', 'procurement', 'assets', 'performance'].map((name) => `narrative/${name}`);

/** Sections that have something to say, besides the clauses of the narrative. */
const overview = ['overview/duties', 'overview/organisation'];

/**
 * The profile with every section that is to be written. Where a profile asks for a section without saying in which
 * parts, all its parts are written: what is known of a place is often its table of contents alone.
 */
export function withParts(profile: Profile): Profile {
  const added = new Map(profile.sections.map((id) => [id, partsOf(id, profile)]));
  const under = (added.get('narrative/other') ?? []).map((part) => [part, 'narrative/other'] as const);
  return {
    ...profile,
    sections: profile.sections.flatMap((id) => [id, ...added.get(id)!]),
    under: { ...profile.under, ...Object.fromEntries(under) },
  };
}

function partsOf(id: string, { sections, under = {} }: Profile): readonly string[] {
  if (sections.some((other) => other !== id && (isWithin(other, id) || under[other] === id))) return [];
  if (id === 'narrative/other') return others.filter((part) => !sections.includes(part));
  const known = [...overview, ...clauses.map(({ section }) => section)];
  return [...new Set(known)].filter((part) => part !== id && isWithin(part, id));
}
