import { budgetLaw75, finalAccountsRules, threePublicRequirements } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/basic-within-three-public',
  title: {
    zh: '基本支出里的“三公”科目不大于“三公”经费',
    en: 'Basic expenditure on the three public items is within the three public expenses',
  },
  why: {
    zh: '基本支出明细表里的因公出国（境）费用（30212）、公务接待费（30217）、公务用车运行维护费（30231）和公务用车购置（31013）都是财政拨款“三公”经费的一部分，不能比全部还多。',
    en: 'Codes 30212, 30217, 30231 and 31013 of basic expenditure are part of the three public expenses and cannot be more.',
  },
  remedy: {
    zh: '对照明细账核对该科目和“三公”经费决算表，改正填错的一个。',
    en: 'Compare the code with the table of the three public expenses and correct the wrong amount.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules, threePublicRequirements],
  catalogue: ['X17'],
  places: ['general-basic-detail', 'three-public'],
  across: true,
  rows: 'total',
  equations: [
    {
      left: [
        term(
          'expenditure',
          { fund: 'general', nature: 'basic', economic: '30212' },
          { from: 'general-basic-detail' },
        ),
      ],
      right: [term('three-public', { item: 'abroad' }, { from: 'three-public' })],
    },
    {
      left: [
        term(
          'expenditure',
          { fund: 'general', nature: 'basic', economic: '30217' },
          { from: 'general-basic-detail' },
        ),
      ],
      right: [term('three-public', { item: 'reception' }, { from: 'three-public' })],
    },
    {
      left: [
        term(
          'expenditure',
          { fund: 'general', nature: 'basic', economic: '30231' },
          { from: 'general-basic-detail' },
        ),
      ],
      right: [term('three-public', { item: 'vehicle-running' }, { from: 'three-public' })],
    },
    {
      left: [
        term(
          'expenditure',
          { fund: 'general', nature: 'basic', economic: '31013' },
          { from: 'general-basic-detail' },
        ),
      ],
      right: [term('three-public', { item: 'vehicle-purchase' }, { from: 'three-public' })],
    },
  ],
  relation: '≤',
  examples: {
    ok: [
      `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.60
\t\t\t30217\t公务接待费\t0.20
\t\t\t30231\t公务用车运行维护费\t2.40
人员经费合计\t\t30.00\t公用经费合计\t\t2.60

财政拨款“三公”经费支出决算表
预算数\t\t\t\t\t\t决算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
3.20\t\t2.50\t\t2.50\t0.70\t2.60\t\t2.40\t\t2.40\t0.20`,
    ],
    bad: [
      [
        `一般公共预算财政拨款基本支出决算明细表
人员经费\t\t\t公用经费\t\t
科目代码\t科目名称\t决算数\t科目代码\t科目名称\t决算数
301\t工资福利支出\t30.00\t302\t商品和服务支出\t2.60
\t\t\t30217\t公务接待费\t⟦0.50⟧
\t\t\t30231\t公务用车运行维护费\t2.10
人员经费合计\t\t30.00\t公用经费合计\t\t2.60

财政拨款“三公”经费支出决算表
预算数\t\t\t\t\t\t决算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
3.20\t\t2.50\t\t2.50\t0.70\t2.60\t\t2.40\t\t2.40\t0.20`,
        '一般公共预算财政拨款基本支出决算明细表的公务接待费（30217）的基本支出（0.50万元）大于财政拨款“三公”经费支出决算表的公务接待费（0.20万元），超出0.30万元，四舍五入解释不了',
      ],
    ],
  },
});
