import type { Range } from '../../core/cell-address.ts';
import { cellAddress, rangeAddress } from '../../core/cell-address.ts';
import type { XmlElement } from '../xml.ts';
import type { Content, Sheet, StoredCell, Stretch } from './book.ts';
import { isOnSheet, mostMerges, storedCell } from './book.ts';
import { richWordsOf, unescaped } from './xlsx-parts.ts';
import { childOf, childrenOf, isOff, isOn, wordsOf } from './vocabulary.ts';

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
}

export function emptySheet(name: string, isHidden: boolean): Sheet {
  return {
    name,
    isHidden,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    showsZeros: true,
    hasPictures: false,
    isDamaged: false,
  };
}

/** A sheet from its XML. */
export function sheetOf(name: string, root: XmlElement, parts: SharedParts): Sheet {
  const rows = childrenOf(childOf(root, 'sheetData'), 'row');
  const cells: StoredCell[] = [];
  const hiddenRows: Stretch[] = [];
  let row = -1;
  for (const element of rows) {
    row = numberedFromOne(element.attributes['r']) ?? row + 1;
    if (isOn(element.attributes['hidden']) || element.attributes['ht'] === '0')
      hiddenRows.push({ from: row, to: row });
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      const at = cellAddress(cell.attributes['r'] ?? '');
      column = at?.column ?? column + 1;
      const content = contentOf(cell, parts);
      if (!content || !isOnSheet(at?.row ?? row, column)) continue;
      const format = parts.formats[Number(cell.attributes['s'] ?? -1)];
      cells.push(storedCell(at?.row ?? row, column, content, format));
    }
  }
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  return {
    ...emptySheet(name, false),
    cells,
    merges: childrenOf(childOf(root, 'mergeCells'), 'mergeCell')
      .slice(0, mostMerges)
      .map(({ attributes }) => rangeAddress(attributes['ref'] ?? ''))
      .filter((range): range is Range => range !== undefined),
    hiddenRows,
    hiddenColumns: childrenOf(childOf(root, 'cols'), 'col').flatMap(hiddenColumns),
    showsZeros: !isOff(view?.attributes['showZeros']),
    hasPictures: childOf(root, 'drawing') !== undefined || childOf(root, 'legacyDrawing') !== undefined,
  };
}

function numberedFromOne(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) - 1 : undefined;
}

function hiddenColumns({ attributes }: XmlElement): Stretch[] {
  const from = numberedFromOne(attributes['min']);
  const to = numberedFromOne(attributes['max']);
  const isHidden = isOn(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0;
  return isHidden && from !== undefined && to !== undefined ? [{ from, to }] : [];
}

/** What a cell holds; nothing where it is blank. */
function contentOf(cell: XmlElement, { strings }: SharedParts): Content | undefined {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is');
    return inline && textContent(richWordsOf(inline));
  }
  const value = childOf(cell, 'v');
  const words = wordsOf(value);
  const formula = childOf(cell, 'f');
  if (formula && (type === 'str' ? !value : words.trim() === ''))
    return { kind: 'formula', formula: wordsOf(formula) };
  switch (type) {
    case 's':
      return textContent(strings[Number(words)] ?? '');
    case 'str':
      return textContent(unescaped(words));
    case 'b':
      return words === '' ? undefined : { kind: 'boolean', isTrue: isOn(words) };
    case 'e':
      return words === '' ? undefined : { kind: 'error', code: words };
    case 'd':
      return textContent(words.replace(/T00:00:00(\.0+)?Z?$/, ''));
    default: {
      const number = words.trim() === '' ? Number.NaN : Number(words);
      return Number.isFinite(number) ? { kind: 'number', number } : textContent(words);
    }
  }
}

function textContent(text: string): Content | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}
