import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/fiscal-balances-within-balances',
  title: { zh: '财政拨款结转不大于全部结转', en: 'Fiscal balances are within all balances' },
  why: {
    zh: '财政拨款结转和结余是全部结转和结余的一部分，年初、年末都不能比全部还多。',
    en: 'Fiscal balances are part of all balances; neither at the start nor at the end of the year can they be more.',
  },
  remedy: {
    zh: '对照两张总表的结转各行，改正填错的一行。',
    en: 'Compare the balances of both summaries and correct the wrong line.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['X12'],
  places: ['fiscal-summary', 'income-expenditure-summary'],
  across: true,
  rows: 'total',
  equations: [
    {
      left: [term('opening-balance', { source: 'fiscal' }, { from: 'fiscal-summary' })],
      right: [term('opening-balance', {}, { from: 'income-expenditure-summary' })],
    },
    {
      left: [term('closing-balance', { source: 'fiscal' }, { from: 'fiscal-summary' })],
      right: [term('closing-balance', {}, { from: 'income-expenditure-summary' })],
    },
  ],
  relation: '≤',
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
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t

收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
本年收入合计\t27\t60.00\t本年支出合计\t58\t61.00
年初结转和结余\t29\t2.00\t年末结转和结余\t60\t1.00
总计\t31\t62.00\t总计\t62\t62.00`,
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
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t⟦1.50⟧\t1.50\t\t
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t

收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
本年收入合计\t27\t60.00\t本年支出合计\t58\t61.00
年初结转和结余\t29\t2.00\t年末结转和结余\t60\t1.00
总计\t31\t62.00\t总计\t62\t62.00`,
        '财政拨款收入支出决算总表的财政拨款年末结转和结余（1.50万元）大于收入支出决算总表的年末结转和结余（1.00万元），超出0.50万元，四舍五入解释不了',
      ],
    ],
  },
});
