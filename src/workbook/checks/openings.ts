import { coordinateNames, funds } from '../../standards/quantities.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { sumOf, yuan } from './balances.ts';
import type { Booked } from './index.ts';

/** What a fund had left at the end of last year is what it begins with, unless it was adjusted. */
export function openingProblems({ entries, year, isUnread }: Booked): Problem[] {
  if (isUnread('balances') || isUnread('prior-balances')) return [];
  const of = (concept: string, at: number, fund: string) =>
    entries.filter(({ about }) => about.year === at && about.concept === concept && about.at.fund === fund);
  const keepsBalances = entries.some(
    ({ about }) => about.year === year - 1 && about.concept === 'closing-balance',
  );
  if (!keepsBalances) return [];
  return [...funds, 'own'].flatMap((fund) => {
    const opening = of('opening-balance', year, fund);
    const closing = of('closing-balance', year - 1, fund);
    const first = opening[0] ?? closing[0];
    if (!first || sumOf(opening) === sumOf(closing)) return [];
    const { sheet, cell } = first.origin;
    return [
      problem('opening-is-not-closing', { sheet, cell }, yuan(sumOf(opening)), {
        fund: coordinateNames[`fund=${fund}`] ?? { zh: '其他资金', en: 'other money' },
        closing: yuan(sumOf(closing)),
      }),
    ];
  });
}
