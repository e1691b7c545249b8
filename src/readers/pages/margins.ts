import type { DrawnPage } from '../../model/drawn-page.ts';
import type { PageLine } from './paragraphs.ts';

/** Between which places the running text of a page is set. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** How far lines of a paragraph stand apart; undefined where no two stand together. */
  readonly leading: number | undefined;
  /** 首行缩进: first lines of paragraphs are set in. */
  readonly hasIndents: boolean;
}

const longShare = 0.55;
const grain = 3;
const leastLines = 6;
/** An indent, in sizes of the font, and how many of the long lines have one where paragraphs are set in. */
const leastIndent = 1.5;
const mostIndent = 3;
const indentShare = 0.1;

/** By page: the column of its text, that of the pages of its size where it has too few lines of its own. */
export function columnsOfText(
  lines: readonly PageLine[],
  pages: readonly DrawnPage[],
): ReadonlyMap<number, TextColumn> {
  const sizes = new Map(
    pages.map(({ number, width, height }) => [
      number,
      { width, key: `${Math.round(width)} ${Math.round(height)}` },
    ]),
  );
  const long = lines.filter(
    ({ page, line: { box } }) => box.right - box.left > sizes.get(page)!.width * longShare,
  );
  const allByPage = grouped(lines, ({ page }) => page);
  const allBySize = grouped(lines, ({ page }) => sizes.get(page)!.key);
  const byPage = grouped(long, ({ page }) => page);
  const bySize = grouped(long, ({ page }) => sizes.get(page)!.key);
  const leading = leadingOf(lines);
  return new Map(
    pages.map(({ number, width }) => {
      const own = byPage.get(number) ?? [];
      const alike = bySize.get(sizes.get(number)!.key) ?? [];
      const margins =
        own.length >= leastLines
          ? marginsOf(own, allByPage.get(number)!, width)
          : marginsOf(alike, allBySize.get(sizes.get(number)!.key) ?? [], width);
      return [number, { ...margins, leading }];
    }),
  );
}

/** All of a key together, keys and members in the order in which they come. */
export function grouped<T, K>(all: readonly T[], key: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

/** Of long lines; where paragraphs are short their last lines, which are among `all`, tell the left margin as well. */
function marginsOf(
  lines: readonly PageLine[],
  all: readonly PageLine[],
  width: number,
): Omit<TextColumn, 'leading'> {
  if (lines.length === 0) return { left: width * 0.1, right: width * 0.9, hasIndents: false };
  const counts = new Map<number, number>();
  for (const { line } of all) {
    const at = Math.round(line.box.left / grain);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const least = Math.max(Math.min(2, lines.length), all.length * 0.1);
  const lefts = [...counts].filter(([, count]) => count >= least).map(([at]) => at);
  const left = (lefts.length > 0 ? Math.min(...lefts) : 0) * grain;
  const indented = lines.filter(({ line }) => {
    const indent = (line.box.left - left) / line.size;
    return indent > leastIndent && indent < mostIndent;
  });
  return { left, right: rightOf(lines), hasIndents: indented.length >= lines.length * indentShare };
}

/** Where most lines end: some end earlier, and marks hang over the margin. */
function rightOf(lines: readonly PageLine[]): number {
  const ends = lines.map(({ line }) => line.box.right).sort((a, b) => a - b);
  let best = 0;
  let most = 0;
  let first = 0;
  ends.forEach((end, index) => {
    while (end - ends[first]! > grain) first += 1;
    if (index - first + 1 >= most) [best, most] = [end, index - first + 1];
  });
  return best;
}

function leadingOf(lines: readonly PageLine[]): number | undefined {
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const gap = before ? line.line.baseline - before.line.baseline : 0;
    if (before?.page === line.page && gap > 0 && gap < line.line.size * 4) gaps.push(gap);
  });
  return gaps.sort((a, b) => a - b)[gaps.length >> 1];
}
