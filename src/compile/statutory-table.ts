import { formatMoney, parseMoney } from '../core/money.ts';
import type { Accounts } from '../model/accounts.ts';
import type { Table } from '../model/publication.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import { amount, factAddress } from '../model/quantity.ts';
import type { Dress, StatutoryTable } from '../model/table.ts';
import { quantityOf } from '../model/table.ts';
import { codeName } from '../standards/names.ts';
import { tableById } from '../standards/tables/index.ts';
import type { Printed } from './dressed-table.ts';
import { dressedTable } from './dressed-table.ts';
import type { FactBook } from './facts.ts';
import type { Measured } from './measures.ts';
import { measured } from './measures.ts';
import type { Totals } from './totals.ts';

/** The lengths of function codes: 类, 款, 项. */
const codeLengths = [3, 5, 7];

/** Compiles a statutory table: each cell summed exactly and rounded by itself, never added up from rounded parts. */
export function statutoryTable(dress: Dress, accounts: Accounts, totals: Totals, facts: FactBook): Table {
  const table = tableById(dress.of)!;
  const { year } = accounts;
  const codes = codesOf(table, totals, year);
  const cells: Cell[] = [];
  const lay = (print: (cell: Cell) => Printed) =>
    dressedTable(dress, {
      codes,
      name: (code) => nameOf(code, table),
      cell(lane, stub, column) {
        const unit = stub.row?.count ?? column.count;
        const about = quantityOf(table, lane, column, stub, year);
        const cell = measuredCell(about, unit ? { kind: 'count', unit } : amount, totals);
        cells.push(cell);
        return print(cell);
      },
    });
  const filled = lay((cell) => printed(cell, dress));
  const isEmpty = dress.emptyNote !== undefined && cells.every(isNothing);
  const laid = isEmpty ? lay(() => ({ text: '' })) : filled;
  if (!isEmpty) for (const cell of cells) note(cell, dress, facts);
  const notes = [dress.note, ...(isEmpty ? [dress.emptyNote!] : [])];
  return {
    kind: 'table',
    anchor: table.id,
    of: table.id,
    title: dress.title,
    ...(dress.number ? { number: dress.number } : {}),
    ...(dress.nameLabel ? { left: `${dress.nameLabel}：${accounts.unit}`, middle: `${year}年度` } : {}),
    right: dress.unitLine,
    ...laid,
    notes: notes.map((text) => text.replaceAll('{unit}', accounts.unit)),
  };
}

/** What a cell is about and what the accounts say of it. */
interface Cell {
  readonly id: string;
  readonly found: Measured | undefined;
}

function measuredCell(about: Quantity, measure: Measure, totals: Totals): Cell {
  return { id: factAddress(about, measure), found: measured(totals, about, measure) };
}

function isNothing({ found }: Cell): boolean {
  return sizeOf(found) === 0n;
}

function sizeOf(found: Measured | undefined): bigint {
  if (found?.value.kind === 'count') return BigInt(found.value.count);
  return found?.value.kind === 'money' ? found.value.money.fen : 0n;
}

/** The codes with an amount in any column, parents before their children. */
function codesOf(table: StatutoryTable, totals: Totals, year: number): string[] {
  const lane = table.lanes.find(({ stub, axis }) => stub === 'code' && axis === 'function');
  if (!lane) return [];
  const columns = lane.columns.map((column) => quantityOf(table, lane, column, {}, year));
  return codeLengths.flatMap((length) => totals.codes(columns, 'function', length)).sort();
}

function nameOf(code: string, table: StatutoryTable): string {
  const isEconomic = table.lanes.some(({ axis }) => axis === 'economic');
  return codeName(code, isEconomic ? 'economic' : 'function');
}

/** A cell as the place prints it: what is nothing is blank or 0.00; thousands are parted or not. */
function printed(cell: Cell, dress: Dress): Printed {
  const { id, found } = cell;
  if (!found || (isNothing(cell) && dress.zeros === 'blank')) return { text: '' };
  if (found.value.kind === 'count') return { text: String(found.value.count), facts: [id] };
  const text = formatMoney({ fen: sizeOf(found), grain: 0n });
  return { text: dress.thousands === ',' ? parted(text) : text, facts: [id] };
}

/** 1234567.89 → 1,234,567.89 */
function parted(text: string): string {
  return text.replace(/\B(?=(\d{3})+\.)/g, ',');
}

function note(cell: Cell, dress: Dress, facts: FactBook): void {
  const { id, found } = cell;
  if (!found || printed(cell, dress).text === '') return;
  const money = parseMoney(formatMoney({ fen: sizeOf(found), grain: 0n }), '万元')!;
  facts.add(id, found.value.kind === 'count' ? found.value : { kind: 'money', money }, found);
}
