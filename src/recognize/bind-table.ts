import type { MoneyUnit } from '../core/money.ts';
import type { Span } from '../core/span.ts';
import { hull } from '../core/span.ts';
import type { Claims } from '../model/claims.ts';
import { claim } from '../model/claims.ts';
import type { BoundCell, CodedRow, LineNumber, TableReading } from '../model/disclosure.ts';
import type { Fact, Origin, Value } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import { amount, factAddress } from '../model/quantity.ts';
import type { Cell } from '../model/source.ts';
import type { Column, Lane, Meaning, Row, StatutoryTable } from '../model/table.ts';
import { numberingOf } from './heading.ts';
import type { PhysicalLane } from './grid-columns.ts';
import { isStubHeading, lanesOf, widthOf } from './grid-columns.ts';
import type { LocatedGrid, LocatedTable } from './tables.ts';
import { valueOfCell } from './values.ts';

/** What binding needs to know of the document. */
export interface BindingContext {
  readonly year: number;
  readonly moneyUnit: MoneyUnit;
  readonly claims: Claims;
}

interface Building {
  readonly located: LocatedGrid;
  readonly context: BindingContext;
  readonly cells: BoundCell[];
  readonly rows: CodedRow[];
  readonly lineNumbers: LineNumber[];
  readonly unbound: Span[];
  readonly bound: Set<Cell>;
  /** The cells of the body, in order, for telling which were left over. */
  readonly body: (readonly Cell[])[];
  /** Where in a lane of fixed lines the last label was found. */
  readonly reached: Map<Lane, number>;
}

/** Binds the cells of a located table: every value becomes a fact about one quantity, or is listed as unbound. */
export function bindTable(located: LocatedGrid, context: BindingContext): TableReading {
  const { grid } = located.grid;
  const width = widthOf(grid);
  const headerCount = countHeaderRows(located.table, grid.rows);
  const lanes = lanesOf(located.table, grid.rows.slice(0, headerCount), width);
  const building: Building = {
    located,
    context,
    cells: [],
    rows: [],
    lineNumbers: [],
    unbound: [],
    bound: new Set(),
    body: grid.rows.slice(headerCount),
    reached: new Map(),
  };
  for (const row of grid.rows.slice(0, headerCount)) claimCells(context.claims, row, 'label');
  for (const row of building.body) bindRow(building, row, lanes);
  for (const line of located.furniture) claim(context.claims, line.span, 'furniture');
  for (const note of located.notes) claim(context.claims, note.span, 'furniture');
  const found = new Set(lanes.flatMap((lane) => lane.values.map((value) => value.column.id)));
  return readingOf(located, {
    span: grid.span,
    cells: building.cells,
    rows: building.rows,
    lineNumbers: building.lineNumbers,
    unbound: building.unbound,
    missingColumns: located.table.lanes.flatMap((lane) =>
      lane.columns.map((column) => column.id).filter((id) => !found.has(id)),
    ),
  });
}

type Bound = Pick<TableReading, 'span' | 'cells' | 'rows' | 'lineNumbers' | 'unbound' | 'missingColumns'>;

/** What a located table says: what stands above and below it, and what was bound in its body. */
export function readingOf(located: LocatedTable, bound: Bound): TableReading {
  const declaredEmpty = located.notes.find((note) => /无(相关)?数据|没有数据|为空/.test(note.folded.text));
  return {
    ...bound,
    id: located.table.id,
    ...(located.number ? { number: located.number } : {}),
    title: located.title.folded.text,
    titleSpan: located.title.span,
    span: hull([located.title.span, bound.span, ...located.notes.map((note) => note.span)]),
    ...(located.unitName ? { unitName: located.unitName } : {}),
    ...(located.moneyUnit ? { moneyUnit: located.moneyUnit } : {}),
    lineNumbers: [...bound.lineNumbers].sort((a, b) => a.number - b.number),
    notes: located.notes.map((note) => note.span),
    ...(declaredEmpty ? { declaredEmpty: declaredEmpty.span } : {}),
  };
}

function claimCells(claims: Claims, cells: readonly Cell[], kind: 'label' | 'cell'): void {
  for (const cell of cells) claim(claims, cell.span, kind);
}

