import { i16, u16, u8 } from './bytes.ts';
import type { Modifier } from './modifiers.ts';

/** The cells of a row as its end defines them. */
export interface RowDefinition {
  /** Where the cells begin and the last one ends, in twentieths of a point. */
  readonly edges: readonly number[];
  readonly cells: readonly DefinedCell[];
}

export interface DefinedCell {
  readonly continuesLeft: boolean;
  readonly startsMerge: boolean;
  readonly continuesAbove: boolean;
}

interface Cell {
  /** 0: not merged; what a first cell has is told by the first one. */
  across: number;
  /** 1: continues the cell above; 3: starts. */
  down: number;
}

interface Row {
  edges: number[];
  cells: Cell[];
}

const first = 2;
const continued = 1;
const cellSize = 20;

/** More cells than Word lets a row have. */
const mostCells = 255;

/** Reads what defines a row; undefined where nothing does. */
export function rowDefinition(modifiers: readonly Modifier[]): RowDefinition | undefined {
  const row: Row = { edges: [], cells: [] };
  for (const { code, operand } of modifiers) changes[code]?.(row, operand);
  if (row.cells.length === 0) return undefined;
  return { edges: row.edges, cells: merged(row.cells) };
}

const changes: Readonly<Record<number, (row: Row, operand: Uint8Array) => void>> = {
  0xd608: define,
  0x7621: insert,
  0x5622: (row, operand) => {
    const [from, to] = range(row, operand);
    const width = row.edges[to]! - row.edges[from]!;
    row.cells.splice(from, to - from);
    row.edges.splice(from, to - from);
    row.edges = row.edges.map((edge, index) => (index < from ? edge : edge - width));
  },
  0x7623: (row, operand) => {
    const [from, to] = range(row, operand);
    const width = u16(operand, 2);
    for (let index = from; index < to; index += 1) {
      const wider = width - (row.edges[index + 1]! - row.edges[index]!);
      for (let at = index + 1; at < row.edges.length; at += 1) row.edges[at]! += wider;
    }
  },
  0x5624: (row, operand) => {
    const [from, to] = range(row, operand);
    for (let index = from; index < to; index += 1)
      row.cells[index]!.across = index === from ? first : continued;
  },
  0x5625: (row, operand) => {
    const [from, to] = range(row, operand);
    for (let index = from; index < to; index += 1) row.cells[index]!.across = 0;
  },
  0xd62b: (row, operand) => {
    const cell = row.cells[u8(operand, 0)];
    if (cell) cell.down = u8(operand, 1) & 3;
  },
};

function define(row: Row, operand: Uint8Array): void {
  const count = Math.min(u8(operand, 0), mostCells, Math.floor((operand.length - 3) / 2));
  row.edges = Array.from({ length: Math.max(0, count) + 1 }, (_, index) => i16(operand, 1 + index * 2));
  row.cells = Array.from({ length: Math.max(0, count) }, (_, index) => {
    const flags = u16(operand, 3 + count * 2 + index * cellSize);
    return { across: flags & 3, down: (flags >> 5) & 3 };
  });
}

function insert(row: Row, operand: Uint8Array): void {
  const at = Math.min(u8(operand, 0), row.cells.length);
  const count = Math.min(u8(operand, 1), mostCells - row.cells.length);
  const width = u16(operand, 2);
  if (row.edges.length === 0) row.edges = [0];
  const start = row.edges[at]!;
  const behind = row.edges.slice(at + 1).map((edge) => edge + count * width);
  const added = Array.from({ length: count }, (_, index) => start + (index + 1) * width);
  row.edges = [...row.edges.slice(0, at + 1), ...added, ...behind];
  row.cells.splice(at, 0, ...added.map(() => ({ across: 0, down: 0 })));
}

/** The cells from one to before another. */
function range(row: Row, operand: Uint8Array): [from: number, to: number] {
  const from = Math.min(u8(operand, 0), row.cells.length);
  return [from, Math.max(from, Math.min(u8(operand, 1), row.cells.length))];
}

/**
 * Which cells continue the one to the left. The two specifications disagree which of the values 1 and 2 a first cell
 * has; it is whatever the first cell of merged ones has.
 */
function merged(cells: readonly Cell[]): DefinedCell[] {
  let started = 0;
  return cells.map(({ across, down }) => {
    const continuesLeft = across !== 0 && started !== 0 && across !== started && across !== 3;
    if (across === 0) started = 0;
    else if (!continuesLeft) started = across;
    return { continuesLeft, startsMerge: down === 3, continuesAbove: down === 1 };
  });
}
