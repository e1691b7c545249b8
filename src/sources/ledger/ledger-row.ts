import { readCell } from '../../workbook/index.ts';
import type { CellReading, Column, Problem } from '../../workbook/index.ts';
import { problem } from '../../workbook/index.ts';
import { folded } from '../../core/fold.ts';
import { sourceProblem } from '../problem.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { cellIn, placeIn, rowNumbers, wordsIn } from '../source-sheet.ts';
import type { LedgerColumn, LedgerColumns } from './ledger-columns.ts';
import { accountIn } from './ledger-columns.ts';

export type Dimension = 'function' | 'economic' | 'project' | 'fund' | 'nature';
export const dimensions: readonly Dimension[] = ['function', 'economic', 'project', 'fund', 'nature'];

/** A row of a trial balance. Balances are positive on the side where the account usually stands. */
export interface LedgerRow {
  readonly row: number;
  readonly account: string;
  readonly name: string;
  /** Codes as digits, other dimensions as they are written. */
  readonly at: Readonly<Partial<Record<Dimension, string>>>;
  readonly opening: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly closing: bigint;
}

export interface LedgerSheet {
  readonly sheet: SourceSheet;
  readonly columns: LedgerColumns;
  readonly rows: readonly LedgerRow[];
  readonly problems: readonly Problem[];
}

/** Income and balances stand in credit, expenditure and 8001 in debit. */
export function standsInDebit(account: string): boolean {
  return account.startsWith('7') || account.startsWith('8001');
}

const plain = (id: string, kind: Column['kind']): Column => ({ id, heading: { zh: id, en: id }, kind });
const amountColumn = plain('amount', { kind: 'money', negative: 'possible' });
const codeColumns = {
  function: plain('function', { kind: 'code', of: 'function', lengths: [7] }),
  economic: plain('economic', { kind: 'code', of: 'economic', lengths: [5] }),
} as const;

/** Sums by account and dimension have some thousand rows; vouchers have many more. */
const mostRows = 20_000;

/** Reads the rows of budgetary accounts, 6001 to 8701; others, those of financial accounting, are left alone. */
export function readLedger(sheet: SourceSheet, columns: LedgerColumns): LedgerSheet {
  const problems: Problem[] = [];
  const { places, heading } = columns;
  for (const [needed, ...or] of neededColumns)
    if (![needed, ...or].some((each) => places.has(each)))
      problems.push(
        sourceProblem('missing-ledger-column', placeIn(sheet, heading[0]!, 0), columnNames[needed]),
      );
  const last = heading[heading.length - 1]!;
  const below = rowNumbers(sheet).filter((row) => row > last);
  const isTooLong = below.length > mostRows;
  if (isTooLong)
    problems.push(
      problem('too-many-rows', placeIn(sheet, below[0]!, 0), String(below.length), {
        most: String(mostRows),
      }),
    );
  const rows = isTooLong ? [] : below;
  return {
    sheet,
    columns,
    rows: rows.flatMap((row) => readRow(sheet, places, row, problems)),
    problems,
  };
}

const neededColumns: readonly (readonly [LedgerColumn, ...LedgerColumn[]])[] = [
  ['function'],
  ['opening', 'opening-debit', 'opening-credit'],
  ['closing', 'closing-debit', 'closing-credit'],
];

export const columnNames: Readonly<Record<string, string>> = {
  function: '功能分类',
  opening: '年初余额',
  debit: '借方发生额',
  credit: '贷方发生额',
  closing: '期末余额',
};

function readRow(
  sheet: SourceSheet,
  places: LedgerColumns['places'],
  row: number,
  problems: Problem[],
): LedgerRow[] {
  const wordsAt = (column: LedgerColumn) => {
    const place = places.get(column);
    return place === undefined ? '' : wordsIn(sheet, row, place);
  };
  const read = (column: LedgerColumn, as: Column): CellReading['value'] => {
    const place = places.get(column);
    if (place === undefined) return undefined;
    const { value, troubles } = readCell(cellIn(sheet, row, place), as, sheet.startsIn1904);
    for (const { id, read: words, holes } of troubles)
      if (id !== 'negative-amount' && !isParentCode(id, value))
        problems.push(problem(id, placeIn(sheet, row, place), words, holes));
    // a code that is not known is told of; the row is not one without a code for that
    return value ?? (troubles.length > 0 && as.kind.kind === 'code' ? wordsAt(column) : undefined);
  };
  const account = accountIn(wordsAt('account'));
  if (account !== '' && !/^[678]/.test(account)) return [];
  const isSum = [wordsAt('account'), wordsAt('name')].some((words) =>
    /^(?:合计|总计|小计)/.test(folded(words)),
  );
  if (account === '' && isSum) return [];
  const amounts = Object.fromEntries(
    amountColumns.map((column) => [column, (read(column, amountColumn) as bigint | undefined) ?? 0n]),
  ) as Record<AmountColumn, bigint>;
  if (account === '') {
    if (amountColumns.some((column) => amounts[column] !== 0n))
      problems.push(sourceProblem('row-without-account', placeIn(sheet, row, places.get('account')!)));
    return [];
  }
  const inDebit = standsInDebit(account);
  const isOtherSide = folded(wordsAt('direction')) === (inDebit ? '贷' : '借');
  const balance = (at: 'opening' | 'closing') => {
    const sided = amounts[`${at}-debit`] - amounts[`${at}-credit`];
    return (isOtherSide ? -amounts[at] : amounts[at]) + (inDebit ? sided : -sided);
  };
  const codes = (['function', 'economic'] as const).map(
    (axis) => [axis, read(axis, codeColumns[axis])] as const,
  );
  const words = (['project', 'fund', 'nature'] as const).map((axis) => [axis, wordsAt(axis)] as const);
  return [
    {
      row,
      account,
      name: wordsAt('name') || wordsAt('account').replace(/^[\d.\-_\s]+/, ''),
      at: Object.fromEntries([...codes, ...words].filter(([, value]) => value !== undefined && value !== '')),
      opening: balance('opening'),
      debit: amounts.debit,
      credit: amounts.credit,
      closing: balance('closing'),
    },
  ];
}

const amountColumns = [
  'opening', 'opening-debit', 'opening-credit', 'debit', 'credit', 'closing', 'closing-debit', 'closing-credit',
] as const; // prettier-ignore
type AmountColumn = (typeof amountColumns)[number];

/** An upper code (类, 款) may stand on a row of sums; where it stands on a leaf, the leaf is told of. */
function isParentCode(id: string, value: CellReading['value']): boolean {
  return id === 'short-code' && value !== undefined;
}
