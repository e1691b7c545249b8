import type { Dress } from '../../model/table.ts';
import expenditure140000 from './cn-140000-2024/expenditure.ts';
import fiscalSummary140000 from './cn-140000-2024/fiscal-summary.ts';
import generalBasicDetail140000 from './cn-140000-2024/general-basic-detail.ts';
import generalExpenditure140000 from './cn-140000-2024/general-expenditure.ts';
import governmentFund140000 from './cn-140000-2024/government-fund.ts';
import incomeExpenditureSummary140000 from './cn-140000-2024/income-expenditure-summary.ts';
import income140000 from './cn-140000-2024/income.ts';
import stateCapital140000 from './cn-140000-2024/state-capital.ts';
import statistics140000 from './cn-140000-2024/statistics.ts';
import threePublic140000 from './cn-140000-2024/three-public.ts';

/** How places and years print the statutory tables, by id. */
export const dresses: readonly Dress[] = [
  expenditure140000,
  fiscalSummary140000,
  generalBasicDetail140000,
  generalExpenditure140000,
  governmentFund140000,
  income140000,
  incomeExpenditureSummary140000,
  stateCapital140000,
  statistics140000,
  threePublic140000,
];

export function dressById(id: string): Dress | undefined {
  return dresses.find((dress) => dress.id === id);
}
