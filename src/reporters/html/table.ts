import type { TableReading } from '../../model/disclosure.ts';
import type { Cell, Grid } from '../../model/source.ts';
import { escaped } from './escape.ts';
import type { Marker } from './marks.ts';
import type { View } from './view.ts';

/** The cells of all tables that hold a value: above the first of a grid stand its headings. */
export function valueStarts(tables: readonly TableReading[]): ReadonlySet<number> {
  return new Set(tables.flatMap(({ cells }) => cells.map(({ span }) => span.start)));
}

/** What writes a document down, whatever block comes. */
export interface Press {
  readonly marker: Marker;
  /** Where the cells begin that hold values of tables. */
  readonly values: ReadonlySet<number>;
  readonly view: View;
}

/** A grid as a table that scrolls within its own frame, with its merged cells and, where they are known, its headings. */
export function tableHtml(
  { rows }: Grid,
  { name, style }: { readonly name: string; readonly style: string },
  press: Press,
): string {
  const { values, view } = press;
  const firstValues = rows.findIndex((row) => row.some(({ span }) => values.has(span.start)));
  const headed = Math.max(0, firstValues);
  const head = groupHtml(rows.slice(0, headed), headingScopes, press);
  const body = groupHtml(rows.slice(headed), (row) => labelScope(row, values), press);
  const label = escaped(name || (view.zh ? '表格' : 'Table'));
  return `<div class="scroll${style && ` ${style}`}" role="group" tabindex="0" aria-label="${label}"><table>${
    head && `<thead>${head}</thead>`
  }${body && `<tbody>${body}</tbody>`}</table></div>\n`;
}

type Scope = 'col' | 'colgroup' | 'row' | undefined;
type ScopesOf = (row: readonly Cell[]) => (cell: Cell) => Scope;

/** Rows that stand together; no cell reaches beyond them. */
function groupHtml(rows: readonly (readonly Cell[])[], scopesOf: ScopesOf, press: Press): string {
  /** Up to which row the cells of each column are covered by one above. */
  const coveredUntil: number[] = [];
  let html = '';
  for (const [index, row] of rows.entries()) {
    let cells = '';
    let coveredInRow = 0;
    const scopeOf = scopesOf(row);
    for (const [column, cell] of row.entries()) {
      const isCovered = column < coveredInRow || index < (coveredUntil[column] ?? 0);
      // a merged cell covers blanks; should words stand there, they are shown all the same
      if (isCovered && cell.text === '') continue;
      const columns = Math.min(cell.columnSpan ?? 1, row.length - column);
      const down = Math.min(cell.rowSpan ?? 1, rows.length - index);
      coveredInRow = Math.max(coveredInRow, column + columns);
      if (down > 1)
        for (let each = column; each < column + columns; each += 1) coveredUntil[each] = index + down;
      cells += cellHtml(cell, down, columns, scopeOf(cell), press);
    }
    html += `<tr>${cells}</tr>\n`;
  }
  return html;
}

function cellHtml(
  cell: Cell,
  rows: number,
  columns: number,
  scope: Scope,
  { values, marker }: Press,
): string {
  const name = scope ? 'th' : 'td';
  const attributes = [
    scope ? ` scope="${scope}"` : '',
    rows > 1 ? ` rowspan="${rows}"` : '',
    columns > 1 ? ` colspan="${columns}"` : '',
    isAmount(cell, values) ? ' class="a"' : widthClass(cell, scope),
  ];
  return `<${name}${attributes.join('')}>${marker.text(cell.span)}</${name}>`;
}

/** How much room long words are given before they are broken. */
function widthClass({ text }: Cell, scope: Scope): string {
  if (text.length > 16) return ' class="l"';
  return text.length > 5 && scope === 'col' ? ' class="h"' : '';
}

const amount = /^[-+]?[\d,]*\.?\d+%?$/;

/** A number of many digits that is no value is a code. */
function isAmount({ plain, span }: Cell, values: ReadonlySet<number>): boolean {
  return amount.test(plain) && (values.has(span.start) || !/^\d{3,}$/.test(plain));
}

/** A row of headings fills several cells, and none of them with “金额单位：万元”. */
function headingScopes(row: readonly Cell[]): (cell: Cell) => Scope {
  const filled = row.filter(({ text }) => text !== '').length;
  return ({ text, columnSpan }) =>
    filled < 2 || text === '' || /[：:]/.test(text) ? undefined : columnSpan ? 'colgroup' : 'col';
}

/** What names a row of values: the last words before the first of them. */
function labelScope(row: readonly Cell[], values: ReadonlySet<number>): (cell: Cell) => Scope {
  const first = row.findIndex(({ span }) => values.has(span.start));
  const label = row
    .slice(0, Math.max(0, first))
    .findLast(({ text, plain }) => text !== '' && !amount.test(plain));
  return (cell) => (cell === label ? 'row' : undefined);
}
