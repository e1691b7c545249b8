import type { InstitutionKind } from './kinds.ts';
import type { Random } from './random.ts';
import type { Spent } from './spending.ts';
import { amountAround, before } from './spending.ts';

/** Amounts in 分, or counts with their unit, by address. */
export type Amounts = readonly (readonly [
  address: string,
  value: bigint | readonly [count: number, unit: string],
])[];

export interface MadeContext {
  readonly kind: InstitutionKind;
  readonly staff: number;
  readonly hasPrior: boolean;
  readonly isFrozen: boolean;
  readonly spent: readonly Spent[];
}

const years = [2024, 2023] as const;
type Year = (typeof years)[number];

/** The amounts of a line in a year. */
function of(line: { readonly now: bigint; readonly before: bigint }, year: Year): bigint {
  return year === 2024 ? line.now : line.before;
}

/** Balances brought into last year, out of it into this year, and out of this year. */
interface Balances {
  readonly first: bigint;
  readonly between: bigint;
  readonly last: bigint;
}

const nothing: Balances = { first: 0n, between: 0n, last: 0n };

/** Expenditure of the three budgets with the income and balances that it meets with, in both years. */
export function fundFlows({ spent, hasPrior, isFrozen }: MadeContext, random: Random): Amounts {
  const expenditure = spent.flatMap((line) =>
    years.map((year) => [expenditureAt(line, year), of(line, year)] as const),
  );
  const incomes = new Map<string, bigint>();
  const put = (address: string, fen: bigint) => incomes.set(address, (incomes.get(address) ?? 0n) + fen);
  for (const line of spent)
    for (const year of years) put(fiscalIncomeAt(line.function, line.fund, year), of(line, year));
  const balances: [string, bigint][] = [];
  for (const [fund, code] of budgetsWithBalances(spent)) {
    if (!random.chance(fund === 'general' ? 0.5 : 0.4)) continue;
    const lines = spent.filter(
      (line) => line.fund === fund && (code === undefined || line.function === code),
    );
    const kept = balancesWithin(lines, hasPrior, isFrozen, random);
    const at = code === undefined ? `fund=${fund}` : `function=${code}&fund=${fund}`;
    for (const year of years) {
      const [opening, closing] = year === 2024 ? [kept.between, kept.last] : [kept.first, kept.between];
      balances.push(
        [`${year}/final/opening-balance?${at}`, opening],
        [`${year}/final/closing-balance?${at}`, closing],
      );
      const bearer = largest(lines, year);
      put(fiscalIncomeAt(bearer, fund, year), closing - opening);
    }
  }
  return [...expenditure, ...incomes, ...balances];
}

/** The general budget in one, the smaller two by item. */
function budgetsWithBalances(spent: readonly Spent[]): [Spent['fund'], string | undefined][] {
  const small = spent.filter(({ fund }) => fund === 'government-fund');
  const codes = [...new Set(small.map((line) => line.function))];
  return [['general', undefined], ...codes.map((code): [Spent['fund'], string] => ['government-fund', code])];
}

/** No more brought forward than the item that bears it can do without, so that no income is negative. */
function balancesWithin(
  lines: readonly Spent[],
  hasPrior: boolean,
  isFrozen: boolean,
  random: Random,
): Balances {
  const spare = years
    .map((year) => totalOf(lines, largest(lines, year), year))
    .sort((a, b) => (a < b ? -1 : 1))[0]!;
  if (!hasPrior)
    return { ...nothing, last: spare > 0n ? part(totalOf(lines, largest(lines, 2024), 2024), random) : 0n };
  if (isFrozen || spare <= 0n) return nothing;
  return {
    first: part(spare, random),
    between: part(spare, random),
    last: random.chance(0.3) ? 0n : part(spare, random),
  };
}

function part(whole: bigint, random: Random): bigint {
  return random.chance(0.2) ? 0n : (whole * BigInt(random.between(1, 600))) / 1000n;
}

function largest(lines: readonly Spent[], year: Year): string {
  const codes = [...new Set(lines.map((line) => line.function))];
  return codes.reduce((best, code) =>
    totalOf(lines, code, year) > totalOf(lines, best, year) ? code : best,
  );
}

function totalOf(lines: readonly Spent[], code: string, year: Year): bigint {
  return lines.reduce((sum, line) => (line.function === code ? sum + of(line, year) : sum), 0n);
}

function fiscalIncomeAt(code: string, fund: string, year: Year): string {
  return `${year}/final/income?function=${code}&source=fiscal&fund=${fund}`;
}

