import type { Stage } from '../../model/quantity.ts';

/** Words of rise (+1) and fall (−1). */
export const directions: Readonly<Record<string, 1 | -1>> = {
  增加: 1, 增长: 1, 上升: 1, 提高: 1, 增多: 1, 上涨: 1, 增: 1, 多: 1,
  减少: -1, 下降: -1, 降低: -1, 减: -1, 少: -1, 下跌: -1,
}; // prettier-ignore

/** What sentences call the stages of the budget; a plain 预算 is the budget that the section compares with. */
export const stages: Readonly<Record<string, Stage | 'budget'>> = {
  年初预算: 'initial-budget',
  年初预算数: 'initial-budget',
  年初批复预算: 'initial-budget',
  全年预算: 'adjusted-budget',
  全年预算数: 'adjusted-budget',
  调整预算: 'adjusted-budget',
  调整预算数: 'adjusted-budget',
  预算: 'budget',
  预算数: 'budget',
  支出预算: 'budget',
  支出决算: 'final',
  决算: 'final',
  决算数: 'final',
  决算支出: 'final',
  支出决算数: 'final',
};

/** What a year is compared with. */
export const comparisons: readonly string[] = [
  '上年度',
  '上年',
  '去年',
  '上一年度',
  '上一年',
  '{year}年度',
  '{year}年',
];