/** The heading rows end where the first row of column numbers, codes, known labels or amounts begins. */
function countHeaderRows(table: StatutoryTable, rows: readonly (readonly Cell[])[]): number {
  const labels = new Set(table.lanes.flatMap((lane) => lane.rows.flatMap((row) => row.labels)));
  const index = rows.findIndex((row) => {
    if (isColumnNumbers(row)) return true;
    return row.some((cell, column) => {
      const text = cell.plain;
      if (/^\d{3}(\d{2}){0,3}$/.test(text) && column === 0) return true;
      if (/^-?[\d,]+\.\d+$/.test(text)) return true;
      return (
        column === 0 &&
        labels.has(withoutNumbering(text)) &&
        (withoutNumbering(text) !== text || isFilledLine(row))
      );
    });
  });
  // a heading may read like a line of the body (人员经费): headings go on to the last row of stub headings
  const firstNumber = rows.findIndex((row) => row.some((cell) => /\d/.test(cell.plain)));
  const lastHeading = rows
    .slice(0, Math.max(firstNumber, 0))
    .findLastIndex((row) => row.some((cell) => isStubHeading(cell.plain)));
  return index < 0 ? Math.min(rows.length, 3) : Math.max(index, lastHeading + 1);
}

/** A line of the body prints its number or an amount, or nothing but its label; headings print several words. */
function isFilledLine(row: readonly Cell[]): boolean {
  return row.some((cell) => /\d/.test(cell.plain)) || row.filter((cell) => cell.text !== '').length === 1;
}

/** The row of column numbers (栏次): consecutive whole numbers from 1, whatever stands beside them. */
function isColumnNumbers(row: readonly Cell[]): boolean {
  const texts = row.map((cell) => cell.plain).filter((text) => text !== '' && text !== '栏次');
  return texts.length > 0 && texts.every((text, index) => text === String(index + 1));
}

export function withoutNumbering(text: string): string {
  return numberingOf(text)?.words ?? text;
}

function bindRow(building: Building, row: readonly Cell[], lanes: readonly PhysicalLane[]): void {
  const { claims } = building.context;
  if (isColumnNumbers(row)) {
    claimCells(claims, row, 'label');
    row.forEach((cell) => building.bound.add(cell));
    return;
  }
  const readings = lanes.map((physical) => ({
    physical,
    stub: stubOf(building, row, physical),
    filled: physical.values.filter(({ at }) => row[at] && row[at].text !== ''),
  }));
  readings.forEach(({ physical, stub, filled }, index) => {
    const far =
      stub?.row && filled.length === 0
        ? amountFurtherRight(readings.slice(index + 1), physical.lane)
        : undefined;
    if (far && stub) {
      claimStub(building, row, physical);
      bindCell(building, row[far.at]!, physical.lane, far.column, stub, stub.label);
    } else bindLane(building, row, physical, stub);
  });
  for (const cell of row) {
    if (cell.text === '' || building.bound.has(cell)) continue;
    if (/\d/.test(cell.plain) || /^[—-]{2,}$/.test(cell.plain)) building.unbound.push(cell.span);
    else claim(claims, cell.span, 'label');
  }
}

/** A footer may print its amount at the far end of the line, in a lane without a label: 公用经费合计. */
function amountFurtherRight(
  readings: readonly { physical: PhysicalLane; stub: Stub | undefined; filled: PhysicalLane['values'] }[],
  lane: Lane,
): { at: number; column: Column } | undefined {
  const next = readings.find(({ stub, filled }) => stub !== undefined || filled.length > 0);
  return next && next.stub === undefined && next.physical.lane === lane && next.filled.length === 1
    ? next.filled[0]
    : undefined;
}

interface Stub {
  readonly cell: Cell;
  readonly label: string;
  readonly row?: Row;
  readonly code?: string;
}

/** What a row is about in one lane: a code, or a fixed line. */
function stubOf(building: Building, row: readonly Cell[], physical: PhysicalLane): Stub | undefined {
  const { lane } = physical;
  const codeCell = physical.code === undefined ? undefined : row[physical.code];
  const labelCell = physical.label === undefined ? undefined : row[physical.label];
  const code = (codeCell?.plain ?? '').replaceAll('.', '');
  if (lane.stub === 'code' && codeCell && /^\d{3,9}$/.test(code)) {
    return { cell: codeCell, code, label: labelCell?.plain ?? '' };
  }
  const cell = [labelCell, codeCell].find((candidate) => candidate && candidate.text !== '');
  if (!cell) return undefined;
  const label = withoutNumbering(cell.plain);
  const found = findRow(building.reached, lane, label);
  return found ? { cell, label, row: found } : undefined;
}

