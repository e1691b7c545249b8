import { expenditureClassLines } from './lines.ts';
import { column, row, table } from './table.ts';

/** 收入支出决算总表: all income, all expenditure and the balances between. */
export default table({
  id: 'income-expenditure-summary',
  title: { zh: '收入支出决算总表', en: 'Summary of income and expenditure' },
  titles: ['收入支出决算总表', '收入支出决算表', '部门收支决算总表', '收支决算总表', '部门收入支出决算总表'],
  concept: 'income',
  stage: 'final',
  lanes: [
    {
      id: 'income',
      title: { zh: '收入', en: 'income' },
      stub: 'label',
      columns: [column('amount', '金额', 'amount', ['金额', '决算数'])],
      rows: [
        row('general', ['一般公共预算财政拨款收入', '一般公共预算财政拨款'], { at: { fund: 'general' } }),
        row('government-fund', ['政府性基金预算财政拨款收入', '政府性基金预算财政拨款'], {
          at: { fund: 'government-fund' },
        }),
        row('state-capital', ['国有资本经营预算财政拨款收入', '国有资本经营预算财政拨款'], {
          at: { fund: 'state-capital' },
        }),
        row('superior', ['上级补助收入'], { at: { source: 'superior' } }),
        row('business', ['事业收入'], { at: { source: 'business' } }),
        row('operating', ['经营收入'], { at: { source: 'operating' } }),
        row('subsidiary', ['附属单位上缴收入'], { at: { source: 'subsidiary' } }),
        row('other', ['其他收入'], { at: { source: 'other' } }),
        row('total', ['本年收入合计']),
        row(
          'surplus-used',
          [
            '使用非财政拨款结余(含专用结余)',
            '使用非财政拨款结余',
            '用事业基金弥补收支差额',
            '使用非财政拨款结余和专用结余',
          ],
          {
            concept: 'surplus-used',
          },
        ),
        row('opening-balance', ['年初结转和结余'], { concept: 'opening-balance' }),
        row('grand-total', ['总计', '收入总计'], { concept: 'income-total' }),
      ],
    },
    {
      id: 'expenditure',
      title: { zh: '支出', en: 'expenditure' },
      stub: 'label',
      columns: [column('amount', '金额', 'amount', ['金额', '决算数'])],
      rows: [
        ...expenditureClassLines,
        row('total', ['本年支出合计'], { concept: 'expenditure' }),
        row('surplus-distribution', ['结余分配'], { concept: 'surplus-distribution' }),
        row('closing-balance', ['年末结转和结余'], { concept: 'closing-balance' }),
        row('grand-total', ['总计', '支出总计'], { concept: 'expenditure-total' }),
      ],
    },
  ],
});
