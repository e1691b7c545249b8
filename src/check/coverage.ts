import type { Disclosure } from '../model/disclosure.ts';
import type { Coverage, Tally } from '../model/report.ts';

/** How much was understood and judged. A table's amounts count as numbers; so do those of sentences. */
export function coverageOf(disclosure: Disclosure, tally: Tally): Coverage {
  const cells = disclosure.tables.flatMap((table) => table.cells);
  const bound = cells.filter((cell) => cell.value.kind !== 'blank' && cell.fact).length;
  const amounts = cells.filter((cell) => cell.value.kind === 'money' || cell.value.kind === 'count').length;
  const unbound = disclosure.tables.reduce((sum, table) => sum + table.unbound.length, 0);
  const prose = disclosure.numbers.filter((number) => number.fact).length;
  const judged = tally.pass + tally.tail + tally.fail;
  return {
    numbers: { bound: amounts + prose, all: amounts + unbound + disclosure.numbers.length },
    cells: { bound, all: bound + unbound },
    obligations: { judged, all: judged + tally.unable },
  };
}

/** A share as a number between 0 and 1; of nothing, nothing is bound. */
export function shareOf(part: { readonly bound: number; readonly all: number }): number {
  return part.all === 0 ? 0 : part.bound / part.all;
}
