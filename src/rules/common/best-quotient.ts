import type { Money } from '../../core/money.ts';
import type { Ratio, RatioVerdict } from '../../core/ratio.ts';
import { judgeRatio } from '../../core/ratio.ts';

/** Two amounts of which a printed percentage may be the quotient. */
export interface Quotient {
  readonly part: Money;
  readonly whole: Money;
}

/** `padded`: right with one decimal, then a zero written behind it (2.6 % as 2.60 %). */
export type Fit = RatioVerdict | 'padded';

export interface Judged<Q extends Quotient> {
  readonly verdict: Fit;
  readonly of: Q;
}

const fromBest: readonly Fit[] = ['exact', 'tail', 'truncated', 'padded', 'wrong'];
const oneHundredth = 100n;

/**
 * The quotient that fits a printed percentage best, the earliest among equals. Where two places print different
 * amounts, the percentage of either is right: that they differ is another defect. Undefined where all wholes are
 * zero.
 */
export function bestQuotient<Q extends Quotient>(printed: Ratio, of: readonly Q[]): Judged<Q> | undefined {
  let best: Judged<Q> | undefined;
  for (const quotient of of) {
    if (quotient.whole.fen === 0n) continue;
    const verdict = fitOf(printed, quotient);
    if (!best || fromBest.indexOf(verdict) < fromBest.indexOf(best.verdict)) best = { verdict, of: quotient };
  }
  return best;
}

function fitOf(printed: Ratio, { part, whole }: Quotient): Fit {
  const verdict = judgeRatio(printed, part, whole);
  if (verdict !== 'wrong' || printed.grain > oneHundredth) return verdict;
  const coarser = { ppm: printed.ppm, grain: printed.grain * 10n };
  if (printed.ppm % coarser.grain !== 0n) return verdict;
  return judgeRatio(coarser, part, whole) === 'exact' ? 'padded' : verdict;
}

/** What a failed fit is called, and how grave it is: digits cut off or padded are a matter of form. */
export function faultOf(fit: Fit) {
  switch (fit) {
    case 'truncated':
      return { message: 'truncated', severity: 'note' } as const;
    case 'padded':
      return { message: 'padded', severity: 'note' } as const;
    case 'exact':
    case 'tail':
    case 'wrong':
      return { message: 'wrong' } as const;
  }
}
