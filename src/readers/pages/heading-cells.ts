import { joint } from './line-words.ts';
import type { Column } from './line-columns.ts';
import { isOver } from './line-columns.ts';
import type { Segment } from './line-segments.ts';
import type { PageCell } from './ruled-tables.ts';
import type { TableLine } from './unruled-tables.ts';

/** A heading and the columns that it stands above. */
interface Heading {
  text: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
  readonly level: number;
}

/** Lines of a heading stand nearer to one another than rows do. */
const withinHeading = 0.95;
/** A heading in the middle of its columns is so near to it, in sizes of its font. */
const nearMiddle = 1.5;
/** Places that differ by less, in points, are the same. */
export const closeBy = 2;

/** The headings above the columns as rows with merged cells. */
export function headingCells(
  lines: readonly TableLine[],
  columns: readonly Column[],
  pitch: number,
  page: number,
): readonly (readonly (PageCell | undefined)[])[] {
  const headings = joined(lines, columns, pitch);
  const levels = Math.max(0, ...headings.map(({ level }) => level + 1));
  const rows = Array.from({ length: levels }, () =>
    Array.from<PageCell | undefined>({ length: columns.length }),
  );
  const covered = rows.map((row) => row.map(() => false));
  for (const heading of headings) {
    const below = headings.some(
      (other) => other.level > heading.level && other.from <= heading.to && other.to >= heading.from,
    );
    const rowSpan = below ? 1 : levels - heading.level;
    for (let row = heading.level; row < heading.level + rowSpan; row += 1)
      for (let column = heading.from; column <= heading.to; column += 1) covered[row]![column] = true;
    const { left, top, right, bottom, text } = heading;
    rows[heading.level]![heading.from] = {
      text,
      at: { kind: 'page', page, box: { left, top, right, bottom } },
      rowSpan,
      columnSpan: heading.to - heading.from + 1,
    };
  }
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (!cell && !covered[index]![column]) row[column] = { text: '' };
    }),
  );
  return rows;
}

/** Whether headings begin where their columns begin, rather than stand in the middle of them. */
export function areFlushLeft(lines: readonly TableLine[], columns: readonly Column[]): boolean {
  let left = 0;
  let middle = 0;
  for (const { segments } of lines)
    for (const segment of segments) {
      const column = columns[coveredBy(segment, columns).from]!;
      const fromMiddle = Math.abs(segment.left + segment.right - column.left - column.right) / 2;
      const fromLeft = Math.abs(segment.left - column.left);
      if (fromLeft < closeBy && fromMiddle > closeBy) left += 1;
      if (fromMiddle < closeBy && fromLeft > closeBy) middle += 1;
    }
  return left > middle;
}

/** Segments that stand above the same columns, line below line, are one heading. */
function joined(lines: readonly TableLine[], columns: readonly Column[], pitch: number): Heading[] {
  const headings: Heading[] = [];
  for (const { line, segments } of lines) {
    segments.forEach((segment, index) => {
      const { from, to } = columnsUnder(segment, index, segments, columns, line.size);
      const above = headings.findLast((each) => each.from === from && each.to === to);
      if (above && line.baseline - above.bottom < pitch * withinHeading) {
        above.text += joint(above.text, segment.text) + segment.text;
        above.bottom = line.baseline;
        above.right = Math.max(above.right, segment.right);
        return;
      }
      const over = headings.filter((each) => each.from <= to && each.to >= from);
      headings.push({
        text: segment.text,
        from,
        to,
        left: segment.left,
        right: segment.right,
        top: line.box.top,
        bottom: line.baseline,
        level: over.length === 0 ? 0 : Math.max(...over.map(({ level }) => level)) + 1,
      });
    });
  }
  return headings;
}

/** The columns that a heading stands above: those that it covers, and as many beside them as bring it to their middle. */
function columnsUnder(
  segment: Segment,
  index: number,
  segments: readonly Segment[],
  columns: readonly Column[],
  size: number,
): { from: number; to: number } {
  const covered = coveredBy(segment, columns);
  const least = index === 0 ? 0 : coveredBy(segments[index - 1]!, columns).to + 1;
  const most =
    index === segments.length - 1 ? columns.length - 1 : coveredBy(segments[index + 1]!, columns).from - 1;
  const middle = (segment.left + segment.right) / 2;
  let best = { ...covered, off: Infinity };
  for (let from = Math.min(least, covered.from); from <= covered.from; from += 1)
    for (let to = covered.to; to <= Math.max(most, covered.to); to += 1) {
      const off = Math.abs((columns[from]!.left + columns[to]!.right) / 2 - middle);
      // of columns that fit alike the fewest
      if (off < best.off - size * 0.25) best = { from, to, off };
    }
  return best.off < size * nearMiddle ? { from: best.from, to: best.to } : covered;
}

function coveredBy(segment: Segment, columns: readonly Column[]): { from: number; to: number } {
  const under = columns.flatMap((column, at) => (isOver(segment, column) ? [at] : []));
  const nearest = () => {
    const middle = (segment.left + segment.right) / 2;
    const after = columns.findIndex(({ right }) => right >= middle);
    return after < 0 ? columns.length - 1 : after;
  };
  const from = under[0] ?? nearest();
  return { from, to: under[under.length - 1] ?? from };
}
