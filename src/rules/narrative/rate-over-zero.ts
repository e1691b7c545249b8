import type { Failure } from '../../core/findings.ts';
import { formatPercent } from '../../core/ratio.ts';
import type { Ratio } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import type { Ledger } from '../../model/ledger.ts';
import { passagesIn } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, templateOfFinalAccounts } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { budgetTwin } from '../common/budget-twin.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { asked, withNothingToJudge } from '../common/sections.ts';
import { showMoney, showSize } from '../common/show.ts';
import type { StatedAmount } from '../common/stated-amounts.ts';
import { statedAmounts } from '../common/stated-amounts.ts';
import type { YearlyChange } from '../common/yearly-change.ts';
import { changesOfSame, comparingSections, yearlyChanges } from '../common/yearly-change.ts';

export default rule({
  id: 'narrative/rate-over-zero',
  title: { zh: '基数为零还写百分比', en: 'A percentage of nothing' },
  why: {
    zh: '年初预算为零，没有完成率可言；上年为零，也没有增长率可言。“增长100%”会让人以为上年有同样多的数。',
    en: 'Nothing can be completed to a percentage of no budget, nor grow by a percentage from nothing. “Up 100 %” says that there was as much last year.',
  },
  remedy: {
    zh: '删去百分比，只写金额，并说明年初为什么没有安排预算、上年为什么没有这项收支。',
    en: 'Drop the percentage, state the amount alone, and say why there was no budget or nothing last year.',
  },
  severity: 'error',
  basis: [arithmetic, templateOfFinalAccounts],
  catalogue: ['N07', 'N10', 'T03'],
  messages: {
    noBudget: {
      zh: '{name}{stage}为0，决算{final}，谈不上完成{actual}',
      en: '{name}: the {stage} is 0 and the final account {final}; there is no completion of {actual}',
    },
    nothingBefore: {
      zh: '{name}增加{change}，等于今年的全部金额，推得上年为0，谈不上增长{actual}',
      en: '{name}: an increase of {change}, all of this year’s amount, so last year was 0; there is no growth of {actual}',
    },
    nothingAtAll: {
      zh: '{name}两数都为0，百分比{actual}没有意义，可以不写',
      en: '{name}: both amounts are 0; the percentage {actual} says nothing and may be left out',
    },
  },
  obligations: (profile) => asked(profile, comparingSections),
  *check(given: Case) {
    yield* withNothingToJudge(
      given,
      comparingSections,
      ({ measure }) => measure.kind === 'growth' || measure.kind === 'completion',
      { zh: '完成率或增减百分比', en: 'rates' },
    );
    for (const passage of passagesIn(given.current, 'narrative')) {
      const told = new Set<number>();
      for (const fact of outsideReasons(passage)) {
        if (fact.value.kind !== 'ratio' || told.has(fact.span.start)) continue;
        told.add(fact.span.start);
        yield* judge(given, passage, fact, fact.value.ratio);
      }
    }
  },
  examples: {
    ok: [
      narrative(
        '教育支出年初预算0万元，支出决算5.00万元，年初未安排预算。较上年决算增加5.00万元，主要原因是新增培训项目。',
      ),
      narrative(
        '教育支出年初预算5.00万元，支出决算0万元，完成年初预算的0.00%。较上年决算减少4.00万元，下降100.00%。',
      ),
    ],
    bad: [
      [
        narrative('教育支出年初预算0万元，支出决算5.00万元，完成年初预算的⟦100.00%⟧。'),
        '教育支出（205）年初预算为0，决算5.00万元，谈不上完成100.00%',
      ],
      [
        narrative(
          '教育支出年初预算5.00万元，支出决算5.00万元，完成年初预算的100.00%。较上年决算增加5.00万元，增长⟦100.00%⟧，主要原因是新增培训项目。',
        ),
        '教育支出（205）增加5.00万元，等于今年的全部金额，推得上年为0，谈不上增长100.00%',
      ],
      [
        narrative('教育支出年初预算0万元，支出决算0万元，完成年初预算的⟦0.00%⟧。'),
        '教育支出（205）两数都为0，百分比0.00%没有意义，可以不写',
      ],
    ],
  },
});

/** A made item of expenditure, for the examples. */
function narrative(text: string): string {
  return `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
${text}`;
}

function* judge({ current, ledger }: Case, passage: Passage, fact: Fact, printed: Ratio) {
  const key = fact.witness;
  const actual = formatPercent(printed).replace(/^-/, '');
  const failed = { kind: 'fail' as const, key, span: fact.span, logicalPlace: fact.id };
  const name = () => nameOf(fact.about, ledger.names);
  const nothingAtAll = () => ({
    ...failed,
    message: 'nothingAtAll' as const,
    holes: { name: name(), actual },
    severity: 'note' as const,
  });
  if (fact.measure.kind === 'completion') {
    const budgets = budgetsOf(ledger, fact.measure.of, passage.facts);
    const final = statedAmounts(ledger, fact.about, passage.facts)[0];
    if (budgets.length === 0) return;
    if (budgets.some(({ money }) => money.fen !== 0n)) yield { ...pass, key };
    else if (printed.ppm === 0n && (final?.money.fen ?? 0n) === 0n) yield nothingAtAll();
    else if (final) {
      const initial = fact.measure.of.stage === 'initial-budget';
      yield {
        ...failed,
        message: 'noBudget' as const,
        holes: {
          name: name(),
          stage: initial
            ? { zh: '年初预算', en: 'initial budget' }
            : { zh: '全年预算', en: 'adjusted budget' },
          final: showMoney(final.money),
          actual,
        },
        related: [
          { label: { zh: '预算为0', en: 'the budget is 0' }, span: budgets[0]!.fact.span },
          { label: { zh: '决算', en: 'final account' }, span: final.fact.span },
        ],
        ...withoutPercentage,
      };
    }
    return;
  }
  if (fact.measure.kind !== 'growth') return;
  const yearly = changesOfSame(current, passage, fact).flatMap((change) =>
    yearlyChanges(ledger, passage, change),
  );
  const first = yearly[0];
  if (!first) return;
  if (!yearly.every(isFromNothing)) yield { ...pass, key };
  else if (first.change.money.fen === 0n) {
    if (printed.ppm === 0n) yield nothingAtAll();
  } else {
    yield {
      ...failed,
      message: 'nothingBefore' as const,
      holes: { name: name(), change: showSize(first.change.money), actual },
      related: [{ label: { zh: '增加额', en: 'the increase' }, span: first.change.fact.span }],
      ...withoutPercentage,
    };
  }
}

/** The amounts of a budget; where none is printed, those of the other budget in tables. */
function budgetsOf(ledger: Ledger, budget: Quantity, near: readonly Fact[]): StatedAmount[] {
  const stated = statedAmounts(ledger, budget, near);
  const twin = budgetTwin(budget);
  if (stated.length > 0 || !twin) return stated;
  return statedAmounts(ledger, twin).filter(({ fact }) => ledger.tables.has(fact.witness));
}

const withoutPercentage: Pick<Failure, 'suggestion'> = {
  suggestion: { kind: 'confirm', text: { zh: '删去百分比', en: 'drop the percentage' } },
};

/** Whether last year follows to be zero; a change in coarser figures than the amount cannot say so. */
function isFromNothing({ change, current, prior }: YearlyChange): boolean {
  return prior.fen === 0n && (current.money.fen === 0n || change.money.grain <= current.money.grain);
}
