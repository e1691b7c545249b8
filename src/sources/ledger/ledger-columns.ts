import { folded } from '../../core/fold.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { headingPaths, rowNumbers, wordsIn } from '../source-sheet.ts';

/** A column of a trial balance by the names that systems give it, the likeliest first. */
const headings = {
  account: [/^(会计)?科目(编码|代码|编号)$/, /^(会计)?科目$/],
  name: [/^(会计)?科目(名称|全称)$/],
  function: [/^(支出)?功能(分类)?(科目)?(编码|代码)$/, /^(支出)?功能(分类)?(科目)?$/],
  economic: [/^(部门)?(预算)?(支出)?经济(分类)?(科目)?(编码|代码)$/, /^(部门)?(预算)?(支出)?经济(分类)?(科目)?$/],
  project: [/^(预算)?项目名称$/, /^(预算)?项目$/],
  fund: [/^资金性质$/, /^资金来源$/, /^(预算|拨款|资金)(类型|种类)$/],
  nature: [/^基本[/、或-]项目$/, /^基本支出[/、或-]项目支出$/, /^支出(性质|类型|类别)$/, /^项目(类别|类型)$/],
  direction: [/^(余额|借贷)?方向$/],
  opening: [/^(年初|期初|上年结转)(余额|数)?$/],
  'opening-debit': [/^(年初|期初)(余额)?借方(余额|金额)?$/],
  'opening-credit': [/^(年初|期初)(余额)?贷方(余额|金额)?$/],
  debit: [/^(本年|全年)(累计)?(发生额?)?借方(累计)?(发生额|金额)?$/, /^借方累计(发生额|金额)?$/, /^累计借方(发生额|金额)?$/, /^(本期)?(发生额?)?借方(发生额|金额)?$/],
  credit: [/^(本年|全年)(累计)?(发生额?)?贷方(累计)?(发生额|金额)?$/, /^贷方累计(发生额|金额)?$/, /^累计贷方(发生额|金额)?$/, /^(本期)?(发生额?)?贷方(发生额|金额)?$/],
  closing: [/^(年末|期末)(余额|数)?$/],
  'closing-debit': [/^(年末|期末)(余额)?借方(余额|金额)?$/],
  'closing-credit': [/^(年末|期末)(余额)?贷方(余额|金额)?$/],
} satisfies Record<string, readonly RegExp[]>; // prettier-ignore

export type LedgerColumn = keyof typeof headings;

export interface LedgerColumns {
  readonly places: ReadonlyMap<LedgerColumn, number>;
  /** The rows of the headings; data stand below. */
  readonly heading: readonly number[];
}

/** Headings stand near the top. */
const deepest = 30;

/** The columns of a trial balance; undefined where a sheet is none. */
export function ledgerColumns(sheet: SourceSheet): LedgerColumns | undefined {
  const rows = rowNumbers(sheet);
  for (const start of rows.filter((row) => row < deepest)) {
    const account = placeOf(headingPaths(sheet, [start]), 'account');
    if (account === undefined) continue;
    const first = rows.find((row) => row > start && accountIn(wordsIn(sheet, row, account)) !== '');
    if (first === undefined) continue;
    const heading = rows.filter((row) => row >= start && row < first && row < start + 3);
    const paths = headingPaths(sheet, heading);
    const places = new Map<LedgerColumn, number>();
    for (const column of Object.keys(headings) as LedgerColumn[]) {
      const place = placeOf(paths, column);
      if (place !== undefined) places.set(column, place);
    }
    if (places.has('debit') && places.has('credit')) return { places, heading };
  }
  return undefined;
}

function placeOf(paths: ReadonlyMap<number, readonly string[]>, column: LedgerColumn): number | undefined {
  for (const pattern of headings[column])
    for (const [place, path] of paths) if (pattern.test(path.join('').replaceAll(/[*:]/g, ''))) return place;
  return undefined;
}

/** The digits of an account code: 7201.01 is 720101. Blank where there is none. */
export function accountIn(words: string): string {
  const match = /^\d{4}(?:[.\-_]?\d+)*/.exec(folded(words));
  return match ? match[0].replaceAll(/\D/g, '') : '';
}
