import { formatMoney } from '../../core/money.ts';
import { columnName } from '../../core/cell-address.ts';
import type { CellValue, Column, SheetDeclaration, WrittenRow } from '../declaration.ts';
import { choicesOf } from '../declaration.ts';
import type { Validation } from '../../sheets/layout.ts';
import type { ColumnLayout, LaidCell, SheetLayout, Style } from './layout.ts';
import { labelledCode, listNameOf } from './lists.ts';

/** The last row for which lists and checks are offered. */
const lastRow = 2_000;
/** Blank rows that are printed for whoever fills them in by hand. */
const leastRows = 15;
/** From so many characters together on, columns are printed across. */
const wide = 110;

/** Lays out a sheet with what it holds: title, explanations, headings, rows. */
export function sheetLayout(declared: SheetDeclaration, rows: readonly WrittenRow[]): SheetLayout {
  return declared.layout === 'form' ? formLayout(declared, rows[0] ?? {}) : rowsLayout(declared, rows);
}

function rowsLayout(declared: SheetDeclaration, rows: readonly WrittenRow[]): SheetLayout {
  const { columns, lines, title, about } = declared;
  const top = topRows(title.zh, about, columns.length);
  const headings = columns.map(({ heading, isRequired }): LaidCell => ({
    style: isRequired ? 'required' : 'heading',
    text: heading.zh,
  }));
  const head = top.length + 1;
  const blanks = Array.from(
    { length: lines === undefined ? Math.max(0, leastRows - rows.length) : 0 },
    () => ({}),
  );
  const laid = [...rows, ...blanks].map((row) => columns.map((column) => laidCell(column, row, declared)));
  const first = head + 1;
  const last = lines === undefined ? Math.max(lastRow, head + rows.length) : head + rows.length;
  return {
    name: title.zh,
    columns: columns.map((column): ColumnLayout => ({
      width: column.width ?? 24,
      style: lines ? 'note' : styleOf(column),
    })),
    rows: [...top, headings, ...laid],
    head,
    titleRows: { from: head, to: head },
    validations: columns
      .filter(({ id }) => id !== lines)
      .flatMap((column, index) => {
        const place = columnName(lines === undefined ? index : columns.indexOf(column));
        return validationOf(column, declared.id, `${place}${first}:${place}${last}`);
      }),
    merges: [],
    isLandscape: columns.reduce((sum, { width = 24 }) => sum + width, 0) > wide,
    isLocked: true,
  };
}

function topRows(title: string, about: SheetDeclaration['about'], width: number): LaidCell[][] {
  const across = (style: Style, text: string): LaidCell[] => [
    { style, text },
    ...Array.from({ length: width - 1 }, () => ({ style })),
  ];
  return [across('title', title), ...about.map(({ zh }) => across('about', zh))];
}

function laidCell(column: Column, row: WrittenRow, { lines, columns }: SheetDeclaration): LaidCell {
  const value = row[column.id];
  if (column.id === lines) return { style: 'label', text: String(labelOf(column, value!)) };
  const stub = columns.find(({ id }) => id === lines);
  const line = stub && choicesOf(stub).find(({ id }) => id === row[stub.id]);
  const style = line?.opens && !line.opens.includes(column.id) ? 'closed' : styleOf(column);
  return value === undefined ? { style } : { style, ...written(column, value) };
}

function labelOf(column: Column, value: CellValue): CellValue {
  return choicesOf(column).find(({ id }) => id === value)?.label.zh ?? value;
}

/** From so many 分 on, the fifteen digits of a spreadsheet do not hold an amount. */
const largestNumber = 10n ** 15n;

function written(column: Column, value: CellValue): Pick<LaidCell, 'text' | 'number'> {
  const { kind } = column;
  if (typeof value === 'bigint') {
    const digits = formatMoney({ fen: value, grain: 0n }, '元');
    return value < largestNumber && value > -largestNumber ? { number: digits } : { text: digits };
  }
  if (typeof value === 'number') return { number: String(value) };
  if (kind.kind === 'code') return { text: labelledCode(value, kind.of) };
  return { text: String(labelOf(column, value)) };
}

function styleOf({ kind }: Column): Style {
  switch (kind.kind) {
    case 'money':
      return 'money';
    case 'count':
      return 'count';
    case 'long-text':
      return 'words';
    default:
      return 'text';
  }
}

const mustBe: Readonly<Record<string, string>> = {
  money: '这里填金额，单位元，最多两位小数，不带文字。',
  count: '这里填个数，必须是整数。',
  code: '科目表里没有这个编码，请核对；确实有这个科目就继续。',
  choice: '请从下拉列表里选。',
  offered: '请从下拉列表里选；列表里没有的，可以写地址。',
};

function validationOf({ id, kind, note }: Column, sheet: string, range: string): Validation[] {
  const prompt = note ? { prompt: note.zh } : {};
  const error = mustBe[kind.kind] ?? '';
  const list = listNameOf(kind, sheet, id);
  if (list !== undefined) {
    const otherwise = kind.kind === 'choice' ? 'stop' : 'warning';
    return [{ range, allows: { kind: 'list', name: list }, otherwise, error, ...prompt }];
  }
  switch (kind.kind) {
    case 'money': {
      const least = kind.negative === 'impossible' ? { least: '0' } : {};
      return [{ range, allows: { kind: 'decimal', ...least }, otherwise: 'stop', error, ...prompt }];
    }
    case 'count':
      return [{ range, allows: { kind: 'whole' }, otherwise: 'stop', error, ...prompt }];
    default:
      return note ? [{ range, allows: { kind: 'any' }, otherwise: 'stop', error, ...prompt }] : [];
  }
}

/** A line for each column: its heading, the value, its note. */
function formLayout(declared: SheetDeclaration, row: WrittenRow): SheetLayout {
  const { columns, title, about } = declared;
  const top = topRows(title.zh, about, 3);
  const headings: LaidCell[] = ['项目', '内容', '填写说明'].map((text) => ({ style: 'heading', text }));
  const head = top.length + 1;
  const lines = columns.map((column): LaidCell[] => {
    const value = row[column.id];
    return [
      { style: column.isRequired ? 'required-label' : 'label', text: column.heading.zh },
      value === undefined
        ? { style: styleOf(column) }
        : { style: styleOf(column), ...written(column, value) },
      { style: 'note', text: column.note?.zh ?? '' },
    ];
  });
  return {
    name: title.zh,
    columns: [
      { width: 26, style: 'note' },
      { width: 48, style: 'note' },
      { width: 48, style: 'note' },
    ],
    rows: [...top, headings, ...lines],
    head,
    titleRows: { from: head, to: head },
    validations: columns.flatMap((column, index) =>
      validationOf(column, declared.id, `B${head + 1 + index}`),
    ),
    merges: [],
    isLandscape: true,
    isLocked: true,
  };
}
