import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/classes-make-total',
  title: { zh: '各类支出之和等于合计', en: 'The classes make the total' },
  why: {
    zh: '合计行由各功能分类的类级科目相加而成，每一栏都是这样。',
    en: 'The total is the sum of the classes (类), in every column.',
  },
  remedy: {
    zh: '核对有没有漏列的类、填错的类，再看合计；不要为了凑数改动合计。',
    en: 'Look for a class that is missing or wrong, then at the total; do not bend the total to fit.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A03', 'A10', 'H01'],
  places: [
    'expenditure',
    'fiscal-summary',
    'general-expenditure',
    'government-fund',
    'income',
    'income-expenditure-summary',
    'state-capital',
  ],
  rows: 'total',
  equations: [{ left: [term('*')], right: [term('*', {}, { children: { axes: ['function'] } })] }],
  relation: '=',
  examples: {
    ok: [
      `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t64.00\t60.00\t4.00
208\t社会保障和就业支出\t9.00\t9.00\t
220\t自然资源海洋气象等支出\t55.00\t51.00\t4.00`,
    ],
    bad: [
      [
        `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t64.00\t⟦60.00⟧\t4.00
208\t社会保障和就业支出\t9.00\t9.00\t
220\t自然资源海洋气象等支出\t55.00\t50.00\t4.00`,
        '支出决算表：基本支出为60.00万元，各部分之和为59.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
      [
        `收入支出决算总表
收入\t\t\t支出\t\t
项目\t行次\t金额\t项目\t行次\t金额
一、一般公共预算财政拨款收入\t1\t60.00\t八、社会保障和就业支出\t39\t9.00
二、政府性基金预算财政拨款收入\t2\t\t十八、自然资源海洋气象等支出\t49\t50.00
本年收入合计\t27\t60.00\t本年支出合计\t58\t⟦60.00⟧`,
        '收入支出决算总表：本年支出为60.00万元，各部分之和为59.00万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
