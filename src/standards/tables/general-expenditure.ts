import { totalLabels } from './lines.ts';
import { column, row, table } from './table.ts';

/** 一般公共预算财政拨款支出决算表: general-budget expenditure by function and nature. */
export default table({
  id: 'general-expenditure',
  title: { zh: '一般公共预算财政拨款支出决算表', en: 'General-budget expenditure' },
  titles: ['一般公共预算财政拨款支出决算表', '一般公共预算财政拨款收入支出决算表', '一般公共预算支出决算表'],
  concept: 'expenditure',
  stage: 'final',
  at: { fund: 'general' },
  lanes: [
    {
      id: 'expenditure',
      title: { zh: '支出', en: 'expenditure' },
      stub: 'code',
      axis: 'function',
      columns: [
        column('total', '小计', 'total', ['小计', '合计', '本年支出合计', '本年支出+小计', '本年支出+合计']),
        column('basic', '基本支出', 'basic expenditure', ['基本支出', '本年支出+基本支出'], {
          at: { nature: 'basic' },
        }),
        column('project', '项目支出', 'project expenditure', ['项目支出', '本年支出+项目支出'], {
          at: { nature: 'project' },
        }),
      ],
      rows: [row('total', totalLabels)],
    },
  ],
});
