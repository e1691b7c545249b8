import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { sources } from '../../quantities.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/sources-make-income',
  title: { zh: '各项收入之和等于本年收入合计', en: 'The sources make the income of the year' },
  why: {
    zh: '收入按来源分为财政拨款、上级补助、事业、经营、附属单位上缴和其他收入，每一行各栏之和就是该行合计。',
    en: 'Income is divided by source; in every row the columns add up to the total of the row.',
  },
  remedy: {
    zh: '对照收入决算报表核对该行各栏，改正填错的一栏；不要为了凑数改动合计。',
    en: 'Compare the row with the accounts and correct the wrong column; do not bend the total to fit.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A06'],
  places: ['income'],
  rows: 'codes-and-total',
  equations: [{ left: [term('income')], right: [over('income', 'source', sources)] }],
  relation: '=',
  examples: {
    ok: [
      `收入决算表
项目\t\t本年收入合计\t财政拨款收入\t上级补助收入\t事业收入\t经营收入\t附属单位上缴收入\t其他收入
科目代码\t科目名称\t\t\t\t\t\t\t
栏次\t\t1\t2\t3\t4\t5\t6\t7
合计\t\t60.00\t52.50\t\t7.50\t\t\t
220\t自然资源海洋气象等支出\t60.00\t52.50\t\t7.50\t\t\t`,
    ],
    bad: [
      [
        `收入决算表
项目\t\t本年收入合计\t财政拨款收入\t上级补助收入\t事业收入\t经营收入\t附属单位上缴收入\t其他收入
科目代码\t科目名称\t\t\t\t\t\t\t
栏次\t\t1\t2\t3\t4\t5\t6\t7
合计\t\t60.00\t52.50\t\t7.50\t\t\t
220\t自然资源海洋气象等支出\t⟦60.00⟧\t52.50\t\t5.70\t\t\t`,
        '收入决算表：自然资源海洋气象等支出（220）的本年收入为60.00万元，各部分之和为58.20万元，相差1.80万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
