import { folded } from '../core/fold.ts';
import type { Cell } from '../model/source.ts';

export type Separator = '\t' | '|';

/** How a line separates its cells; `rule` for the line under the headings of a pipe table; undefined for running text. */
export function separatorOf(line: string): Separator | 'rule' | undefined {
  if (/^[\s|:+-]+$/.test(line) && line.includes('|') && line.includes('-')) return 'rule';
  if (line.includes('\t') && /\S/.test(line)) return isIndentedParagraph(line) ? undefined : '\t';
  const pipes = line.split(/[|｜]/).length - 1;
  return pipes >= 2 ? '|' : undefined;
}

/** A paragraph that begins with a tab is no row: all its words are in one long cell. */
function isIndentedParagraph(line: string): boolean {
  const filled = line.split('\t').filter((cell) => cell.trim() !== '');
  return (
    filled.length === 1 &&
    line.startsWith('\t') &&
    (filled[0]!.length > 40 || /[。；：]\s*$/.test(filled[0]!))
  );
}

/** The cells of a line that begins at `start`. */
export function cellsOf(line: string, start: number, row: number, separator: Separator): Cell[] {
  const cells: Cell[] = [];
  const isSeparator =
    separator === '\t'
      ? (character: string) => character === '\t'
      : (character: string) => character === '|' || character === '｜';
  let from = 0;
  for (let index = 0; index <= line.length; index += 1) {
    if (index < line.length && !isSeparator(line[index]!)) continue;
    const edge =
      separator === '|' &&
      ((cells.length === 0 && line.slice(0, index).trim() === '' && from === 0) ||
        (index === line.length && line.slice(from).trim() === ''));
    if (!edge) cells.push(cellAt(line.slice(from, index), start + from, row, cells.length));
    from = index + 1;
  }
  return cells.length > 0 ? cells : [cellAt(line, start, row, 0)];
}

/** The cell of a stretch of text that begins at `start`; its span leaves out the blanks around its words. */
export function cellAt(text: string, start: number, row: number, column: number): Cell {
  const trimmed = text.trim();
  const from = start + (trimmed === '' ? 0 : text.indexOf(trimmed));
  return {
    span: { start: from, end: from + trimmed.length },
    text: trimmed,
    plain: folded(trimmed),
    row,
    column,
  };
}
