import { folded } from '../core/fold.ts';
import { suggest } from '../core/suggest.ts';
import { columnName } from '../core/cell-address.ts';
import type { Sheet, StoredCell } from '../readers/workbook/book.ts';
import type { CellValue, Column, SheetDeclaration } from './declaration.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import type { ReadSheet } from './read-sheet.ts';

/** Reads a sheet of labels with a value beside each, as one row. */
export function readForm(
  { name, cells: stored }: Sheet,
  { columns }: SheetDeclaration,
  startsIn1904: boolean,
): ReadSheet {
  const at = (row: number, column: number) =>
    stored.find((cell) => cell.row === row && cell.column === column);
  const labels = stored.filter(({ column, content }) => column === 0 && content.kind === 'text');
  const values: Record<string, CellValue> = {};
  const cells: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const column of columns) {
    const found = labels.filter((label) => isLabel(wordsIn(label), column));
    const first = found[0];
    if (!first) {
      problems.push(missing(column, labels, columns, name));
      continue;
    }
    const cell = `${columnName(1)}${first.row + 1}`;
    cells[column.id] = cell;
    const reading = readCell(at(first.row, 1), column, startsIn1904);
    if (reading.value !== undefined) values[column.id] = reading.value;
    else if (column.isRequired && reading.troubles.length === 0)
      problems.push(problem('blank-required', { sheet: name, cell }, '', { column: column.heading }));
    for (const { id, read, holes } of reading.troubles)
      problems.push(problem(id, { sheet: name, cell }, read, holes));
    for (const again of found.slice(1)) {
      const place = { sheet: name, cell: `A${again.row + 1}` };
      problems.push(problem('repeated-line', place, wordsIn(again), { row: String(first.row + 1) }));
    }
  }
  return {
    rows: [{ number: 1, values, cells }],
    problems: [...problems, ...secondUnit(columns, values, labels, at, name)],
  };
}

function missing(
  column: Column,
  labels: readonly StoredCell[],
  columns: readonly Column[],
  sheet: string,
): Problem {
  const unknown = labels.map(wordsIn).filter((words) => !columns.some((each) => isLabel(words, each)));
  const [likely] = suggest(column.heading.zh, unknown, 1);
  const label = labels.find((each) => wordsIn(each) === likely);
  if (likely !== undefined && label)
    return problem('renamed-column', { sheet, cell: `A${label.row + 1}` }, likely, {
      expected: column.heading,
    });
  return column.isRequired
    ? problem('missing-column', { sheet }, column.heading.zh)
    : problem('missing-line', { sheet }, column.heading.zh);
}

/** Another name of a unit to the right of the first one, or in a second line for it. */
function secondUnit(
  columns: readonly Column[],
  values: Readonly<Record<string, CellValue>>,
  labels: readonly StoredCell[],
  at: (row: number, column: number) => StoredCell | undefined,
  sheet: string,
): Problem[] {
  const unit = columns[0]!;
  const own = values[unit.id];
  if (own === undefined) return [];
  const lines = labels.filter((label) => isLabel(wordsIn(label), unit));
  return lines.flatMap(({ row }) =>
    [1, 2, 3].flatMap((column) => {
      const cell = at(row, column);
      const words = cell ? wordsIn(cell) : '';
      if (words === '' || words === own || !(column === 1 || namesUnit.test(words))) return [];
      const place = { sheet, cell: `${columnName(column)}${row + 1}` };
      return [problem('second-unit', place, words, { other: String(own) })];
    }),
  );
}

/** Notes stand at the right too; units are named for what they are. */
const namesUnit =
  /^[\u4e00-\u9fff（）()]{2,}(?:局|厅|委|办|部|站|馆|院|所|队|校|学|园|会|处|室|社|台|团|中心|政府|公司|集团)$/;

function wordsIn({ content }: StoredCell): string {
  return content.kind === 'text' ? content.text.trim() : '';
}

function isLabel(words: string, { heading, aliases = [] }: Column): boolean {
  const plain = (each: string) =>
    folded(each)
      .replace(/^\*|\*$/g, '')
      .replace(/:$/, '');
  return [heading.zh, heading.en, ...aliases].some((each) => plain(each) === plain(words));
}
