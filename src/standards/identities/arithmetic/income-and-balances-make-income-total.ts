import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/income-and-balances-make-income-total',
  title: {
    zh: '本年收入加年初结转等于收入总计',
    en: 'Income and balances brought forward make total income',
  },
  why: {
    zh: '收入方的总计由本年收入、使用非财政拨款结余和年初结转和结余相加而成。',
    en: 'Total income is the income of the year, the surplus used and the balance brought forward.',
  },
  remedy: {
    zh: '核对本年收入合计、使用的结余和年初结转，改正填错的一行。',
    en: 'Compare income, surplus used and balance brought forward and correct the wrong line.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A02', 'A08'],
  places: ['income-expenditure-summary', 'fiscal-summary'],
  rows: 'total',
  equations: [
    { left: [term('income-total')], right: [term('income'), term('surplus-used'), term('opening-balance')] },
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
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t⟦53.00⟧\t总计\t64\t54.00\t51.00\t3.00\t`,
        '财政拨款收入支出决算总表：财政拨款收入总计为53.00万元，各部分之和为54.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
      [
        `收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00
使用非财政拨款结余（含专用结余）\t28\t1.00\t结余分配\t59\t
年初结转和结余\t29\t2.00\t年末结转和结余\t60\t3.00
总计\t31\t⟦62.00⟧\t总计\t62\t63.00`,
        '收入支出决算总表：收入总计为62.00万元，各部分之和为63.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
