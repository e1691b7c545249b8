import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/personnel-classes',
  title: {
    zh: '工资福利支出加对个人和家庭的补助等于人员经费合计',
    en: 'Wages and grants to persons make personnel expenditure',
  },
  why: {
    zh: '人员经费就是工资福利支出（301）和对个人和家庭的补助（303）。',
    en: 'Personnel expenditure is wages and welfare (301) and grants to persons and families (303).',
  },
  remedy: {
    zh: '核对301、303两类和人员经费合计，改正填错的一个。',
    en: 'Compare 301, 303 and the total of personnel expenditure and correct the wrong one.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A14', 'C06'],
  places: ['general-basic-detail'],
  rows: 'total',
  equations: [
    {
      left: [term('expenditure', { economic: 'personnel' })],
      right: [over('expenditure', 'economic', ['301', '303'])],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.00
303\t对个人和家庭的补助\t1.20\t\t\t
人员经费合计\t\t31.20\t公用经费合计\t\t2.00`,
    ],
    bad: [
      [
        `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.00
303\t对个人和家庭的补助\t1.20\t\t\t
人员经费合计\t\t⟦30.00⟧\t公用经费合计\t\t2.00`,
        '一般公共预算财政拨款基本支出决算明细表：人员经费为30.00万元，各部分之和为31.20万元，相差1.20万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
