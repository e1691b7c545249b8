import { formatMoney } from '../core/money.ts';
import { join } from '../core/messages.ts';
import type { CellValue, Choice, Column, ReadRow, SheetDeclaration } from './declaration.ts';
import { choicesOf, columnOf } from './declaration.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

type Lined = Pick<SheetDeclaration, 'columns' | 'lines'>;

/**
 * Lines that are sums of others: the parts count where they are filled in and must make the sum, which is left out
 * then. A line that is part of another cannot be more.
 */
export function sumsOfLines(
  sheet: Lined,
  rows: readonly ReadRow[],
  name: string,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly Problem[] } {
  if (sheet.lines === undefined) return { rows, problems: [] };
  const stub = columnOf(sheet, sheet.lines);
  const choices = choicesOf(stub);
  const rowOf = (id: string) => rows.find((row) => row.values[stub.id] === id);
  const numbers = sheet.columns.filter(({ kind }) => kind.kind === 'money' || kind.kind === 'count');
  const problems: Problem[] = [];
  const left = rows.map((row) => {
    const choice = choices.find(({ id }) => id === row.values[stub.id]);
    if (!choice) return row;
    const values = { ...row.values };
    for (const column of numbers) {
      const total = row.values[column.id];
      if (total === undefined) continue;
      const place = { sheet: name, cell: row.cells[column.id]! };
      const named = { column: column.heading, line: choice.label };
      const parts = (choice.sumOf ?? []).filter((id) => rowOf(id)?.values[column.id] !== undefined);
      if (parts.length > 0) {
        const sum = parts.reduce((all, id) => all + BigInt(rowOf(id)!.values[column.id]!), 0n);
        const id = sum > BigInt(total) ? 'parts-exceed-total' : 'parts-do-not-make-total';
        const holes = { ...named, parts: labelsOf(parts, choices), total: printed(total, column) };
        if (sum !== BigInt(total)) problems.push(problem(id, place, printed(sum, column), holes));
        delete values[column.id];
      }
      const whole = choice.partOf === undefined ? undefined : valueAt(choice.partOf, column, choices, rowOf);
      if (whole !== undefined && BigInt(total) > BigInt(whole)) {
        const label = choices.find(({ id }) => id === choice.partOf)!.label;
        const holes = { ...named, whole: label, total: printed(whole, column) };
        problems.push(problem('part-exceeds-whole', place, printed(total, column), holes));
      }
    }
    return { ...row, values };
  });
  return { rows: left, problems };
}

function valueAt(
  id: string,
  column: Column,
  choices: readonly Choice[],
  rowOf: (id: string) => ReadRow | undefined,
): CellValue | undefined {
  const isOpen = choices.find((choice) => choice.id === id)?.opens?.includes(column.id) ?? true;
  // a part of what is left blank is more than it, where it could have been filled in
  return rowOf(id)?.values[column.id] ?? (isOpen ? (column.kind.kind === 'money' ? 0n : 0) : undefined);
}

/** Lines by name, without the “其中：” that says what they are within. */
function labelsOf(ids: readonly string[], choices: readonly Choice[]) {
  const labels = ids.map((id) => choices.find((choice) => choice.id === id)!.label);
  return join(labels.map(({ zh, en }) => ({ zh: zh.replace(/^.*：/, ''), en })));
}

function printed(value: CellValue, { kind }: Column): string {
  return kind.kind === 'money' ? formatMoney({ fen: BigInt(value), grain: 0n }, '元') : String(value);
}
