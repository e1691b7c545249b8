import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { funds, otherSources } from '../../quantities.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/sources-make-income-summary',
  title: { zh: '总表各项收入之和等于本年收入合计', en: 'The income lines of the summary make its total' },
  why: {
    zh: '总表把收入分列为三本预算的财政拨款和其他来源的收入，各行相加就是本年收入合计。',
    en: 'The summary lists fiscal appropriations by budget and all other sources; the lines add up to the income of the year.',
  },
  remedy: {
    zh: '对照收入决算报表核对总表各行，改正填错的一行；不要为了凑数改动合计。',
    en: 'Compare the lines with the accounts and correct the wrong one; do not bend the total to fit.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A01'],
  places: ['income-expenditure-summary'],
  rows: 'total',
  equations: [
    {
      left: [term('income')],
      right: [over('income', 'fund', funds), over('income', 'source', otherSources)],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t52.50\t一、一般公共服务支出\t32\t
五、事业收入\t5\t7.50\t二、外交支出\t33\t
本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00`,
    ],
    bad: [
      [
        `收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t52.50\t一、一般公共服务支出\t32\t
五、事业收入\t5\t7.50\t二、外交支出\t33\t
本年收入合计\t27\t⟦62.50⟧\t本年支出合计\t58\t60.00`,
        '收入支出决算总表：本年收入为62.50万元，各部分之和为60.00万元，相差2.50万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
