import { column, row, table } from './table.ts';

/** 一般公共预算财政拨款基本支出决算明细表: basic expenditure by economic classification. */
export default table({
  id: 'general-basic-detail',
  title: { zh: '一般公共预算财政拨款基本支出决算明细表', en: 'General-budget basic expenditure in detail' },
  titles: [
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算财政拨款基本支出决算表',
    '一般公共预算基本支出决算表',
  ],
  concept: 'expenditure',
  stage: 'final',
  at: { fund: 'general', nature: 'basic' },
  lanes: [
    {
      id: 'detail',
      title: { zh: '经济分类', en: 'economic classification' },
      stub: 'code',
      axis: 'economic',
      columns: [column('amount', '决算数', 'amount', ['决算数', '金额'])],
      rows: [
        row('personnel', ['人员经费合计', '人员经费'], { at: { economic: 'personnel' } }),
        row('public', ['公用经费合计', '公用经费'], { at: { economic: 'public' } }),
        row('total', ['合计', '总计']),
      ],
    },
  ],
});
