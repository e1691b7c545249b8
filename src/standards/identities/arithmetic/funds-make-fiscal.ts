import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { funds } from '../../quantities.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/funds-make-fiscal',
  title: { zh: '三本预算之和等于财政拨款合计', en: 'The three budgets make the fiscal total' },
  why: {
    zh: '财政拨款来自一般公共预算、政府性基金预算和国有资本经营预算，每一项收入、支出和结转都是三本预算之和。',
    en: 'Fiscal appropriations come from the general budget, government funds and the state capital budget; each amount is the sum of the three.',
  },
  remedy: {
    zh: '对照决算报表核对这一行各数，改正填错的一个；不要为了凑数改动合计。',
    en: 'Compare the row with the accounts and correct the wrong amount; do not bend the total to fit.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A08', 'A09'],
  places: ['fiscal-summary'],
  rows: 'codes-and-total',
  equations: [{ left: [term('*', { source: 'fiscal' })], right: [over('*', 'fund', funds)] }],
  relation: '=',
  examples: {
    ok: [
      `财政拨款收入支出决算总表
收入\t\t\t支出\t\t\t\t\t
项目\t行次\t金额\t项目\t行次\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款\t国有资本经营预算财政拨款
栏次\t\t1\t栏次\t\t2\t3\t4\t5
一、一般公共预算财政拨款\t1\t50.00\t八、社会保障和就业支出\t40\t50.50\t50.50\t\t
二、政府性基金预算财政拨款\t2\t3.00\t十一、城乡社区支出\t43\t3.00\t\t3.00\t
本年收入合计\t27\t53.00\t本年支出合计\t59\t53.50\t50.50\t3.00\t
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t0.50\t0.50\t\t
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t`,
    ],
    bad: [
      [
        `财政拨款收入支出决算总表
收入\t\t\t支出\t\t\t\t\t
项目\t行次\t金额\t项目\t行次\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款\t国有资本经营预算财政拨款
栏次\t\t1\t栏次\t\t2\t3\t4\t5
一、一般公共预算财政拨款\t1\t50.00\t八、社会保障和就业支出\t40\t⟦55.50⟧\t50.50\t\t
二、政府性基金预算财政拨款\t2\t3.00\t十一、城乡社区支出\t43\t3.00\t\t3.00\t
本年收入合计\t27\t53.00\t本年支出合计\t59\t53.50\t50.50\t3.00\t
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t0.50\t0.50\t\t
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t`,
        '财政拨款收入支出决算总表：财政拨款社会保障和就业支出（208）为55.50万元，各部分之和为50.50万元，相差5.00万元，四舍五入解释不了',
      ],
      [
        `财政拨款收入支出决算总表
收入\t\t\t支出\t\t\t\t\t
项目\t行次\t金额\t项目\t行次\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款\t国有资本经营预算财政拨款
栏次\t\t1\t栏次\t\t2\t3\t4\t5
一、一般公共预算财政拨款\t1\t50.00\t八、社会保障和就业支出\t40\t50.50\t50.50\t\t
二、政府性基金预算财政拨款\t2\t3.00\t十一、城乡社区支出\t43\t3.00\t\t3.00\t
本年收入合计\t27\t⟦52.00⟧\t本年支出合计\t59\t53.50\t50.50\t3.00\t
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t0.50\t0.50\t\t
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t`,
        '财政拨款收入支出决算总表：财政拨款本年收入为52.00万元，各部分之和为53.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
