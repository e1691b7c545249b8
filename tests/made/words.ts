import { factBook } from '../../src/compile/facts.ts';
import { narrate } from '../../src/compile/narrative.ts';
import { totalsOf } from '../../src/compile/totals.ts';
import type { Totals } from '../../src/compile/totals.ts';
import { withParts } from '../../src/compile/written-sections.ts';
import type { Accounts, CellOrigin, Words } from '../../src/model/accounts.ts';
import { parseAddress } from '../../src/model/clause-template.ts';
import type { Gap } from '../../src/model/publication.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { profileById } from '../../src/standards/profiles/index.ts';
import type { Random } from './random.ts';
import type { Direction, Subject } from './reasons.ts';
import { reasons } from './reasons.ts';
import { useOf } from './uses.ts';

const origin: CellOrigin = { file: '核算.xlsx', sheet: 'words', cell: 'C2' };

/** The accounts with words for every gap that the profiles leave: each reason once, none against the figures. */
export function withWords(accounts: Accounts, profiles: readonly string[], random: Random): Accounts {
  const totals = totalsOf(accounts);
  const gaps = new Map<string, Gap>();
  for (const profile of profiles.map((id) => withParts(profileById(id)!))) {
    const narration = { accounts, profile, totals, facts: factBook() };
    for (const section of profile.sections)
      for (const gap of narrate(section, narration).gaps) gaps.set(`${gap.kind} ${gap.about}`, gap);
  }
  const spoken = new Set<string>();
  const words = [...gaps.values()].flatMap((gap): Words[] => {
    if (gap.kind === 'overview' || gap.kind === 'form' || gap.kind === 'names') return [];
    const text = textFor(gap.kind, parseAddress(gap.about), totals, spoken, random);
    spoken.add(text);
    return [{ kind: gap.kind, about: gap.about, text, origin }];
  });
  return { ...accounts, words };
}

function textFor(
  kind: Words['kind'],
  about: Quantity,
  totals: Totals,
  spoken: ReadonlySet<string>,
  random: Random,
): string {
  if (kind === 'remark') return `${about.year}年为新设立的第一年，无上年对比数`;
  if (kind === 'use') return useOf(about, totals, random);
  const subject = subjectOf(about);
  const direction = directionOf(about, totals);
  const prior = totals.amount({ ...about, year: about.year - 1 })?.fen ?? 0n;
  const suits = (reason: string) =>
    !spoken.has(reason) && (direction !== 'more' || prior !== 0n || !presupposesBase.test(reason));
  const choices = fitting(subject, direction).map((each) => each.filter(suits));
  const fit = choices.find(({ length }) => length > 0);
  if (!fit) throw new Error(`No reason left: ${subject} ${direction}`);
  return random.oneOf(fit);
}

/** Words that presuppose that there was something last year. */
const presupposesBase = /比上年|比去年|提高|上升|增多|上涨|恢复|加密|延长/;

/** Lists of reasons, better ones first: contributions have causes of their own, a class shares those of any flow. */
function fitting(subject: Subject, direction: Direction): readonly (readonly string[])[] {
  const own = reasons[subject]?.[direction] ?? [];
  const any = reasons.flow?.[direction] ?? [];
  if (/^(?:operating|abroad|vehicle|reception)/.test(subject)) return [own];
  return /^\d/.test(subject) ? [[...own, ...any]] : [own, any];
}

const contributions: Readonly<Record<string, Subject>> = {
  '2080505': 'pension',
  '2080506': 'annuity',
  '2101101': 'medical',
  '2101102': 'medical',
  '2210201': 'housing',
};

function subjectOf({ concept, at }: Quantity): Subject {
  if (concept === 'operating-cost') return 'operating';
  if (concept === 'three-public') return (at.item ?? 'reception') as Subject;
  if (at.function === undefined) return 'flow';
  return contributions[at.function] ?? (at.function.slice(0, 3) as Subject);
}

/** An item of seven digits is held against its budget, all else against last year. */
function directionOf(about: Quantity, totals: Totals): Direction {
  const now = totals.amount(about)?.fen ?? 0n;
  if (about.at.function?.length === 7) {
    const budget = totals.amount({ ...about, stage: 'initial-budget' })?.fen ?? 0n;
    return now > budget ? 'over' : 'under';
  }
  const prior = totals.amount({ ...about, year: about.year - 1 })?.fen ?? 0n;
  const change = now - prior;
  // less than a printed grain is no change
  if (change > -5_000n && change < 5_000n) return 'same';
  return change > 0n ? 'more' : 'less';
}
