import type { Column, Row } from '../../model/table.ts';
import { expenditureClasses } from '../quantities.ts';
import { column, row } from './table.ts';

/** The lines of expenditure by class that both summary tables print. */
export const expenditureClassLines: readonly Row[] = expenditureClasses.map(([code, ...names]) =>
  row(code, names, { concept: 'expenditure', at: { function: code } }),
);

export const totalLabels = ['合计', '总计', '合 计'];

/** The columns of a budget that is printed with its income and balances: 政府性基金, 国有资本经营. */
export const fundColumns: readonly Column[] = [
  column('opening-balance', '年初结转和结余', 'brought forward', ['年初结转和结余'], {
    concept: 'opening-balance',
  }),
  column('income', '本年收入', 'income', ['本年收入'], { concept: 'income' }),
  column('total', '本年支出', 'expenditure', ['本年支出', '小计', '合计', '本年支出+小计', '本年支出+合计']),
  column('basic', '基本支出', 'basic expenditure', ['基本支出', '本年支出+基本支出'], {
    at: { nature: 'basic' },
  }),
  column('project', '项目支出', 'project expenditure', ['项目支出', '本年支出+项目支出'], {
    at: { nature: 'project' },
  }),
  column('closing-balance', '年末结转和结余', 'carried forward', ['年末结转和结余'], {
    concept: 'closing-balance',
  }),
];
