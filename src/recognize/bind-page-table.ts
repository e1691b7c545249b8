import type { Money } from '../core/money.ts';
import { exactZero } from '../core/money.ts';
import type { Span } from '../core/span.ts';
import { hull } from '../core/span.ts';
import { claim } from '../model/claims.ts';
import type { BoundCell, CodedRow, TableReading } from '../model/disclosure.ts';
import type { Fact, Origin, Value } from '../model/fact.ts';
import { moneyOf } from '../model/ledger.ts';
import { factAddress } from '../model/quantity.ts';
import type { Column, Dress, Lane } from '../model/table.ts';
import { quantityOf } from '../model/table.ts';
import type { BindingContext } from './bind-table.ts';
import { factOf, readingOf } from './bind-table.ts';
import type { Placement } from './lost-blanks.ts';
import { placeAmounts } from './lost-blanks.ts';
import { pageColumns } from './page-columns.ts';
import { printedName } from './page-names.ts';
import type { PageRow, PageRows } from './page-rows.ts';
import { pageRows } from './page-rows.ts';
import type { PageTable } from './page-tables.ts';
import type { Token } from './page-tokens.ts';
import type { LocatedTable } from './tables.ts';
import { valueOfCell } from './values.ts';

/** A table of lines whose rows are read; its amounts have no columns yet. */
export interface LaidTable {
  readonly id: string;
  readonly located: LocatedTable;
  readonly found: PageTable;
  readonly read: PageRows;
  readonly columns: ReadonlyMap<Lane, readonly Column[]>;
  /** Codes and their names, which sentences need before the amounts are bound. */
  readonly rows: readonly { readonly code: string; readonly name: string }[];
}

export function layTable(found: PageTable, located: LocatedTable, dress: Dress | undefined): LaidTable {
  const read = pageRows(found);
  const columns = new Map(found.table.lanes.map((lane) => [lane, columnsFor(lane, found, read, dress)]));
  const rows = read.rows.flatMap((row) =>
    row.code === undefined ? [] : [{ code: row.code, name: printedName(row) }],
  );
  return { id: found.table.id, located, found, read, columns, rows };
}

/** The columns that are headed; all of them where a row prints more amounts than headings were found. */
function columnsFor(
  lane: Lane,
  found: PageTable,
  read: PageRows,
  dress: Dress | undefined,
): readonly Column[] {
  const headed = pageColumns(lane, found, dress);
  const most = read.rows.reduce(
    (count, row) => (row.lane === lane ? Math.max(count, row.amounts.length) : count),
    0,
  );
  return most > headed.length && most === lane.columns.length ? lane.columns : headed;
}

const whyInferred = 'the only columns that the rows above and below and other places allow';

/**
 * Binds tables of lines: a row with as many amounts as columns by position, one with fewer by what its neighbours
 * and `stated` facts of other places allow. What nothing decides stays unbound.
 */
export function bindPageTables(
  tables: readonly LaidTable[],
  context: BindingContext,
  stated: readonly Fact[],
): TableReading[] {
  const known = new Map<string, Money>();
  for (const fact of stated) addKnown(known, fact);
  const isWhole = (table: LaidTable) =>
    table.read.rows.every((row) => isFull(row, table) || row.amounts.length === 0);
  // tables without lost blanks first: they say what the others may hold
  const order = [...tables].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
  if (!tables.every(isWhole))
    for (const table of order) for (const fact of certainFacts(table, context)) addKnown(known, fact);
  const readings = new Map<LaidTable, TableReading>();
  for (const table of order) {
    const reading = bindPageTable(table, context, known);
    for (const cell of reading.cells) if (cell.fact) addKnown(known, cell.fact);
    readings.set(table, reading);
  }
  return tables.map((table) => readings.get(table)!);
}

function addKnown(known: Map<string, Money>, fact: Fact): void {
  const money = fact.measure.kind === 'amount' ? moneyOf(fact) : undefined;
  if (money && !known.has(fact.id)) known.set(fact.id, money);
}

function isFull(row: PageRow, table: LaidTable): boolean {
  return row.amounts.length === table.columns.get(row.lane)!.length;
}

