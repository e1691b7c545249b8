import { folded } from '../../src/core/fold.ts';
import type { Block, Source } from '../../src/model/source.ts';
import type { PaperCell } from '../../src/readers/transcript.ts';
import { transcript } from '../../src/readers/transcript.ts';
import { statutoryForms } from '../../src/standards/forms/index.ts';
import { statutoryTables } from '../../src/standards/tables/index.ts';

/** How structured paper prints the tables of a text. */
export interface Style {
  /** Title, number, name and unit line stand inside the grid: merged over all columns, or a row without merges. */
  readonly frame?: 'merged' | 'plain' | 'stacked';
  /** Notes stand inside the grid. */
  readonly notes?: boolean;
  /** Headings and labels are merged cells; otherwise merges are told, but there are none. */
  readonly merges?: boolean;
  /** Codes take three columns: in parts, whole in the first of three merged ones, or each level in its own. */
  readonly codes?: 'parts' | 'merged' | 'levels' | 'numbered-parts';
  /** It is split in two grids: under the same headings again, with the title above again, bare, or below the headings. */
  readonly split?: 'headed' | 'titled' | 'bare' | 'below-headings';
  /** The headings are printed once more within the grid. */
  readonly repeated?: boolean;
  /** A grid is pasted into a text: rows with tabs, nothing told. */
  readonly pasted?: boolean;
  /** How amounts are shown. */
  readonly amount?: (text: string) => string;
  /** Empty columns stand at the left. */
  readonly margin?: number;
}

type Row = readonly (PaperCell | undefined)[];

interface Table {
  readonly title: string;
  readonly furniture: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly isForm: boolean;
}

/** The same document as structured paper. */
export function restyled(source: Source, style: Style): Source {
  const paper = transcript();
  const pending: Row[] = [];
  const flush = () => {
    if (pending.length > 0) paper.table(padded(pending.splice(0)));
  };
  for (const item of itemsOf(source.blocks)) {
    if (typeof item === 'string') {
      flush();
      paper.paragraph(item);
      continue;
    }
    const { above, grids, below } = printed(item, style);
    if (style.frame !== 'stacked') flush();
    for (const line of above) paper.paragraph(line);
    grids.forEach((rows, index) => {
      if (index > 0) for (const line of between(item, style)) paper.paragraph(line);
      if (style.frame === 'stacked') pending.push(...rows, []);
      else if (style.pasted) for (const row of rows) paper.paragraph(padTo(row, rows).join('\t'));
      else paper.table(padded(rows));
    });
    for (const line of below) paper.paragraph(line);
  }
  flush();
  return paper.source({ name: source.name, format: 'paper', encoding: 'utf-8' });
}

function padTo(row: Row, rows: readonly Row[]): string[] {
  return Array.from({ length: widthOf(rows) }, (_, column) => row[column]?.text ?? '');
}

function padded(rows: readonly Row[]): Row[] {
  const width = widthOf(rows);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

function widthOf(rows: readonly Row[]): number {
  return Math.max(...rows.map((row) => row.length));
}

/** Paragraphs, and tables with what stands around them. */
function itemsOf(blocks: readonly Block[]): (string | Table)[] {
  const items: (string | Table)[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (block.kind === 'line') {
      items.push(block.text);
      continue;
    }
    const lines: string[] = [];
    for (let back = items.length - 1; back >= 0 && lines.length < 6; back -= 1) {
      const line = items[back]!;
      if (typeof line !== 'string') break;
      lines.unshift(line);
      if (isTitle(line)) break;
    }
    const isTitled = lines.length > 0 && isTitle(lines[0]!);
    if (isTitled) items.length -= lines.length;
    const notes: string[] = [];
    for (let next = blocks[at + 1]; next?.kind === 'line' && /^(注|说明)[：:]/.test(next.text);) {
      notes.push(next.text);
      at += 1;
      next = blocks[at + 1];
    }
    const rows = block.rows.map((row) => row.map((cell) => cell.text));
    const isForm = isTitled && !isTableTitle(lines[0]!);
    const begins = isForm ? 0 : Math.max(0, rows.findIndex(isBody));
    items.push({
      title: isTitled ? lines[0]! : '',
      furniture: isTitled ? lines.slice(1) : [],
      header: rows.slice(0, begins),
      body: rows.slice(begins),
      notes,
      isForm,
    });
  }
  return items;
}

function isTableTitle(line: string): boolean {
  const words = folded(line);
  return (
    words.length < 50 && statutoryTables.some(({ titles }) => titles.some((each) => words.endsWith(each)))
  );
}

function isTitle(line: string): boolean {
  const words = folded(line).replace(/\(.*\)$/, '');
  const isForm = statutoryForms.some(({ titles }) => titles.some((each) => words.endsWith(each)));
  return isTableTitle(line) || (words.length < 40 && isForm);
}

function isBody(row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== '');
  return filled.some((text) => /\d/.test(text)) || filled.length === 1;
}

