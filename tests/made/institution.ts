import type { Accounts, CellOrigin, Entry } from '../../src/model/accounts.ts';
import type { Level } from '../../src/model/disclosure.ts';
import { parseAddress } from '../../src/model/clause-template.ts';
import { budgetsOf, fundFlows, ownFlows } from './flows.ts';
import type { Amounts } from './flows.ts';
import { institutionKinds, places } from './kinds.ts';
import type { InstitutionKind } from './kinds.ts';
import { overviewOf } from './overview.ts';
import { projectsOf } from './projects.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import { spendingOf } from './spending.ts';
import type { Spent } from './spending.ts';
import { projectMoney, statisticsOf } from './statistics.ts';
import { threePublicOf } from './three-public.ts';
import { withWords } from './words.ts';

export interface MadeOptions {
  /** The profile that it is made for. */
  readonly profile?: string;
  /** Those for which it has words too; of one profile alone where this is absent. */
  readonly profiles?: readonly string[];
  readonly level?: Level;
  /** Whether words are supplied at all. */
  readonly isSilent?: boolean;
}

export const madeYear = 2024;
/** People, from a station to a large department. */
const sizes = [3, 6, 11, 24, 60, 180, 700, 3_000];

/**
 * Accounts of a made institution, the same for the same seed: every budget meets in both years, what belongs
 * together agrees, and what only a person knows is said.
 */
export function institution(seed: number, options: MadeOptions = {}): Accounts {
  const random = randomFrom(seed);
  const kind = random.oneOf(institutionKinds);
  const place = random.oneOf(places);
  const level = options.level ?? levelOf(kind, random);
  const hasPrior = !random.chance(0.04);
  const isFrozen = random.chance(0.04);
  const staff = random.oneOf(sizes) + random.between(0, 4);
  const threePublic = threePublicOf({ staff, hasPrior, isFrozen }, random);
  const spent = withReversal(
    spendingOf({ kind, staff, isFrozen, hasPrior, tied: threePublic.tied }, random),
    random,
  );
  const context = { kind, staff, hasPrior, isFrozen, spent };
  const flows = [...fundFlows(context, random), ...ownFlows(context, random)];
  const amounts: Amounts = [
    ...flows,
    ...budgetsOf(context, random),
    ...threePublic.amounts,
    ...statisticsOf({ ...context, vehicles: threePublic.vehicles, flows }, random),
  ];
  const accounts: Accounts = {
    unit: `${place}${kind.name}`,
    department: `${place}${level === 'department' ? kind.name : kind.department}`,
    level,
    year: madeYear,
    profile: options.profile ?? 'cn-140000-2024',
    entries: entriesOf(amounts),
    words: [],
    overview: overviewOf({ kind, place, level, staff }, random),
    projects: projectsOf({ place, department: kind.department, projects: projectMoney(flows) }, random),
    dates: { approved: '2025-08-14', reviewed: '2025-08-22' },
  };
  if (options.isSilent) return accounts;
  return withWords(accounts, options.profiles ?? [accounts.profile], random);
}

function levelOf({ name, department }: InstitutionKind, random: Random): Level {
  return name === department && random.chance(0.7) ? 'department' : 'unit';
}

/** Now and then a reversal (冲销): a negative line that leaves its item positive, or takes an item below zero. */
function withReversal(spent: readonly Spent[], random: Random): readonly Spent[] {
  const sign = random.next();
  const projects = spent.filter(({ project, now }) => project !== undefined && now > 0n);
  const line = projects.reduce<Spent | undefined>(
    (least, each) => (least && least.now < each.now ? least : each),
    undefined,
  );
  if (!line || projects.length < 2 || sign > 0.08) return spent;
  if (sign < 0.03) return spent.map((each) => (each === line ? { ...each, now: -each.now } : each));
  return [...spent, { ...line, economic: '30299', now: -line.now / 3n, before: 0n }];
}

function entriesOf(amounts: Amounts): Entry[] {
  return amounts.flatMap(([address, value], index): Entry[] => {
    if (value === 0n || (typeof value === 'object' && value[0] === 0)) return [];
    const about = parseAddress(address);
    const origin: CellOrigin = { file: '核算.xlsx', sheet: about.concept, cell: `C${index + 2}` };
    return typeof value === 'bigint'
      ? [{ about, value: { kind: 'money', fen: value }, origin }]
      : [{ about, value: { kind: 'count', count: value[0], unit: value[1] }, origin }];
  });
}
