import type { StatutoryTable } from '../../model/table.ts';
import expenditure from './expenditure.ts';
import fiscalSummary from './fiscal-summary.ts';
import generalBasicDetail from './general-basic-detail.ts';
import generalExpenditure from './general-expenditure.ts';
import governmentFund from './government-fund.ts';
import incomeExpenditureSummary from './income-expenditure-summary.ts';
import income from './income.ts';
import stateCapital from './state-capital.ts';
import statistics from './statistics.ts';
import threePublic from './three-public.ts';

/** The statutory tables, by meaning. */
export const statutoryTables: readonly StatutoryTable[] = [
  expenditure,
  fiscalSummary,
  generalBasicDetail,
  generalExpenditure,
  governmentFund,
  incomeExpenditureSummary,
  income,
  stateCapital,
  statistics,
  threePublic,
];

export function tableById(id: string): StatutoryTable | undefined {
  return statutoryTables.find((table) => table.id === id);
}
