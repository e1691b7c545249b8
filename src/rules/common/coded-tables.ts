import type { CodedRow, Disclosure, TableReading } from '../../model/disclosure.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Profile } from '../../model/profile.ts';
import type { CodeAxis } from '../../standards/classifications/index.ts';
import { tableById } from '../../standards/tables/index.ts';
import { askedTables } from './dressed-tables.ts';

/** A table whose rows are codes, with the rows of all its pages. */
export interface CodedTable {
  readonly id: string;
  readonly axis: CodeAxis;
  /** Of which budget, where it is of one alone. */
  readonly fund: string | undefined;
  readonly rows: readonly CodedRow[];
  /** How often its title is printed: once for each page, or for each unit. */
  readonly printed: number;
}

/** Along which classification the rows of a statutory table are coded; undefined where they are fixed lines. */
export function axisOf(table: string): CodeAxis | undefined {
  const axis = tableById(table)?.lanes.find((lane) => lane.stub === 'code')?.axis;
  return axis === 'function' || axis === 'economic' ? axis : undefined;
}

/** The tables of a profile whose rows are codes of an axis. */
export function askedCodedTables(profile: Profile, axis?: CodeAxis): string[] {
  return askedTables(profile).flatMap(({ id }) => {
    const own = axisOf(id);
    return own !== undefined && (axis === undefined || own === axis) ? [id] : [];
  });
}

const known = new WeakMap<Disclosure, readonly CodedTable[]>();

/** The tables of a document whose rows are codes, of one axis where it is given. */
export function codedTables(current: Disclosure, axis?: CodeAxis): readonly CodedTable[] {
  const all = known.get(current) ?? readCodedTables(current);
  known.set(current, all);
  return axis === undefined ? all : all.filter((table) => table.axis === axis);
}

function readCodedTables(current: Disclosure): CodedTable[] {
  const byId = new Map<string, TableReading[]>();
  for (const table of current.tables) byId.set(table.id, [...(byId.get(table.id) ?? []), table]);
  return [...byId].flatMap(([id, readings]) => {
    const axis = axisOf(id);
    if (axis === undefined) return [];
    const rows = readings.flatMap((reading) => reading.rows);
    return [{ id, axis, fund: tableById(id)?.at?.fund, rows, printed: readings.length }];
  });
}

/** Whether a row prints an amount other than zero. */
export function hasAmount(row: CodedRow): boolean {
  return row.cells.some((cell) => cell.value.kind === 'money' && cell.value.money.fen !== 0n);
}

export function nameIn(ledger: Ledger, row: CodedRow): string {
  return ledger.names.get(row.code) ?? row.name.replaceAll(/\s/g, '');
}
