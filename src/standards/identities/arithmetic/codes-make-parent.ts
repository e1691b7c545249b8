import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/codes-make-parent',
  title: { zh: '下级科目之和等于上级科目', en: 'The codes below a code make it' },
  why: {
    zh: '类由款组成，款由项组成，所以上级科目的每一栏都等于它下面印出的科目之和。',
    en: 'Classes (类) consist of groups (款) and these of items (项): every amount of a code is the sum of the codes printed below it.',
  },
  remedy: {
    zh: '核对有没有漏列的下级科目、填错的下级科目，再看上级科目；不要为了凑数改动上级科目。',
    en: 'Look for a code that is missing or wrong below, then at the code above; do not bend the upper one to fit.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A13', 'A22', 'H02', 'H03'],
  places: [
    'expenditure',
    'general-basic-detail',
    'general-expenditure',
    'government-fund',
    'income',
    'state-capital',
  ],
  rows: 'codes',
  equations: [
    { left: [term('*')], right: [term('*', {}, { children: { axes: ['economic', 'function'] } })] },
  ],
  relation: '=',
  examples: {
    ok: [
      `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t9.01\t9.01\t
208\t社会保障和就业支出\t9.01\t9.01\t
20805\t行政事业单位养老支出\t9.00\t9.00\t
2080505\t机关事业单位基本养老保险缴费支出\t6.00\t6.00\t
2080506\t机关事业单位职业年金缴费支出\t3.00\t3.00\t
20808\t抚恤\t0.01\t0.01\t
2080801\t死亡抚恤\t0.01\t0.01\t`,
    ],
    bad: [
      [
        `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t9.00\t9.00\t
208\t社会保障和就业支出\t9.00\t9.00\t
20805\t行政事业单位养老支出\t⟦9.00⟧\t⟦9.00⟧\t
2080505\t机关事业单位基本养老保险缴费支出\t6.00\t6.00\t
2080506\t机关事业单位职业年金缴费支出\t2.00\t2.00\t`,
        '支出决算表：行政事业单位养老支出（20805）为9.00万元，各部分之和为8.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
        '支出决算表：行政事业单位养老支出（20805）的基本支出为9.00万元，各部分之和为8.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
      [
        `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t⟦30.00⟧\t302\t商品和服务支出\t2.00
30101\t基本工资\t20.00\t30201\t办公费\t2.00
30102\t津贴补贴\t9.00\t\t\t
人员经费合计\t\t30.00\t公用经费合计\t\t2.00`,
        '一般公共预算财政拨款基本支出决算明细表：工资福利支出（301）的基本支出为30.00万元，各部分之和为29.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
