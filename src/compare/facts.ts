import type { FactDifference, Printing } from '../model/differences.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Fact } from '../model/fact.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import { factAddress } from '../model/quantity.ts';
import { isNothing } from '../model/value.ts';
import { tableById } from '../standards/tables/index.ts';
import { inOrder } from './order.ts';

type Medium = FactDifference['medium'];

/** All printings of one fact in one medium, on both sides. */
interface Pair {
  readonly medium: Medium;
  readonly old: Fact[];
  readonly new: Fact[];
}

/**
 * The facts that differ. A fact is compared over all its printings in tables, and over all in the narrative: moving
 * from one table to another changes nothing. `years` is how much later the new document is.
 */
export function factDifferences(
  old: Disclosure,
  current: Disclosure,
  years: number,
): { facts: FactDifference[]; same: Record<Medium, number> } {
  const pairs = new Map<string, Pair>();
  const add = (side: 'old' | 'new', fact: Fact) => {
    const medium: Medium = tableById(fact.witness) ? 'table' : 'narrative';
    if (medium === 'table' && isNothing(fact.value)) return;
    const key = `${medium} ${side === 'old' && years !== 0 ? laterAddress(fact, years) : fact.id}`;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { medium, old: [], new: [] }));
    pair[side].push(fact);
  };
  for (const fact of old.facts) add('old', fact);
  for (const fact of current.facts) add('new', fact);
  const same = { table: 0, narrative: 0 };
  const facts = [...pairs.values()].flatMap((pair) => {
    const difference = differenceOf(pair);
    if (!difference) same[pair.medium] += 1;
    return difference ? [difference] : [];
  });
  return {
    facts: inOrder(facts, (each) => ({ ...first('old', each.old), ...first('new', each.new) })),
    same,
  };
}

function first(side: 'old' | 'new', printings: readonly Printing[]) {
  return printings[0] ? { [side]: printings[0].span } : {};
}

function laterAddress({ about, measure }: Fact, years: number): string {
  return factAddress(later(about, years), laterMeasure(measure, years));
}

function later(about: Quantity, years: number): Quantity {
  return { ...about, year: about.year + years };
}

function laterMeasure(measure: Measure, years: number): Measure {
  switch (measure.kind) {
    case 'change':
    case 'growth':
      return { ...measure, from: measure.from + years };
    case 'share':
    case 'completion':
    case 'deviation':
      return { ...measure, of: later(measure.of, years) };
    default:
      return measure;
  }
}

function differenceOf({ medium, old, new: current }: Pair): FactDifference | undefined {
  if (isSameSet(old, current, exactKey)) return undefined;
  const { id, about, measure } = (current[0] ?? old[0])!;
  const isPrecision = isSameSet(old, current, amountKey);
  const before = isPrecision ? old : without(old, current);
  const now = isPrecision ? current : without(current, old);
  return {
    medium,
    id,
    about,
    measure,
    kind: isPrecision
      ? 'precision'
      : before.length === 0
        ? 'only-new'
        : now.length === 0
          ? 'only-old'
          : 'value',
    old: before.map(printing),
    new: now.map(printing),
  };
}

/** The printings that the other document does not have in the same place; all where it has every one of them. */
function without(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const known = new Set(others.map((fact) => `${fact.witness} ${exactKey(fact)}`));
  const values = new Set(others.map(exactKey));
  const changed = facts.filter((fact) => !known.has(`${fact.witness} ${exactKey(fact)}`));
  const foreign = changed.filter((fact) => !values.has(exactKey(fact)));
  return foreign.length > 0 ? foreign : changed;
}

function isSameSet(a: readonly Fact[], b: readonly Fact[], keyOf: (fact: Fact) => string): boolean {
  const left = new Set(a.map(keyOf));
  const right = new Set(b.map(keyOf));
  return left.size === right.size && [...left].every((key) => right.has(key));
}

/** The value with its precision. Of money in tables as of all else: 元 and 万元 are other precisions. */
function exactKey(fact: Fact): string {
  const { value } = fact;
  if (value.kind === 'money') return `${amountKey(fact)}/${value.money.grain}`;
  return value.kind === 'ratio' ? `${amountKey(fact)}/${value.ratio.grain}` : amountKey(fact);
}

function amountKey({ value }: Fact): string {
  switch (value.kind) {
    case 'money':
      return `money ${value.money.fen}`;
    case 'ratio':
      return `ratio ${value.ratio.ppm}`;
    case 'count':
      return `count ${value.count}`;
    case 'unrecognised':
      return `unrecognised ${value.text}`;
    default:
      return value.kind;
  }
}

function printing({ value, witness, span }: Fact): Printing {
  return { value, witness, span };
}
