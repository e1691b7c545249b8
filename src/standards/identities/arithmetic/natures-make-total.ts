import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { natures } from '../../quantities.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/natures-make-total',
  title: {
    zh: '基本支出、项目支出等之和等于支出合计',
    en: 'Basic, project and other expenditure make the total',
  },
  why: {
    zh: '支出按性质分为基本支出、项目支出、上缴上级支出、经营支出和对附属单位补助支出，每一行各栏之和就是该行合计。',
    en: 'Expenditure is divided by nature; in every row the columns add up to the total of the row.',
  },
  remedy: {
    zh: '对照决算报表核对该行各栏，改正填错的一栏；不要为了凑数改动合计。',
    en: 'Compare the row with the accounts and correct the wrong column; do not bend the total to fit.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A07', 'A12', 'A16', 'A17'],
  places: ['expenditure', 'general-expenditure', 'government-fund', 'state-capital'],
  rows: 'codes-and-total',
  equations: [{ left: [term('expenditure')], right: [over('expenditure', 'nature', natures)] }],
  relation: '=',
  examples: {
    ok: [
      `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t95.39\t80.05\t15.35
205\t教育支出\t95.39\t80.05\t15.35`,
    ],
    bad: [
      [
        `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t⟦95.39⟧\t80.05\t15.36
205\t教育支出\t95.39\t80.05\t15.34`,
        '支出决算表：本年支出为95.39万元，各部分之和为95.41万元，相差0.02万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