interface Printed {
  readonly above: readonly string[];
  readonly grids: readonly (readonly Row[])[];
  readonly below: readonly string[];
}

function printed(table: Table, style: Style): Printed {
  const width = Math.max(...[...table.header, ...table.body].map((row) => row.length));
  const codes = !table.isForm && style.codes ? codeColumns(table) : [];
  const header = widened(headerRows(table, width, style), codes, style, true);
  const body = widened(bodyRows(table, width, style), codes, style, false);
  const wide = width + 2 * codes.length;
  const isSplit = style.split && body.length > 4;
  const half = Math.floor(body.length / 2);
  const again = style.split === 'bare' ? [] : header;
  const bodies =
    style.split === 'below-headings' && header.length > 0
      ? [header, body]
      : isSplit
        ? [
            [...header, ...body.slice(0, half)],
            [...again, ...body.slice(half)],
          ]
        : style.repeated && body.length > 4 && header.length > 0
          ? [[...header, ...body.slice(0, half), ...header, ...body.slice(half)]]
          : [[...header, ...body]];
  const frame = table.title && style.frame ? frameRows(table, wide, style) : [];
  const notes = style.notes ? table.notes.map((text) => across(text, wide, style)) : [];
  const grids = bodies.map((rows, index) => [
    ...(index === 0 ? frame : []),
    ...rows,
    ...(index === bodies.length - 1 ? notes : []),
  ]);
  return {
    above: style.frame && table.title ? [] : [...(table.title ? [table.title] : []), ...table.furniture],
    grids: style.margin ? grids.map((rows) => indented(rows, style.margin!)) : grids,
    below: style.notes ? [] : table.notes,
  };
}

function indented(rows: readonly Row[], margin: number): Row[] {
  return rows.map((row) => [...Array.from({ length: margin }, () => undefined), ...row]);
}

function between(table: Table, { split }: Style): string[] {
  return split === 'titled'
    ? ['- 3 -', `${table.title}（续）`, ...table.furniture]
    : split === 'bare' || split === 'below-headings'
      ? []
      : ['续表'];
}

function across(text: string, width: number, { frame }: Style): Row {
  return [frame === 'plain' ? { text } : { text, columnSpan: width }];
}

/** Title and number in rows of their own; name, year and unit in one row. */
function frameRows({ title, furniture }: Table, width: number, style: Style): Row[] {
  const pieces = furniture
    .join('')
    .match(/公开\d+表|\d{4}年度|(?:金额)?单位：万元|.+?(?=\d{4}年度|(?:金额)?单位：万元|公开|$)/g);
  const number = (pieces ?? []).filter((piece) => piece.startsWith('公开'));
  const rest = (pieces ?? []).filter((piece) => !piece.startsWith('公开')).map((piece) => piece.trim());
  const spread: (PaperCell | undefined)[] = Array.from({ length: width }, () => undefined);
  rest.forEach((text, index) => {
    const at = index === 0 ? 0 : Math.max(index, width - rest.length + index);
    spread[Math.min(at, width - 1)] = { text };
  });
  const titled = style.frame === 'merged' ? across(title, width, style) : [{ text: title }];
  return [
    titled,
    ...number.map((text): Row => [...Array.from({ length: width - 1 }, () => undefined), { text }]),
    ...(rest.length <= width ? [spread] : rest.map((text): Row => [{ text }])),
  ];
}

