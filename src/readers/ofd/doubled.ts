import type { Placed } from './canvas.ts';

/** Closer than this, in sizes, the same character stands twice to look bold, or to cast a shadow. */
const doubled = 0.15;
/** A line has fewer of one character. */
const looked = 64;

/** The characters without those that are drawn once more over themselves. */
export function withoutDoubles(glyphs: readonly Placed[]): Placed[] {
  const seen = new Map<string, Map<number, Placed[]>>();
  return glyphs.filter((glyph) => {
    const rows = seen.get(glyph.text) ?? new Map<number, Placed[]>();
    seen.set(glyph.text, rows);
    const row = Math.round(glyph.origin.y);
    for (let near = row - 1; near <= row + 1; near += 1) if (hasOver(glyph, rows.get(near))) return false;
    const alike = rows.get(row);
    if (alike) alike.push(glyph);
    else rows.set(row, [glyph]);
    return true;
  });
}

function hasOver(glyph: Placed, alike: readonly Placed[] = []): boolean {
  const last = Math.max(alike.length - looked, 0);
  for (let index = alike.length - 1; index >= last; index -= 1) if (isOver(glyph, alike[index]!)) return true;
  return false;
}

function isOver({ origin, size }: Placed, other: Placed): boolean {
  return (
    Math.abs(origin.x - other.origin.x) < size * doubled &&
    Math.abs(origin.y - other.origin.y) < size * doubled &&
    Math.abs(size - other.size) < size * doubled
  );
}
