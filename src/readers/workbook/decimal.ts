/** A number as Excel keeps it, in fifteen digits: `digits` × 10^exponent. */
export interface Decimal {
  readonly isNegative: boolean;
  readonly digits: bigint;
  readonly exponent: number;
}

const kept = 15;

/** The decimal that a stored number stands for: what binary arithmetic left beyond fifteen digits is dropped. */
export function decimalOf(value: number): Decimal {
  const { digits, exponent } = written(value);
  return { isNegative: value < 0, digits: BigInt(digits), exponent: exponent - kept + 1 };
}

/** A number's whole part and its decimals without a sign, rounded half up to `decimals` after a shift of the point. */
export function rounded(
  value: number,
  decimals: number,
  shift = 0,
): { readonly whole: string; readonly fraction: string } {
  const { digits, exponent } = written(value);
  const count = 1 + exponent + shift + decimals;
  const units = count >= kept ? digits.padEnd(count, '0') : count < 0 ? '0' : halvedUp(digits, count);
  const text = units.padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return { whole: text.slice(0, point).replace(/^0+(?=\d)/, ''), fraction: text.slice(point) };
}

/** Fifteen digits, of which the first stands before the point, which is then moved. */
function written(value: number): { digits: string; exponent: number } {
  const text = Math.abs(value).toExponential(kept - 1);
  return { digits: text[0] + text.slice(2, kept + 1), exponent: Number(text.slice(kept + 2)) };
}

function halvedUp(digits: string, count: number): string {
  const units = Number(digits.slice(0, count));
  return String(digits.charCodeAt(count) >= 0x35 ? units + 1 : units);
}
