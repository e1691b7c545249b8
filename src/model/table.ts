import type { Text } from '../core/messages.ts';
import type { Axis, Coordinates, Stage } from './quantity.ts';

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

/** A heading cell of a dress with the headings under it; a leaf names the column that it heads. */
export type Heading = readonly [label: string, under: string | readonly Heading[]];

/** How a place and year prints a table. */
export interface Dress {
  readonly id: string;
  /** The id of the statutory table. */
  readonly of: string;
  readonly number: string;
  readonly title: string;
  readonly nameLabel: string;
  readonly unitLine: string;
  readonly lanes: readonly DressedLane[];
  /** Whether a row of column numbers (栏次) and a column of line numbers (行次) are printed. */
  readonly columnNumbers: boolean;
  readonly lineNumbers: boolean;
  /** Line numbers that the form itself leaves out. */
  readonly missingLineNumbers?: readonly number[];
  readonly totalRow?: 'first' | 'last';
  readonly footer?: readonly (readonly [label: string, row: string])[];
  readonly note: string;
  readonly emptyNote: string;
}

export interface DressedLane {
  readonly of: string;
  readonly headings: readonly Heading[];
  /** Labels of fixed lines in print order; a null label is an empty line that only carries its number. */
  readonly rows?: readonly (readonly [label: string, row: string | null])[];
  /** The codes of a fixed list of codes, in print order; those barred print `——`. */
  readonly codes?: readonly string[];
  readonly barred?: readonly string[];
}
