import { originalSpan } from '../core/fold.ts';
import type { MoneyUnit } from '../core/money.ts';
import { moneyUnits } from '../core/money.ts';
import type { Span } from '../core/span.ts';
import { hull } from '../core/span.ts';
import type { Line } from '../model/source.ts';
import type { StatutoryTable } from '../model/table.ts';
import type { PageTable } from './page-tables.ts';
import { continuedTable } from './continued-grids.ts';
import type { Outline, Paragraph, PlacedGrid } from './outline.ts';
import { tableTitled, titleOfTable } from './table-titles.ts';

/** A statutory table with the lines above it (title, number, name, unit) and below it (notes). */
export interface LocatedTable {
  readonly table: StatutoryTable;
  readonly title: Paragraph;
  readonly furniture: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  readonly number?: string;
  readonly unitName?: { readonly text: string; readonly span: Span };
  readonly year?: number;
  readonly moneyUnit?: MoneyUnit;
}

export interface LocatedGrid extends LocatedTable {
  readonly grid: PlacedGrid;
  /** Where it is split: the grids in which it goes on. */
  readonly continued: readonly PlacedGrid[];
}

const farthestTitle = 8;
const longestTitleLine = 50;

/** Finds the statutory tables by the titles above the grids. */
export function locateTables(outline: Outline): LocatedGrid[] {
  const located: LocatedGrid[] = [];
  let continuedTo = 0;
  outline.parts.forEach((part, index) => {
    if (part.kind !== 'grid' || index < continuedTo) return;
    const above: Paragraph[] = [];
    for (let at = index - 1; at >= 0 && above.length < farthestTitle; at -= 1) {
      const previous = outline.parts[at]!;
      if (previous.kind !== 'paragraph') break;
      above.unshift(previous);
    }
    const found = titleIn(above);
    if (!found) return;
    const furniture = above.slice(found.index);
    const numbered = above.slice(Math.max(found.index - 1, 0), found.index).filter(isTableNumber);
    const continued = continuedTable(found.table, outline.parts, index);
    continuedTo = continued.next;
    const notes: Paragraph[] = [];
    for (let at = continued.next; at < outline.parts.length; at += 1) {
      const next = outline.parts[at]!;
      if (next.kind !== 'paragraph' || !/^(注|说明|备注)[:：]?/.test(next.folded.text)) break;
      notes.push(next);
    }
    located.push({
      table: found.table,
      grid: part,
      title: furniture[0]!,
      continued: continued.grids,
      furniture: [...numbered, ...furniture, ...continued.furniture],
      notes,
      ...furnitureOf([...numbered, ...furniture.slice(1)]),
    });
  });
  return located;
}

/** A table's number may stand above its title as well. */
function isTableNumber({ folded }: Paragraph): boolean {
  return /^公开\d{1,2}(?:-\d)?表?$/.test(folded.text);
}

/** The tables of lines, with what stands around them. */
export function locatePageTables(outline: Outline): { found: PageTable; located: LocatedTable }[] {
  return outline.parts.flatMap((part) => {
    if (part.kind !== 'page-table') return [];
    const { found, section } = part;
    const paragraph = ({ span, folded }: Line): Paragraph => ({ kind: 'paragraph', span, folded, section });
    const title = paragraph(found.title);
    const around = found.furniture.map(paragraph);
    const located = {
      table: found.table,
      title,
      furniture: [title, ...around],
      notes: found.notes.map(paragraph),
      ...furnitureOf(around),
    };
    return [{ found, located }];
  });
}

/** The title nearest above the grid: the longest known title that makes up most of its line. */
function titleIn(above: readonly Paragraph[]): { table: StatutoryTable; index: number } | undefined {
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const text = above[index]!.folded.text;
    if (text.length > longestTitleLine || /[。；]/.test(text)) continue;
    const table = tableTitled(text) ?? titleOfTable(text);
    if (table) return { table, index };
  }
  return undefined;
}

/** Number, unit, year and money unit from the lines between title and grid, however they are broken. */
export function furnitureOf(
  lines: readonly Paragraph[],
): Pick<LocatedTable, 'number' | 'unitName' | 'year' | 'moneyUnit'> {
  const joined = lines.map((line) => line.folded.text).join('');
  const number = /公开\d{1,2}(-\d)?表?/.exec(joined)?.[0];
  const name =
    /(?:部门|单位|编制单位|公开部门|公开单位)(?:名称)?:(?![百千万亿]元|元(?:$|[^一-龥]|公开|编制|部门|单位|金额))(.+?)(?=\d{4}年|金额单位|单位:|公开\d|$)/.exec(
      joined,
    );
  const year = /(\d{4})年/.exec(joined)?.[1];
  const unit = /单位:(万元|元|千元|百元|亿元)/.exec(joined)?.[1] as MoneyUnit | undefined;
  const nameSpan =
    name && spanOfJoined(lines, name.index + name[0].length - name[1]!.length, name.index + name[0].length);
  return {
    ...(number ? { number: number.endsWith('表') ? number : `${number}表` } : {}),
    ...(name && nameSpan ? { unitName: { text: name[1]!, span: nameSpan } } : {}),
    ...(year ? { year: Number(year) } : {}),
    ...(unit && unit in moneyUnits ? { moneyUnit: unit } : {}),
  };
}

function spanOfJoined(lines: readonly Paragraph[], from: number, to: number): Span | undefined {
  let offset = 0;
  const spans: Span[] = [];
  for (const line of lines) {
    const length = line.folded.text.length;
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (start < end) spans.push(originalSpan(line.folded, start, end));
    offset += length;
  }
  return spans.length > 0 ? hull(spans) : undefined;
}
