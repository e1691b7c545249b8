import type { Entry } from '../../model/accounts.ts';
import type { Coordinates, Quantity } from '../../model/quantity.ts';
import { nameOf } from '../../standards/names.ts';
import { funds } from '../../standards/quantities.ts';
import type { Problem } from '../../workbook/index.ts';
import { fundOfCode } from '../ledger/ledger-coordinates.ts';
import { placeWords, sourceProblem } from '../problem.ts';
import type { Claim } from './claim.ts';
import { shownSize, sizeOf, totalOf } from './claim.ts';
import { tableOfFund } from './final-tables.ts';
import { tableLines } from './table-lines.ts';

export interface DerivedEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Whether the tables tell all income and expenditure apart by fund, so that sums over all funds can be judged. */
  readonly isWhole: boolean;
}

/** What tables give to accounts: only leaves; what is not fiscal is the whole less the three budgets. */
export function derivedEntries(claims: readonly Claim[], year: number): DerivedEntries {
  const tables = new Set(claims.map(({ table }) => table));
  const problems: Problem[] = [];
  const final = claims.filter(({ about }) => about.stage === 'final');
  const fiscal = funds.flatMap((fund) => fiscalSpending(fund, final));
  const entries = [
    ...incomes(final),
    ...fiscal,
    ...otherSpending(final, fiscal, tables, problems),
    ...balances(final, year),
    ...summed(final.filter(({ about }) => about.concept.startsWith('surplus'))),
    ...operations(claims),
  ];
  return {
    entries: entries.filter(({ value }) => sizeOf(value) !== 0n),
    problems,
    isWhole: tables.has('03') && tables.has('04') && tables.has('07'),
  };
}

/** Claims of a table at the lowest codes. */
function leavesOf(claims: readonly Claim[], table: string, concept: string): Claim[] {
  const own = claims.filter((claim) => claim.table === table && claim.about.concept === concept);
  return own.filter(({ about }) => about.at.function?.length === 7);
}

function entryOf({ about, value, origin }: Claim, at: Coordinates = about.at): Entry {
  return { about: { ...about, at }, value, origin };
}

function summed(claims: readonly Claim[]): Entry[] {
  return claims.map((claim) => entryOf(claim));
}

/** Expenditure of a budget by nature; basic expenditure of the general one by economic code where 08-1 is given. */
function fiscalSpending(fund: string, claims: readonly Claim[]): Entry[] {
  const leaves = leavesOf(claims, tableOfFund[fund]!, 'expenditure').filter(({ about }) => about.at.nature);
  const detailed = fund === 'general' ? leavesOf(claims, '08-1', 'expenditure') : [];
  if (detailed.length === 0) return summed(leaves);
  return summed([
    ...leaves.filter(({ about }) => about.at.nature !== 'basic'),
    ...detailed.filter(({ about }) => about.at.economic?.length === 5),
  ]);
}

/** What 04 has besides the three budgets, by code and nature. */
function otherSpending(
  claims: readonly Claim[],
  fiscal: readonly Entry[],
  tables: ReadonlySet<string>,
  problems: Problem[],
): Entry[] {
  if (!tables.has('04') || !tables.has('07')) return [];
  const all = new Map(
    leavesOf(claims, '04', 'expenditure')
      .filter(({ about }) => about.at.nature)
      .map((claim) => [keyOf(claim.about.at), claim] as const),
  );
  const spent = new Map<string, Entry[]>();
  for (const entry of fiscal)
    spent.set(keyOf(entry.about.at), [...(spent.get(keyOf(entry.about.at)) ?? []), entry]);
  const own = [...all].flatMap(([key, claim]): Entry[] => {
    const fen = sizeOf(claim.value) - totalOf(spent.get(key) ?? []);
    if (fen < 0n && sizeOf(claim.value) >= 0n) problems.push(exceeding(claim, spent.get(key)!));
    const { function: code, nature } = claim.about.at;
    const budget = fundOfCode(code!);
    const fund = budget !== 'general' && !tables.has(tableOfFund[budget]!) ? budget : 'own';
    const entry = entryOf(claim, { function: code!, fund, nature: nature! });
    return [{ ...entry, value: { kind: 'money', fen } }];
  });
  return own;
}