function expenditureAt({ function: code, fund, nature, economic, project }: Spent, year: Year): string {
  const about = [
    ...(economic ? [`economic=${economic}`] : []),
    `function=${code}`,
    `fund=${fund}`,
    `nature=${nature}`,
    ...(project ? [`project=${project}`] : []),
  ];
  return `${year}/final/expenditure?${about.join('&')}`;
}

/** What is not from fiscal appropriations: income by source, expenditure by nature, surplus and balances. */
export function ownFlows({ kind, staff, hasPrior, isFrozen }: MadeContext, random: Random): Amounts {
  const isPublic = kind.standing === 'public';
  if (!random.chance(isPublic ? 0.6 : 0.25)) return [];
  const sources = isPublic
    ? random.some(['business', 'other', 'superior', 'operating', 'subsidiary'], random.between(1, 5))
    : ['other'];
  const natures = ['basic', 'project'].filter(() => random.chance(0.7));
  if (sources.includes('operating')) natures.push('operating');
  if (isPublic && random.chance(0.15)) natures.push('remitted');
  if (isPublic && random.chance(0.15)) natures.push('subsidiary');
  if (natures.length === 0) natures.push('basic');
  const spent = natures.map((nature): Spent => {
    const now = amountAround(staff * 2_500, random);
    const prior = hasPrior ? before(now, isFrozen ? 'same' : 'much', random) : 0n;
    const project = nature === 'project' ? { project: '合作课题' } : {};
    return { function: kind.running, fund: 'own', nature, ...project, now, before: prior };
  });
  const surplus = isPublic && !isFrozen && random.chance(0.4);
  const opening = hasPrior && !isFrozen && random.chance(0.6) ? amountAround(staff * 900, random) : 0n;
  const state = { opening, surplus };
  const amounts: [string, bigint][] = spent.flatMap((line) =>
    years.map((year): [string, bigint] => [expenditureAt(line, year), of(line, year)]),
  );
  let carried = state.opening;
  for (const year of hasPrior ? ([2023, 2024] as const) : ([2024] as const)) {
    const out = spent.reduce((sum, line) => sum + of(line, year), 0n);
    const distribution = state.surplus && random.chance(0.6) ? out / 20n : 0n;
    const closing = isFrozen ? 0n : random.chance(0.5) ? amountAround(staff * 700, random) : 0n;
    const needed = out + distribution + closing - carried;
    // what is brought forward may do for the whole year; the rest of it stays
    const income = needed > 0n ? needed : out;
    const kept = closing + (needed > 0n ? 0n : income - needed);
    const used = state.surplus && random.chance(0.6) ? income / 10n : 0n;
    amounts.push(
      ...sharedOut(income - used, sources).map(([source, fen]): [string, bigint] => [
        `${year}/final/income?function=${kind.running}&source=${source}`,
        fen,
      ]),
      [`${year}/final/surplus-used`, used],
      [`${year}/final/surplus-distribution`, distribution],
      [`${year}/final/opening-balance?fund=own`, carried],
      [`${year}/final/closing-balance?fund=own`, kept],
    );
    carried = kept;
  }
  return amounts;
}

function sharedOut(whole: bigint, among: readonly string[]): [string, bigint][] {
  const each = whole / BigInt(among.length + 1);
  return among.map((name, index) => [name, index === 0 ? whole - each * BigInt(among.length - 1) : each]);
}

/** 年初预算 of the general budget by item: as spent, more, less, none, and of what was then not spent. */
export function budgetsOf({ spent }: MadeContext, random: Random): Amounts {
  const general = spent.filter(({ fund }) => fund === 'general');
  const codes = [...new Set(general.map((line) => line.function))];
  const isMet = random.chance(0.06);
  const budgets = codes.map((code): bigint => {
    const now = totalOf(general, code, 2024);
    return isMet ? now : budgetFor(now, totalOf(general, code, 2023), random);
  });
  // nobody begins a year without any budget
  if (!budgets.some((fen) => fen !== 0n)) budgets[0] = totalOf(general, codes[0]!, 2024);
  return codes.map((code, index) => [
    `2024/initial-budget/expenditure?function=${code}&fund=general`,
    budgets[index]!,
  ]);
}

function budgetFor(now: bigint, prior: bigint, random: Random): bigint {
  if (now <= 0n) return random.chance(0.5) ? prior : 0n;
  switch (random.oneOf(['equal', 'equal', 'over', 'under', 'under', 'none', 'near'] as const)) {
    case 'equal':
      return now;
    case 'over':
      return (now * BigInt(random.between(1005, 2500))) / 1000n;
    case 'under':
      return (now * BigInt(random.between(200, 995))) / 1000n;
    case 'none':
      return 0n;
    case 'near':
      return now + BigInt(random.between(-30, 30)) * 100n;
  }
}
