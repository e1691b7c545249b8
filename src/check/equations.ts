import { magnitude } from '../core/money.ts';
import type { Money } from '../core/money.ts';
import { judgeRatio } from '../core/ratio.ts';
import type { Case } from '../model/case.ts';
import type { Fact } from '../model/fact.ts';
import type { IdentityLaw } from '../model/identity-law.ts';
import type { Ledger } from '../model/ledger.ts';
import { amount, elsewhere, factAddress } from '../model/quantity.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import { equalitiesOf } from './identities.ts';
import { isNothing } from './places.ts';

/** A printed number that is added or taken away. */
export interface Term {
  readonly fact: Fact;
  readonly sign: 1n | -1n;
}

/** Printed numbers that must fit: a sum that is nothing, or a percentage that is a quotient of two sums. */
export type Equation =
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | {
      readonly kind: 'quotient';
      readonly ratio: Fact;
      readonly part: readonly Term[];
      readonly whole: readonly Term[];
    };

/** exact: equal as printed; rounded: what rounding explains; fails: neither. */
export type Fit = 'exact' | 'rounded' | 'fails';

/**
 * The equalities that a document's numbers can be held against: identities, two printings of one quantity, a
 * percentage and the amounts that it is of, a change and the amounts of both years. A bound is none: it holds
 * for most misreadings too.
 */
export function* equationsOf(given: Case, laws: readonly IdentityLaw[]): Iterable<Equation> {
  for (const law of laws)
    for (const { left, right } of equalitiesOf(law, given))
      yield {
        kind: 'sum',
        terms: [
          ...left.flatMap(({ fact }) => termOf(fact, 1n)),
          ...right.flatMap(({ fact }) => termOf(fact, -1n)),
        ],
      };
  for (const facts of given.ledger.byId.values()) yield* printings(facts.filter(isNumber));
  for (const fact of given.current.facts) if (isNumber(fact)) yield* measured(fact, given.ledger);
}

/** The numbers of an equation. */
export function numbersOf(equation: Equation): readonly Fact[] {
  return equation.kind === 'sum'
    ? equation.terms.map(({ fact }) => fact)
    : [equation.ratio, ...[...equation.part, ...equation.whole].map(({ fact }) => fact)];
}

/** How an equation fits where the number printed at `start` is `more` than it was read, in its smallest units. */
export function fitOf(equation: Equation, start = -1, more = 0n): Fit {
  if (equation.kind === 'sum') {
    const { fen, grain } = sumOf(equation.terms, start, more);
    if (fen === 0n) return 'exact';
    return 2n * magnitude(fen) < grain ? 'rounded' : 'fails';
  }
  const { ratio, part, whole } = equation;
  const { fen: ppm, grain } = numberAt(ratio, start, more);
  const divisor = sumOf(whole, start, more);
  if (divisor.fen === 0n) return 'fails';
  const verdict = judgeRatio({ ppm, grain }, sumOf(part, start, more), divisor);
  return verdict === 'exact' ? 'exact' : verdict === 'tail' ? 'rounded' : 'fails';
}

/** Whether a number is printed, whatever it is: money, a count, a percentage. */
export function isNumber({ value, measure }: Fact): boolean {
  if (measure.kind === 'threshold') return false;
  return value.kind === 'money' || value.kind === 'count' || value.kind === 'ratio';
}

/** A number with the worth of its last digit: money in 分, a percentage in millionths, a count. */
export function printedNumber({ value }: Fact): Money {
  switch (value.kind) {
    case 'money':
      return value.money;
    case 'ratio':
      return { fen: value.ratio.ppm, grain: value.ratio.grain };
    case 'count':
      return { fen: BigInt(value.count), grain: 0n };
    case 'blank':
    case 'barred':
    case 'declared-empty':
    case 'unrecognised':
      return { fen: 0n, grain: 0n };
  }
}

function termOf(fact: Fact | undefined, sign: Term['sign']): Term[] {
  return fact && !isNothing(fact) && isNumber(fact) ? [{ fact, sign }] : [];
}

/** Any two printings of one quantity are equal; sentences outside every section need not mean the same whole. */
function* printings(facts: readonly Fact[]): Iterable<Equation> {
  for (const [index, a] of facts.entries())
    for (const b of facts.slice(index + 1))
      if (a.span.start !== b.span.start && (a.witness !== 'narrative' || b.witness !== 'narrative'))
        yield {
          kind: 'sum',
          terms: [
            { fact: a, sign: 1n },
            { fact: b, sign: -1n },
          ],
        };
}

/** What a share, a rate or a change is of, in every printing of its amounts. */
function* measured(fact: Fact, ledger: Ledger): Iterable<Equation> {
  const { about, measure } = fact;
  const stated = (quantity: Quantity, as: Measure = amount): readonly Fact[] =>
    (ledger.byId.get(factAddress(quantity, as)) ?? []).filter(isNumber);
  switch (measure.kind) {
    case 'share':
    case 'completion':
      yield* quotients(fact, pairs(stated(about), stated(measure.of)));
      return;
    case 'growth': {
      const { from } = measure;
      const change = stated(about, { kind: 'change', from });
      for (const [now, by] of pairs(stated(about), change))
        yield quotient(fact, [plus(by)], [plus(now), minus(by)]);
      for (const [now, before] of pairs(stated(about), stated(elsewhere(about, { year: from }))))
        yield quotient(fact, [plus(now), minus(before)], [plus(before)]);
      return;
    }
    case 'change':
      for (const [now, before] of pairs(stated(about), stated(elsewhere(about, { year: measure.from }))))
        yield { kind: 'sum', terms: [plus(now), minus(before), minus(fact)] };
      return;
    case 'deviation':
      for (const [now, planned] of pairs(stated(about), stated(measure.of)))
        yield quotient(fact, [plus(now), minus(planned)], [plus(planned)]);
      return;
    case 'amount':
    case 'count':
    case 'threshold':
      return;
  }
}

function* quotients(ratio: Fact, of: Iterable<readonly [Fact, Fact]>): Iterable<Equation> {
  // a percentage of itself is always 100
  for (const [part, whole] of of)
    if (part.span.start !== whole.span.start) yield quotient(ratio, [plus(part)], [plus(whole)]);
}

function quotient(ratio: Fact, part: readonly Term[], whole: readonly Term[]): Equation {
  return { kind: 'quotient', ratio, part, whole };
}

function* pairs(first: readonly Fact[], second: readonly Fact[]): Iterable<readonly [Fact, Fact]> {
  for (const a of first) for (const b of second) yield [a, b];
}

function plus(fact: Fact): Term {
  return { fact, sign: 1n };
}

function minus(fact: Fact): Term {
  return { fact, sign: -1n };
}

function sumOf(terms: readonly Term[], start: number, more: bigint): Money {
  let fen = 0n;
  let grain = 0n;
  for (const { fact, sign } of terms) {
    const number = numberAt(fact, start, more);
    fen += sign * number.fen;
    grain += number.grain;
  }
  return { fen, grain };
}

function numberAt(fact: Fact, start: number, more: bigint): Money {
  const number = printedNumber(fact);
  return fact.span.start === start ? { fen: number.fen + more, grain: number.grain } : number;
}
