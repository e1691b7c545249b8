import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { otherSources } from '../../quantities.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'bounds/fiscal-within-expenditure',
  title: {
    zh: '三本预算的支出不大于全部支出',
    en: 'Expenditure of the three budgets is within all expenditure',
  },
  why: {
    zh: '同一科目，一般公共预算、政府性基金和国有资本经营预算的支出都包含在全部支出里；没有其他收入、也没有年初结转的单位，两边相等。',
    en: 'For every code, expenditure of the three budgets is part of all expenditure; where there is no other income and nothing brought forward, it is all of it.',
  },
  remedy: {
    zh: '对照该科目在支出决算表和三本预算各表里的数，改正填错的一个。',
    en: 'Compare the code in the table of expenditure and in those of the three budgets and correct the wrong amount.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['X10', 'X13'],
  places: [
    'expenditure',
    'general-expenditure',
    'government-fund',
    'state-capital',
    'income-expenditure-summary',
  ],
  across: true,
  rows: 'codes-and-total',
  equations: [
    {
      left: [term('expenditure', {}, { from: 'expenditure' })],
      right: [
        term('expenditure', { fund: 'general' }, { from: 'general-expenditure' }),
        term('expenditure', { fund: 'government-fund' }, { from: 'government-fund' }),
        term('expenditure', { fund: 'state-capital' }, { from: 'state-capital' }),
      ],
    },
  ],
  relation: '≥',
  equalWithout: [
    over('income', 'source', otherSources, { from: 'income-expenditure-summary' }),
    term('surplus-used', {}, { from: 'income-expenditure-summary' }),
    term('opening-balance', {}, { from: 'income-expenditure-summary' }),
  ],
  examples: {
    ok: [
      `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t60.00\t50.00\t10.00

一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t57.00\t50.00\t7.00

政府性基金预算财政拨款收入支出决算表
项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余
科目代码\t科目名称\t\t\t小计\t基本支出\t项目支出\t
栏次\t\t1\t2\t3\t4\t5\t6
合计\t\t\t3.00\t3.00\t\t3.00\t

国有资本经营预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t合计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t\t\t

注：本表反映部门本年度国有资本经营预算财政拨款支出情况。

说明：本表无数据

收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t57.00\t十八、自然资源海洋气象等支出\t49\t60.00
二、政府性基金预算财政拨款收入\t2\t3.00\t二十三、其他支出\t54\t
五、事业收入\t5\t\t二十四、债务还本支出\t55\t
本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00
`,
    ],
    bad: [
      [
        `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t⟦60.00⟧\t50.00\t⟦10.00⟧

一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t55.00\t50.00\t5.00

政府性基金预算财政拨款收入支出决算表
项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余
科目代码\t科目名称\t\t\t小计\t基本支出\t项目支出\t
栏次\t\t1\t2\t3\t4\t5\t6
合计\t\t\t3.00\t3.00\t\t3.00\t

国有资本经营预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t合计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t\t\t

注：本表反映部门本年度国有资本经营预算财政拨款支出情况。

说明：本表无数据

收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t57.00\t十八、自然资源海洋气象等支出\t49\t60.00
二、政府性基金预算财政拨款收入\t2\t3.00\t二十三、其他支出\t54\t
五、事业收入\t5\t\t二十四、债务还本支出\t55\t
本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00
`,
        '支出决算表的本年支出为60.00万元，一般公共预算财政拨款支出决算表的一般公共预算财政拨款本年支出、政府性基金预算财政拨款收入支出决算表的政府性基金预算财政拨款本年支出之和为58.00万元，相差2.00万元，四舍五入最多能解释0.01万元',
        '支出决算表的项目支出为10.00万元，一般公共预算财政拨款支出决算表的一般公共预算财政拨款项目支出、政府性基金预算财政拨款收入支出决算表的政府性基金预算财政拨款项目支出之和为8.00万元，相差2.00万元，四舍五入最多能解释0.01万元',
      ],
      [
        `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t60.00\t⟦50.00⟧\t10.00

一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t57.00\t51.00\t6.00

政府性基金预算财政拨款收入支出决算表
项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余
科目代码\t科目名称\t\t\t小计\t基本支出\t项目支出\t
栏次\t\t1\t2\t3\t4\t5\t6
合计\t\t\t\t\t\t\t

国有资本经营预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t合计\t基本支出\t项目支出
栏次\t\t1\t2\t3
合计\t\t\t\t

注：本表反映部门本年度国有资本经营预算财政拨款支出情况。

说明：本表无数据

收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t57.00\t十八、自然资源海洋气象等支出\t49\t60.00
二、政府性基金预算财政拨款收入\t2\t\t二十三、其他支出\t54\t
五、事业收入\t5\t3.00\t二十四、债务还本支出\t55\t
本年收入合计\t27\t60.00\t本年支出合计\t58\t60.00
`,
        '支出决算表的基本支出（50.00万元）小于一般公共预算财政拨款支出决算表的一般公共预算财政拨款基本支出（51.00万元），少1.00万元，四舍五入解释不了',
      ],
    ],
  },
});
