import type { Box } from '../../core/span.ts';
import type { Rule } from '../../model/drawn-page.ts';

/** A table as its rules draw it: rows and columns between lines, and cells that take one or several of both. */
export interface Lattice {
  readonly box: Box;
  /** Where columns begin and the last one ends; rows likewise. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  /** By row and column: the index of the cell there. */
  readonly cellAt: readonly (readonly number[])[];
}

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

/** Rules that end so near to one another meet. */
const reach = 3;
/** Lines so near are one line, drawn twice or in pieces: no column is so narrow, no row so low. */
const sameLine = 1.5;
const narrowestColumn = 5;
const lowestRow = 4;
/** A wall stands between two places where a rule runs along so much of it. */
const wallShare = 0.55;
/** More lines than any table has: a drawing, a pattern. */
const mostRules = 20_000;
const mostPlaces = 250_000;

/** The tables that rules draw on a page, from the top. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  const horizontal = merged(rules.filter(({ direction }) => direction === 'horizontal'));
  const vertical = merged(rules.filter(({ direction }) => direction === 'vertical'));
  if (horizontal.length + vertical.length > mostRules) return [];
  return components(horizontal, vertical)
    .flatMap((component) => latticeOf(component.horizontal, component.vertical) ?? [])
    .sort((a, b) => a.box.top - b.box.top);
}

/** Rules that lie on one line and meet become one. */
function merged(rules: readonly Rule[]): Rule[] {
  const inOrder = [...rules].sort((a, b) => a.at - b.at);
  const found: Rule[] = [];
  for (let first = 0; first < inOrder.length;) {
    let last = first;
    while (last + 1 < inOrder.length && inOrder[last + 1]!.at - inOrder[last]!.at <= sameLine / 2) last += 1;
    const line = inOrder.slice(first, last + 1).sort((a, b) => a.from - b.from);
    let open = line[0]!;
    for (const next of line.slice(1)) {
      if (next.from > open.to + reach) {
        found.push(open);
        open = next;
      } else
        open = {
          ...(next.to - next.from > open.to - open.from ? next : open),
          from: open.from,
          to: Math.max(open.to, next.to),
        };
    }
    found.push(open);
    first = last + 1;
  }
  return found;
}

interface Component {
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
}

/** Rules that cross or touch one another belong together. */
function components(horizontal: readonly Rule[], vertical: readonly Rule[]): Component[] {
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  const inOrder = vertical.map((rule, index) => ({ rule, index })).sort((a, b) => a.rule.at - b.rule.at);
  horizontal.forEach((across, index) => {
    let low = 0;
    for (let high = inOrder.length; low < high;) {
      const middle = (low + high) >> 1;
      if (inOrder[middle]!.rule.at < across.from - reach) low = middle + 1;
      else high = middle;
    }
    for (; low < inOrder.length && inOrder[low]!.rule.at <= across.to + reach; low += 1) {
      const { rule: down, index: other } = inOrder[low]!;
      if (across.at >= down.from - reach && across.at <= down.to + reach)
        parents[root(horizontal.length + other)] = root(index);
    }
  });
  const found = new Map<number, Component>();
  parents.forEach((_, index) => {
    const component = found.get(root(index)) ?? { horizontal: [], vertical: [] };
    found.set(root(index), component);
    if (index < horizontal.length) component.horizontal.push(horizontal[index]!);
    else component.vertical.push(vertical[index - horizontal.length]!);
  });
  return [...found.values()];
}

function latticeOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Lattice | undefined {
  if (horizontal.length === 0 || vertical.length === 0) return undefined;
  // a table may be open at its sides: where its rows end it ends
  const sides = ends(horizontal);
  const edges = ends(vertical);
  const xs = places(vertical, sides, narrowestColumn);
  const ys = places(horizontal, edges, lowestRow);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostPlaces) return undefined;
  const right = walls(xs, ys, vertical);
  const below = walls(ys, xs, horizontal);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const cellAt = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1));
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (cellAt[row]![column] !== -1) continue;
      const { rowSpan, columnSpan } = extent(row, column, { cellAt, right, below });
      for (let down = row; down < row + rowSpan; down += 1)
        for (let across = column; across < column + columnSpan; across += 1)
          cellAt[down]![across] = cells.length;
      const box = {
        left: xs[column]!,
        top: ys[row]!,
        right: xs[column + columnSpan]!,
        bottom: ys[row + rowSpan]!,
      };
      cells.push({ row, column, rowSpan, columnSpan, box });
    }
  const box = { left: xs[0]!, top: ys[0]!, right: xs[columns]!, bottom: ys[rows]! };
  return { box, xs, ys, cells, cellAt };
}

function ends(rules: readonly Rule[]): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { from, to } of rules) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return [first, last];
}

/** Where the lines stand, those that are one counted once, and the open ends. */
function places(rules: readonly Rule[], [first, last]: readonly [number, number], least: number): number[] {
  const longest = new Map<number, number>();
  for (const { at, from, to } of rules) longest.set(at, (longest.get(at) ?? 0) + to - from);
  const found: { at: number; length: number }[] = [];
  for (const [at, length] of [...longest].sort((a, b) => a[0] - b[0])) {
    const before = found[found.length - 1];
    if (!before || at - before.at >= least) found.push({ at, length });
    else if (length > before.length) found[found.length - 1] = { at, length };
  }
  const all = found.map(({ at }) => at);
  if (all.length > 0 && all[0]! - first >= least) all.unshift(first);
  if (all.length > 0 && last - all[all.length - 1]! >= least) all.push(last);
  return all;
}

/** For each line between two places, in each band across it: whether a rule stands there. */
function walls(lines: readonly number[], bands: readonly number[], rules: readonly Rule[]): boolean[][] {
  const count = bands.length - 1;
  const covered = lines.map(() => Array.from({ length: count }, () => 0));
  for (const { at, from, to } of rules) {
    const line = nearest(lines, at);
    const along = covered[line]!;
    for (let band = 0; band < count; band += 1) {
      const shared = Math.min(to, bands[band + 1]!) - Math.max(from, bands[band]!);
      if (shared > 0) along[band]! += shared;
    }
  }
  return covered.map((along) =>
    along.map((length, band) => length >= (bands[band + 1]! - bands[band]!) * wallShare),
  );
}

function nearest(lines: readonly number[], at: number): number {
  let best = 0;
  for (let index = 1; index < lines.length; index += 1)
    if (Math.abs(lines[index]! - at) < Math.abs(lines[best]! - at)) best = index;
  return best;
}

interface Walls {
  readonly cellAt: readonly (readonly number[])[];
  readonly right: readonly (readonly boolean[])[];
  readonly below: readonly (readonly boolean[])[];
}

/** How far the cell reaches that begins at a place: first along its row, then down as long as all of it is open. */
function extent(
  row: number,
  column: number,
  { cellAt, right, below }: Walls,
): { rowSpan: number; columnSpan: number } {
  const [rows, columns] = [cellAt.length, cellAt[0]!.length];
  let columnSpan = 1;
  while (
    column + columnSpan < columns &&
    !right[column + columnSpan]![row] &&
    cellAt[row]![column + columnSpan] === -1
  )
    columnSpan += 1;
  const isOpenBelow = (at: number) => {
    if (at >= rows) return false;
    for (let across = column; across < column + columnSpan; across += 1) {
      if (below[at]![across] || cellAt[at]![across] !== -1) return false;
      if (across > column && right[across]![at]) return false;
    }
    return true;
  };
  let rowSpan = 1;
  while (isOpenBelow(row + rowSpan)) rowSpan += 1;
  return { rowSpan, columnSpan };
}
