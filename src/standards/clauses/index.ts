import type { Clause } from '../../model/clause.ts';
import assets from './assets.ts';
import basic from './basic.ts';
import expenditure from './expenditure.ts';
import fiscal from './fiscal.ts';
import generalItems from './general-items.ts';
import generalStructure from './general-structure.ts';
import generalTotal from './general-total.ts';
import governmentFund from './government-fund.ts';
import income from './income.ts';
import operatingCost from './operating-cost.ts';
import performance from './performance.ts';
import procurement from './procurement.ts';
import stateCapital from './state-capital.ts';
import threePublicDetails from './three-public-details.ts';
import threePublicTotal from './three-public-total.ts';
import total from './total.ts';

/** The clauses of the narrative, in the order of the sections. */
export const clauses: readonly Clause[] = [
  total,
  income,
  expenditure,
  fiscal,
  generalTotal,
  generalStructure,
  generalItems,
  basic,
  governmentFund,
  stateCapital,
  threePublicTotal,
  threePublicDetails,
  operatingCost,
  procurement,
  assets,
  performance,
];

export function clauseById(id: string): Clause | undefined {
  return clauses.find((clause) => clause.id === id);
}
