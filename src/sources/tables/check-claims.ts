import type { Entry } from '../../model/accounts.ts';
import { nameOf } from '../../standards/names.ts';
import type { Problem } from '../../workbook/index.ts';
import { placeWords, sourceProblem } from '../problem.ts';
import type { Claim } from './claim.ts';
import { entriesWithin, shownSize, sizeOf, totalOf } from './claim.ts';
import { finalTable, tableName } from './final-tables.ts';

/** The sums that tables state, each against the entries that make it. Of one slip only the finest sum is told. */
export function claimProblems(claims: readonly Claim[], entries: readonly Entry[]): Problem[] {
  const byConcept = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = byConcept.get(entry.about.concept);
    if (known) known.push(entry);
    else byConcept.set(entry.about.concept, [entry]);
  }
  const told = new Set<string>();
  return [...claims]
    .sort((a, b) => finenessOf(b) - finenessOf(a))
    .flatMap((claim) => {
      if (isOfOneCode(claim)) return [];
      const own = claim.about.concept.endsWith('-total')
        ? entries
        : (byConcept.get(claim.about.concept) ?? []);
      const within = entriesWithin(claim, own);
      const sum = totalOf(within);
      const difference = sizeOf(claim.value) - sum;
      if (difference === 0n) return [];
      const slip = `${claim.table} ${claim.about.concept} ${difference}`;
      if (told.has(slip)) return [];
      told.add(slip);
      return [
        sourceProblem('table-does-not-add-up', claim.origin, shownSize(claim.value), {
          table: tableName(finalTable(claim.table)),
          what: nameOf(claim.about),
          other: within[0] ? placeWords(within[0].origin) : '——',
          sum: shownSize(claim.value, sum),
          difference: shownSize(claim.value, difference),
        }),
      ];
    });
}

/** Balances of the general budget and of other money are not kept by code. */
function isOfOneCode({ about: { concept, at } }: Claim): boolean {
  return concept.endsWith('-balance') && at.fund === 'general' && at.function !== undefined;
}

function finenessOf({ about: { at } }: Claim): number {
  return (at.function?.length ?? 0) * 10 + Object.keys(at).length;
}
