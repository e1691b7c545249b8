import type { Problem } from '../../workbook/index.ts';
import type { HeadingWords } from '../heading-words.ts';
import { headingWords } from '../heading-words.ts';
import { sourceProblem } from '../problem.ts';
import { placeWords } from '../problem.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { placeIn } from '../source-sheet.ts';
import { ledgerColumns } from './ledger-columns.ts';
import type { LedgerSheet } from './ledger-row.ts';
import { readLedger } from './ledger-row.ts';

export interface LedgerReading {
  readonly words: HeadingWords;
  readonly ledger: LedgerSheet;
}

/** The trial balance on the sheets of a file; undefined where there is none. */
export function ledgerIn(sheets: readonly SourceSheet[]): LedgerReading | undefined {
  const found = sheets.flatMap((sheet) => {
    const columns = ledgerColumns(sheet);
    return columns ? [{ sheet, columns }] : [];
  });
  const [first, ...others] = found;
  if (!first) return undefined;
  const words = headingWords(first.sheet, first.columns.heading[0]!);
  const ledger = readLedger(first.sheet, first.columns);
  const twice = others.map(({ sheet }): Problem => {
    const table = { zh: '科目余额表', en: 'The trial balance' };
    return sourceProblem('second-table', { file: sheet.file, sheet: sheet.name }, sheet.name, {
      table,
      other: placeWords(placeIn(first.sheet, first.columns.heading[0]!, 0)),
    });
  });
  return { words, ledger: { ...ledger, problems: [...ledger.problems, ...twice, ...unitProblems(words)] } };
}

/** Accounts are kept in 元. */
export function unitProblems({ money }: HeadingWords): Problem[] {
  return money && money.value !== '元' ? [sourceProblem('not-in-yuan', money.origin, money.value)] : [];
}