/** The facts of rows that lost no blanks. */
function certainFacts(table: LaidTable, context: BindingContext): Fact[] {
  return table.read.rows.flatMap((row) =>
    isFull(row, table)
      ? table.columns
          .get(row.lane)!
          .flatMap(
            (column, at) => cellOf(table, row, column, row.amounts[at], { kind: 'read' }, context).fact ?? [],
          )
      : [],
  );
}

function bindPageTable(
  table: LaidTable,
  context: BindingContext,
  known: ReadonlyMap<string, Money>,
): TableReading {
  const { read, found, located } = table;
  const placements = placementsOf(table, context, known);
  const cells: BoundCell[] = [];
  const rows: CodedRow[] = [];
  const unbound: Span[] = read.loose.map((token) => token.span);
  read.rows.forEach((row, index) => {
    const own = boundRow(table, row, placements[index]!, context, unbound);
    cells.push(...own);
    if (row.code !== undefined) rows.push(codedRow(row, own));
  });
  claimLines(table, context);
  for (const cell of cells) if (cell.span.end > cell.span.start) claim(context.claims, cell.span, 'cell');
  const printed = new Set([...table.columns.values()].flat());
  const lines = [...found.headings, ...found.body];
  return readingOf(located, {
    span: hull([lines[0]?.span ?? located.title.span, lines[lines.length - 1]?.span ?? located.title.span]),
    cells,
    rows,
    lineNumbers: read.lineNumbers.map(({ plain, span }) => ({ number: Number(plain), span })),
    unbound,
    missingColumns: found.table.lanes.flatMap((lane) =>
      lane.columns.filter((column) => !printed.has(column)).map((column) => column.id),
    ),
  });
}

function claimLines({ read, found, located }: LaidTable, { claims }: BindingContext): void {
  for (const line of [...located.furniture, ...located.notes, ...found.repeated])
    claim(claims, line.span, 'furniture');
  for (const line of found.headings) claim(claims, line.span, 'label');
  const words = read.rows.flatMap((row) => [...row.codeTokens, ...row.label]);
  for (const token of [...words, ...read.words, ...read.lineNumbers]) claim(claims, token.span, 'label');
}

/** The cells of a row: by position, or as far as it is known where its amounts stand. */
function boundRow(
  table: LaidTable,
  row: PageRow,
  placement: Placement | undefined,
  context: BindingContext,
  unbound: Span[],
): BoundCell[] {
  const columns = table.columns.get(row.lane)!;
  const cells: BoundCell[] = [];
  if (row.amounts.length > columns.length) {
    for (const token of row.amounts) unbound.push(token.span);
    return cells;
  }
  const isRead = isFull(row, table) || row.amounts.length === 0;
  const origin: Origin = isRead ? { kind: 'read' } : { kind: 'inferred', why: whyInferred };
  const placed = new Set<Token>();
  columns.forEach((column, at) => {
    const amount = isRead ? (row.amounts.length === 0 ? -1 : at) : placement?.[at];
    if (amount === undefined) return;
    const token = amount < 0 ? undefined : row.amounts[amount];
    const cell = cellOf(table, row, column, token, origin, context);
    if (token) placed.add(token);
    if (cell.value.kind === 'unrecognised') unbound.push(cell.span);
    cells.push(cell);
  });
  for (const token of row.amounts) {
    if (placed.has(token)) continue;
    unbound.push(token.span);
    const value: Value = { kind: 'unrecognised', text: token.text };
    cells.push({ row: row.code ?? row.row?.id ?? '', column: '', span: token.span, value });
  }
  return cells;
}

function cellOf(
  { found, located }: LaidTable,
  row: PageRow,
  column: Column,
  token: Token | undefined,
  origin: Origin,
  context: BindingContext,
): BoundCell {
  const counts = row.row?.count ?? column.count;
  const about = quantityOf(found.table, row.lane, column, row, context.year);
  const end = endOf(row);
  const span = token?.span ?? { start: end, end };
  const unit = located.moneyUnit ?? context.moneyUnit;
  const value: Value = token ? valueOfCell(token, unit, counts !== undefined) : { kind: 'blank' };
  const fact =
    value.kind === 'unrecognised' ? undefined : factOf(about, counts, value, found.table.id, span, origin);
  return { row: row.code ?? row.row?.id ?? '', column: column.id, span, value, ...(fact ? { fact } : {}) };
}

