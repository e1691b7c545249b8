import { totalLabels } from './lines.ts';
import { column, row, table } from './table.ts';

/** 支出决算表: expenditure by function and nature. */
export default table({
  id: 'expenditure',
  title: { zh: '支出决算表', en: 'Expenditure' },
  titles: ['支出决算表', '部门支出决算表', '支出决算总表'],
  concept: 'expenditure',
  stage: 'final',
  lanes: [
    {
      id: 'expenditure',
      title: { zh: '支出', en: 'expenditure' },
      stub: 'code',
      axis: 'function',
      columns: [
        column('total', '本年支出合计', 'total', ['本年支出合计', '合计']),
        column('basic', '基本支出', 'basic expenditure', ['基本支出'], { at: { nature: 'basic' } }),
        column('project', '项目支出', 'project expenditure', ['项目支出'], { at: { nature: 'project' } }),
        column('remitted', '上缴上级支出', 'remitted to superiors', ['上缴上级支出'], {
          at: { nature: 'remitted' },
        }),
        column('operating', '经营支出', 'operating expenditure', ['经营支出'], {
          at: { nature: 'operating' },
        }),
        column('subsidiary', '对附属单位补助支出', 'subsidies to subsidiaries', ['对附属单位补助支出'], {
          at: { nature: 'subsidiary' },
        }),
      ],
      rows: [row('total', totalLabels)],
    },
  ],
});
