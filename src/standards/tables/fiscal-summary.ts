import { expenditureClassLines } from './lines.ts';
import { column, row, table } from './table.ts';

const general = ['一般公共预算财政拨款'];
const governmentFund = ['政府性基金预算财政拨款'];
const stateCapital = ['国有资本经营预算财政拨款'];

/** 财政拨款收入支出决算总表: fiscal appropriations, their use and balances, by the three budgets. */
export default table({
  id: 'fiscal-summary',
  title: { zh: '财政拨款收入支出决算总表', en: 'Summary of fiscal appropriations' },
  titles: ['财政拨款收入支出决算总表', '财政拨款收支决算总表', '财政拨款收入支出决算表'],
  concept: 'income',
  stage: 'final',
  lanes: [
    {
      id: 'income',
      title: { zh: '收入', en: 'income' },
      stub: 'label',
      columns: [column('amount', '金额', 'amount', ['金额', '决算数', '收入决算数'])],
      rows: [
        row('general', [...general, '一般公共预算财政拨款收入'], { at: { fund: 'general' } }),
        row('government-fund', [...governmentFund, '政府性基金预算财政拨款收入'], {
          at: { fund: 'government-fund' },
        }),
        row('state-capital', [...stateCapital, '国有资本经营预算财政拨款收入'], {
          at: { fund: 'state-capital' },
        }),
        row('total', ['本年收入合计'], { at: { source: 'fiscal' } }),
        row('opening-balance', ['年初财政拨款结转和结余'], {
          concept: 'opening-balance',
          at: { source: 'fiscal' },
        }),
        row('opening-general', general, { concept: 'opening-balance', at: { fund: 'general' } }),
        row('opening-government-fund', governmentFund, {
          concept: 'opening-balance',
          at: { fund: 'government-fund' },
        }),
        row('opening-state-capital', stateCapital, {
          concept: 'opening-balance',
          at: { fund: 'state-capital' },
        }),
        row('grand-total', ['总计', '收入总计'], { concept: 'income-total', at: { source: 'fiscal' } }),
      ],
    },
    {
      id: 'expenditure',
      title: { zh: '支出', en: 'expenditure' },
      stub: 'label',
      columns: [
        column('total', '合计', 'total', ['合计', '小计', '支出+合计'], { at: { source: 'fiscal' } }),
        column('general', '一般公共预算财政拨款', 'general public budget', general, {
          at: { fund: 'general' },
        }),
        column('government-fund', '政府性基金预算财政拨款', 'government funds', governmentFund, {
          at: { fund: 'government-fund' },
        }),
        column('state-capital', '国有资本经营预算财政拨款', 'state capital budget', stateCapital, {
          at: { fund: 'state-capital' },
        }),
      ],
      rows: [
        ...expenditureClassLines,
        row('total', ['本年支出合计'], { concept: 'expenditure' }),
        row('closing-balance', ['年末财政拨款结转和结余'], { concept: 'closing-balance' }),
        row('grand-total', ['总计', '支出总计'], { concept: 'expenditure-total' }),
      ],
    },
  ],
});