/** Headings with the cells that they are merged over. */
function headerRows({ header }: Table, width: number, { merges }: Style): Row[] {
  if (!merges) return header.map((row) => row.map((text) => (text === '' ? undefined : { text })));
  /** For each place the column in which the group above it begins. */
  let groups = Array.from({ length: width }, () => 0);
  const rows = header.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const owners: (string | undefined)[][] = rows.map(() => []);
  return rows.map((row, at) => {
    const next = [...groups];
    const cells = row.map((text, column): PaperCell | undefined => {
      if (text === '') return undefined;
      let columnSpan = 1;
      const isOpen = (to: number) =>
        to < width && row[to] === '' && groups[to] === groups[column] && owners[at]![to] === undefined;
      while (at < rows.length - 1 && isOpen(column + columnSpan)) columnSpan += 1;
      for (let to = column; to < column + columnSpan; to += 1) next[to] = column;
      let rowSpan = 1;
      const isBlank = (below: number) =>
        rows[below]!.slice(column, column + columnSpan).every((each) => each === '');
      while (at + rowSpan < rows.length && isBlank(at + rowSpan)) rowSpan += 1;
      for (let below = at + 1; below < at + rowSpan; below += 1)
        for (let to = column; to < column + columnSpan; to += 1) owners[below]![to] = text;
      return { text, rowSpan, columnSpan };
    });
    groups = next;
    return cells;
  });
}

/** Labels that stand alone in their stub are merged over it; amounts are shown in the style. */
function bodyRows({ body, header, isForm }: Table, width: number, { merges, amount }: Style): Row[] {
  const lowest = header[header.length - 1] ?? [];
  return body.map((row) =>
    Array.from({ length: width }, (_, column): PaperCell | undefined => {
      const text = row[column] ?? '';
      if (text === '') return undefined;
      if (amount && !isForm && /^-?\d+\.\d{2}$/.test(text)) return { text: amount(text) };
      const isLabel = !/\d/.test(text);
      if (!merges || !isLabel) return { text };
      let columnSpan = 1;
      const isStub = (at: number) => isForm || lowest[at]?.endsWith('名称') === true || text.endsWith('合计');
      while (
        column + columnSpan < width &&
        (row[column + columnSpan] ?? '') === '' &&
        isStub(column + columnSpan)
      )
        columnSpan += 1;
      // the amount of a label stands in the last of the columns beside it
      if (!isForm && columnSpan > 1 && column + columnSpan === width) columnSpan = 2;
      return { text, columnSpan };
    }),
  );
}

function codeColumns({ header }: Table): number[] {
  const lowest = header[header.length - 1] ?? [];
  return lowest.flatMap((text, column) => (/科目(代码|编码)$/.test(text) ? [column] : []));
}

/** Puts two further columns behind each column of codes. */
function widened(rows: readonly Row[], codes: readonly number[], style: Style, isHeader: boolean): Row[] {
  return rows.map((row, at) => {
    const wide: (PaperCell | undefined)[] = [];
    row.forEach((cell, column) => {
      const inside =
        cell && codes.filter((code) => code >= column && code < column + (cell.columnSpan ?? 1)).length;
      const spanned =
        cell && inside && (cell.columnSpan ?? 1) > 1
          ? { ...cell, columnSpan: (cell.columnSpan ?? 1) + 2 * inside }
          : cell;
      if (!codes.includes(column)) wide.push(spanned);
      else wide.push(...codeCells(spanned, style, isHeader && at === rows.length - 1));
    });
    return wide;
  });
}

function codeCells(
  cell: PaperCell | undefined,
  { codes, merges }: Style,
  isLowestHeading: boolean,
): readonly (PaperCell | undefined)[] {
  const text = cell?.text ?? '';
  if (isLowestHeading && cell && codes !== 'merged' && codes !== 'levels')
    return [{ text: '类' }, { text: '款' }, { text: '项' }];
  if (isLowestHeading && cell) return [merges ? { ...cell, columnSpan: 3 } : cell, undefined, undefined];
  if (!/^\d{3,7}$/.test(text)) return [cell, undefined, undefined];
  switch (codes) {
    case 'parts':
      return [text.slice(0, 3), text.slice(3, 5), text.slice(5)].map(cellOf);
    case 'numbered-parts':
      return [text.slice(0, 3), text.slice(3, 5), text.slice(5)].map((part) =>
        cellOf(part.replace(/^0/, '')),
      );
    case 'levels':
      return [3, 5, 7].map((length) => cellOf(text.length === length ? text : ''));
    default:
      return [merges ? { text, columnSpan: 3 } : { text }, undefined, undefined];
  }
}

function cellOf(text: string): PaperCell | undefined {
  return text === '' ? undefined : { text };
}
