import type { XmlElement } from '../xml.ts';
import { element, properties, property } from './elements.ts';
import { gridColumns } from './grid-columns.ts';
import type { DefinedCell, RowDefinition } from './row-definition.ts';

/** A row that was read to its end: the blocks of its cells, and what its end says. */
export interface OldRow {
  readonly cells: readonly (readonly XmlElement[])[];
  readonly definition: RowDefinition | undefined;
  readonly isDeleted: boolean;
  readonly isHidden: boolean;
}

/** Cells that nothing defines are as wide as this, so that all of them find a place. */
const someWidth = 1_000;

/** A table as a docx has it: each cell with the columns of the grid that it takes and how it is merged. */
export function tableOf(rows: readonly OldRow[]): XmlElement {
  const columns = gridColumns(rows.map(edgesOf));
  return element(
    'w:tbl',
    rows.map((row, index) => rowOf(row, columns[index]!)),
  );
}

/** The edges of as many cells as the row has. */
function edgesOf({ cells, definition }: OldRow): number[] {
  const edges = [...(definition?.edges ?? [0])].slice(0, cells.length + 1);
  while (edges.length <= cells.length) edges.push(edges[edges.length - 1]! + someWidth);
  return edges;
}

function rowOf({ cells, definition, isDeleted, isHidden }: OldRow, columns: readonly number[]): XmlElement {
  const format = properties(
    'w:trPr',
    columns[0]! > 0 && property('w:gridBefore', columns[0]!),
    isDeleted && element('w:del'),
    isHidden && property('w:hidden', 1),
  );
  const written = cells.map((blocks, index) =>
    element('w:tc', [
      ...cellFormat(columns[index + 1]! - columns[index]!, definition?.cells[index]),
      ...blocks,
    ]),
  );
  return element('w:tr', [...format, ...written]);
}

function cellFormat(span: number, cell: DefinedCell | undefined): readonly XmlElement[] {
  return properties(
    'w:tcPr',
    span > 1 && property('w:gridSpan', span),
    cell?.continuesLeft && property('w:hMerge', 'continue'),
    cell?.startsMerge && property('w:vMerge', 'restart'),
    cell?.continuesAbove && property('w:vMerge', 'continue'),
  );
}
