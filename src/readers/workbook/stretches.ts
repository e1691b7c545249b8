import type { Stretch } from './book.ts';

/** Rows or columns that are hidden: asked without walking over them, since a stretch may be a million rows. */
export interface Hidden {
  has(index: number): boolean;
  /** The first of these that is seen. */
  firstSeen(from: number, to: number): number | undefined;
  /** How many of these are seen. */
  seen(from: number, to: number): number;
}

export function hiddenIn(stretches: readonly Stretch[]): Hidden {
  const joined = joinedUp(stretches);
  const before: number[] = [];
  let total = 0;
  for (const { from, to } of joined) {
    before.push(total);
    total += to - from + 1;
  }
  /** The last stretch that begins at or before a place. */
  const at = (index: number): number => {
    let low = -1;
    let high = joined.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (joined[middle]!.from <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  /** How many are hidden up to a place and with it. */
  const hidden = (index: number): number => {
    const last = at(index);
    return last < 0 ? 0 : before[last]! + Math.min(joined[last]!.to, index) - joined[last]!.from + 1;
  };
  const has = (index: number) => (joined[at(index)]?.to ?? -1) >= index;
  return {
    has,
    firstSeen(from, to) {
      const first = has(from) ? joined[at(from)]!.to + 1 : from;
      return first <= to ? first : undefined;
    },
    seen: (from, to) => (to < from ? 0 : to - from + 1 - (hidden(to) - hidden(from - 1))),
  };
}

/** Stretches in order, those that touch made one. */
export function joinedUp(stretches: readonly Stretch[]): Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else if (from <= to) joined.push({ from, to });
  }
  return joined;
}
