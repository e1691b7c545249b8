import type { Case } from '../model/case.ts';
import type { Fact } from '../model/fact.ts';
import type { IdentityLaw } from '../model/identity-law.ts';
import type { Certification } from '../model/report.ts';
import { confidenceIn, quote } from '../model/source.ts';
import type { Equation } from './equations.ts';
import { equationsOf, fitOf, isNumber, numbersOf, printedNumber } from './equations.ts';

/**
 * 印证: which of the numbers that were recognised from pictures are borne out by others, and by how many independent
 * equations. What that means is said at `Certification`.
 */
export function certificationsOf(given: Case, laws: readonly IdentityLaw[]): Certification[] {
  const numbers = recognisedNumbers(given);
  const equations = new Map<number, Equation[]>();
  for (const equation of equationsOf(given, laws)) {
    if (fitOf(equation) === 'fails') continue;
    for (const start of new Set(numbersOf(equation).map(({ span }) => span.start))) {
      if (!numbers.has(start)) continue;
      const known = equations.get(start);
      if (known) known.push(equation);
      else equations.set(start, [equation]);
    }
  }
  return [...numbers].map(([start, { facts, confidence }]) => {
    const fact = facts[0]!;
    const step = printedNumber(fact).grain || 1n;
    const own = equations.get(start) ?? [];
    const exact = own.filter((equation) => tells(equation, start, step));
    const rough = own.filter((equation) => exact.includes(equation) || isBroken(equation, start, 10n * step));
    return {
      fact,
      confidence,
      certifiedBy: independent(exact, start, facts),
      roughlyBy: independent(rough, start, facts),
    };
  });
}

interface Recognised {
  /** What the number states. */
  readonly facts: readonly Fact[];
  readonly confidence: number;
}

/** The numbers that were recognised, by where they stand, in order; what words alone say (与上年相同) is none. */
function recognisedNumbers({ current }: Case): ReadonlyMap<number, Recognised> {
  const numbers = new Map<number, { facts: Fact[]; confidence: number }>();
  for (const fact of [...current.facts].sort((a, b) => a.span.start - b.span.start)) {
    if (!isNumber(fact) || !/\p{Nd}/u.test(quote(current.source, fact.span))) continue;
    const known = numbers.get(fact.span.start);
    const confidence = confidenceIn(current.source, fact.span);
    if (known) known.facts.push(fact);
    else if (confidence !== undefined) numbers.set(fact.span.start, { facts: [fact], confidence });
  }
  return numbers;
}

/** Whether an equation would hold less well were the last digit of a number one more or one less. */
function tells(equation: Equation, start: number, step: bigint): boolean {
  if (fitOf(equation) !== 'exact') return isBroken(equation, start, step);
  return fitOf(equation, start, step) !== 'exact' && fitOf(equation, start, -step) !== 'exact';
}

function isBroken(equation: Equation, start: number, step: bigint): boolean {
  return fitOf(equation, start, step) === 'fails' && fitOf(equation, start, -step) === 'fails';
}

/** How many equations of which, apart from the number itself, no two share a quantity: the shortest are taken first. */
function independent(equations: readonly Equation[], start: number, facts: readonly Fact[]): number {
  const own = new Set(facts.map(({ id }) => id));
  const taken = new Set<string>();
  let count = 0;
  const others = equations.map((equation) => [
    ...new Set(
      // other printings of the number's own quantity are witnesses each for itself
      numbersOf(equation).flatMap(({ id, span }) =>
        span.start === start ? [] : own.has(id) ? `${span.start}` : id,
      ),
    ),
  ]);
  for (const names of others.sort((a, b) => a.length - b.length)) {
    if (names.length === 0 || names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    count += 1;
  }
  return count;
}
