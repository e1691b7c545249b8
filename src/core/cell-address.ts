/** Rows and columns from 0, both ends within. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The name of a column, from 0: A, B … Z, AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `C5`; of several cells `C5:E7`. */
export function rangeName({ top, left, bottom, right }: Range): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** The row and column, from 0, of an address such as C5; undefined where it is none. */
export function cellAddress(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The range of an address such as C5:E7 or C5. */
export function rangeAddress(name: string): Range | undefined {
  const [first, last = first] = name.split(':');
  const from = cellAddress(first ?? '');
  const to = cellAddress(last ?? '');
  return from && to && from.row <= to.row && from.column <= to.column
    ? { top: from.row, left: from.column, bottom: to.row, right: to.column }
    : undefined;
}
