import type { Text } from '../core/messages.ts';
import type { Axis, Coordinates, Quantity, Stage } from './quantity.ts';

/** What a row or a column adds to the meaning of a cell: cell = table ∪ row ∪ column. */
export interface Meaning {
  readonly concept?: string;
  readonly stage?: Stage;
  readonly at?: Coordinates;
  /** Set where the cell counts things instead of money: 辆, 台（套）. */
  readonly count?: string;
}

export interface Column extends Meaning {
  readonly id: string;
  readonly title: Text;
  /**
   * How the column is headed, over all dresses: each entry lists the heading words, joined by `+`, that must all
   * stand above the column, whatever their order. The entry with the most words that fits wins.
   */
  readonly headings: readonly string[];
}

export interface Row extends Meaning {
  readonly id: string;
  /** How the row is labelled over all dresses, without numbering. */
  readonly labels: readonly string[];
}

/** A stub with its value columns. Two-sided tables have two lanes. */
export interface Lane {
  readonly id: string;
  readonly title: Text;
  /** code: rows are classification codes; label: rows are fixed lines; none: a single row without a stub. */
  readonly stub: 'code' | 'label' | 'none';
  readonly axis?: Axis;
  readonly columns: readonly Column[];
  /** Fixed lines in their order; in a lane of codes the total and footer lines. */
  readonly rows: readonly Row[];
}

/** A statutory table by meaning, whatever a province prints it like. */
export interface StatutoryTable extends Meaning {
  readonly id: string;
  readonly title: Text;
  /** Titles over all dresses and years. */
  readonly titles: readonly string[];
  readonly concept: string;
  readonly stage: Stage;
  readonly lanes: readonly Lane[];
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

/** A heading cell of a dress with the headings under it; a leaf names the column that it heads, by id or of the stub. */
export type Heading = readonly [label: string, under: string | readonly Heading[]];

/**
 * A printed line of a lane of fixed lines: a label with the row of the statutory table, null for an empty line that
 * only carries its number, or words across the table, with the column headings once more under them.
 */
export type DressedRow =
  readonly [label: string, row: string] | null | { readonly across: string; readonly headingsBelow: boolean };

/**
 * How a place and year prints a table. In order: title, number, name and year, unit line, headings, column numbers
 * (栏次), lines, note, and where the table is empty the empty note; in the note and the empty note `{unit}` is the
 * unit's name. Some places print neither number nor name.
 */
export interface Dress {
  readonly id: string;
  /** The id of the statutory table. */
  readonly of: string;
  readonly number?: string;
  readonly title: string;
  readonly nameLabel?: string;
  readonly unitLine: string;
  /** The lanes as they stand side by side; several may show parts of one statutory lane. */
  readonly lanes: readonly DressedLane[];
  readonly columnNumbers: boolean;
  /** How a table that is not empty prints what is nothing. */
  readonly zeros: 'blank' | '0.00';
  /** How thousands are parted. */
  readonly thousands: '' | ',';
  /** Line numbers that the form itself leaves out. They run down the first lane, then down the next. */
  readonly missingLineNumbers?: readonly number[];
  /** The total line of a lane of codes. */
  readonly total?: { readonly label: string; readonly row: string; readonly at: 'first' | 'last' };
  /** One for each group of lanes: the label over the group's columns, the amount in its last one. */
  readonly footer?: readonly (readonly [label: string, row: string])[];
  readonly note: string;
  readonly emptyNote?: string;
}

export interface DressedLane {
  readonly of: string;
  /** The heading above the whole lane; lanes beside it with the same one share it. */
  readonly under?: string;
  /** From left to right, the stub's columns included. */
  readonly headings: readonly Heading[];
  /** Fixed lines in print order. */
  readonly rows?: readonly DressedRow[];
  /** The codes of a fixed list of codes, in print order; those barred print `——`. */
  readonly codes?: readonly string[];
  readonly barred?: readonly string[];
}
