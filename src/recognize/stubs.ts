import type { Cell } from '../model/source.ts';
import type { Lane, Row } from '../model/table.ts';
import type { PhysicalLane } from './grid-columns.ts';
import { withoutNumbering } from './header-rows.ts';
import { codeIn } from './stub-codes.ts';

export interface Stub {
  /** The cells that it is printed in. */
  readonly cells: readonly Cell[];
  readonly label: string;
  readonly row?: Row;
  readonly code?: string;
}

/** How far the rows of a table have been read. */
export interface Progress {
  /** Where in a lane of fixed lines the last label was found. */
  readonly reached: Map<Lane, number>;
  /** The last code of each lane. */
  readonly above: Map<PhysicalLane, string>;
}

/** What a row is about in one lane: a code, or a fixed line. */
export function stubOf(row: readonly Cell[], physical: PhysicalLane, progress: Progress): Stub | undefined {
  const { lane, codes } = physical;
  const labelCell = physical.label === undefined ? undefined : row[physical.label];
  const printed = lane.stub === 'code' ? codeIn(row, codes, progress.above.get(physical)) : undefined;
  if (printed) {
    progress.above.set(physical, printed.code);
    return { ...printed, label: labelCell?.plain ?? '' };
  }
  const cell = [labelCell, ...codes.map((at) => row[at])].find((each) => each && each.text !== '');
  if (!cell) return undefined;
  const label = withoutNumbering(cell.plain);
  const found = findRow(progress.reached, lane, label);
  return found ? { cells: [cell], label, row: found } : undefined;
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

/** Whether a row prints anything in the stub of a lane. */
export function hasStub(row: readonly Cell[] | undefined, { codes, label }: PhysicalLane): boolean {
  return [...codes, ...(label === undefined ? [] : [label])].some((at) => row?.[at] && row[at].plain !== '');
}
