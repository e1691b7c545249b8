import { finalAccountsRules, procurementLaw } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/procurement-within-expenditure',
  title: { zh: '政府采购支出一般不大于全部支出', en: 'Procurement is usually within all expenditure' },
  why: {
    zh: '政府采购支出是本年支出的一部分；按合同金额统计的，可能跨年度，所以只作提示。',
    en: 'Procurement is part of the expenditure of the year; where contracts are counted it may span years, so this is a hint only.',
  },
  remedy: {
    zh: '核对统计口径是本年支出还是合同金额，再核对金额和单位。',
    en: 'See whether payments or contracts are counted, then check amount and unit.',
  },
  severity: 'warning',
  basis: [finalAccountsRules, procurementLaw],
  catalogue: ['X20'],
  places: ['statistics', 'expenditure'],
  across: true,
  rows: 'total',
  equations: [
    {
      left: [term('procurement', {}, { from: 'statistics' })],
      right: [term('expenditure', {}, { from: 'expenditure' })],
    },
  ],
  relation: '≤',
  examples: {
    ok: [
      `部门决算公开相关信息统计表
一、政府采购情况\t\t
项目\t行次\t统计数
合计\t1\t12.00
货物\t2\t2.00
工程\t3\t
服务\t4\t10.00

支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t60.00\t50.00\t10.00`,
    ],
    bad: [
      [
        `部门决算公开相关信息统计表
一、政府采购情况\t\t
项目\t行次\t统计数
合计\t1\t⟦120.00⟧
货物\t2\t20.00
工程\t3\t
服务\t4\t100.00

支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t60.00\t50.00\t10.00`,
        '部门决算公开相关信息统计表的政府采购支出（120.00万元）大于支出决算表的本年支出（60.00万元），超出60.00万元，四舍五入解释不了',
      ],
    ],
  },
});
