import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/initial-budgets-make-total',
  title: {
    zh: '各类年初预算之和等于年初预算总额',
    en: 'The initial budgets of the classes make their total',
  },
  why: {
    zh: '文字把年初预算按支出功能分类逐类写出，逐类相加就是开头写的年初预算总额。',
    en: 'The text gives the initial budget class by class; the classes add up to the total at its head.',
  },
  remedy: {
    zh: '对照批复的预算核对总额和各类，改正填错的一个；有没写出的类，补写。',
    en: 'Compare total and classes with the approved budget and correct the wrong one; add a class that is left out.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['N26'],
  places: ['narrative/general'],
  rows: 'total',
  equations: [
    {
      left: [term('expenditure', { fund: 'general' }, { stage: 'initial-budget' })],
      right: [
        term(
          'expenditure',
          { fund: 'general' },
          { stage: 'initial-budget', children: { axes: ['function'], completeBy: 'general-expenditure' } },
        ),
      ],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t64.00\t60.00\t4.00
208\t社会保障和就业支出\t9.00\t9.00\t
220\t自然资源海洋气象等支出\t55.00\t51.00\t4.00

第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
2024年度一般公共预算财政拨款支出年初预算62.00万元，支出决算64.00万元，完成年初预算的103.23%。其中：
社会保障和就业支出年初预算9.00万元，支出决算9.00万元。
自然资源海洋气象等支出年初预算53.00万元，支出决算55.00万元。`,
    ],
    bad: [
      [
        `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t64.00\t60.00\t4.00
208\t社会保障和就业支出\t9.00\t9.00\t
220\t自然资源海洋气象等支出\t55.00\t51.00\t4.00

第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
2024年度一般公共预算财政拨款支出年初预算⟦65.00万元⟧，支出决算64.00万元，完成年初预算的98.46%。其中：
社会保障和就业支出年初预算9.00万元，支出决算9.00万元。
自然资源海洋气象等支出年初预算53.00万元，支出决算55.00万元。`,
        '“一般公共预算财政拨款支出决算具体情况”：一般公共预算财政拨款本年支出年初预算为65.00万元，各部分之和为62.00万元，相差3.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
