import { ink, type Ink } from './ink.ts';

/** A stretch of one row: the pixels from `from` up to `to`. */
export interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Puts runs that touch one another, from a row to the next, together. */
export function connected(rows: readonly (readonly Run[])[]): Run[][] {
  const parent: number[] = [];
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[index] !== root) [parent[index], index] = [root, parent[index]!];
    return root;
  };
  const all = rows.flat();
  for (let index = 0; index < all.length; index += 1) parent.push(index);
  let first = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const [above, here] = [rows[row - 1]!, rows[row]!];
    const start = first + above.length;
    for (let up = 0, down = 0; up < above.length && down < here.length;) {
      const [one, other] = [above[up]!, here[down]!];
      if (one.from <= other.to && other.from <= one.to) parent[find(start + down)] = find(first + up);
      if (one.to < other.to) up += 1;
      else down += 1;
    }
    first = start;
  }
  const groups = new Map<number, Run[]>();
  for (const [index, run] of all.entries()) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(run);
    else groups.set(root, [run]);
  }
  return [...groups.values()];
}

/** The runs of ink of each row; blanks up to `gap` pixels do not part them, rules do. */
export function runsOf({ width, height, marks }: Ink, gap: number): Run[][] {
  const rows: Run[][] = [];
  for (let y = 0; y < height; y += 1) {
    const row: Run[] = [];
    let from = -1;
    let last = -1;
    const close = () => {
      if (from >= 0) row.push({ y, from, to: last + 1 });
      from = -1;
    };
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const mark = marks[at]!;
      if (mark === ink) {
        if (from < 0) from = x;
        last = x;
      } else if (from >= 0 && (mark > ink || x - last > gap)) close();
    }
    close();
    rows.push(row);
  }
  return rows;
}
