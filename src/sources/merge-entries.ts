import type { Entry } from '../model/accounts.ts';
import type { Coordinates, Quantity } from '../model/quantity.ts';
import { addressOf } from '../model/quantity.ts';
import { nameOf } from '../standards/names.ts';
import type { Problem } from '../workbook/index.ts';
import { isByItem } from './ledger/ledger-coordinates.ts';
import { placeWords, sourceProblem } from './problem.ts';
import { shownSize, totalOf } from './tables/claim.ts';

/** What a source says as numbers. */
export interface EntriesOf {
  /** Its name as a person knows it. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

export interface MergedEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Lays sources over one another, the first counting most: amounts that several give must agree, at the coordinates
 * that all can tell; the one that tells most is taken. What one alone gives is added, and told of where another speaks
 * of the same fund or source.
 */
export function mergedEntries(sources: readonly EntriesOf[]): MergedEntries {
  const cells = new Map<string, Given[]>();
  const scopes = sources.map(() => new Set<string>());
  sources.forEach(({ name, entries }, rank) => {
    for (const entry of entries) {
      scopes[rank]!.add(scopeOf(entry));
      const key = cellOf(entry);
      const given = cells.get(key) ?? [];
      cells.set(key, given);
      const own = given.find((each) => each.rank === rank);
      if (own) own.entries.push(entry);
      else given.push({ rank, name, entries: [entry] });
    }
  });
  const problems: Problem[] = [];
  const entries = [...cells.values()].flatMap((given) => {
    const [first, ...others] = given;
    problems.push(...others.flatMap((other) => differences(first!, other)));
    const silent = sources.filter(
      (_, rank) =>
        scopes[rank]!.has(scopeOf(first!.entries[0]!)) && !given.some((each) => each.rank === rank),
    );
    if (silent.length > 0 && totalOf(first!.entries) !== 0n) problems.push(alone(first!, silent[0]!.name));
    return [...given].sort((a, b) => detailOf(b.entries) - detailOf(a.entries) || a.rank - b.rank)[0]!
      .entries;
  });
  return { entries, problems };
}

interface Given {
  readonly rank: number;
  readonly name: string;
  readonly entries: Entry[];
}

/** Receptions are known as one amount or in parts. */
const receptions: readonly (string | undefined)[] = ['reception-domestic', 'reception-overseas'];

/** The coordinates that every source can tell. */
function commonPlace({ concept, stage, at }: Quantity, isMoney: boolean): Coordinates {
  const { function: code, fund, nature, source } = at;
  const item = isMoney && receptions.includes(at.item) ? 'reception' : at.item;
  const kept: Record<string, string | undefined> =
    concept === 'expenditure'
      ? { function: code, fund, ...(stage === 'final' ? { nature } : {}) }
      : concept.endsWith('-balance')
        ? { fund, ...(isByItem(fund) ? { function: code } : {}) }
        : { function: code, fund, source, item };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

function cellOf({ about, value }: Entry): string {
  const unit = value.kind === 'count' ? value.unit : '';
  return `${addressOf({ ...about, at: commonPlace(about, unit === '') })} ${unit}`;
}

/** What a source speaks of whole: income of a source, expenditure of a fund. */
function scopeOf({ about: { year, stage, concept, at }, value }: Entry): string {
  return [year, stage, concept, at.fund ?? at.source ?? '', value.kind].join(' ');
}

function detailOf(entries: readonly Entry[]): number {
  const has = (axis: 'economic' | 'project') =>
    entries.filter(({ about }) => about.at[axis] !== undefined).length;
  const parts = entries.filter(({ about }) => receptions.includes(about.at.item)).length;
  return has('economic') * 1_000 + has('project') + parts;
}

/** Where two sources differ: in the amount of a cell, or else in its parts by economic code. */
function differences(first: Given, other: Given): Problem[] {
  if (totalOf(first.entries) !== totalOf(other.entries))
    return [difference(first.entries, other.entries, false)];
  const isDetailed = ({ entries }: Given) => entries.every(({ about }) => about.at.economic !== undefined);
  if (!isDetailed(first) || !isDetailed(other)) return [];
  const codes = new Set([...first.entries, ...other.entries].map(({ about }) => about.at.economic));
  const under = (entries: readonly Entry[], code: string | undefined) =>
    entries.filter(({ about }) => about.at.economic === code);
  return [...codes].flatMap((code) => {
    const [left, right] = [under(first.entries, code), under(other.entries, code)];
    if (totalOf(left) === totalOf(right)) return [];
    return [
      left.length > 0
        ? difference(left, right, true, other.entries)
        : difference(right, left, true, first.entries),
    ];
  });
}

function difference(
  here: readonly Entry[],
  there: readonly Entry[],
  isDetail: boolean,
  beside: readonly Entry[] = there,
): Problem {
  const [entry] = here;
  const { about, value, origin } = entry!;
  const { economic } = about.at;
  const at = { ...commonPlace(about, value.kind === 'money'), ...(isDetail && economic ? { economic } : {}) };
  return sourceProblem('sources-differ', origin, shownSize(value, totalOf(here)), {
    what: nameOf({ ...about, at }),
    there: shownSize(value, totalOf(there)),
    other: placesOf(there.length > 0 ? there : beside),
  });
}

/** The first cell, and how many more make the amount. */
function placesOf(entries: readonly Entry[]) {
  const place = placeWords(entries[0]!.origin);
  if (entries.length === 1) return place;
  return { zh: `${place} 等 ${entries.length} 格合计`, en: `${place} and ${entries.length - 1} more` };
}

function alone({ entries }: Given, other: string): Problem {
  const { about, value, origin } = entries[0]!;
  return sourceProblem('only-in-one-source', origin, shownSize(value, totalOf(entries)), {
    what: nameOf({ ...about, at: commonPlace(about, value.kind === 'money') }),
    other,
  });
}