function endOf({ codeTokens, label, amounts }: PageRow): number {
  return Math.max(...[...codeTokens, ...label, ...amounts].map((token) => token.span.end));
}

function codedRow(row: PageRow, cells: readonly BoundCell[]): CodedRow {
  const tokens = [...row.codeTokens, ...row.label, ...row.amounts];
  return {
    code: row.code!,
    name: printedName(row),
    span: hull(tokens.map((token) => token.span)),
    codeSpan: hull(row.codeTokens.map((token) => token.span)),
    cells,
  };
}

/** For rows with fewer amounts than columns, lane by lane, the columns that are left to them. */
function placementsOf(
  table: LaidTable,
  context: BindingContext,
  known: ReadonlyMap<string, Money>,
): (Placement | undefined)[] {
  const placements: (Placement | undefined)[] = table.read.rows.map(() => undefined);
  for (const lane of table.found.table.lanes) {
    const columns = table.columns.get(lane)!;
    const indices = [...table.read.rows.keys()].filter(
      (index) =>
        table.read.rows[index]!.lane === lane && table.read.rows[index]!.amounts.length <= columns.length,
    );
    const rows = indices.map((index) => table.read.rows[index]!);
    if (columns.length < 2 || rows.every((row) => isFull(row, table) || row.amounts.length === 0)) continue;
    const parents = parentsOf(rows);
    const found = placeAmounts(
      rows.map((row, index) => ({
        amounts: row.amounts.map((token) => amountOf(token, table, context)),
        known: columns.map((column) => known.get(addressOf(table, row, column, context))),
        ...(parents[index] === undefined ? {} : { parent: parents[index] }),
      })),
      columns.length,
      columns.map((column) => headOf(column, columns)),
    );
    found.forEach((placement, index) => (placements[indices[index]!] = placement));
  }
  return placements;
}

function amountOf(token: Token, { located }: LaidTable, context: BindingContext): Money {
  const value = valueOfCell(token, located.moneyUnit ?? context.moneyUnit, false);
  return value.kind === 'money' ? value.money : exactZero;
}

function addressOf({ found }: LaidTable, row: PageRow, column: Column, { year }: BindingContext): string {
  return factAddress(quantityOf(found.table, row.lane, column, row, year), { kind: 'amount' });
}

/** The column that a column is a part of: 合计 of the others, 公务用车 of purchase and running. */
function headOf(column: Column, columns: readonly Column[]): number | undefined {
  const item = column.at?.item;
  const isHead = (other: Column): boolean => {
    if (other === column || other.stage !== column.stage || other.concept !== column.concept) return false;
    if (item !== undefined && other.at?.item !== undefined) return item.startsWith(`${other.at.item}-`);
    return /^total(-|$)/.test(other.id);
  };
  const nearest = columns.findIndex((other) => other.at?.item !== undefined && isHead(other));
  const head = nearest >= 0 ? nearest : columns.findIndex(isHead);
  return head >= 0 ? head : undefined;
}

/** The row that each row is a part of: the code above it, else the total; totals are parts of the grand total. */
function parentsOf(rows: readonly PageRow[]): (number | undefined)[] {
  const byCode = new Map<string, number>();
  rows.forEach((row, index) => row.code !== undefined && byCode.set(row.code, index));
  const fixed = (id: string) => rows.findIndex((row) => row.row?.id === id);
  const total = fixed('total');
  const grandTotal = fixed('grand-total');
  return rows.map(({ code, row }) => {
    if (code !== undefined) {
      for (let length = code.length - 2; length >= 3; length -= 2) {
        const above = byCode.get(code.slice(0, length));
        if (above !== undefined) return above;
      }
    }
    const isClass = code !== undefined || /^\d{3}$/.test(row?.id ?? '');
    const parent = isClass ? total : row?.id === 'total' || row?.id === 'closing-balance' ? grandTotal : -1;
    return parent >= 0 ? parent : undefined;
  });
}
