import { ems } from '../../core/ems.ts';
import type { Table } from '../../model/publication.ts';
import type { Style } from './looks.ts';
import { looks } from './looks.ts';

/** Words over some columns of a row, the last not among them. */
export interface Across {
  readonly style: Style;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Name, year and unit of money above a table, at the left, in the middle and at the right: on one row where its
 * columns can be parted so that each fits, otherwise on several. `widths` are those of the columns, in points.
 */
export function asideRows(
  { left, middle, right }: Pick<Table, 'left' | 'middle' | 'right'>,
  widths: readonly number[],
): Across[][] {
  const asides: Aside[] = [
    ...(left ? [{ style: 'aside-left', text: left } as const] : []),
    ...(middle ? [{ style: 'aside-center', text: middle } as const] : []),
    ...(right ? [{ style: 'aside-right', text: right } as const] : []),
  ];
  return rowsOf(asides, widths);
}

interface Aside {
  readonly style: Style & `aside-${string}`;
  readonly text: string;
}

function rowsOf(asides: readonly Aside[], widths: readonly number[]): Across[][] {
  const [first, ...others] = asides;
  if (!first) return [];
  const row = oneRow(asides, widths);
  if (row) return [row];
  return [[{ ...first, from: 0, to: widths.length }], ...rowsOf(others, widths)];
}

/** Of the ways to part the columns in which each fits, the one that leaves the middle nearest to the middle. */
function oneRow(asides: readonly Aside[], widths: readonly number[]): Across[] | undefined {
  const count = widths.length;
  if (asides.length === 1) return [{ ...asides[0]!, from: 0, to: count }];
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  const fits = (aside: Aside, from: number, to: number) => needed(aside) <= edges[to]! - edges[from]!;
  const [first, second, third] = asides as [Aside, Aside, Aside?];
  let best: { readonly row: Across[]; readonly off: number } | undefined;
  for (let one = 1; one < count; one += 1) {
    if (!fits(first, 0, one)) continue;
    for (let two = third ? one + 1 : count; two < count + (third ? 0 : 1); two += 1) {
      if (!fits(second, one, two) || (third && !fits(third, two, count))) continue;
      const off = third ? Math.abs(edges[one]! + edges[two]! - edges[count]!) : edges[one]!;
      if (best && best.off <= off) continue;
      const row = [
        { ...first, from: 0, to: one },
        { ...second, from: one, to: two },
        ...(third ? [{ ...third, from: two, to: count }] : []),
      ];
      best = { row, off };
    }
  }
  return best?.row;
}

/** Points that words take, with what stands beside them. */
function needed({ style, text }: Aside): number {
  return ems(text) * looks[style]!.font.size + 10;
}
