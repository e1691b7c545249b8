import { totalLabels } from './lines.ts';
import { column, row, table } from './table.ts';

/** 政府性基金预算财政拨款收入支出决算表: government funds with their balances. */
export default table({
  id: 'government-fund',
  title: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'Government funds' },
  titles: [
    '政府性基金预算财政拨款收入支出决算表',
    '政府性基金预算财政拨款支出决算表',
    '政府性基金预算收入支出决算表',
  ],
  concept: 'expenditure',
  stage: 'final',
  at: { fund: 'government-fund' },
  lanes: [
    {
      id: 'fund',
      title: { zh: '收支', en: 'income and expenditure' },
      stub: 'code',
      axis: 'function',
      columns: [
        column('opening-balance', '年初结转和结余', 'brought forward', ['年初结转和结余'], {
          concept: 'opening-balance',
        }),
        column('income', '本年收入', 'income', ['本年收入'], { concept: 'income' }),
        column('total', '本年支出小计', 'expenditure', [
          '本年支出',
          '小计',
          '合计',
          '本年支出+小计',
          '本年支出+合计',
        ]),
        column('basic', '基本支出', 'basic expenditure', ['基本支出', '本年支出+基本支出'], {
          at: { nature: 'basic' },
        }),
        column('project', '项目支出', 'project expenditure', ['项目支出', '本年支出+项目支出'], {
          at: { nature: 'project' },
        }),
        column('closing-balance', '年末结转和结余', 'carried forward', ['年末结转和结余'], {
          concept: 'closing-balance',
        }),
      ],
      rows: [row('total', totalLabels)],
    },
  ],
});
