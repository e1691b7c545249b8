import type { Heading } from '../../../model/table.ts';
import { functionCodes } from './usual.ts';

/** Balances brought forward, income, expenditure and balances carried forward, by code. */
export const balances: readonly Heading[] = [
  ...functionCodes,
  ['年初结转和结余', 'opening-balance'],
  ['本年收入', 'income'],
  [
    '本年支出',
    [
      ['合计', 'total'],
      ['基本支出', 'basic'],
      ['项目支出', 'project'],
    ],
  ],
  ['年末结转和结余', 'closing-balance'],
];
