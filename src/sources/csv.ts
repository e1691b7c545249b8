/** A row of comma-separated text, and the line that it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads rows whose cells are parted by commas, tabs or semicolons, quoted where they hold such a sign. */
export function csvRows(text: string): CsvRow[] {
  const separator = separatorIn(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: first, cells });
    cells = [];
  };
  while (at <= text.length) {
    const { cell, end, breaks } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    cells.push(cell);
    line += breaks;
    const next = text[end];
    if (next === separator) {
      at = end + 1;
      continue;
    }
    endRow();
    at = end + (next === '\r' && text[end + 1] === '\n' ? 2 : 1);
    line += 1;
    first = line;
  }
  return rows;
}

/** The sign that most often parts the first lines. */
function separatorIn(text: string): string {
  const sample = text.slice(0, 10_000);
  const times = (sign: string) => sample.split(sign).length;
  return [',', '\t', ';'].sort((a, b) => times(b) - times(a))[0]!;
}

interface CsvCell {
  readonly cell: string;
  /** Where the sign after it stands. */
  readonly end: number;
  readonly breaks: number;
}

function plainCell(text: string, start: number, separator: string): CsvCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end, breaks: 0 };
}

/** What stands after the closing quotation mark, which should be nothing, is kept. */
function quotedCell(text: string, start: number): CsvCell {
  let cell = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) {
      cell += text.slice(at);
      return { cell, end: text.length, breaks: cell.split('\n').length - 1 };
    }
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1, breaks: cell.split('\n').length - 1 };
    cell += '"';
    at = close + 2;
  }
}
