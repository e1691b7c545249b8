import type { InstitutionKind } from './kinds.ts';
import type { Random } from './random.ts';

/** A leaf of expenditure in both years, in 分. */
export interface Spent {
  readonly function: string;
  readonly fund: 'general' | 'government-fund' | 'state-capital' | 'own';
  readonly nature: string;
  readonly economic?: string;
  readonly project?: string;
  readonly now: bigint;
  readonly before: bigint;
}

/** What an item of expenditure was last year, seen from this year. */
export type Movement = 'new' | 'dropped' | 'same' | 'nearly' | 'little' | 'much';

export interface SpendingPlan {
  readonly kind: InstitutionKind;
  /** What the institution has its tasks done for, people. */
  readonly staff: number;
  /** Whether every item is as last year. */
  readonly isFrozen: boolean;
  readonly hasPrior: boolean;
  /** Lines of expenditure on the three public expenses out of the running costs, by 款. */
  readonly tied: Readonly<Record<string, readonly [now: bigint, before: bigint]>>;
}

/** About `mean` 元, in 分; now and then a round amount. */
export function amountAround(mean: number, random: Random): bigint {
  const fen = Math.max(100, Math.floor(mean * (30 + 140 * random.next())));
  const grain = random.chance(0.2) ? 100_000 : 1;
  return BigInt(fen >= 5 * grain ? fen - (fen % grain) : fen);
}

/** The amount of last year that this year's goes back to. */
export function before(now: bigint, movement: Movement, random: Random): bigint {
  switch (movement) {
    case 'new':
      return 0n;
    case 'dropped':
    case 'same':
      return now;
    case 'nearly':
      return now - BigInt(random.oneOf([-49, -12, -3, 3, 17, 48])) * 100n;
    case 'little':
      return (now * BigInt(random.between(900, 1100))) / 1000n;
    case 'much':
      return (now * BigInt(random.between(50, 4000))) / 1000n;
  }
}

/** Expenditure of the three budgets, by item: pay and running, contributions, tasks. */
export function spendingOf(plan: SpendingPlan, random: Random): Spent[] {
  const items = [
    runningCosts(plan, random),
    ...contributions(plan, random),
    ...tasks(plan, random),
    ...fundItems(plan, random),
    ...capitalItems(plan, random),
  ];
  return items.flatMap((lines, index) => moved(lines, plan, index === 0, random));
}

type Line = Omit<Spent, 'before'>;

/** Every line of an item moves with the item; what ran on last year keeps something of each year. */
function moved(lines: readonly Line[], plan: SpendingPlan, isRunning: boolean, random: Random): Spent[] {
  const movement: Movement = !plan.hasPrior
    ? 'new'
    : plan.isFrozen
      ? 'same'
      : random.oneOf(
          isRunning
            ? (['same', 'little', 'little', 'much', 'nearly'] as const)
            : (['new', 'dropped', 'same', 'nearly', 'little', 'little', 'little', 'much', 'much'] as const),
        );
  return lines.map((line, index) => {
    const tied = line.economic === undefined ? undefined : plan.tied[line.economic];
    if (tied && isRunning) return { ...line, before: plan.hasPrior ? tied[1] : 0n };
    // a few 分 on one line make the item nearly the same
    const own = movement === 'nearly' && index > 0 ? 'same' : movement;
    return {
      ...line,
      before: before(line.now, own, random),
      ...(movement === 'dropped' ? { now: 0n } : {}),
    };
  });
}

function runningCosts({ kind, staff, tied }: SpendingPlan, random: Random): Line[] {
  const at = { function: kind.running, fund: 'general', nature: 'basic' } as const;
  const pay = (economic: string, each: number) => ({
    ...at,
    economic,
    now: amountAround(staff * each, random),
  });
  const bonus = kind.standing === 'public' ? '30107' : '30103';
  const goods = random.some(['30202', '30205', '30206', '30207', '30208', '30211', '30213', '30215', '30216', '30226', '30228', '30229', '30239', '30299'], random.between(1, 12)); // prettier-ignore
  return [
    pay('30101', 46_000),
    pay('30102', 31_000),
    pay(bonus, 22_000),
    ...(random.chance(0.5) ? [pay('30112', 1_900)] : []),
    ...(random.chance(0.4) ? [pay('30305', 600)] : []),
    pay('30201', 3_200),
    ...goods.sort().map((economic) => pay(economic, 1_100)),
    ...(random.chance(0.3) ? [pay('31002', 900)] : []),
    ...Object.entries(tied).map(([economic, [now]]) => ({ ...at, economic, now })),
  ];
}

/** 项 of contributions whose whole amount stands on one 款 too. */
function contributions({ kind, staff }: SpendingPlan, random: Random): Line[][] {
  const isPublic = kind.standing === 'public';
  const likely: readonly (readonly [code: string, economic: string, each: number, chance: number])[] = [
    ['2080505', '30108', 14_000, 0.9],
    ['2080506', '30109', 7_000, 0.6],
    [isPublic ? '2101102' : '2101101', '30110', 6_500, 0.85],
    ['2101103', '30111', 2_100, isPublic ? 0 : 0.4],
    ['2210201', '30113', 11_500, 0.9],
    [isPublic ? '2080502' : '2080501', '30302', 3_000, 0.4],
    ['2080801', '30304', 1_500, 0.2],
  ];
  return likely
    .filter(([, , , chance]) => random.chance(chance))
    .map(([code, economic, each]) => [
      { function: code, fund: 'general', nature: 'basic', economic, now: amountAround(staff * each, random) },
    ]);
}

function tasks({ kind, staff }: SpendingPlan, random: Random): Line[][] {
  const names = random.some(kind.projects, random.between(0, kind.projects.length));
  const codes = random.some([...new Set(kind.tasks)], random.between(1, kind.tasks.length));
  const lines = names.map((project): Line => ({
    function: random.oneOf(codes),
    fund: 'general',
    nature: 'project',
    project,
    ...(random.chance(0.5) ? { economic: random.oneOf(['30227', '30213', '31003', '30226', '31007']) } : {}),
    now: amountAround(staff * random.oneOf([1_000, 9_000, 60_000]), random),
  }));
  return codes
    .map((code) => lines.filter((line) => line.function === code))
    .filter(({ length }) => length > 0);
}

function fundItems({ kind, staff }: SpendingPlan, random: Random): Line[][] {
  if (!random.chance(0.5)) return [];
  return random.some(kind.funds, random.between(1, 2)).map((code) => [
    {
      function: code,
      fund: 'government-fund',
      nature: 'project',
      project: kind.projects[0]!,
      now: amountAround(staff * 20_000, random),
    },
  ]);
}

function capitalItems({ staff }: SpendingPlan, random: Random): Line[][] {
  if (!random.chance(0.15)) return [];
  const at = {
    function: '2230105',
    fund: 'state-capital',
    nature: 'project',
    project: '退休人员社会化管理',
  } as const;
  return [[{ ...at, now: amountAround(staff * 900, random) }]];
}
