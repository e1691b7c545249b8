import { folded } from '../../core/fold.ts';
import type { Entry } from '../../model/accounts.ts';
import type { Coordinates } from '../../model/quantity.ts';
import { addressOf } from '../../model/quantity.ts';
import type { Problem } from '../../workbook/index.ts';
import { problem } from '../../workbook/index.ts';
import { sourceProblem } from '../problem.ts';
import { placeIn } from '../source-sheet.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import type { LedgerContext, LedgerPlace } from './ledger-coordinates.ts';
import { isByItem, ledgerPlace, rulesFor, speaksOfOtherBudget } from './ledger-coordinates.ts';
import type { LedgerAmount, LedgerRule } from './ledger-mapping.ts';
import type { Dimension, LedgerRow, LedgerSheet } from './ledger-row.ts';
import { ledgerTree } from './ledger-tree.ts';
import { ledgerChecks } from './ledger-checks.ts';

export interface LedgerEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Counts the lowest rows of a trial balance as the rules say; what is wrong with it is all told at once. */
export function ledgerEntries(
  ledger: LedgerSheet,
  books: readonly (readonly LedgerRule[])[],
  year: number,
): LedgerEntries {
  const context = contextOf(ledger.rows);
  const rulesOf = (row: LedgerRow) => rulesFor(row, books, context);
  const saysAll = (row: LedgerRow) =>
    rulesOf(row).every((rule) => ledgerPlace(row, rule, context).kind === 'found');
  const tree = ledgerTree(ledger.rows, saysAll);
  const problems = [...ledger.problems, ...ledgerChecks(ledger, tree)];
  const entries: Entry[] = [];
  const balances = new Map<string, Entry>();
  const originOf = (row: LedgerRow, column: LedgerColumn) =>
    placeIn(ledger.sheet, row.row, ledger.columns.places.get(column) ?? 0);
  const put = (row: LedgerRow, concept: string, at: Coordinates, fen: bigint, column: LedgerColumn) => {
    if (fen === 0n) return;
    const about = { year, stage: 'final' as const, concept, at };
    const entry: Entry = { about, value: { kind: 'money', fen }, origin: originOf(row, column) };
    if (concept === 'income' || concept === 'expenditure') entries.push(entry);
    else addTo(balances, entry);
  };
  for (const row of tree.leaves) {
    const rules = rulesOf(row);
    if (rules.length === 0 && hasAmounts(row))
      problems.push(
        sourceProblem('unmapped-account', originOf(row, 'account'), `${row.account} ${row.name}`),
      );
    for (const rule of rules) {
      const fen = amountOf(row, rule.amount);
      if (fen === 0n || rule.concept === 'none') continue;
      const place = ledgerPlace(row, rule, context);
      if (place.kind !== 'found') problems.push(placeProblem(row, place, ledger));
      else {
        put(row, rule.concept, place.at, fen, columnOf(rule.amount, ledger));
        // before closing entries the year's surplus is still on the accounts of income and expenditure
        const kept =
          rule.concept === 'income' ? row.closing : rule.concept === 'expenditure' ? -row.closing : 0n;
        put(row, 'closing-balance', balanceOf(rule.concept, place.at), kept, 'closing');
      }
    }
  }
  const kept = [...balances.values()].filter(({ value }) => value.kind === 'money' && value.fen !== 0n);
  return { entries: [...entries, ...kept], problems: once(problems) };
}

function contextOf(rows: readonly LedgerRow[]): LedgerContext {
  const names = new Map<string, string>();
  for (const { account, name } of rows) if (name && !names.has(account)) names.set(account, folded(name));
  const known = new Map<string, readonly string[]>();
  const namesOf = ({ account, name }: LedgerRow) => {
    const key = `${account} ${name}`;
    const before = known.get(key);
    if (before) return before;
    const above = Array.from({ length: account.length - 3 }, (_, index) =>
      account.slice(0, account.length - index),
    );
    const found = [folded(name), ...above.flatMap((each) => names.get(each) ?? [])];
    known.set(key, found);
    return found;
  };
  return { namesOf, isGeneralAlone: !rows.some((row) => speaksOfOtherBudget(row, namesOf(row))) };
}

function hasAmounts({ opening, debit, credit, closing }: LedgerRow): boolean {
  return [opening, debit, credit, closing].some((fen) => fen !== 0n);
}

function amountOf(row: LedgerRow, amount: LedgerAmount): bigint {
  switch (amount) {
    case 'credit-debit':
      return row.credit - row.debit;
    case 'debit-credit':
      return row.debit - row.credit;
    default:
      return row[amount];
  }
}

/** The column where a person finds an amount. */
function columnOf(amount: LedgerAmount, { columns: { places } }: LedgerSheet): LedgerColumn {
  switch (amount) {
    case 'credit-debit':
      return 'credit';
    case 'debit-credit':
      return 'debit';
    case 'opening':
    case 'closing':
      return places.has(amount) ? amount : `${amount}-credit`;
    default:
      return amount;
  }
}

/** The balance that what is left of income and expenditure goes into. */
function balanceOf(concept: string, { fund, source, function: code }: Coordinates): Coordinates {
  const of = concept === 'income' && source !== 'fiscal' ? 'own' : (fund ?? 'own');
  return isByItem(of) ? { fund: of, ...(code ? { function: code } : {}) } : { fund: of };
}

function addTo(balances: Map<string, Entry>, entry: Entry): void {
  const key = addressOf(entry.about);
  const known = balances.get(key);
  if (known?.value.kind === 'money' && entry.value.kind === 'money')
    balances.set(key, { ...known, value: { kind: 'money', fen: known.value.fen + entry.value.fen } });
  else balances.set(key, entry);
}

const dimensionNames: Readonly<Record<Dimension, { zh: string; en: string }>> = {
  function: { zh: '功能分类', en: 'function (功能分类)' },
  economic: { zh: '经济分类', en: 'economic code (经济分类)' },
  project: { zh: '项目', en: 'project' },
  fund: { zh: '资金性质', en: 'fund (资金性质)' },
  nature: { zh: '基本/项目', en: 'nature (基本/项目)' },
};

const choices: Readonly<Partial<Record<Dimension, string>>> = {
  fund: '一般公共预算、政府性基金、国有资本经营、财政拨款、单位资金',
  nature: '基本支出、项目支出',
};

function placeProblem(
  row: LedgerRow,
  place: Exclude<LedgerPlace, { kind: 'found' }>,
  { sheet, columns: { places } }: LedgerSheet,
): Problem {
  const { dimension } = place;
  const at = placeIn(sheet, row.row, places.get(dimension) ?? places.get('account')!);
  const name = dimensionNames[dimension];
  const written = row.at[dimension];
  if (place.kind === 'unknown')
    return sourceProblem('unknown-dimension', at, written, {
      dimension: name,
      choices: choices[dimension] ?? '',
    });
  if (dimension === 'function' && written !== undefined)
    return problem('short-code', at, written, { level: '项', digits: '7' });
  return sourceProblem('missing-dimension', at, `${row.account} ${row.name}`.trim(), { dimension: name });
}

/** A row whose rules need the same dimension is told of once. */
function once(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ id, sheet, cell, message }: Problem) => JSON.stringify([id, sheet, cell, message]);
  return [...new Map(problems.map((each) => [keyOf(each), each])).values()];
}
