/** The nine tables of the national form since FY2022, in print order, as the dresses of Shanxi print them. */
export const nationalTables: readonly string[] = [
  'cn-140000-2024/income-expenditure-summary',
  'cn-140000-2024/income',
  'cn-140000-2024/expenditure',
  'cn-140000-2024/fiscal-summary',
  'cn-140000-2024/general-expenditure',
  'cn-140000-2024/general-basic-detail',
  'cn-140000-2024/government-fund',
  'cn-140000-2024/state-capital',
  'cn-140000-2024/three-public',
];
