import type { Money } from './money.ts';
import { boundsOf, magnitude } from './money.ts';

/**
 * A printed percentage in millionths (33.04 % = 330,400), with the worth of its last printed digit
 * (0.01 % = 100). Never a float.
 */
export interface Ratio {
  readonly ppm: bigint;
  readonly grain: bigint;
}

export function parsePercent(printed: string): Ratio | undefined {
  const match = /^([-−－]?)(\d+)(?:\.(\d{1,4}))?$/.exec(printed);
  if (!match) return undefined;
  const decimals = match[3] ?? '';
  const ppm = BigInt(match[2]! + decimals.padEnd(4, '0'));
  return { ppm: match[1] ? -ppm : ppm, grain: 10n ** BigInt(4 - decimals.length) };
}

export function formatPercent(a: Ratio): string {
  let decimals = 4;
  for (let worth = 1n; worth < a.grain && decimals > 0; worth *= 10n) decimals -= 1;
  const shown = magnitude(a.ppm).toString().padStart(5, '0');
  const fraction = shown.slice(-4).slice(0, decimals);
  return `${a.ppm < 0n ? '-' : ''}${shown.slice(0, -4)}${decimals > 0 ? `.${fraction}` : ''}%`;
}

/** `part ÷ whole` from the printed values, half-up to the given grain. Undefined over zero. */
export function ratioOf(part: bigint, whole: bigint, grain: bigint): Ratio | undefined {
  if (whole === 0n) return undefined;
  const sign = part < 0n !== whole < 0n ? -1n : 1n;
  const units =
    (magnitude(part) * 1_000_000n * 2n + magnitude(whole) * grain) / (magnitude(whole) * grain * 2n);
  return { ppm: sign * units * grain, grain };
}

export type RatioVerdict = 'exact' | 'tail' | 'truncated' | 'wrong';

/**
 * Whether a printed percentage can be `part ÷ whole`.
 *
 * `exact`: it is the printed values' own quotient, rounded half-up; `tail`: some amounts that print like these
 * give it (as when it was computed from 元); `truncated`: it was cut off instead of rounded; else `wrong`.
 * Amounts of both signs are compared by magnitude: a decrease is printed without its sign.
 */
export function judgeRatio(printed: Ratio, part: Money, whole: Money): RatioVerdict {
  const shown = magnitude(printed.ppm);
  const a = { fen: magnitude(part.fen), grain: part.grain };
  const b = { fen: magnitude(whole.fen), grain: whole.grain };
  const exact = ratioOf(a.fen, b.fen, printed.grain);
  if (exact?.ppm === shown) return 'exact';
  const low = boundsOf(a);
  const high = boundsOf(b);
  // shown − g/2 ≤ highest quotient and shown + g/2 ≥ lowest quotient, multiplied out
  const reachesUp = high.low <= 0n || (2n * shown - printed.grain) * high.low <= 2_000_000n * low.high;
  const reachesDown = (2n * shown + printed.grain) * high.high >= 2_000_000n * (low.low < 0n ? 0n : low.low);
  if (reachesUp && reachesDown && high.high > 0n) return 'tail';
  if (b.fen > 0n && ((a.fen * 1_000_000n) / b.fen / printed.grain) * printed.grain === shown)
    return 'truncated';
  return 'wrong';
}

/** A share between 0 and 1 in whole per cent; cut off, so that what is not all never reads as 100%. */
export function wholePercent(share: number): string {
  const ppm = share < 1 ? Math.min(Math.round(share * 1_000_000), 999_999) : 1_000_000;
  return formatPercent({ ppm: BigInt(ppm), grain: 10_000n });
}
