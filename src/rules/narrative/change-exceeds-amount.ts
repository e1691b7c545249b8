import { atMost, magnitude } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import { passagesIn } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, budgetLaw75 } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { asked, withNothingToJudge } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';
import { changesIn, comparingSections, yearlyChanges } from '../common/yearly-change.ts';

/** What may well be below zero in a year. */
const balances = new Set(['opening-balance', 'closing-balance', 'surplus-used', 'surplus-distribution']);

export default rule({
  id: 'narrative/change-exceeds-amount',
  title: { zh: '增加额大于今年的数', en: 'An increase larger than the amount' },
  why: {
    zh: '今年的数减去增加额就是上年的数。增加额比今年的数还大，上年就成了负数，收入和支出不会这样。',
    en: 'This year’s amount less the increase is last year’s. An increase larger than the amount makes last year negative, which income and expenditure are not.',
  },
  remedy: {
    zh: '对照上年决算核对增加额；也可能是“减少”写成了“增加”，或者元和万元混了。',
    en: 'Check the increase against last year’s accounts; a decrease may have been written as an increase, or 元 mixed up with 万元.',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['N12'],
  messages: {
    exceeds: {
      zh: '{name}增加{change}，今年只有{current}，推得上年为-{prior}',
      en: '{name}: an increase of {change} to only {current}, so last year would be -{prior}',
    },
  },
  obligations: (profile) => asked(profile, comparingSections),
  *check(given: Case) {
    const { current, ledger } = given;
    yield* withNothingToJudge(given, comparingSections, (fact) => fact.measure.kind === 'change', {
      zh: '增减额',
      en: 'changes',
    });
    for (const passage of passagesIn(current, 'narrative')) {
      for (const change of changesIn(current, passage)) {
        const { fact, money } = change;
        const key = fact.witness;
        if (balances.has(fact.about.concept)) continue;
        const yearly = yearlyChanges(ledger, passage, change);
        const first = yearly[0];
        if (!first) {
          yield {
            kind: 'unable',
            key,
            missing: {
              zh: '没有认出增减额所说的今年的数',
              en: 'the amount behind a change was not recognised',
            },
          };
        } else if (yearly.some((each) => atMost(money, each.current.money))) yield { ...pass, key };
        else {
          const { current: now, prior } = first;
          yield {
            kind: 'fail',
            key,
            message: 'exceeds',
            holes: {
              name: nameOf(fact.about, ledger.names),
              change: showMoney(money),
              current: showMoney(now.money),
              prior: showMoney({ fen: magnitude(prior.fen), grain: prior.grain }),
            },
            span: fact.span,
            related: [
              {
                label: { zh: `今年${showMoney(now.money)}`, en: `this year ${showMoney(now.money)}` },
                span: now.fact.span,
              },
            ],
            settledBy: { zh: '上年度决算公开', en: 'last year’s disclosure' },
            logicalPlace: fact.id,
          };
        }
      }
    }
  },
  examples: {
    ok: [
      narrative('机关运行经费支出12.00万元，比上年增加12.00万元，主要原因是上年没有此项支出。'),
      narrative('机关运行经费支出12.00万元，比上年减少30.00万元，下降71.43%，主要原因是人员减少。'),
      narrative(
        '机关运行经费支出12.00万元，比上年增加2.00万元，增长20.00%，主要原因是物业管理费增加15.00万元。',
      ),
      // what the second sentence is about does not follow from the first
      `第三部分 情况说明
四、财政拨款收支决算总体情况说明
其中：政府性基金预算财政拨款收入0万元。收入较上年增加20.00万元，增长25.00%。`,
    ],
    bad: [
      [
        narrative('机关运行经费支出12.00万元，比上年增加⟦120.00万元⟧，主要原因是办公用房维修。'),
        '机关运行经费增加120.00万元，今年只有12.00万元，推得上年为-108.00万元',
      ],
    ],
  },
});

/** A made paragraph on operating costs, for the examples. */
function narrative(text: string): string {
  return `第三部分 情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
2024年度${text}`;
}
