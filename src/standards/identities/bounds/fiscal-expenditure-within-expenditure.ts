import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/fiscal-expenditure-within-expenditure',
  title: { zh: '财政拨款支出不大于全部支出', en: 'Fiscal expenditure is within all expenditure' },
  why: {
    zh: '财政拨款支出是全部支出的一部分，合计和每一类都不能比全部支出还多。',
    en: 'Fiscal expenditure is part of all expenditure; neither in total nor in any class can it be more.',
  },
  remedy: {
    zh: '对照两张总表同一行，改正填错的一个。',
    en: 'Compare the line in both summaries and correct the wrong amount.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['X13'],
  places: ['fiscal-summary', 'income-expenditure-summary'],
  across: true,
  rows: 'codes-and-total',
  equations: [
    {
      left: [term('expenditure', { source: 'fiscal' }, { from: 'fiscal-summary' })],
      right: [term('expenditure', {}, { from: 'income-expenditure-summary' })],
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
一、一般公共预算财政拨款收入\t1\t60.00\t八、社会保障和就业支出\t39\t58.00
二、政府性基金预算财政拨款收入\t2\t3.00\t十一、城乡社区支出\t42\t3.00
本年收入合计\t27\t63.00\t本年支出合计\t58\t61.00`,
    ],
    bad: [
      [
        `财政拨款收入支出决算总表
收入\t\t\t支出\t\t\t\t\t
项目\t行次\t金额\t项目\t行次\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款\t国有资本经营预算财政拨款
栏次\t\t1\t栏次\t\t2\t3\t4\t5
一、一般公共预算财政拨款\t1\t50.00\t八、社会保障和就业支出\t40\t⟦50.50⟧\t50.50\t\t
二、政府性基金预算财政拨款\t2\t3.00\t十一、城乡社区支出\t43\t3.00\t\t3.00\t
本年收入合计\t27\t53.00\t本年支出合计\t59\t53.50\t50.50\t3.00\t
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t0.50\t0.50\t\t
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t

收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t60.00\t八、社会保障和就业支出\t39\t48.00
二、政府性基金预算财政拨款收入\t2\t3.00\t十一、城乡社区支出\t42\t13.00
本年收入合计\t27\t63.00\t本年支出合计\t58\t61.00`,
        '财政拨款收入支出决算总表的财政拨款社会保障和就业支出（208）（50.50万元）大于收入支出决算总表的社会保障和就业支出（208）（48.00万元），超出2.50万元，四舍五入解释不了',
      ],
    ],
  },
});
