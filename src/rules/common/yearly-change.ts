import type { Money } from '../../core/money.ts';
import { subtract } from '../../core/money.ts';
import type { Disclosure, Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import type { Ledger } from '../../model/ledger.ts';
import { moneyOf } from '../../model/ledger.ts';
import { subjectOf } from '../../model/quantity.ts';
import { outsideReasons } from './outside-reasons.ts';
import { wordsBefore } from './passage-text.ts';
import type { StatedAmount } from './stated-amounts.ts';
import { statedAmounts } from './stated-amounts.ts';

/** A change from last year with an amount of this year; what last year must have been follows. */
export interface YearlyChange {
  readonly change: StatedAmount;
  readonly current: StatedAmount;
  readonly prior: Money;
}

/** The sections in which amounts are compared with last year. */
export const comparingSections: readonly string[] = [
  'narrative/total',
  'narrative/fiscal',
  'narrative/general/total',
  'narrative/general/items',
  'narrative/three-public/total',
  'narrative/operating-cost',
];

/** “收入较上年增加” names no quantity: what it is about cannot be taken from a narrower one before it. */
const loosely =
  /(?:^|[。；，:])(?:\d{4}年度?|本年度?)?(?:收入|支出|收、?支)(?:总额|合计)?(?:预算|决算)?数?(?:与|比|较|同)[^。；，:]*$/;

/** By passage, which stands in one document alone. */
const known = new WeakMap<Passage, readonly StatedAmount[]>();

/** The changes from last year that a passage states for themselves. */
export function changesIn(current: Disclosure, passage: Passage): readonly StatedAmount[] {
  const changes = known.get(passage) ?? readChanges(current, passage);
  known.set(passage, changes);
  return changes;
}

function readChanges(current: Disclosure, passage: Passage): StatedAmount[] {
  return outsideReasons(passage).flatMap((fact) => {
    if (fact.measure.kind !== 'change' || fact.measure.from !== fact.about.year - 1) return [];
    if (Object.keys(fact.about.at).length > 0 && loosely.test(wordsBefore(current, passage, fact))) return [];
    const money = moneyOf(fact);
    return money ? [{ fact, money }] : [];
  });
}

/** A change with every amount that is stated for its quantity, tables first. */
export function yearlyChanges(ledger: Ledger, passage: Passage, change: StatedAmount): YearlyChange[] {
  return statedAmounts(ledger, change.fact.about, passage.facts).map((current) => ({
    change,
    current,
    prior: subtract(current.money, change.money),
  }));
}

/** The changes of the quantity of a growth rate in its passage, the one that stands nearest before it first. */
export function changesOfSame(current: Disclosure, passage: Passage, growth: Fact): StatedAmount[] {
  return changesIn(current, passage)
    .filter(({ fact }) => subjectOf(fact.about) === subjectOf(growth.about))
    .sort((a, b) => distance(a.fact, growth) - distance(b.fact, growth));
}

function distance(change: Fact, growth: Fact): number {
  const before = growth.span.start - change.span.start;
  return before >= 0 ? before : Number.MAX_SAFE_INTEGER + before;
}
