import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/totals-balance',
  title: { zh: '收入总计等于支出总计', en: 'Total income equals total expenditure' },
  why: {
    zh: '收支平衡：钱从哪里来、到哪里去（含结转），两边总计是同一个数。',
    en: 'What came in and what it became, balances included, is one amount: both totals are equal.',
  },
  remedy: {
    zh: '先查两边各行，找出填错的一行，再改总计。',
    en: 'Look for the wrong line on either side first, then correct the total.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A05', 'A11', 'N01', 'N04'],
  places: ['income-expenditure-summary', 'fiscal-summary', 'narrative/total', 'narrative/fiscal'],
  rows: 'total',
  equations: [{ left: [term('income-total')], right: [term('expenditure-total')] }],
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
        `收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00
年初结转和结余\t29\t2.00\t年末结转和结余\t60\t
总计\t31\t⟦62.00⟧\t总计\t62\t60.00`,
        '收入支出决算总表：收入总计为62.00万元，支出总计为60.00万元，相差2.00万元，四舍五入解释不了',
      ],
      [
        `第三部分 情况说明
一、收入支出决算总体情况说明
2024年度收入总计⟦62.00万元⟧，支出总计60.00万元。`,
        '“收入支出决算总体情况说明”：收入总计为62.00万元，支出总计为60.00万元，相差2.00万元，四舍五入解释不了',
      ],
    ],
  },
});
