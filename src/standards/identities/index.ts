import type { IdentityLaw } from '../../model/identity-law.ts';
import arithmeticClassesMakeTotal from './arithmetic/classes-make-total.ts';
import arithmeticCodesMakeParent from './arithmetic/codes-make-parent.ts';
import arithmeticDetailMakesBasic from './arithmetic/detail-makes-basic.ts';
import arithmeticEachFundBalances from './arithmetic/each-fund-balances.ts';
import arithmeticExpenditureAndBalancesMakeExpenditureTotal from './arithmetic/expenditure-and-balances-make-expenditure-total.ts';
import arithmeticFundFlowsBalance from './arithmetic/fund-flows-balance.ts';
import arithmeticFundsMakeFiscal from './arithmetic/funds-make-fiscal.ts';
import arithmeticGradesMakeProjects from './arithmetic/grades-make-projects.ts';
import arithmeticIncomeAndBalancesMakeIncomeTotal from './arithmetic/income-and-balances-make-income-total.ts';
import arithmeticInitialBudgetsMakeTotal from './arithmetic/initial-budgets-make-total.ts';
import arithmeticNaturesMakeTotal from './arithmetic/natures-make-total.ts';
import arithmeticPersonnelAndPublicMakeBasic from './arithmetic/personnel-and-public-make-basic.ts';
import arithmeticPersonnelClasses from './arithmetic/personnel-classes.ts';
import arithmeticProcurementKindsMakeTotal from './arithmetic/procurement-kinds-make-total.ts';
import arithmeticPublicClasses from './arithmetic/public-classes.ts';
import arithmeticReceptionsMakeTotal from './arithmetic/receptions-make-total.ts';
import arithmeticSourcesMakeIncomeSummary from './arithmetic/sources-make-income-summary.ts';
import arithmeticSourcesMakeIncome from './arithmetic/sources-make-income.ts';
import arithmeticThreePublicItemsMakeTotal from './arithmetic/three-public-items-make-total.ts';
import arithmeticTotalsBalance from './arithmetic/totals-balance.ts';
import arithmeticVehicleCosts from './arithmetic/vehicle-costs.ts';
import arithmeticVehiclesByUseMakeTotal from './arithmetic/vehicles-by-use-make-total.ts';
import boundsAwardsWithinProcurement from './bounds/awards-within-procurement.ts';
import boundsBasicWithinThreePublic from './bounds/basic-within-three-public.ts';
import boundsFiscalBalancesWithinBalances from './bounds/fiscal-balances-within-balances.ts';
import boundsFiscalExpenditureWithinExpenditure from './bounds/fiscal-expenditure-within-expenditure.ts';
import boundsFiscalWithinExpenditure from './bounds/fiscal-within-expenditure.ts';
import boundsForeignReceptionsWithinDomestic from './bounds/foreign-receptions-within-domestic.ts';
import boundsProcurementWithinExpenditure from './bounds/procurement-within-expenditure.ts';
import boundsThreePublicWithinFiscalExpenditure from './bounds/three-public-within-fiscal-expenditure.ts';

/** The identities, by id. */
export const identities: readonly IdentityLaw[] = [
  arithmeticClassesMakeTotal,
  arithmeticCodesMakeParent,
  arithmeticDetailMakesBasic,
  arithmeticEachFundBalances,
  arithmeticExpenditureAndBalancesMakeExpenditureTotal,
  arithmeticFundFlowsBalance,
  arithmeticFundsMakeFiscal,
  arithmeticGradesMakeProjects,
  arithmeticIncomeAndBalancesMakeIncomeTotal,
  arithmeticInitialBudgetsMakeTotal,
  arithmeticNaturesMakeTotal,
  arithmeticPersonnelAndPublicMakeBasic,
  arithmeticPersonnelClasses,
  arithmeticProcurementKindsMakeTotal,
  arithmeticPublicClasses,
  arithmeticReceptionsMakeTotal,
  arithmeticSourcesMakeIncomeSummary,
  arithmeticSourcesMakeIncome,
  arithmeticThreePublicItemsMakeTotal,
  arithmeticTotalsBalance,
  arithmeticVehicleCosts,
  arithmeticVehiclesByUseMakeTotal,
  boundsAwardsWithinProcurement,
  boundsBasicWithinThreePublic,
  boundsFiscalBalancesWithinBalances,
  boundsFiscalExpenditureWithinExpenditure,
  boundsFiscalWithinExpenditure,
  boundsForeignReceptionsWithinDomestic,
  boundsProcurementWithinExpenditure,
  boundsThreePublicWithinFiscalExpenditure,
];
