import { formatMoney } from '../core/money.ts';
import type { CellValue, Column, SheetDeclaration } from './declaration.ts';
import { choicesOf, columnOf } from './declaration.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { TroubledRow } from './read-sheet.ts';

/** What is wrong with rows as a whole: blanks, cells that a line does not have, lines and rows that repeat. */
export function rowProblems(
  rows: readonly TroubledRow[],
  declared: SheetDeclaration,
  sheet: string,
  places: ReadonlyMap<string, number>,
): Problem[] {
  const blanks = rows.flatMap((each) => blankProblems(each, declared, sheet, places));
  return declared.lines === undefined
    ? [...blanks, ...repeatedRows(rows, declared, sheet)]
    : [...blanks, ...lineProblems(rows, columnOf(declared, declared.lines), declared, sheet)];
}

function blankProblems(
  { row, filled }: TroubledRow,
  { columns }: SheetDeclaration,
  sheet: string,
  places: ReadonlyMap<string, number>,
): Problem[] {
  return columns
    .filter(({ id }) => places.has(id) && !filled.has(id))
    .filter((column) => column.isRequired ?? column.neededIn?.(row.values) ?? false)
    .map(({ id, heading }) =>
      problem('blank-required', { sheet, cell: row.cells[id]! }, '', { column: heading }),
    );
}

function lineProblems(
  rows: readonly TroubledRow[],
  stub: Column,
  { columns }: SheetDeclaration,
  sheet: string,
): Problem[] {
  return rows.flatMap(({ row, filled }) => {
    const line = choicesOf(stub).find(({ id }) => id === row.values[stub.id]);
    if (!line) return [];
    const first = rows.find((other) => other.row.values[stub.id] === line.id)!.row;
    const repeated =
      first === row
        ? []
        : [
            problem('repeated-line', { sheet, cell: row.cells[stub.id]! }, line.label.zh, {
              row: String(first.number),
            }),
          ];
    const closed = columns.filter(
      ({ id }) => id !== stub.id && filled.has(id) && line.opens && !line.opens.includes(id),
    );
    return [
      ...repeated,
      ...closed.map(({ id, heading, kind }) =>
        problem('value-where-none', { sheet, cell: row.cells[id]! }, shownValue(row.values[id], kind.kind), {
          line: line.label,
          column: heading,
        }),
      ),
    ];
  });
}

function shownValue(value: CellValue | undefined, kind: string): string {
  if (value === undefined) return '';
  return kind === 'money' ? formatMoney({ fen: BigInt(value), grain: 0n }, '元') : String(value);
}

/** Rows that say the same of what they are: their amounts are added up, which may count one amount twice. */
function repeatedRows(rows: readonly TroubledRow[], { columns }: SheetDeclaration, sheet: string): Problem[] {
  const amounts = columns.filter(({ kind }) => kind.kind === 'money');
  const stubs = columns.filter(
    ({ kind }) => kind.kind === 'choice' || kind.kind === 'code' || kind.kind === 'text',
  );
  // words and forms have rows of words, not of amounts: those judge for themselves
  if (
    amounts.length === 0 ||
    columns.some(({ kind }) => kind.kind === 'long-text' || kind.kind === 'offered')
  )
    return [];
  const seen = new Map<string, number>();
  return rows.flatMap(({ row }) => {
    const said = stubs.map(({ id }) => String(row.values[id] ?? ''));
    const key = JSON.stringify(said);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.number);
      return [];
    }
    const words = stubs
      .map(({ id }, index) => labelIn(columnOf({ columns }, id), said[index]!))
      .filter(Boolean);
    const cell = row.cells[amounts[0]!.id]!;
    return [problem('repeated-row', { sheet, cell }, words.join('、'), { row: String(first) })];
  });
}

function labelIn(column: Column, value: string): string {
  return choicesOf(column).find(({ id }) => id === value)?.label.zh ?? value;
}
