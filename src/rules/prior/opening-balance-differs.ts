import { same } from '../../core/messages.ts';
import { agree, formatMoney } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import { amountFact, amountOf, ledgerOf, moneyOf } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw75, finalAccountsRules } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { funds } from '../../standards/quantities.ts';
import { withoutPrior } from '../common/prior-year.ts';

export default rule({
  id: 'prior/opening-balance-differs',
  title: { zh: '年初结转与上年年末结转不等', en: 'Brought forward is not what was carried forward' },
  why: {
    zh: '上年年末结转到今年的钱，就是今年年初的结转和结余。',
    en: 'What was carried forward at the end of last year is what was brought forward at the start of this one.',
  },
  remedy: {
    zh: '核对两年的结转和结余；因会计差错更正、单位划转等调整过的，写明原因。',
    en: 'Check the balances of both years; where they were restated, say why.',
  },
  severity: 'warning',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['T01', 'T02'],
  messages: {
    differs: {
      zh: '{name}为{opening}万元，上年公开的年末结转和结余为{closing}万元',
      en: '{name} is {opening} 万元; {closing} 万元 was carried forward at the end of last year',
    },
  },
  *check(given: Case) {
    const { ledger, prior, year } = given;
    if (!prior) return yield withoutPrior;
    const before = ledgerOf(prior);
    const places: Quantity['at'][] = [{}, { source: 'fiscal' }, ...funds.map((fund) => ({ fund }))];
    for (const at of places) {
      const fact = amountFact(ledger, { year, stage: 'final', concept: 'opening-balance', at });
      const opening = fact && moneyOf(fact);
      const closing = amountOf(before, { year: year - 1, stage: 'final', concept: 'closing-balance', at });
      if (!fact || !opening || !closing) continue;
      if (agree(opening, closing)) yield pass;
      else
        yield {
          kind: 'fail',
          message: 'differs',
          holes: {
            name: nameOf(fact.about, ledger.names),
            opening: formatMoney(opening),
            closing: formatMoney(closing),
          },
          span: fact.span,
          expected: same(formatMoney(closing)),
          actual: same(formatMoney(opening)),
          logicalPlace: fact.id,
        };
    }
    yield pass;
  },
  examples: {
    ok: [example('3.00')],
    bad: [[example('⟦5.00⟧'), '年初结转和结余为5.00万元，上年公开的年末结转和结余为3.00万元']],
  },
});

function example(opening: string): string {
  const summary = (income: string, expenditure: string) => `收入支出决算总表
收入\t\t支出\t
项目\t金额\t项目\t金额
本年收入合计\t10.00\t本年支出合计\t10.00
${income}\t${expenditure}
总计\t\t总计\t`;
  return `${summary(`年初结转和结余\t${opening}`, '年末结转和结余\t')}
── 上年 ──
${summary('年初结转和结余\t', '年末结转和结余\t3.00')}`;
}
