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
import type { Column, Lane, Row } from '../model/table.ts';
import { quantityOf } from '../model/table.ts';
import type { PhysicalLane } from './grid-columns.ts';
import { lanesOf } from './grid-columns.ts';
import { countHeaderRows, headingKey, isColumnNumbers } from './header-rows.ts';
import { mergedNumbers, valueCell } from './merged-cells.ts';
import type { Progress, Stub } from './stubs.ts';
import { hasStub, stubOf } from './stubs.ts';
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
  readonly progress: Progress;
  /** The columns of values of all lanes. */
  readonly values: readonly number[];
  readonly merged: ReadonlyMap<Cell, Cell>;
}

/** Binds the cells of a located table: every value becomes a fact about one quantity, or is listed as unbound. */
export function bindTable(located: LocatedGrid, context: BindingContext): TableReading {
  const { grid } = located.grid;
  const headerCount = countHeaderRows(located.table, grid);
  const lanes = lanesOf(located.table, grid, headerCount);
  const grids = [grid, ...located.continued.map((part) => part.grid)];
  const building: Building = {
    located,
    context,
    cells: [],
    rows: [],
    lineNumbers: [],
    unbound: [],
    bound: new Set(),
    progress: { reached: new Map(), above: new Map() },
    values: lanes.flatMap((lane) => lane.values.map(({ at }) => at)),
    merged: new Map(grids.flatMap(({ rows }) => [...mergedNumbers(rows)])),
  };
  const header = grid.rows.slice(0, headerCount);
  for (const row of header) claimCells(context.claims, row, 'label');
  const headings = new Set(header.map(headingKey));
  for (const { rows } of grids) {
    const body = rows === grid.rows ? rows.slice(headerCount) : rows;
    body.forEach((row, index) => {
      const key = headingKey(row);
      if (key !== undefined && headings.has(key)) claimCells(context.claims, row, 'label');
      else bindRow(building, row, lanes, body.slice(index + 1));
    });
  }
  for (const line of located.furniture) claim(context.claims, line.span, 'furniture');
  for (const note of located.notes) claim(context.claims, note.span, 'furniture');
  const found = new Set(lanes.flatMap((lane) => lane.values.map((value) => value.column.id)));
  return readingOf(located, {
    span: hull(grids.map((each) => each.span)),
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

type Rows = readonly (readonly Cell[])[];

function bindRow(
  building: Building,
  row: readonly Cell[],
  lanes: readonly PhysicalLane[],
  below: Rows,
): void {
  const { claims } = building.context;
  if (isColumnNumbers(row)) {
    claimCells(claims, row, 'label');
    row.forEach((cell) => building.bound.add(cell));
    return;
  }
  const readings = lanes.map((physical) => ({
    physical,
    stub: stubOf(row, physical, building.progress),
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
    } else bindLane(building, row, physical, stub, below);
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

function bindLane(
  building: Building,
  row: readonly Cell[],
  physical: PhysicalLane,
  stub: Stub | undefined,
  below: Rows,
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
    const own = valueCell(printed, row, building.values, building.merged, (distance) =>
      hasStub(below[distance - 1], physical),
    );
    if (own) cells.push(bindCell(building, own, lane, column, stub ?? {}, stub?.label ?? ''));
  }
  if (stub?.code) {
    const labelCell = physical.label === undefined ? undefined : row[physical.label];
    const span = hull([
      ...stub.cells.map((cell) => cell.span),
      ...(labelCell ? [labelCell.span] : []),
      ...cells.map((cell) => cell.span),
    ]);
    building.rows.push({
      code: stub.code,
      name: labelCell?.text ?? '',
      span,
      codeSpan: hull(stub.cells.map((cell) => cell.span)),
      cells,
    });
  }
}

function claimStub(building: Building, row: readonly Cell[], physical: PhysicalLane): void {
  for (const at of [...physical.codes, physical.label]) {
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
