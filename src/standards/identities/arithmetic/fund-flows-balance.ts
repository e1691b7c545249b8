import { budgetLaw75, finalAccountsRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'arithmetic/fund-flows-balance',
  title: {
    zh: '年初结转加本年收入等于本年支出加年末结转',
    en: 'Opening balance and income make expenditure and closing balance',
  },
  why: {
    zh: '结转资金不会消失：年初结转加本年收入，减去本年支出，剩下的就是年末结转。',
    en: 'Money does not vanish: what was brought forward and came in, less what was spent, is carried forward.',
  },
  remedy: {
    zh: '对照决算报表核对该行四个数；有收回或调整的，查是否漏列。',
    en: 'Compare the four amounts of the row with the accounts; look for money recalled or adjusted.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A16', 'A17'],
  places: ['government-fund', 'state-capital'],
  rows: 'codes-and-total',
  equations: [
    {
      left: [term('opening-balance'), term('income')],
      right: [term('expenditure'), term('closing-balance')],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `政府性基金预算财政拨款收入支出决算表
项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余
科目代码\t科目名称\t\t\t小计\t基本支出\t项目支出\t
栏次\t\t1\t2\t3\t4\t5\t6
合计\t\t1.00\t3.00\t3.50\t\t3.50\t0.50
212\t城乡社区支出\t1.00\t3.00\t3.50\t\t3.50\t0.50`,
    ],
    bad: [
      [
        `政府性基金预算财政拨款收入支出决算表
项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余
科目代码\t科目名称\t\t\t小计\t基本支出\t项目支出\t
栏次\t\t1\t2\t3\t4\t5\t6
合计\t\t1.00\t3.00\t3.50\t\t3.50\t0.50
212\t城乡社区支出\t⟦1.00⟧\t3.00\t3.50\t\t3.50\t`,
        '政府性基金预算财政拨款收入支出决算表：政府性基金预算财政拨款城乡社区支出（212）的年初结转和结余、政府性基金预算财政拨款城乡社区支出（212）的本年收入之和为4.00万元，政府性基金预算财政拨款城乡社区支出（212）为3.50万元，相差0.50万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
