import type { Row } from '../../model/table.ts';
import { expenditureClasses } from '../quantities.ts';
import { row } from './table.ts';

/** The lines of expenditure by class that both summary tables print. */
export const expenditureClassLines: readonly Row[] = expenditureClasses.map(([code, ...names]) =>
  row(code, names, { concept: 'expenditure', at: { function: code } }),
);

export const totalLabels = ['合计', '总计', '合 计'];
