import { budgetLaw75, finalAccountsRules, threePublicRequirements } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/vehicle-costs',
  title: {
    zh: '购置费加运行维护费等于公务用车小计',
    en: 'Purchase and running costs make the cost of vehicles',
  },
  why: {
    zh: '公务用车购置及运行维护费分为购置费和运行维护费，小计就是这两项之和。',
    en: 'The cost of official vehicles is divided into purchase and running; the subtotal is the sum of the two.',
  },
  remedy: {
    zh: '对照决算报表核对购置费、运行维护费和小计，改正填错的一个。',
    en: 'Compare purchase, running and subtotal with the accounts and correct the wrong one.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules, threePublicRequirements],
  catalogue: ['A18'],
  places: ['three-public'],
  rows: 'total',
  equations: [
    {
      left: [term('three-public', { item: 'vehicle' })],
      right: [over('three-public', 'item', ['vehicle-purchase', 'vehicle-running'])],
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
3.20\t\t⟦2.50⟧\t1.00\t2.50\t0.70\t2.60\t\t2.40\t\t2.40\t0.20`,
        '财政拨款“三公”经费支出决算表：公务用车购置及运行维护费全年预算为2.50万元，各部分之和为3.50万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
