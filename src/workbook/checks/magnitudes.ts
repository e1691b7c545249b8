import { magnitude } from '../../core/money.ts';
import type { Entry } from '../../model/accounts.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { sumOf, yuan } from './balances.ts';
import type { Booked } from './index.ts';

/** No unit lives on less than 10,000 元 a year: amounts in 万元 look like that. */
const smallest = 1_000_000n;
/** Sheets of one unit do not differ as 元 and 万元 do. */
const apart = 1_000n;

/** Sheets whose amounts come to so little, by themselves or beside the others, that they are likely in 万元. */
export function magnitudeProblems({ entries }: Booked): Problem[] {
  const sheets = [
    ['income', 'final'],
    ['expenditure', 'final'],
    ['expenditure', 'initial-budget'],
  ] as const;
  const totals = sheets.flatMap(([concept, stage]) => totalsBySheet(entries, concept, stage));
  const most = totals.reduce((max, { sum }) => (sum > max ? sum : max), 0n);
  return totals
    .filter(({ sum }) => sum > 0n && (sum < smallest || sum * apart < most))
    .map(({ sheet, cell, sum }) => problem('ten-thousands-likely', { sheet, cell }, yuan(sum), { sheet }));
}

function totalsBySheet(entries: readonly Entry[], concept: string, stage: string) {
  const own = entries.filter(({ about }) => about.concept === concept && about.stage === stage);
  return [...new Set(own.map(({ origin }) => origin.sheet))].map((sheet) => {
    const here = own.filter(({ origin }) => origin.sheet === sheet);
    return { sheet, cell: here[0]!.origin.cell, sum: magnitude(sumOf(here)) };
  });
}
