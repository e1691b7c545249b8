import type { PageElement } from './tree.ts';
import { attribute, isElement, isHidden, styled } from './tree.ts';

export interface TableCell {
  readonly element: PageElement;
  readonly path: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether it is drawn over the columns beside it without being merged with them, as Excel writes long words. */
  readonly isOverflowing: boolean;
}

export interface TableRows {
  readonly captions: readonly { readonly element: PageElement; readonly path: string }[];
  /** The cells of each row in the order of print: head, bodies, foot. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly hidden: readonly PageElement[];
  /** Whether its merged cells reach over more places than a document has: what follows was left out. */
  readonly isTooLarge: boolean;
}

/** The most columns that one cell takes, and that a table has; what stands beyond is no table of a document. */
const widest = 1000;
const mostColumns = 16_384;
const mostSteps = 20_000_000;

interface Group {
  readonly tag: string;
  readonly rows: { readonly element: PageElement; readonly path: string }[];
}

/** The rows of a table and where its cells stand, as browsers lay them. */
export function rowsOf(table: PageElement, path: string): TableRows {
  const captions: { element: PageElement; path: string }[] = [];
  const hidden: PageElement[] = [];
  const groups = groupsOf(table, path, captions, hidden);
  const head = groups.find(({ tag }) => tag === 'thead');
  const foot = groups.find(({ tag }) => tag === 'tfoot');
  const between = groups.filter((group) => group !== head && group !== foot);
  const rows: TableCell[][] = [];
  const effort = { steps: 0 };
  for (const group of [...(head ? [head] : []), ...between, ...(foot ? [foot] : [])])
    layGroup(group, rows, hidden, effort);
  return { captions, rows, hidden, isTooLarge: effort.steps > mostSteps };
}

function groupsOf(
  table: PageElement,
  path: string,
  captions: { element: PageElement; path: string }[],
  hidden: PageElement[],
): Group[] {
  const groups: Group[] = [];
  let rows = 0;
  const add = (element: PageElement, group: Group) => {
    rows += 1;
    if (isHidden(element)) hidden.push(element);
    else group.rows.push({ element, path: `${path}/tr[${rows}]` });
  };
  for (const child of table.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === 'caption')
      captions.push({ element: child, path: `${path}/caption[${captions.length + 1}]` });
    if (!/^(?:t(?:head|body|foot)|tr)$/.test(child.tagName)) continue;
    const group: Group = { tag: child.tagName, rows: [] };
    groups.push(group);
    if (child.tagName === 'tr') add(child, group);
    else if (isHidden(child)) hidden.push(child);
    else for (const row of child.childNodes) if (isElement(row) && row.tagName === 'tr') add(row, group);
  }
  return groups;
}

function layGroup(group: Group, rows: TableCell[][], hidden: PageElement[], effort: { steps: number }): void {
  const end = rows.length + group.rows.length;
  /** For each column, the first row that is not covered from above. */
  const free: number[] = [];
  for (const { element, path } of group.rows) {
    if (effort.steps > mostSteps) return;
    const row = rows.length;
    const cells: TableCell[] = [];
    const count = { td: 0, th: 0 };
    let column = 0;
    for (const cell of element.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      count[cell.tagName] += 1;
      if (isHidden(cell)) {
        hidden.push(cell);
        continue;
      }
      const from = column;
      while ((free[column] ?? 0) > row) column += 1;
      effort.steps += column - from;
      if (column >= mostColumns) break;
      const down = whole(attribute(cell, 'rowspan'));
      const rowSpan = Math.min(down === 0 ? end : (down ?? 1), end - row);
      const columnSpan = Math.min(whole(attribute(cell, 'colspan')) || 1, widest);
      cells.push({
        element: cell,
        path: `${path}/${cell.tagName}[${count[cell.tagName]}]`,
        row, column, rowSpan, columnSpan,
        isOverflowing: styled(cell, 'mso-ignore')?.includes('colspan') ?? false,
      }); // prettier-ignore
      if (rowSpan > 1)
        for (let covered = column; covered < column + columnSpan; covered += 1) free[covered] = row + rowSpan;
      effort.steps += columnSpan;
      column += columnSpan;
    }
    rows.push(cells);
  }
}

function whole(text: string | undefined): number | undefined {
  const match = /^\s*(\d+)/.exec(text ?? '');
  return match ? Math.min(Number(match[1]), 1_000_000_000) : undefined;
}
