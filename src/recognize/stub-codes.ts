import type { Cell } from '../model/source.ts';

/** A code as a row prints it, with its cells. */
export interface PrintedCode {
  readonly code: string;
  readonly cells: readonly Cell[];
}

/**
 * The code of a row in the columns of codes: whole in one of them, or in parts (类 208, 款 05, 项 05). A part without
 * the ones before it goes on from the code `above`.
 */
export function codeIn(
  row: readonly Cell[],
  columns: readonly number[],
  above: string | undefined,
): PrintedCode | undefined {
  const filled = columns.flatMap((column, level) => {
    const cell = row[column];
    return cell && cell.plain !== '' ? [{ cell, level, digits: cell.plain.replaceAll('.', '') }] : [];
  });
  const [first] = filled;
  if (!first || filled.some(({ digits }) => !/^\d{1,9}$/.test(digits))) return undefined;
  const code = joined(
    filled.map(({ digits }) => digits),
    first.level > 0 ? above?.slice(0, 1 + 2 * first.level) : undefined,
    first.level,
  );
  return code !== undefined && /^\d{3,9}$/.test(code)
    ? { code, cells: filled.map(({ cell }) => cell) }
    : undefined;
}

function joined(parts: readonly string[], above: string | undefined, level: number): string | undefined {
  const [first, ...rest] = parts as [string, ...string[]];
  if (first.length >= 3) {
    // each column may repeat the code of the level above: 208, 20805, 2080505
    if (rest.every((part, index) => part.startsWith(parts[index]!))) return parts[parts.length - 1];
    return rest.every(isPart) ? first + rest.map(twoDigits).join('') : undefined;
  }
  return above?.length === 1 + 2 * level && parts.every(isPart)
    ? above + parts.map(twoDigits).join('')
    : undefined;
}

function isPart(digits: string): boolean {
  return digits.length <= 2;
}

/** Kept as a number, 05 loses its zero. */
function twoDigits(digits: string): string {
  return digits.padStart(2, '0');
}
