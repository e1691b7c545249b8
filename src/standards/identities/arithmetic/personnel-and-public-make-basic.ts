import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/personnel-and-public-make-basic',
  title: { zh: '人员经费加公用经费等于基本支出', en: 'Personnel and public use make basic expenditure' },
  why: {
    zh: '基本支出分为人员经费和公用经费，两项相加就是基本支出。',
    en: 'Basic expenditure is divided into personnel and public use; the two add up to it.',
  },
  remedy: {
    zh: '以基本支出决算明细表为准，改正文字里填错的一个数。',
    en: 'Take the table of basic expenditure as the standard and correct the wrong number of the text.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['N13'],
  places: ['narrative/basic'],
  rows: 'total',
  equations: [
    {
      left: [term('expenditure', { fund: 'general', nature: 'basic' })],
      right: [
        over('expenditure', 'economic', ['personnel', 'public'], {
          at: { fund: 'general', nature: 'basic' },
        }),
      ],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `第三部分 情况说明
六、一般公共预算财政拨款基本支出决算情况说明
2024年度财政拨款基本支出33.20万元，其中：
人员经费31.20万元，主要包括基本工资；
公用经费2.00万元，主要包括办公费。`,
    ],
    bad: [
      [
        `第三部分 情况说明
六、一般公共预算财政拨款基本支出决算情况说明
2024年度财政拨款基本支出⟦33.20万元⟧，其中：
人员经费31.20万元，主要包括基本工资；
公用经费3.00万元，主要包括办公费。`,
        '“一般公共预算财政拨款基本支出决算情况说明”：一般公共预算财政拨款基本支出为33.20万元，各部分之和为34.20万元，相差1.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
