import type { Accounts, Entry } from '../model/accounts.ts';
import type { Coordinates, Quantity, Stage } from '../model/quantity.ts';
import type {
  CellValue,
  Choice,
  Column,
  ReadRow,
  ReadingContext,
  SheetDeclaration,
  WrittenRow,
} from './declaration.ts';
import { choicesOf } from './declaration.ts';
import { sumsOfLines } from './line-sums.ts';

/** A column of a sheet of quantities: one that states amounts or counts, or one that says of what. */
export interface QuantityColumn extends Column {
  /** The axis that a code or name stands on. */
  readonly axis?: 'function' | 'economic' | 'project';
  readonly states?: Stated;
}

export interface Stated {
  /** Absent where the line says it. */
  readonly concept?: string;
  readonly stage?: Stage;
  /** How many years before the year of the accounts. */
  readonly back?: 0 | 1;
  readonly at?: Coordinates;
  /** The unit, where it counts. */
  readonly count?: string;
}

type QuantitySheet = Omit<SheetDeclaration, 'read' | 'write' | 'columns' | 'layout'> & {
  readonly columns: readonly QuantityColumn[];
};

/** A sheet whose rows are quantities: the same columns say how its rows become entries, and entries its rows. */
export function quantitySheet(declaration: QuantitySheet): SheetDeclaration & QuantitySheet {
  return {
    ...declaration,
    layout: 'rows',
    read(rows, context) {
      const { rows: leaves, problems } = sumsOfLines(this, rows, context.sheet);
      return { entries: leaves.flatMap((row) => entriesOf(row, declaration, context)), problems };
    },
    write: (accounts) => rowsOf(accounts, declaration),
  };
}

function entriesOf(row: ReadRow, { columns }: QuantitySheet, context: ReadingContext): Entry[] {
  const choices = columns.flatMap((column) =>
    choicesOf(column).filter((choice) => choice.id === row.values[column.id]),
  );
  const axes = columns.flatMap(({ id, axis }) =>
    axis && row.values[id] !== undefined ? [[axis, String(row.values[id])] as const] : [],
  );
  const of = choices.find(({ concept }) => concept)?.concept;
  const at = Object.assign(
    {},
    ...choices.map((choice) => choice.at),
    Object.fromEntries(axes),
  ) as Coordinates;
  return columns.flatMap(({ id, states }): Entry[] => {
    const value = row.values[id];
    if (!states || value === undefined) return [];
    const about: Quantity = {
      year: context.year - (states.back ?? 0),
      stage: states.stage ?? 'final',
      concept: states.concept ?? of!,
      at: { ...at, ...states.at },
    };
    return [{ about, value: valueOf(value, states), origin: context.originOf(row.cells[id]!) }];
  });
}

function valueOf(value: CellValue, { count: unit }: Stated): Entry['value'] {
  return unit === undefined
    ? { kind: 'money', fen: value as bigint }
    : { kind: 'count', count: value as number, unit };
}

/** The rows that hold the entries of accounts that belong on a sheet; a sheet of lines has all of its lines. */
function rowsOf({ entries, year }: Accounts, sheet: QuantitySheet): WrittenRow[] {
  const rows = new Map<string, Record<string, CellValue>[]>();
  const add = (stub: WrittenRow, column?: string, value?: CellValue) => {
    const key = JSON.stringify(Object.entries(stub));
    const same = rows.get(key) ?? [];
    rows.set(key, same);
    let row = same.find((each) => column === undefined || each[column] === undefined);
    if (!row) same.push((row = { ...stub }));
    if (column !== undefined) row[column] = value!;
  };
  const lines = sheet.columns.find(({ id }) => id === sheet.lines);
  if (lines) for (const { id } of choicesOf(lines)) add({ [lines.id]: id });
  for (const entry of entries) {
    const place = placeOf(entry, sheet, year);
    if (place) add(place.stub, place.column, place.value);
  }
  return [...rows.values()].flat();
}

/** Where an entry stands on a sheet: its row by what says of what it is, and its column. */
export function placeOf(
  { about, value }: Entry,
  { columns }: QuantitySheet,
  year: number,
): { readonly stub: WrittenRow; readonly column: string; readonly value: CellValue } | undefined {
  for (const { id, states } of columns) {
    if (!states || about.year !== year - (states.back ?? 0) || about.stage !== (states.stage ?? 'final'))
      continue;
    if (states.count !== (value.kind === 'count' ? value.unit : undefined)) continue;
    if (states.concept !== undefined && states.concept !== about.concept) continue;
    const stub = stubOf(about, states, columns, id);
    if (stub) return { stub, column: id, value: value.kind === 'money' ? value.fen : value.count };
  }
  return undefined;
}

/** What the columns before the amounts say of a quantity; undefined where they cannot say all of it. */
function stubOf(
  { concept, at }: Quantity,
  states: Stated,
  columns: readonly QuantityColumn[],
  opened: string,
): WrittenRow | undefined {
  const left: Record<string, string | undefined> = { ...at };
  if (!take(left, states.at ?? {})) return undefined;
  const stub: Record<string, CellValue> = {};
  for (const column of columns) {
    const { id, axis } = column;
    const choices = choicesOf(column);
    if (choices.length > 0) {
      const choice = bestChoice(choices, left, states.concept === undefined ? concept : undefined, opened);
      if (choice) {
        take(left, choice.at ?? {});
        stub[id] = choice.id;
      } else if (column.isRequired) return undefined;
    } else if (axis && left[axis] !== undefined) {
      stub[id] = left[axis];
      delete left[axis];
    }
  }
  return Object.keys(left).length === 0 ? stub : undefined;
}

/** The choice that says most of what is left. */
function bestChoice(
  choices: readonly Choice[],
  left: Readonly<Record<string, string | undefined>>,
  concept: string | undefined,
  opened: string,
): Choice | undefined {
  return choices
    .filter((choice) => concept === undefined || choice.concept === concept)
    .filter(({ opens }) => !opens || opens.includes(opened))
    .filter(({ at = {} }) => Object.entries(at).every(([axis, code]) => left[axis] === code))
    .sort((a, b) => Object.keys(b.at ?? {}).length - Object.keys(a.at ?? {}).length)[0];
}

/** Takes coordinates out of what is left; false where they are not in it. */
function take(left: Record<string, string | undefined>, at: Coordinates): boolean {
  for (const [axis, code] of Object.entries(at)) {
    if (left[axis] !== code) return false;
    delete left[axis];
  }
  return true;
}
