import type { XmlElement } from '../xml.ts';
import type { WrittenCell, WrittenRow } from './grid.ts';
import { layOut } from './grid.ts';
import type { Item } from './item.ts';
import { hiddenRows } from './remarks.ts';
import type { Story } from './story.ts';
import { placeIn, readStory } from './story.ts';
import { below, childOf, contentOf, isOn, numberOf } from './vocabulary.ts';

/** Reads a table: as a grid or, where it only arranges what stands in it, as what stands in it. */
export function readTable(table: XmlElement, path: string, story: Story): Item[] {
  const all = partsOf(table, 'w:tr').map((element, index) => rowOf(element, `${path}/tr[${index + 1}]`));
  const rows = all.filter((row) => !row.isDeleted && !row.isHidden);
  const hidden = all.some((row) => row.isHidden && !row.isDeleted) ? [hiddenRows] : [];
  if (isArrangement(rows)) {
    const cells = rows.flatMap((row) => row.cells);
    return [...hidden, ...cells.flatMap(({ element, at }) => readStory(element, `${at}/`, story))];
  }
  const remarks: Item[] = [];
  /** What stands in cells and is no words of theirs: tables and text boxes, read after the table. */
  const after: Item[] = [];
  const written = rows.map((row, rowIndex): WrittenRow => {
    const cells = row.cells.map((cell, index) => {
      const inCell = { ...story, cell: { row: rowIndex + 1, column: index + 1 } };
      const words: string[] = [];
      for (const item of readStory(cell.element, `${cell.at}/`, inCell)) {
        if (item.kind === 'remark') remarks.push(item);
        else if (item.kind === 'paragraph' && !item.isBeside) words.push(item.text);
        else after.push(item);
      }
      return writtenCell(cell, words.join('\n'), story);
    });
    return { before: row.before, cells };
  });
  const laid = layOut(written);
  return [...remarks, ...hidden, laid ? { kind: 'table', rows: laid } : { kind: 'too-large' }, ...after];
}

interface Row {
  readonly cells: readonly { readonly element: XmlElement; readonly at: string }[];
  readonly before: number;
  readonly isDeleted: boolean;
  readonly isHidden: boolean;
}

function rowOf(element: XmlElement, at: string): Row {
  const properties = childOf(element, 'w:trPr');
  return {
    cells: partsOf(element, 'w:tc').map((cell, index) => ({ element: cell, at: `${at}/tc[${index + 1}]` })),
    before: columns(numberOf(properties, 'w:gridBefore'), 0),
    isDeleted: childOf(properties, 'w:del') !== undefined,
    isHidden: isOn(properties, 'w:hidden') ?? false,
  };
}

function partsOf(parent: XmlElement, name: string): XmlElement[] {
  return [...contentOf(parent)].filter((child) => child.name === name);
}

/** More columns than any table has. */
const mostColumns = 1_000;

function columns(count: number | undefined, least: number): number {
  return Math.min(Math.max(count ?? least, least), mostColumns);
}

function writtenCell({ element, at }: Row['cells'][number], text: string, story: Story): WrittenCell {
  const properties = childOf(element, 'w:tcPr');
  const down = mergeOf(properties, 'w:vMerge');
  return {
    text,
    at: placeIn(story, at),
    span: columns(numberOf(properties, 'w:gridSpan'), 1),
    startsMerge: down === 'restart',
    continuesAbove: down === 'continue',
    continuesLeft: mergeOf(properties, 'w:hMerge') === 'continue',
  };
}

/** A merge that does not say that it starts continues. */
function mergeOf(properties: XmlElement | undefined, name: string): 'restart' | 'continue' | undefined {
  const merge = childOf(properties, name);
  return merge && (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue');
}

/**
 * Whether a table only arranges what stands in it: a frame, a single column, or a table around tables that hold
 * more than its own cells do.
 */
function isArrangement(rows: readonly Row[]): boolean {
  if (rows.length === 0) return false;
  if (rows.every((row) => row.cells.length === 1)) return true;
  const cells = rows.flatMap((row) => row.cells.map((cell) => cell.element));
  const tables = cells.flatMap((cell) => partsOf(cell, 'w:tbl'));
  if (tables.length === 0) return false;
  const nested = tables.reduce((sum, table) => sum + cellCount(table), 0);
  const own = cells.filter((cell) => partsOf(cell, 'w:p').some((paragraph) => hasWords(paragraph))).length;
  return nested >= own;
}

function cellCount(table: XmlElement): number {
  let count = 0;
  for (const element of below(table)) if (element.name === 'w:tc') count += 1;
  return count;
}

function hasWords(paragraph: XmlElement): boolean {
  for (const element of below(paragraph)) if (element.name === 'w:t') return true;
  return false;
}