/** The fixed line labelled so: the next one in order first, since some labels recur (the three budgets). */
export function findRow(reached: Map<Lane, number>, lane: Lane, label: string): Row | undefined {
  const fits = (candidate: Row) => candidate.labels.includes(label);
  const from = reached.get(lane) ?? -1;
  const index = lane.rows.findIndex((candidate, at) => at > from && fits(candidate));
  const at = index >= 0 ? index : lane.rows.findIndex(fits);
  if (at < 0) return undefined;
  reached.set(lane, at);
  return lane.rows[at];
}

function bindLane(
  building: Building,
  row: readonly Cell[],
  physical: PhysicalLane,
  stub: Stub | undefined,
): void {
  const { claims } = building.context;
  const { lane } = physical;
  const numberCell = physical.lineNumber === undefined ? undefined : row[physical.lineNumber];
  if (numberCell && /^\d{1,3}$/.test(numberCell.plain)) {
    building.lineNumbers.push({ number: Number(numberCell.plain), span: numberCell.span });
    building.bound.add(numberCell);
    claim(claims, numberCell.span, 'label');
  }
  const alone = lane.stub === 'none' && row.some((cell) => /\d/.test(cell.plain));
  if (!stub && !alone) return;
  claimStub(building, row, physical);
  const cells: BoundCell[] = [];
  for (const { at, column } of physical.values) {
    const cell = row[at];
    // a row that ends early has nothing printed in its last columns: the blank stands at its end
    const printed = cell ?? {
      span: { start: endOf(row), end: endOf(row) },
      text: '',
      plain: '',
      row: 0,
      column: at,
    };
    cells.push(bindCell(building, printed, lane, column, stub ?? {}, stub?.label ?? ''));
  }
  if (stub?.code) {
    const labelCell = physical.label === undefined ? undefined : row[physical.label];
    const span = hull([
      stub.cell.span,
      ...(labelCell ? [labelCell.span] : []),
      ...cells.map((cell) => cell.span),
    ]);
    building.rows.push({
      code: stub.code,
      name: labelCell?.text ?? '',
      span,
      codeSpan: stub.cell.span,
      cells,
    });
  }
}

function claimStub(building: Building, row: readonly Cell[], physical: PhysicalLane): void {
  for (const at of [physical.code, physical.label]) {
    const cell = at === undefined ? undefined : row[at];
    if (!cell) continue;
    building.bound.add(cell);
    claim(building.context.claims, cell.span, 'label');
  }
}

function endOf(row: readonly Cell[]): number {
  return row[row.length - 1]?.span.end ?? 0;
}

function bindCell(
  building: Building,
  cell: Cell,
  lane: Lane,
  column: Column,
  stub: { readonly row?: Row; readonly code?: string },
  rowLabel: string,
): BoundCell {
  const { located, context } = building;
  const quantity = quantityOf(located.table, lane, column, stub, context.year);
  const counts = stub.row?.count ?? column.count;
  const value = valueOfCell(cell, located.moneyUnit ?? context.moneyUnit, counts !== undefined);
  building.bound.add(cell);
  if (value.kind === 'unrecognised') building.unbound.push(cell.span);
  else claim(context.claims, cell.span, 'cell');
  const fact =
    value.kind === 'unrecognised' ? undefined : factOf(quantity, counts, value, located.table.id, cell.span);
  const bound: BoundCell = {
    row: stub.code ?? stub.row?.id ?? rowLabel,
    column: column.id,
    span: cell.span,
    value,
    ...(fact ? { fact } : {}),
  };
  building.cells.push(bound);
  return bound;
}

/** A cell's meaning: table ∪ lane ∪ row ∪ column. */
export function quantityOf(
  table: StatutoryTable,
  lane: Lane,
  column: Column,
  stub: { readonly row?: Meaning; readonly code?: string },
  year: number,
): Quantity {
  const code = stub.code && lane.axis ? { [lane.axis]: stub.code } : {};
  return {
    year,
    stage: column.stage ?? stub.row?.stage ?? table.stage,
    concept: stub.row?.concept ?? column.concept ?? table.concept,
    at: { ...table.at, ...column.at, ...stub.row?.at, ...code },
  };
}

export function factOf(
  about: Quantity,
  counts: string | undefined,
  value: Value,
  witness: string,
  span: Span,
  origin: Origin = { kind: 'read' },
): Fact {
  const measure = counts ? ({ kind: 'count', unit: counts } as const) : amount;
  return { about, measure, value, origin, witness, span, id: factAddress(about, measure) };
}
