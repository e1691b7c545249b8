import type { Dimension, LedgerRow } from './ledger-row.ts';
import { dimensions } from './ledger-row.ts';

/** A row that is the sum of others, with the lowest rows below it. */
export interface LedgerSum {
  readonly row: LedgerRow;
  readonly leaves: readonly LedgerRow[];
  /** What those come to. */
  readonly totals: readonly (readonly [column: LedgerAmountColumn, sum: bigint])[];
}

export interface LedgerTree {
  readonly leaves: readonly LedgerRow[];
  readonly sums: readonly LedgerSum[];
}

const ledgerAmounts = ['opening', 'debit', 'credit', 'closing'] as const;
export type LedgerAmountColumn = (typeof ledgerAmounts)[number];

/**
 * Parts the rows that are sums from the lowest ones. A row stands above another whose account and dimensions are its
 * own and more: 7201 above 720101, a row without function above those of each function. A row that says all that is
 * needed but is not the sum of those below it is one of its own, whose further dimensions are blank.
 */
export function ledgerTree(rows: readonly LedgerRow[], saysAll: (row: LedgerRow) => boolean): LedgerTree {
  const sums = new Map<LedgerRow, LedgerSum>();
  const levels = levelsOf(rows).sort((a, b) => depthOf(b.rows[0]!) - depthOf(a.rows[0]!));
  for (const { rows: own, below } of levels) {
    const leaves = below.filter((each) => !sums.has(each));
    const isOfOneAccount = leaves.every(({ account }) => account === own[0]!.account);
    const totals = ledgerAmounts.map((column) => [column, sumOf(leaves, column)] as const);
    for (const row of own) {
      const isOwn = isOfOneAccount && totals.some(([column, sum]) => sum !== row[column]) && saysAll(row);
      if (!isOwn) sums.set(row, { row, leaves, totals });
    }
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

/** Rows of the same account and dimensions, with all rows below them. */
interface Level {
  readonly rows: readonly LedgerRow[];
  readonly below: readonly LedgerRow[];
}

/** The levels that stand above others. */
function levelsOf(rows: readonly LedgerRow[]): Level[] {
  const levels = new Map<string, { rows: LedgerRow[]; below: LedgerRow[] }>();
  const ownKeys = rows.map((row) => keyOf(row.account, axesOf(row), row.at));
  rows.forEach((row, index) => {
    const level = levels.get(ownKeys[index]!);
    if (level) level.rows.push(row);
    else levels.set(ownKeys[index]!, { rows: [row], below: [] });
  });
  const accounts = new Set(rows.map(({ account }) => account));
  const patterns = [...new Map(rows.map((row) => [axesOf(row).join(), axesOf(row)])).values()];
  rows.forEach((row, index) => {
    const keys = new Set<string>();
    for (const account of prefixes(row.account).filter((each) => accounts.has(each)))
      for (const axes of patterns.filter((each) => each.every((axis) => row.at[axis])))
        for (const code of axes.includes('function') ? codesAbove(row.at.function!) : [''])
          keys.add(keyOf(account, axes, { ...row.at, function: code }));
    keys.delete(ownKeys[index]!);
    for (const key of keys) levels.get(key)?.below.push(row);
  });
  return [...levels.values()].filter(({ below }) => below.length > 0);
}

function axesOf({ at }: LedgerRow): readonly Dimension[] {
  return dimensions.filter((axis) => at[axis]);
}

function keyOf(account: string, axes: readonly Dimension[], at: LedgerRow['at']): string {
  return [account, ...axes.flatMap((axis) => [axis, at[axis]])].join('\n');
}

/** Accounts have ten digits or so. */
const deepest = 24;

function prefixes(account: string): string[] {
  const most = Math.min(account.length, deepest);
  return Array.from({ length: most - 3 }, (_, index) => account.slice(0, index + 4)).concat(
    account.length > most ? account : [],
  );
}

function codesAbove(code: string): string[] {
  return [3, 5, 7]
    .filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .concat(code);
}
