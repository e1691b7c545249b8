import { budgetLaw75, finalAccountsRules, threePublicRequirements } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/three-public-items-make-total',
  title: { zh: '“三公”经费各项之和等于合计', en: 'The three public expenses make their total' },
  why: {
    zh: '“三公”经费就是因公出国（境）费、公务用车购置及运行维护费和公务接待费三项，预算数和决算数都是三项之和。',
    en: 'The three public expenses are travel abroad, official vehicles and receptions; budget and final account are each the sum of the three.',
  },
  remedy: {
    zh: '对照决算报表核对三项和合计，改正填错的一个。',
    en: 'Compare the three and the total with the accounts and correct the wrong one.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules, threePublicRequirements],
  catalogue: ['A18'],
  places: ['three-public'],
  rows: 'total',
  equations: [
    {
      left: [term('three-public')],
      right: [over('three-public', 'item', ['abroad', 'vehicle', 'reception'])],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `财政拨款“三公”经费支出决算表
预算数\t\t\t\t\t\t决算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
3.20\t\t2.50\t\t2.50\t0.70\t2.60\t\t2.40\t\t2.40\t0.20`,
    ],
    bad: [
      [
        `财政拨款“三公”经费支出决算表
预算数\t\t\t\t\t\t决算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
3.20\t\t2.50\t\t2.50\t0.70\t⟦3.60⟧\t\t2.40\t\t2.40\t0.20`,
        '财政拨款“三公”经费支出决算表：“三公”经费为3.60万元，各部分之和为2.60万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
