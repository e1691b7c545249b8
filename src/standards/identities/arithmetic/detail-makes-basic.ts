import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/detail-makes-basic',
  title: {
    zh: '基本支出明细之和等于一般公共预算基本支出',
    en: 'The detail of basic expenditure makes its total',
  },
  why: {
    zh: '基本支出决算明细表是一般公共预算基本支出按经济分类的明细，人员经费与公用经费两个合计相加，就是支出决算表里的基本支出合计。',
    en: 'The table of basic expenditure gives the detail of general-budget basic expenditure; its two totals add up to the other table’s.',
  },
  remedy: {
    zh: '对照决算报表，看是明细表漏了科目，还是支出决算表的基本支出填错。',
    en: 'See in the accounts whether the detail leaves out a code or the other table is wrong.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['X09'],
  places: ['general-expenditure', 'general-basic-detail'],
  across: true,
  rows: 'total',
  equations: [
    {
      left: [term('expenditure', { nature: 'basic' }, { from: 'general-expenditure' })],
      right: [
        over('expenditure', 'economic', ['personnel', 'public'], {
          at: { nature: 'basic' },
          from: 'general-basic-detail',
        }),
      ],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t37.00\t33.00\t4.00

一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t31.00\t302\t商品和服务支出\t2.00
人员经费合计\t\t31.00\t公用经费合计\t\t2.00`,
    ],
    bad: [
      [
        `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t37.00\t⟦33.00⟧\t4.00

一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.00
人员经费合计\t\t30.00\t公用经费合计\t\t2.00`,
        '一般公共预算财政拨款支出决算表的一般公共预算财政拨款基本支出为33.00万元，一般公共预算财政拨款基本支出决算明细表的人员经费、公用经费之和为32.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
