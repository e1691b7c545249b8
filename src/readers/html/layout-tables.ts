import type { TableRows } from './table-rows.ts';
import { rowsOf } from './table-rows.ts';
import type { PageElement, PageNode } from './tree.ts';
import { isBlock, isElement, isHidden, isSilent, isText } from './tree.ts';

/** What the decision between a grid and a layout rests on. */
interface CellShape {
  /** Its characters, blanks and nested tables left out. */
  readonly length: number;
  readonly paragraphs: number;
  readonly hasNumber: boolean;
  /** The filled cells of grids within it. */
  readonly gridCells: number;
}

interface TableShape {
  readonly isLayout: boolean;
  readonly gridCells: number;
}

const longestShort = 60;

/** Tells tables that hold data from tables that only place things on the page; each is measured once. */
export function layoutTables(): (table: PageElement, rows: TableRows) => boolean {
  const known = new Map<PageElement, TableShape>();

  const shapeOf = (table: PageElement, rows: TableRows): TableShape => {
    const found = known.get(table);
    if (found) return found;
    const shapes = rows.rows.map((row) => row.map(({ element }) => cellShape(element)));
    const nested = shapes.flat().reduce((sum, cell) => sum + cell.gridCells, 0);
    const own = shapes.flat().filter(isShort).length;
    const isLayout = looksLikeLayout(shapes, nested, own);
    const shape = { isLayout, gridCells: nested + (isLayout ? 0 : own) };
    known.set(table, shape);
    return shape;
  };
  const cellShape = (cell: PageElement): CellShape => {
    const shape = { length: 0, paragraphs: 0, hasNumber: false, gridCells: 0 };
    const visit = (node: PageNode) => {
      if (isText(node)) {
        const words = /[\s\u00a0\u3000]/.test(node.value)
          ? node.value.replaceAll(/[\s\u00a0\u3000]+/g, '')
          : node.value;
        shape.length += words.length;
        if (/^-?[\d,]*\.?\d+%?$/.test(words)) shape.hasNumber = true;
      } else if (isElement(node) && !isSilent(node) && !isHidden(node)) {
        if (node.tagName === 'table') shape.gridCells += shapeOf(node, rowsOf(node, '')).gridCells;
        else {
          if (isBlock(node) || node.tagName === 'br') shape.paragraphs += 1;
          node.childNodes.forEach(visit);
        }
      }
    };
    cell.childNodes.forEach(visit);
    return shape;
  };
  return (table, rows) => shapeOf(table, rows).isLayout;
}

function isFilled(cell: CellShape): boolean {
  return cell.length > 0 || cell.gridCells > 0;
}

function isShort(cell: CellShape): boolean {
  return cell.length > 0 && cell.length <= longestShort && cell.gridCells === 0;
}

function looksLikeLayout(rows: readonly (readonly CellShape[])[], nested: number, own: number): boolean {
  const filled = rows.map((row) => row.filter(isFilled)).filter((row) => row.length > 0);
  // one column of words is no grid
  if (filled.every((row) => row.length <= 1)) return true;
  if (nested > 0 && nested >= own) return true;
  const shortRows = filled.filter((row) => row.filter(isShort).length >= 2).length;
  if (filled.length === 1) {
    const [row] = filled;
    return shortRows === 0 || (row!.length <= 3 && !row!.some((cell) => cell.hasNumber));
  }
  if (shortRows >= 4) return false;
  const lengths = filled.flat().map((cell) => cell.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return filled
    .flat()
    .some((cell) => cell.paragraphs >= 5 && cell.length > 400 && cell.length * 10 > all * 6);
}
