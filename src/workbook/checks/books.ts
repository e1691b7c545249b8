import type { Book } from '../../model/classification.ts';
import { functionClassification2024 } from '../../standards/classifications/index.ts';
import { coordinateNames } from '../../standards/quantities.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Booked } from './index.ts';

const fundOfBook: Readonly<Record<Book, string>> = {
  general: 'general',
  fund: 'government-fund',
  capital: 'state-capital',
};

/** A code stands in the book of one of the three budgets; appropriations of another one do not go there. */
export function bookProblems({ entries }: Booked): Problem[] {
  return entries.flatMap(({ about: { at }, origin: { sheet, cell } }) => {
    const { function: code, fund } = at;
    if (code === undefined || fund === undefined || fund === 'own') return [];
    const entry = functionClassification2024.lookup(code);
    if (!entry?.book || entry.confidence === 'C' || fundOfBook[entry.book] === fund) return [];
    return [
      problem('code-of-another-fund', { sheet, cell }, `${code}${entry.name}`, {
        book: coordinateNames[`fund=${fundOfBook[entry.book]}`]!,
        fund: coordinateNames[`fund=${fund}`]!,
      }),
    ];
  });
}
