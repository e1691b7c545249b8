import { folded } from '../../core/fold.ts';
import type { Problem } from '../../workbook/index.ts';
import { sourceProblem } from '../problem.ts';
import { problem } from '../../workbook/index.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { headingPaths, placeIn, rowNumbers, wordsOf } from '../source-sheet.ts';
import type { Claim } from './claim.ts';
import type { LinedTable } from './final-tables.ts';
import { tableName } from './final-tables.ts';
import type { LocatedTable } from './locate-table.ts';
import type { TableReading } from './read-coded.ts';
import { amountAt } from './read-coded.ts';
import type { LineColumn, TableLine } from './table-lines.ts';
import { labelOf, tableLines } from './table-lines.ts';

/** Reads a table of labels: the figure of each line that is known, in the first column of figures to its right. */
export function readLined(
  { table, sheet, below }: LocatedTable & { readonly table: LinedTable },
  year: number,
): TableReading {
  const { lines, columns } = tableLines[table.number]!;
  const places = columns.map((column) => ({ column, places: figureColumns(sheet, below, column) }));
  if (places[0]!.places.length === 0)
    return { claims: [], problems: [sourceProblem('unreadable-table', { file: sheet.file, sheet: sheet.name }, '', { table: tableName(table) })] }; // prettier-ignore
  const problems: Problem[] = [];
  const seen = new Set<TableLine>();
  const claims: Claim[] = [];
  for (const row of rowNumbers(sheet).filter((each) => each > below)) {
    for (const [column, cell] of [...sheet.rows.get(row)!].sort(([a], [b]) => a - b)) {
      const label = labelOf(wordsOf(cell));
      const line = lines.find((each) => each.labels.includes(label));
      if (!line || seen.has(line)) continue;
      seen.add(line);
      for (const {
        column: { stage },
        places: figures,
      } of places) {
        const place = figures.find((each) => each > column && !isOtherLane(figures, places, column, each));
        if (place === undefined || (stage !== 'final' && line.count)) continue;
        const claim = claimAt(sheet, row, place, line, problems);
        if (claim)
          claims.push({
            table: table.number,
            about: { year, stage, concept: line.concept, at: line.at },
            value: claim,
            origin: placeIn(sheet, row, place),
          });
      }
    }
  }
  return { claims, problems };
}

/** Where figures of a kind stand, lane by lane. */
function figureColumns(sheet: SourceSheet, below: number, { headings }: LineColumn): number[] {
  const rows = rowNumbers(sheet).filter((row) => row > below);
  const last = rows.findIndex((row) =>
    [...sheet.rows.get(row)!.values()].some((cell) => folded(wordsOf(cell)) === '栏次'),
  );
  const paths = [...headingPaths(sheet, rows.slice(0, last < 0 ? 3 : last))];
  for (const heading of headings) {
    const found = paths
      .filter(([, path]) => path.some((words) => heading.test(words)))
      .map(([place]) => place);
    if (found.length > 0) return found;
  }
  return [];
}

/** A figure behind the final figure of a lane belongs to the next one: not every lane has a budget. */
function isOtherLane(
  own: readonly number[],
  all: readonly { readonly places: readonly number[] }[],
  label: number,
  place: number,
): boolean {
  const finals = all[0]!.places;
  return own !== finals && finals.some((each) => each > label && each < place);
}

function claimAt(
  sheet: SourceSheet,
  row: number,
  place: number,
  { count }: TableLine,
  problems: Problem[],
): Claim['value'] | undefined {
  const fen = amountAt(sheet, row, place, problems);
  if (fen === undefined) return undefined;
  if (count === undefined) return { kind: 'money', fen };
  if (fen % 100n === 0n && fen >= 0n) return { kind: 'count', count: Number(fen / 100n), unit: count };
  const shown = wordsOf(sheet.rows.get(row)?.get(place));
  problems.push(problem('not-a-count', placeIn(sheet, row, place), shown));
  return undefined;
}
