import type { Span } from '../core/span.ts';

/** Something that stands in the old document, the new one, or both. */
export interface Placed {
  readonly old?: Span;
  readonly new?: Span;
}

/**
 * Sorts by place: what is in the old document by where it stands there, what is new after what stands before it in
 * the new document.
 */
export function inOrder<T>(items: readonly T[], placesOf: (item: T) => Placed): T[] {
  const placed = items.map((item) => ({ item, ...placesOf(item) }));
  const anchors = placed
    .filter((each) => each.old && each.new)
    .map((each) => ({ old: each.old!.start, new: each.new!.start }))
    .sort((a, b) => a.new - b.new);
  const rankOf = ({ old, new: now }: Placed): readonly [number, number] =>
    old ? [old.start, -1] : [anchors.findLast((anchor) => anchor.new <= now!.start)?.old ?? -1, now!.start];
  return placed
    .map((each) => ({ item: each.item, rank: rankOf(each) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ item }) => item);
}
