/**
 * An amount of money and how exactly it is known.
 *
 * `fen` is the amount in 分, never a float. `grain` is the worth in 分 of the last printed digit (0.01 万元 =
 * 10,000 分): the true amount lies within half a grain of what is printed. A grain of 0n says that it is exact.
 */
export interface Money {
  readonly fen: bigint;
  readonly grain: bigint;
}

/** The units in which accounts are printed, with their worth in 分. */
export const moneyUnits = {
  元: 100n,
  百元: 10_000n,
  千元: 100_000n,
  万元: 1_000_000n,
  亿元: 10_000_000_000n,
} as const;
export type MoneyUnit = keyof typeof moneyUnits;

export const exactZero: Money = { fen: 0n, grain: 0n };

const printedNumber = /^([-−－]?)(\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * Reads a printed number in `unit`: `1,234.50` in 万元 is 1,234,500,000 分 with a grain of 10,000 分.
 * Undefined where the text is no plain number, or prints digits finer than a 分 that are not zero.
 */
export function parseMoney(printed: string, unit: MoneyUnit): Money | undefined {
  const match = printedNumber.exec(printed);
  if (!match) return undefined;
  const decimals = match[3] ?? '';
  const worth = moneyUnits[unit];
  const scale = 10n ** BigInt(decimals.length);
  const digits = BigInt(match[2]!.replaceAll(/[,，]/g, '') + decimals) * worth;
  if (digits % scale !== 0n) return undefined;
  const fen = digits / scale;
  const grain = worth / scale;
  return { fen: match[1] ? -fen : fen, grain: grain === 0n ? 1n : grain };
}

export function add(a: Money, b: Money): Money {
  return { fen: a.fen + b.fen, grain: a.grain + b.grain };
}

export function subtract(a: Money, b: Money): Money {
  return { fen: a.fen - b.fen, grain: a.grain + b.grain };
}

export function negate(a: Money): Money {
  return { fen: -a.fen, grain: a.grain };
}

/** The sum of `terms`: errors add up, so grains do. An empty sum is exactly zero. */
export function sum(terms: Iterable<Money>): Money {
  let fen = 0n;
  let grain = 0n;
  for (const term of terms) {
    fen += term.fen;
    grain += term.grain;
  }
  return { fen, grain };
}

export function magnitude(a: bigint): bigint {
  return a < 0n ? -a : a;
}

/**
 * Whether one true amount can stand behind both: they are equal, or differ by less than half of both grains
 * together. Over n printed addends and a printed total this is |T − Σ| < (n + 1) · grain / 2.
 */
export function agree(a: Money, b: Money): boolean {
  return a.fen === b.fen || 2n * magnitude(a.fen - b.fen) < a.grain + b.grain;
}

/** Whether `a` can be at most `b`. */
export function atMost(a: Money, b: Money): boolean {
  return a.fen <= b.fen || agree(a, b);
}

/** The smallest and largest amounts in 分 that print as `a`. */
export function boundsOf(a: Money): { low: bigint; high: bigint } {
  const half = a.grain / 2n;
  return a.grain === 0n
    ? { low: a.fen, high: a.fen }
    : { low: a.fen - half, high: a.fen + half - (a.grain % 2n === 0n ? 1n : 0n) };
}

/** Prints an amount with `decimals` digits in `unit`, half-up; no separators, `-` for negatives. */
export function formatMoney(a: Money, unit: MoneyUnit = '万元', decimals = 2): string {
  const grain = moneyUnits[unit] / 10n ** BigInt(decimals) || 1n;
  const rounded = (magnitude(a.fen) * 2n + grain) / (grain * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return a.fen < 0n && rounded !== 0n ? `-${whole}` : whole;
}

/** The number of decimals that `a` was printed with in `unit`; 2 for an exact amount. */
export function decimalsOf(a: Money, unit: MoneyUnit = '万元'): number {
  if (a.grain === 0n) return 2;
  let decimals = 0;
  for (let worth = moneyUnits[unit]; worth > a.grain && decimals < 8; worth /= 10n) decimals += 1;
  return decimals;
}
