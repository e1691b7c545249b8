import type { Dimension, LedgerRow } from './ledger-row.ts';
import { dimensions } from './ledger-row.ts';

/** A row that is the sum of others, with the lowest rows below it. */
export interface LedgerSum {
  readonly row: LedgerRow;
  readonly leaves: readonly LedgerRow[];
}

export interface LedgerTree {
  readonly leaves: readonly LedgerRow[];
  readonly sums: readonly LedgerSum[];
}

export const ledgerAmounts = ['opening', 'debit', 'credit', 'closing'] as const;
export type LedgerAmountColumn = (typeof ledgerAmounts)[number];

/**
 * Parts the rows that are sums from the lowest ones. A row stands above another whose account and dimensions are its
 * own and more: 7201 above 720101, a row without function above those of each function. A row that says all that is
 * needed but is not the sum of those below it is one of its own, whose further dimensions are blank.
 */
export function ledgerTree(rows: readonly LedgerRow[], saysAll: (row: LedgerRow) => boolean): LedgerTree {
  const below = belowEach(rows);
  const sums = new Map<LedgerRow, LedgerSum>();
  for (const row of [...below.keys()].sort((a, b) => depthOf(b) - depthOf(a))) {
    const leaves = below.get(row)!.filter((each) => !sums.has(each));
    const isOwn =
      saysAll(row) &&
      leaves.every(({ account }) => account === row.account) &&
      ledgerAmounts.some((column) => sumOf(leaves, column) !== row[column]);
    if (!isOwn) sums.set(row, { row, leaves });
  }
  return { leaves: rows.filter((row) => !sums.has(row)), sums: [...sums.values()] };
}

export function sumOf(rows: readonly LedgerRow[], column: LedgerAmountColumn): bigint {
  return rows.reduce((sum, row) => sum + row[column], 0n);
}

function depthOf({ account, at }: LedgerRow): number {
  return (
    account.length * 100 + dimensions.filter((axis) => at[axis]).length * 10 + (at.function?.length ?? 0)
  );
}

/** The rows below each row that has some. */
function belowEach(rows: readonly LedgerRow[]): Map<LedgerRow, LedgerRow[]> {
  const byKey = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = keyOf(row.account, axesOf(row), row.at);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const accounts = new Set(rows.map(({ account }) => account));
  const patterns = [...new Map(rows.map((row) => [axesOf(row).join(), axesOf(row)])).values()];
  const below = new Map<LedgerRow, LedgerRow[]>();
  for (const row of rows) {
    const own = keyOf(row.account, axesOf(row), row.at);
    const keys = new Set<string>();
    for (const account of prefixes(row.account).filter((each) => accounts.has(each)))
      for (const axes of patterns.filter((each) => each.every((axis) => row.at[axis])))
        for (const code of axes.includes('function') ? codesAbove(row.at.function!) : [''])
          keys.add(keyOf(account, axes, { ...row.at, function: code }));
    for (const key of keys)
      if (key !== own)
        for (const above of byKey.get(key) ?? []) {
          const known = below.get(above);
          if (known) known.push(row);
          else below.set(above, [row]);
        }
  }
  return below;
}

function axesOf({ at }: LedgerRow): readonly Dimension[] {
  return dimensions.filter((axis) => at[axis]);
}

function keyOf(account: string, axes: readonly Dimension[], at: LedgerRow['at']): string {
  return JSON.stringify([account, ...axes.map((axis) => [axis, at[axis]])]);
}

function prefixes(account: string): string[] {
  return Array.from({ length: account.length - 3 }, (_, index) => account.slice(0, index + 4));
}

function codesAbove(code: string): string[] {
  return [3, 5, 7]
    .filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .concat(code);
}
