import type { Text } from '../../core/messages.ts';
import { formatMoney } from '../../core/money.ts';
import type { Problem } from '../../workbook/index.ts';
import { sourceProblem } from '../problem.ts';
import { placeIn } from '../source-sheet.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import type { LedgerRow, LedgerSheet } from './ledger-row.ts';
import { columnNames, standsInDebit } from './ledger-row.ts';
import type { LedgerAmountColumn, LedgerTree } from './ledger-tree.ts';
import { sumOf } from './ledger-tree.ts';

/** What is wrong within a trial balance: sums, rows, debits and credits that do not meet. */
export function ledgerChecks(ledger: LedgerSheet, tree: LedgerTree): Problem[] {
  if (tree.leaves.length === 0) return [];
  const closed = closedProblems(ledger, tree.leaves);
  return [
    ...sumProblems(ledger, tree),
    ...followingProblems(ledger, tree.leaves),
    ...closed,
    ...trialProblems(ledger, tree.leaves),
  ];
}

function placeOf(
  { sheet, columns: { places } }: LedgerSheet,
  { row }: LedgerRow,
  column: LedgerAmountColumn,
) {
  const candidates: LedgerColumn[] =
    column === 'opening' || column === 'closing' ? [column, `${column}-debit`, `${column}-credit`] : [column];
  const place = candidates.flatMap((each) => places.get(each) ?? [])[0];
  return placeIn(sheet, row, place ?? places.get('account')!);
}

function sumProblems(ledger: LedgerSheet, { sums }: LedgerTree): Problem[] {
  return sums.flatMap(({ row, leaves, totals }) =>
    totals.flatMap(([column, sum]) => {
      if (sum === row[column]) return [];
      return [
        sourceProblem('parent-is-no-sum', placeOf(ledger, row, column), labelOf(row), {
          column: columnNames[column]!,
          total: yuan(row[column]),
          sum: yuan(sum),
          difference: yuan(row[column] - sum),
          other: placeOf(ledger, leaves[0]!, column).cell,
        }),
      ];
    }),
  );
}

/** Opening balance and movements make the closing balance, but where closing entries are left out of the movements. */
function followingProblems(ledger: LedgerSheet, leaves: readonly LedgerRow[]): Problem[] {
  if (!hasClosing(ledger)) return [];
  const isOpenBook = leaves.some((row) => isFlow(row) && row.closing !== 0n);
  const isIdle = leaves.every((row) => !isFlow(row) || row.debit === row.credit);
  return leaves.flatMap((row) => {
    const turnover = standsInDebit(row.account) ? row.debit - row.credit : row.credit - row.debit;
    const due = row.opening + turnover;
    const isClosedOff = isFlow(row) ? row.closing === 0n : !isOpenBook && !isIdle;
    if (row.closing === due || isClosedOff) return [];
    return [
      sourceProblem('balance-does-not-follow', placeOf(ledger, row, 'closing'), labelOf(row), {
        opening: yuan(row.opening),
        debit: yuan(row.debit),
        credit: yuan(row.credit),
        due: yuan(due),
        closing: yuan(row.closing),
      }),
    ];
  });
}

function hasClosing({ columns: { places } }: LedgerSheet): boolean {
  return places.has('closing') || places.has('closing-debit') || places.has('closing-credit');
}

/** Income and expenditure of the year: accounts that closing entries bring to nothing. */
function isFlow({ account }: LedgerRow): boolean {
  return account.startsWith('6') || account.startsWith('7');
}

function closedProblems(ledger: LedgerSheet, leaves: readonly LedgerRow[]): Problem[] {
  const moved = leaves.filter((row) => isFlow(row) && (row.debit !== 0n || row.credit !== 0n));
  if (moved.length === 0 || moved.some(({ debit, credit }) => debit !== credit)) return [];
  return [sourceProblem('closed-ledger', placeOf(ledger, moved[0]!, 'credit'))];
}

const opening: Text = { zh: '年初余额', en: 'opening balances' };
const closing: Text = { zh: '期末余额', en: 'closing balances' };
const debits: Text = { zh: '资金结存和支出科目', en: 'cash and expenditure' };
const credits: Text = { zh: '收入和结转结余科目', en: 'income and balances' };

function trialProblems(ledger: LedgerSheet, leaves: readonly LedgerRow[]): Problem[] {
  const cash = leaves.find(({ account }) => account.startsWith('8001'));
  if (!cash) {
    const { file, sheet } = placeOf(ledger, leaves[0]!, 'opening');
    return [sourceProblem('no-cash-account', { file, sheet })];
  }
  const compared = (at: LedgerAmountColumn, left: Compared, right: Compared) =>
    left.sum === right.sum
      ? []
      : [
          sourceProblem('unbalanced-ledger', placeOf(ledger, cash, at), yuan(left.sum - right.sum), {
            column: left.words,
            left: yuan(left.sum),
            other: right.words,
            right: yuan(right.sum),
          }),
        ];
  const inDebit = leaves.filter(({ account }) => standsInDebit(account));
  const inCredit = leaves.filter(({ account }) => !standsInDebit(account));
  const balances = (at: 'opening' | 'closing', words: Text) =>
    compared(
      at,
      { words: sideOf(words, debits), sum: sumOf(inDebit, at) },
      { words: credits, sum: sumOf(inCredit, at) },
    );
  return [
    ...balances('opening', opening),
    ...compared(
      'debit',
      { words: { zh: '借方发生额合计', en: 'debits' }, sum: sumOf(leaves, 'debit') },
      { words: { zh: '贷方发生额合计', en: 'credits' }, sum: sumOf(leaves, 'credit') },
    ),
    ...(hasClosing(ledger) ? balances('closing', closing) : []),
  ];
}

interface Compared {
  readonly words: Text;
  readonly sum: bigint;
}

function sideOf(column: Text, side: Text): Text {
  return { zh: `${column.zh}：${side.zh}`, en: `${column.en} of ${side.en}` };
}

function labelOf({ account, name }: LedgerRow): string {
  return `${account} ${name}`.trim();
}

function yuan(fen: bigint): string {
  return formatMoney({ fen, grain: 0n }, '元');
}
