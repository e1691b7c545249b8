/** The candidates that `typed` may have meant, the likeliest first, at most `most`. */
export function suggest(typed: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = typed.toLowerCase();
  const scored: [candidate: string, score: number][] = [];
  for (const candidate of new Set(candidates)) {
    const score = distance(wanted, candidate.toLowerCase());
    if (score !== undefined) scored.push([candidate, score]);
  }
  return scored
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([candidate]) => candidate);
}

/** How far apart, between 0 and 1; undefined where they have too little in common. */
function distance(typed: string, candidate: string): number | undefined {
  if (typed.length >= 2 && candidate.includes(typed))
    return 0.1 + 0.1 * (1 - typed.length / candidate.length);
  const tail = candidate.slice(candidate.lastIndexOf('/') + 1);
  const relative = Math.min(
    edits(typed, candidate) / Math.max(typed.length, candidate.length),
    edits(typed, tail) / Math.max(typed.length, tail.length) + 0.05,
  );
  return relative <= 0.45 ? relative + 0.2 : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
