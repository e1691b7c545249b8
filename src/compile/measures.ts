import { magnitude } from '../core/money.ts';
import { ratioOf } from '../core/ratio.ts';
import type { CellOrigin } from '../model/accounts.ts';
import type { Value } from '../model/fact.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import type { Total, Totals } from './totals.ts';

/** What the accounts say of a measure, exact, with the cells that it was made from. */
export interface Measured {
  readonly value: Value;
  readonly from: readonly CellOrigin[];
}

/** Percentages are printed to 0.01 %. */
const percentGrain = 100n;

/** A measure of a quantity; undefined where the accounts do not tell, or nothing is to be said, as a share of nothing. */
export function measured(totals: Totals, about: Quantity, measure: Measure): Measured | undefined {
  switch (measure.kind) {
    case 'amount':
      return money(totals.amount(about));
    case 'count': {
      const counted = totals.count(about, measure.unit);
      return counted && { value: { kind: 'count', count: counted.count }, from: counted.from };
    }
    case 'change':
      return money(difference(totals, about, { ...about, year: measure.from }));
    case 'deviation':
      return money(difference(totals, about, measure.of));
    case 'growth':
      return quotient(
        difference(totals, about, { ...about, year: measure.from }),
        totals.amount({ ...about, year: measure.from }),
      );
    case 'share':
    case 'completion':
      return quotient(totals.amount(about), totals.amount(measure.of));
    case 'threshold':
      return undefined;
  }
}

function money(total: Total | undefined): Measured | undefined {
  return total && { value: { kind: 'money', money: { fen: total.fen, grain: 0n } }, from: total.from };
}

function difference(totals: Totals, a: Quantity, b: Quantity): Total | undefined {
  const left = totals.amount(a);
  const right = totals.amount(b);
  return left && right && { fen: left.fen - right.fen, from: [...left.from, ...right.from] };
}

/** No percentage of nothing, nor of a negative amount. */
function quotient(part: Total | undefined, whole: Total | undefined): Measured | undefined {
  if (!part || !whole || whole.fen <= 0n) return undefined;
  const ratio = ratioOf(magnitude(part.fen), whole.fen, percentGrain);
  if (!ratio) return undefined;
  return {
    value: { kind: 'ratio', ratio: part.fen < 0n ? { ...ratio, ppm: -ratio.ppm } : ratio },
    from: [...part.from, ...whole.from],
  };
}
