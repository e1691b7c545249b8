import { folded } from '../../core/fold.ts';
import type { HeadingWords } from '../heading-words.ts';
import { headingWords } from '../heading-words.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { rowNumbers, wordsOf } from '../source-sheet.ts';
import type { FinalTable } from './final-tables.ts';
import { finalTables } from './final-tables.ts';

export interface LocatedTable {
  readonly table: FinalTable;
  readonly sheet: SourceSheet;
  readonly words: HeadingWords;
  /** The row below which its headings stand. */
  readonly below: number;
}

/** Titles and numbers stand in the first rows. */
const deepest = 8;

/** The table of the suite that stands on a sheet: by its number, or by its title where it is no published table. */
export function locateTable(sheet: SourceSheet): LocatedTable | undefined {
  const rows = rowNumbers(sheet).filter((row) => row < deepest);
  const lines = rows.flatMap((row) =>
    [...sheet.rows.get(row)!.values()].map((cell) => ({ row, words: folded(wordsOf(cell)) })),
  );
  if (lines.some(({ words }) => /公开0?\d+(?:-\d)?表/.test(words))) return undefined;
  const words = headingWords(sheet, deepest);
  const numbered = lines.flatMap(({ words: each, row }) => {
    const number = numberIn(each);
    return number ? [{ number, row }] : [];
  })[0];
  const number = numbered?.number ?? numberOfTab(sheet.name);
  const titled = lines.flatMap(({ words: each, row }) => {
    const table = finalTables.find(({ title }) => titleIn(each) === folded(title));
    return table ? [{ table, row }] : [];
  })[0];
  const table = number ? finalTables.find((each) => each.number === number) : titled?.table;
  if (!table || (!number && words.money?.value !== '元')) return undefined;
  return { table, sheet, words, below: titled?.row ?? numbered?.row ?? -1 };
}

/** 财决08-1表, (财决附03表) */
function numberIn(words: string): string | undefined {
  const match = /财决(附)?(\d{1,2})(-\d)?表/.exec(words);
  return match ? `${match[1] ?? ''}${match[2]!.padStart(2, '0')}${match[3] ?? ''}` : undefined;
}

/** Z08_1 一般公共预算财政拨款基本支出决算明细表 */
function numberOfTab(name: string): string | undefined {
  const match = /^([ZF])(\d{2})(?:_(\d))?(?!\d)/.exec(name.trim());
  if (match) return `${match[1] === 'F' ? '附' : ''}${match[2]}${match[3] ? `-${match[3]}` : ''}`;
  return numberIn(folded(name));
}

function titleIn(words: string): string {
  return words.replace(/^20\d{2}年度?/, '').replace(/\(.*\)$/, '');
}
