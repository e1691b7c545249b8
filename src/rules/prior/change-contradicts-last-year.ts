import { same } from '../../core/messages.ts';
import type { Money } from '../../core/money.ts';
import { agree, formatMoney, subtract } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import { amountOf, ledgerOf, moneyOf } from '../../model/ledger.ts';
import { elsewhere } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, budgetLaw75 } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { withoutPrior } from '../common/prior-year.ts';

export default rule({
  id: 'prior/change-contradicts-last-year',
  title: { zh: '增减额与上年公开的数不符', en: 'A change that last year’s disclosure contradicts' },
  why: {
    zh: '增减额就是今年的数减去上年公开的数。两份文件放在一起，谁都能算。',
    en: 'A change is this year’s amount less the one published last year. With both documents anybody can compute it.',
  },
  remedy: {
    zh: '按上年公开的数重新计算增减额和百分比；上年数调整过的，写明原因。',
    en: 'Compute the change from last year’s published amount; where that was restated, say why.',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['T03'],
  messages: {
    differs: {
      zh: '{name}今年{current}万元，上年公开{prior}万元，应{expected}万元，文字写{actual}万元',
      en: '{name}: {current} 万元 this year, {prior} published last year: a change of {expected} 万元, but the text says {actual}',
    },
  },
  *check(given: Case) {
    const { current, ledger, prior, year } = given;
    if (!prior) return yield withoutPrior;
    const before = ledgerOf(prior);
    for (const fact of current.facts) {
      if (fact.measure.kind !== 'change' || fact.measure.from !== year - 1) continue;
      const stated = moneyOf(fact);
      const now = amountOf(ledger, fact.about);
      const last = amountOf(before, elsewhere(fact.about, { year: year - 1 }));
      if (!stated || !now || !last) continue;
      const change = subtract(now, last);
      if (agree(change, stated)) {
        yield pass;
        continue;
      }
      yield {
        kind: 'fail',
        message: 'differs',
        holes: {
          name: nameOf(fact.about, ledger.names),
          current: formatMoney(now),
          prior: formatMoney(last),
          expected: words(change),
          actual: words(stated),
        },
        span: fact.span,
        expected: same(formatMoney(change)),
        actual: same(formatMoney(stated)),
        logicalPlace: fact.id,
      };
    }
    yield pass;
  },
  examples: {
    ok: [example('增加2.00万元，增长4.17%')],
    bad: [
      [
        example('增加⟦9.00万元⟧，增长21.95%'),
        '教育支出（205）今年50.00万元，上年公开48.00万元，应增加2.00万元，文字写增加9.00万元',
      ],
    ],
  },
});

function words(change: Money): { zh: string; en: string } {
  const size = formatMoney({ fen: change.fen < 0n ? -change.fen : change.fen, grain: 0n });
  return change.fen < 0n ? { zh: `减少${size}`, en: `−${size}` } : { zh: `增加${size}`, en: `+${size}` };
}

function example(change: string): string {
  return `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
教育支出年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。较上年决算${change}。
── 上年 ──
一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t48.00\t48.00\t
205\t教育支出\t48.00\t48.00\t`;
}
