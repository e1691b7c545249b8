import { fundColumns, totalLabels } from './lines.ts';
import { row, table } from './table.ts';

/** 国有资本经营预算财政拨款支出决算表: state capital budget; some places add income and balances. */
export default table({
  id: 'state-capital',
  title: { zh: '国有资本经营预算财政拨款支出决算表', en: 'State capital budget' },
  titles: [
    '国有资本经营预算财政拨款支出决算表',
    '国有资本经营预算财政拨款收入支出决算表',
    '国有资本经营预算支出决算表',
  ],
  concept: 'expenditure',
  stage: 'final',
  at: { fund: 'state-capital' },
  lanes: [
    {
      id: 'capital',
      title: { zh: '收支', en: 'income and expenditure' },
      stub: 'code',
      axis: 'function',
      columns: fundColumns,
      rows: [row('total', totalLabels)],
    },
  ],
});
