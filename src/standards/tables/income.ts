import { totalLabels } from './lines.ts';
import { column, row, table } from './table.ts';

/** 收入决算表: income by the function that it finances, and by source. */
export default table({
  id: 'income',
  title: { zh: '收入决算表', en: 'Income' },
  titles: ['收入决算表', '部门收入决算表', '收入决算总表'],
  concept: 'income',
  stage: 'final',
  lanes: [
    {
      id: 'income',
      title: { zh: '收入', en: 'income' },
      stub: 'code',
      axis: 'function',
      columns: [
        column('total', '本年收入合计', 'total', ['本年收入合计', '合计']),
        column('fiscal', '财政拨款收入', 'fiscal appropriation', ['财政拨款收入', '财政拨款'], {
          at: { source: 'fiscal' },
        }),
        column('superior', '上级补助收入', 'subsidy from superiors', ['上级补助收入'], {
          at: { source: 'superior' },
        }),
        column('business', '事业收入', 'business income', ['事业收入', '事业收入+小计'], {
          at: { source: 'business' },
        }),
        column('operating', '经营收入', 'operating income', ['经营收入'], { at: { source: 'operating' } }),
        column('subsidiary', '附属单位上缴收入', 'remittance from subsidiaries', ['附属单位上缴收入'], {
          at: { source: 'subsidiary' },
        }),
        column('other', '其他收入', 'other income', ['其他收入'], { at: { source: 'other' } }),
      ],
      rows: [row('total', totalLabels)],
    },
  ],
});
