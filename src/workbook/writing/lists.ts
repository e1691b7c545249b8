import { columnName } from '../../core/cell-address.ts';
import type { CodeAxis } from '../../model/classification.ts';
import type { RangeName } from '../../sheets/layout.ts';
import { standardCodes } from '../../standards/classifications/index.ts';
import type { Kind, SheetDeclaration } from '../declaration.ts';
import type { LaidCell, SheetLayout } from './layout.ts';

/** A list to choose from, in a column of the sheet of lists. */
interface List {
  readonly name: string;
  readonly heading: string;
  readonly items: readonly string[];
}

const sheetName = '科目和选项';

/** A code as it is chosen from the list: with its name. */
export function labelledCode(code: string, axis: CodeAxis): string {
  const entry = standardCodes[axis].lookup(code);
  return entry ? `${code} ${entry.name}` : code;
}

/** The name of the list of a column of a sheet; undefined where nothing is chosen from one. */
export function listNameOf(kind: Kind, sheet: string, column: string): string | undefined {
  switch (kind.kind) {
    case 'code':
      return `list_${kind.of}_${kind.lengths.join('_')}`;
    case 'choice':
    case 'offered':
      return `list_${sheet}_${column}`.replaceAll('-', '_');
    default:
      return undefined;
  }
}

function itemsOf(kind: Kind): readonly string[] {
  switch (kind.kind) {
    case 'code':
      return standardCodes[kind.of]
        .entries()
        .filter(({ code }) => kind.lengths.includes(code.length))
        .map(({ code }) => labelledCode(code, kind.of));
    case 'choice':
      return kind.of.map(({ label }) => label.zh);
    case 'offered':
      return kind.of.map(({ zh }) => zh);
    default:
      return [];
  }
}

/** The sheet that holds every list that the others offer, and the names of their ranges. */
export function listsSheet(declared: readonly SheetDeclaration[]): {
  readonly sheet: SheetLayout;
  readonly names: readonly RangeName[];
} {
  const lists = new Map<string, List>();
  for (const { id, title, columns, lines } of declared)
    for (const { id: column, heading, kind } of columns) {
      const name = listNameOf(kind, id, column);
      if (name === undefined || column === lines || lists.has(name)) continue;
      const isCode = kind.kind === 'code';
      lists.set(name, {
        name,
        heading: isCode ? codeHeading(kind.of) : `${title.zh}：${heading.zh}`,
        items: itemsOf(kind),
      });
    }
  const all = [...lists.values()];
  const height = Math.max(...all.map(({ items }) => items.length));
  const rows = Array.from({ length: height }, (_, row) => {
    const last = all.findLastIndex(({ items }) => items[row] !== undefined);
    return all
      .slice(0, last + 1)
      .map(({ items }): LaidCell =>
        items[row] === undefined ? { style: 'note' } : { style: 'label', text: items[row] },
      );
  });
  return {
    sheet: {
      name: sheetName,
      columns: all.map(() => ({ width: 40, style: 'note' })),
      rows: [all.map(({ heading }): LaidCell => ({ style: 'heading', text: heading })), ...rows],
      head: 1,
      titleRows: { from: 1, to: 1 },
      merges: [],
      isLandscape: true,
      isLocked: true,
    },
    names: all.map(({ name, items }, index): RangeName => {
      const column = columnName(index);
      return { name, range: `'${sheetName}'!$${column}$2:$${column}$${items.length + 1}` };
    }),
  };
}

function codeHeading(axis: CodeAxis): string {
  return axis === 'function' ? '支出功能分类科目' : '部门预算支出经济分类科目';
}
