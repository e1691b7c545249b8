import type { Amounts, MadeContext } from './flows.ts';
import type { Random } from './random.ts';

interface StatisticsContext extends MadeContext {
  readonly vehicles: number;
  readonly flows: Amounts;
}

/** 机关运行经费, procurement, vehicles, equipment, self-evaluation, staff. */
export function statisticsOf(context: StatisticsContext, random: Random): Amounts {
  return [
    ...operatingCost(context),
    ...procurement(context, random),
    ...assets(context, random),
    ...selfEvaluation(context, random),
    ['2024/final/staff?item=registered', [context.staff, 'person']],
    ['2024/final/offices', [random.between(2, 9), 'office']],
  ];
}

/** 公用经费 of the general budget, of administrative units and those under the civil service law alone. */
function operatingCost({ kind, spent }: StatisticsContext): Amounts {
  if (kind.standing === 'public') return [];
  const isPublicUse = ({ fund, nature, economic }: (typeof spent)[number]) =>
    fund === 'general' && nature === 'basic' && economic !== undefined && !/^30[13]/.test(economic);
  const lines = spent.filter(isPublicUse);
  const item = kind.standing === 'administrative' ? 'administrative' : 'referenced';
  return [
    [`2024/final/operating-cost?item=${item}`, lines.reduce((sum, { now }) => sum + now, 0n)],
    [`2023/final/operating-cost?item=${item}`, lines.reduce((sum, line) => sum + line.before, 0n)],
  ];
}

/** Out of goods, services and project money; smaller enterprises got a share of each kind, micro ones of that. */
function procurement({ spent }: StatisticsContext, random: Random): Amounts {
  if (!random.chance(0.7)) return [];
  const budget = spent.reduce(
    (sum, { nature, economic, now }) =>
      nature === 'project' || economic?.startsWith('302') ? sum + now : sum,
    0n,
  );
  if (budget <= 30_000n) return [];
  const kinds = random.some(['goods', 'works', 'services'], random.between(1, 3));
  const bought = kinds.map((item) => [item, (budget * BigInt(random.between(10, 300))) / 1000n] as const);
  const awarded = bought.map(
    ([item, fen]) => [item, (fen * random.oneOf([0n, 437n, 1000n])) / 1000n] as const,
  );
  const sme = awarded.reduce((sum, [, fen]) => sum + fen, 0n);
  const micro = (sme * BigInt(random.oneOf([0, 400, 731, 1000]))) / 1000n;
  return [
    ...bought.map(([item, fen]) => [`2024/final/procurement?item=${item}`, fen] as const),
    ...awarded.map(([item, fen]) => [`2024/final/procurement-awarded?item=${item}`, fen] as const),
    ['2024/final/procurement-awarded?item=sme', sme],
    ['2024/final/procurement-awarded?item=micro', micro],
  ];
}

const uses = ['courier', 'emergency', 'law-enforcement', 'special', 'retired', 'other-vehicles'];

/** Vehicles by use make all of them, those of fiscal appropriations among them. */
function assets({ vehicles, staff }: StatisticsContext, random: Random): Amounts {
  const all = vehicles + (random.chance(0.3) ? random.between(0, 3) : 0);
  const chosen = random.some(uses, random.between(1, 3));
  const counts = chosen.map(
    (use, index) =>
      [use, index === 0 ? all - Math.floor(all / 3) * (chosen.length - 1) : Math.floor(all / 3)] as const,
  );
  return [
    ...counts.map(([use, count]) => [`2024/final/vehicles?item=${use}`, [count, 'vehicle']] as const),
    ['2024/final/large-equipment', [staff > 50 && random.chance(0.4) ? random.between(1, 6) : 0, 'set']],
  ];
}

/** Every project of the year evaluated, with the whole of its money. */
function selfEvaluation({ flows }: StatisticsContext, random: Random): Amounts {
  const projects = [...projectMoney(flows).values()];
  const count = projects.length;
  if (count === 0) return [];
  const good = random.between(0, count);
  const fair = random.between(0, count - good);
  return [
    ['2024/final/self-evaluation', projects.reduce((sum, fen) => sum + fen, 0n)],
    ['2024/final/self-evaluation?item=excellent', [count - good - fair, 'project']],
    ['2024/final/self-evaluation?item=good', [good, 'project']],
    ['2024/final/self-evaluation?item=fair', [fair, 'project']],
  ];
}

/** What each project of the year cost. */
export function projectMoney(flows: Amounts): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [address, fen] of flows) {
    const project = /^2024.final.expenditure.*&project=(.*)$/.exec(address)?.[1];
    if (project && typeof fen === 'bigint' && fen !== 0n) sums.set(project, (sums.get(project) ?? 0n) + fen);
  }
  return sums;
}
