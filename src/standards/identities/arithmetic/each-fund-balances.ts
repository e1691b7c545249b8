import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/each-fund-balances',
  title: { zh: '每本预算的收入加年初结转等于支出总计', en: 'Each budget balances by itself' },
  why: {
    zh: '三本预算各自平衡：本年收入加年初结转，等于该预算支出栏的总计。',
    en: 'Each of the three budgets balances by itself: its income and balance brought forward make its total expenditure.',
  },
  remedy: {
    zh: '对照三本预算各自的决算报表，核对收入、年初结转和支出栏总计。',
    en: 'Compare income, balance brought forward and total expenditure with the accounts of that budget.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A11'],
  places: ['fiscal-summary'],
  rows: 'total',
  equations: [
    { left: [term('expenditure-total', { fund: '*' })], right: [term('income'), term('opening-balance')] },
  ],
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
一、一般公共预算财政拨款\t1\t50.00\t八、社会保障和就业支出\t40\t50.50\t50.50\t\t
二、政府性基金预算财政拨款\t2\t3.00\t十一、城乡社区支出\t43\t3.00\t\t3.00\t
本年收入合计\t27\t53.00\t本年支出合计\t59\t53.50\t50.50\t3.00\t
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t0.50\t0.50\t\t
一般公共预算财政拨款\t29\t2.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t⟦51.00⟧\t3.00\t`,
        '财政拨款收入支出决算总表：一般公共预算财政拨款支出总计为51.00万元，各部分之和为52.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
