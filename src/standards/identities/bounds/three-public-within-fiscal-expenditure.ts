import { budgetLaw75, finalAccountsRules, threePublicRequirements } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/three-public-within-fiscal-expenditure',
  title: {
    zh: '“三公”经费不大于财政拨款支出',
    en: 'The three public expenses are within fiscal expenditure',
  },
  why: {
    zh: '“三公”经费决算数由财政拨款安排，是财政拨款支出的一部分。',
    en: 'The three public expenses are paid from fiscal appropriations and are part of that expenditure.',
  },
  remedy: {
    zh: '核对“三公”经费的金额和单位（元、万元），改正填错的一个。',
    en: 'Check amount and unit (元, 万元) of the three public expenses and correct the wrong one.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules, threePublicRequirements],
  catalogue: ['X18'],
  places: ['three-public', 'fiscal-summary'],
  across: true,
  rows: 'total',
  equations: [
    {
      left: [term('three-public', {}, { from: 'three-public', stage: 'final' })],
      right: [term('expenditure', { source: 'fiscal' }, { from: 'fiscal-summary' })],
    },
  ],
  relation: '≤',
  examples: {
    ok: [
      `财政拨款“三公”经费支出决算表
预算数\t\t\t\t\t\t决算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
3.20\t\t2.50\t\t2.50\t0.70\t2.60\t\t2.40\t\t2.40\t0.20

财政拨款收入支出决算总表
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
        `财政拨款“三公”经费支出决算表
预算数\t\t\t\t\t\t决算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
3.20\t\t2.50\t\t2.50\t0.70\t⟦60.00⟧\t\t59.80\t\t59.80\t0.20

财政拨款收入支出决算总表
收入\t\t\t支出\t\t\t\t\t
项目\t行次\t金额\t项目\t行次\t合计\t一般公共预算财政拨款\t政府性基金预算财政拨款\t国有资本经营预算财政拨款
栏次\t\t1\t栏次\t\t2\t3\t4\t5
一、一般公共预算财政拨款\t1\t50.00\t八、社会保障和就业支出\t40\t50.50\t50.50\t\t
二、政府性基金预算财政拨款\t2\t3.00\t十一、城乡社区支出\t43\t3.00\t\t3.00\t
本年收入合计\t27\t53.00\t本年支出合计\t59\t53.50\t50.50\t3.00\t
年初财政拨款结转和结余\t28\t1.00\t年末财政拨款结转和结余\t60\t0.50\t0.50\t\t
一般公共预算财政拨款\t29\t1.00\t\t61\t\t\t\t
总计\t32\t54.00\t总计\t64\t54.00\t51.00\t3.00\t`,
        '财政拨款“三公”经费支出决算表的“三公”经费（60.00万元）大于财政拨款收入支出决算总表的财政拨款本年支出（53.50万元），超出6.50万元，四舍五入解释不了',
      ],
    ],
  },
});
