import { fundColumns, totalLabels } from './lines.ts';
import { row, table } from './table.ts';

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
      columns: fundColumns,
      rows: [row('total', totalLabels)],
    },
  ],
});
