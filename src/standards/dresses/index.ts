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
import expenditure310000 from './cn-310000-2024/expenditure.ts';
import fiscalSummary310000 from './cn-310000-2024/fiscal-summary.ts';
import generalBasicDetail310000 from './cn-310000-2024/general-basic-detail.ts';
import generalExpenditure310000 from './cn-310000-2024/general-expenditure.ts';
import governmentFund310000 from './cn-310000-2024/government-fund.ts';
import income310000 from './cn-310000-2024/income.ts';
import incomeExpenditureSummary310000 from './cn-310000-2024/income-expenditure-summary.ts';
import stateCapital310000 from './cn-310000-2024/state-capital.ts';
import threePublic310000 from './cn-310000-2024/three-public.ts';

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
  expenditure310000,
  fiscalSummary310000,
  generalBasicDetail310000,
  generalExpenditure310000,
  governmentFund310000,
  income310000,
  incomeExpenditureSummary310000,
  stateCapital310000,
  threePublic310000,
];

export function dressById(id: string): Dress | undefined {
  return dresses.find((dress) => dress.id === id);
}
