import type { Value } from '../model/fact.ts';

/** A value as data: money in 分 and percentages in millionths, as decimal strings with the worth of their last digit. */
export function printedValue(value: Value): object {
  switch (value.kind) {
    case 'money':
      return { kind: value.kind, fen: String(value.money.fen), grain: String(value.money.grain) };
    case 'ratio':
      return { kind: value.kind, ppm: String(value.ratio.ppm), grain: String(value.ratio.grain) };
    default:
      return value;
  }
}