function keyOf({ function: code, nature }: Coordinates): string {
  return `${code} ${nature}`;
}

function exceeding(claim: Claim, entries: readonly Entry[]): Problem {
  return sourceProblem('fiscal-exceeds-all', claim.origin, shownSize(claim.value), {
    what: nameOf(claim.about),
    there: shownSize(claim.value, totalOf(entries)),
    other: placeWords(entries[0]!.origin),
  });
}

/** Income by source from 03; fiscal appropriations from the table of each budget, or from 03 by the book of the code. */
function incomes(claims: readonly Claim[]): Entry[] {
  const leaves = leavesOf(claims, '03', 'income');
  const ofBudgets = funds.flatMap((fund) => leavesOf(claims, tableOfFund[fund]!, 'income'));
  const isToldElsewhere = (code: string) =>
    ofBudgets.some(({ table }) => table === tableOfFund[fundOfCode(code)]);
  const fiscal = leaves.filter(
    ({ about: { at } }) => at.source === 'fiscal' && !isToldElsewhere(at.function!),
  );
  return [
    ...summed(leaves.filter(({ about: { at } }) => at.source && at.source !== 'fiscal')),
    ...summed(ofBudgets),
    ...fiscal.map((claim) =>
      entryOf(claim, { ...claim.about.at, fund: fundOfCode(claim.about.at.function!) }),
    ),
  ];
}

/** Balances: of the general budget in one, of the smaller two by code, of other money what 01 has besides. */
function balances(claims: readonly Claim[], year: number): Entry[] {
  return ['opening-balance', 'closing-balance'].flatMap((concept) => {
    const of = (fund: string) =>
      claims.filter(({ about }) => about.concept === concept && about.at.fund === fund);
    const general = of('general');
    const total = general.find(({ about }) => about.at.function === undefined) ?? leafSum(general);
    const fiscal = [
      ...(total ? [entryOf(total)] : []),
      ...summed(
        [...of('government-fund'), ...of('state-capital')].filter(
          ({ about }) => about.at.function?.length === 7,
        ),
      ),
    ];
    const all = claims.find(({ table, about }) => table === '01' && about.concept === concept);
    if (!all) return fiscal;
    const about: Quantity = { year, stage: 'final', concept, at: { fund: 'own' } };
    const fen = sizeOf(all.value) - totalOf(fiscal);
    return [...fiscal, { about, value: { kind: 'money', fen }, origin: all.origin }];
  });
}

function leafSum(claims: readonly Claim[]): Claim | undefined {
  const leaves = claims.filter(({ about }) => about.at.function?.length === 7);
  const [first] = leaves;
  if (!first) return undefined;
  const { fund } = first.about.at;
  return {
    ...first,
    about: { ...first.about, at: { fund: fund! } },
    value: { kind: 'money', fen: totalOf(leaves) },
  };
}

/** 附03: sums count by themselves only where none of their parts is given. */
function operations(claims: readonly Claim[]): Entry[] {
  const own = claims.filter(({ table }) => table === '附03');
  const parts = new Map(
    tableLines['附03']!.lines.flatMap(({ concept, at, sumOf }) =>
      sumOf ? [[`${concept} ${at.item ?? ''}`, sumOf] as const] : [],
    ),
  );
  return summed(
    own.filter(({ about, value }) => {
      const sumOf = parts.get(`${about.concept} ${about.at.item ?? ''}`);
      if (!sumOf || (about.concept === 'three-public' && value.kind === 'count')) return true;
      if (!about.at.item || about.at.item === 'vehicle') return false;
      return !own.some(
        (part) =>
          part.about.concept === about.concept &&
          part.about.stage === about.stage &&
          part.value.kind === value.kind &&
          sumOf.includes(part.about.at.item ?? '') &&
          sizeOf(part.value) !== 0n,
      );
    }),
  );
}
