import type { Amounts } from './flows.ts';
import type { Random } from './random.ts';
import type { Movement, SpendingPlan } from './spending.ts';
import { amountAround, before } from './spending.ts';

interface ThreePublic {
  readonly amounts: Amounts;
  /** What of it stands among the running costs, by 款. */
  readonly tied: SpendingPlan['tied'];
  /** Official vehicles, paid for out of fiscal appropriations. */
  readonly vehicles: number;
}

const codes = {
  abroad: '30212',
  'vehicle-purchase': '31013',
  'vehicle-running': '30231',
  'reception-domestic': '30217',
} as const;

type Item = keyof typeof codes;

/** 三公 with counts and full-year budget; all of it stands among the running costs, or part of it. */
export function threePublicOf(
  { staff, hasPrior, isFrozen }: Pick<SpendingPlan, 'staff' | 'hasPrior' | 'isFrozen'>,
  random: Random,
): ThreePublic {
  const amounts: [string, bigint | readonly [number, string]][] = [];
  const tied: Record<string, readonly [bigint, bigint]> = {};
  const counts: [string, number, string][] = [];
  const put = (item: Item, mean: number) => {
    const size = amountAround(mean, random);
    const movement: Movement = isFrozen
      ? 'same'
      : random.oneOf(['new', 'dropped', 'same', 'nearly', 'little', 'much'] as const);
    const now = movement === 'dropped' && hasPrior ? 0n : size;
    const prior = hasPrior ? before(size, movement, random) : 0n;
    const budget = random.oneOf([now, now, (now * 3n) / 2n, now === 0n ? size : now + 100_000n]);
    amounts.push(
      [`2024/final/three-public?item=${item}`, now],
      [`2023/final/three-public?item=${item}`, prior],
      [
        `2024/adjusted-budget/three-public?item=${item === 'reception-domestic' ? 'reception' : item}`,
        budget,
      ],
    );
    if (random.chance(0.8)) tied[codes[item]] = [now, prior];
    return now > 0n;
  };
  const isLarge = staff > 100;
  if (random.chance(isLarge ? 0.3 : 0.04) && put('abroad', 60_000)) {
    const groups = random.between(1, 4);
    counts.push(['abroad', groups, 'group'], ['abroad', groups + random.between(0, 9), 'person']);
  }
  let bought = 0;
  if (random.chance(0.12) && put('vehicle-purchase', 170_000)) bought = random.between(1, isLarge ? 4 : 1);
  if (bought > 0) counts.push(['vehicle-purchase', bought, 'vehicle']);
  let vehicles = 0;
  if (random.chance(0.6) && put('vehicle-running', Math.min(staff, 60) * 1_100 + 9_000))
    vehicles = random.between(1, Math.max(1, Math.floor(staff / 12))) + bought;
  if (vehicles > 0) counts.push(['vehicle-running', vehicles, 'vehicle']);
  if (random.chance(0.5) && put('reception-domestic', Math.min(staff, 300) * 160 + 1_500)) {
    const batches = random.between(1, 60);
    const people = batches * random.between(3, 9);
    counts.push(['reception-domestic', batches, 'batch'], ['reception-domestic', people, 'person']);
    if (random.chance(0.1)) {
      amounts.push(['2024/final/three-public?item=reception-foreign', 40_000n]);
      counts.push(['reception-foreign', 1, 'batch'], ['reception-foreign', 3, 'person']);
    }
  }
  return {
    amounts: [
      ...amounts,
      ...counts.map(
        ([item, count, unit]) => [`2024/final/three-public?item=${item}`, [count, unit]] as const,
      ),
    ],
    tied,
    vehicles: Math.max(vehicles, bought),
  };
}
