import type { Money } from '../core/money.ts';
import { agree, exactZero } from '../core/money.ts';

/** A row with its amounts in order, which may be fewer than its columns. */
export interface NumberedRow {
  readonly amounts: readonly Money[];
  /** What other tables and sentences say of each column. */
  readonly known: readonly (Money | undefined)[];
  /** The row that this one is a part of. */
  readonly parent?: number;
}

/** For each column the number of the amount that stands in it, −1 for a blank; undefined where nothing decides. */
export type Placement = readonly (number | undefined)[];

type Assignment = readonly number[];

const mostRounds = 8;

/**
 * Says which columns the amounts of rows with lost blanks stand in: by the only assignment that the rows above and
 * below and other places allow. A row's own sum never decides, since it holds for every assignment; but a total is
 * not blank where one of its parts is printed. `heads[c]` is the column that column c is a part of.
 */
export function placeAmounts(
  rows: readonly NumberedRow[],
  width: number,
  heads: readonly (number | undefined)[],
): Placement[] {
  const domains = rows.map((row) => domainOf(row, width, heads));
  const families = familiesOf(rows).filter(({ parent, children }) =>
    [parent, ...children].some((row) => domains[row]!.length > 1),
  );
  for (let round = 0, changed = true; changed && round < mostRounds; round += 1) {
    changed = false;
    for (const family of families) changed = narrow(family, rows, domains, width) || changed;
  }
  return domains.map((domain) => commonTo(domain, width));
}

/** All ways to place the amounts in order that keep the form and agree with what other places say. */
function domainOf(row: NumberedRow, width: number, heads: readonly (number | undefined)[]): Assignment[] {
  const count = row.amounts.length;
  if (count > width) return [];
  const all = assignments(count, width).filter((assignment) =>
    assignment.every((amount, column) => {
      const head = heads[column];
      return amount < 0 || head === undefined || assignment[head]! >= 0;
    }),
  );
  const agreeing = all.filter((assignment) =>
    assignment.every((_, column) => {
      const known = row.known[column];
      return known === undefined || agree(known, amountIn(row, assignment, column));
    }),
  );
  return agreeing.length > 0 ? agreeing : all;
}

function assignments(count: number, width: number): Assignment[] {
  const found: number[][] = [];
  const place = (column: number, next: number, assignment: number[]) => {
    if (count - next > width - column) return;
    if (column === width) {
      found.push(assignment);
      return;
    }
    if (next < count) place(column + 1, next + 1, [...assignment, next]);
    place(column + 1, next, [...assignment, -1]);
  };
  place(0, 0, []);
  return found;
}

function amountIn(row: NumberedRow, assignment: Assignment, column: number): Money {
  const amount = assignment[column]!;
  return amount < 0 ? exactZero : row.amounts[amount]!;
}

interface Family {
  readonly parent: number;
  readonly children: readonly number[];
}

function familiesOf(rows: readonly NumberedRow[]): Family[] {
  const children = new Map<number, number[]>();
  rows.forEach(({ parent }, index) => {
    if (parent === undefined) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  });
  return [...children].map(([parent, own]) => ({ parent, children: own }));
}

interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Drops what cannot add up, column by column: a parent between the least and the most that its parts can make, a
 * part within what the parent leaves over. Whether anything was dropped.
 */
function narrow(
  { parent, children }: Family,
  rows: readonly NumberedRow[],
  domains: Assignment[][],
  width: number,
): boolean {
  const columns = Array.from({ length: width }, (_, column) => column);
  const members = [parent, ...children];
  if (members.some((member) => domains[member]!.length === 0)) return false;
  const slack = members.reduce((sum, member) => sum + (rows[member]!.amounts[0]?.grain ?? 0n), 0n) / 2n;
  const rangeOf = (row: number, column: number): Range => {
    let range: { low: bigint; high: bigint } | undefined;
    for (const assignment of domains[row]!) {
      const { fen } = amountIn(rows[row]!, assignment, column);
      range ??= { low: fen, high: fen };
      if (fen < range.low) range.low = fen;
      if (fen > range.high) range.high = fen;
    }
    return range!;
  };
  const total = columns.map((column) => rangeOf(parent, column));
  const ranges = children.map((child) => columns.map((column) => rangeOf(child, column)));
  const sums = columns.map((column) => ({
    low: ranges.reduce((sum, own) => sum + own[column]!.low, 0n),
    high: ranges.reduce((sum, own) => sum + own[column]!.high, 0n),
  }));
  const isWithin = (value: bigint, low: bigint, high: bigint) =>
    value > low - slack - 1n && value < high + slack + 1n;
  let changed = false;
  const keep = (row: number, allows: (value: bigint, column: number) => boolean) => {
    const domain = domains[row]!;
    if (domain.length === 1) return;
    const left = domain.filter((assignment) =>
      columns.every((column) => allows(amountIn(rows[row]!, assignment, column).fen, column)),
    );
    // where nothing is left the document contradicts itself, and says nothing of its blanks
    if (left.length === 0 || left.length === domain.length) return;
    domains[row] = left;
    changed = true;
  };
  keep(parent, (value, column) => isWithin(value, sums[column]!.low, sums[column]!.high));
  children.forEach((child, index) =>
    keep(child, (value, column) => {
      const own = ranges[index]![column]!;
      const others = { low: sums[column]!.low - own.low, high: sums[column]!.high - own.high };
      return isWithin(value, total[column]!.low - others.high, total[column]!.high - others.low);
    }),
  );
  return changed;
}

/** What all assignments that are left have in common. */
function commonTo(domain: readonly Assignment[], width: number): Placement {
  const [first] = domain;
  return Array.from({ length: width }, (_, column) =>
    first && domain.every((assignment) => assignment[column] === first[column]) ? first[column] : undefined,
  );
}
