import type { PaperCell } from '../../src/readers/transcript.ts';

/**
 * Rows of a grid from lines whose cells are parted by `|`: `项目>2` is merged over two columns, `项目v2` over two
 * rows, `^` and `<` stand where a merged cell covers the place.
 */
export function gridRows(lines: string): (PaperCell | undefined)[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map(cellOf));
}

function cellOf(written: string): PaperCell | undefined {
  const [, text, right, down] = /^(.*?)(?:>(\d))?(?:v(\d))?$/.exec(written.trim())!;
  if (text === '' || text === '^' || text === '<') return undefined;
  return {
    text: text!,
    ...(right ? { columnSpan: Number(right) } : {}),
    ...(down ? { rowSpan: Number(down) } : {}),
  };
}
