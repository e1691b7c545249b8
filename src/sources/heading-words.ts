import type { MoneyUnit } from '../core/money.ts';
import type { SourceSheet } from './source-sheet.ts';
import { rowNumbers, wordsIn, wordsOf, placeIn } from './source-sheet.ts';
import type { CellOrigin } from '../model/accounts.ts';

/** What the lines above a table say: whose it is, of which year, in which unit of money. */
export interface HeadingWords {
  readonly unit?: Said<string>;
  readonly year?: Said<number>;
  readonly money?: Said<MoneyUnit>;
}

export interface Said<T> {
  readonly value: T;
  readonly origin: CellOrigin;
}

/** A title, a name, a unit: they stand in the first rows. */
const deepest = 12;

const unitLabel = /(?:编制|填报|编报|核算|预算)?(?:单位|部门)(?:名称|全称)?\s*[:：]\s*([^\s:：]*)/;

/** Reads the words above a table, in the rows before its headings or the first of the sheet. */
export function headingWords(sheet: SourceSheet, before = deepest): HeadingWords {
  const said: { unit?: Said<string>; year?: Said<number>; money?: Said<MoneyUnit> } = {};
  for (const row of rowNumbers(sheet).filter((each) => each < before)) {
    for (const column of [...sheet.rows.get(row)!.keys()].sort((a, b) => a - b)) {
      const words = wordsOf(sheet.rows.get(row)!.get(column)).normalize('NFKC');
      const origin = placeIn(sheet, row, column);
      const money = /单位\s*[:：]\s*(?:人民币)?(万元|千元|百元|元)/.exec(words)?.[1];
      if (money) said.money ??= { value: money as MoneyUnit, origin };
      const year = /(20\d{2})\s*年/.exec(words)?.[1];
      if (year) said.year ??= { value: Number(year), origin };
      const label = unitLabel.exec(words.replace(/金额单位\s*[:：]\s*\S+/, ''));
      const name = label && (label[1] || wordsIn(sheet, row, column + 1)).replace(/20\d{2}年.*$/, '');
      if (name && !/^(?:人民币)?[万千百]?元/.test(name)) said.unit ??= { value: name, origin };
    }
  }
  return said;
}
