import type { Value } from './fact.ts';

/** Money in 分 and percentages in millionths, as decimal strings: no reader of JSON may round them. */
export function valueJson(value: Value): object {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', fen: String(value.money.fen), grain: String(value.money.grain) };
    case 'ratio':
      return { kind: 'ratio', ppm: String(value.ratio.ppm), grain: String(value.ratio.grain) };
    case 'count':
      return { kind: 'count', count: value.count };
    case 'unrecognised':
      return { kind: 'unrecognised', text: value.text };
    case 'blank':
    case 'barred':
    case 'declared-empty':
      return { kind: value.kind };
  }
}

/** Whether a value is nothing, in whatever way it is printed: a blank, a bar, a zero. A percentage is always something. */
export function isNothing(value: Value): boolean {
  switch (value.kind) {
    case 'money':
      return value.money.fen === 0n;
    case 'count':
      return value.count === 0;
    case 'blank':
    case 'barred':
    case 'declared-empty':
      return true;
    default:
      return false;
  }
}
