import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/public-classes',
  title: { zh: '各类公用支出之和等于公用经费合计', en: 'The classes of public use make its total' },
  why: {
    zh: '公用经费由商品和服务支出（302）、债务利息及费用支出（307）、资本性支出（310）、对企业补助（312）、对社会保障基金补助（313）和其他支出（399）组成；基本建设（309、311）不属于基本支出。',
    en: 'Expenditure for public use consists of 302, 307, 310, 312, 313 and 399; capital construction (309, 311) is never basic expenditure.',
  },
  remedy: {
    zh: '核对各类和公用经费合计，改正填错的一个。',
    en: 'Compare the classes with the total of public use and correct the wrong one.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A14', 'C06'],
  places: ['general-basic-detail'],
  rows: 'total',
  equations: [
    {
      left: [term('expenditure', { economic: 'public' })],
      right: [over('expenditure', 'economic', ['302', '307', '310', '312', '313', '399'])],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.00
\t\t\t310\t资本性支出\t0.50
人员经费合计\t\t30.00\t公用经费合计\t\t2.50`,
    ],
    bad: [
      [
        `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.00
\t\t\t310\t资本性支出\t0.50
人员经费合计\t\t30.00\t公用经费合计\t\t⟦2.00⟧`,
        '一般公共预算财政拨款基本支出决算明细表：公用经费为2.00万元，各部分之和为2.50万元，相差0.50万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
