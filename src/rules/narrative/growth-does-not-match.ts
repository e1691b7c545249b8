import type { Related } from '../../core/findings.ts';
import { same } from '../../core/messages.ts';
import { formatPercent, ratioOf } from '../../core/ratio.ts';
import type { Ratio } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { passagesIn } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { quote } from '../../model/source.ts';
import { arithmetic, budgetLaw75 } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { bestQuotient, faultOf } from '../common/best-quotient.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { asked, withNothingToJudge } from '../common/sections.ts';
import { directionOf, showMoney, showSize } from '../common/show.ts';
import type { StatedAmount } from '../common/stated-amounts.ts';
import type { YearlyChange } from '../common/yearly-change.ts';
import { changesOfSame, comparingSections, yearlyChanges } from '../common/yearly-change.ts';

export default rule({
  id: 'narrative/growth-does-not-match',
  title: { zh: '增减百分比与增减额不符', en: 'A growth rate that its change does not make' },
  why: {
    zh: '今年的数减去增减额就是上年的数，增减额除以上年的数就是增减百分比。三个数印在同一段里，任何人都能验算。',
    en: 'This year’s amount less the change is last year’s, and the change divided by it is the growth. All three are printed; anybody can compute it.',
  },
  remedy: {
    zh: '对照上年决算核对增减额，再用增减额除以上年数重新计算百分比；增减方向要一致。',
    en: 'Check the change against last year’s accounts, then divide it by last year’s amount; both must point the same way.',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['N10'],
  messages: {
    wrong: {
      zh: '{name}{direction}{change}，今年{current}，推得上年{prior}，{change}÷{prior}＝{expected}，文中写{actual}',
      en: '{name}: {direction} {change} to {current}, so last year was {prior}; {change} ÷ {prior} = {expected}, but the text says {actual}',
    },
    truncated: {
      zh: '{name}{direction}{change}，今年{current}，推得上年{prior}，{change}÷{prior}＝{expected}，文中写{actual}，像是截断了尾数，没有四舍五入',
      en: '{name}: {direction} {change} to {current}, so last year was {prior}; {change} ÷ {prior} = {expected}, but the text says {actual}: cut off instead of rounded',
    },
    padded: {
      zh: '{name}{direction}{change}，今年{current}，推得上年{prior}，{change}÷{prior}＝{expected}，文中写{actual}，像是先取一位小数再补零',
      en: '{name}: {direction} {change} to {current}, so last year was {prior}; {change} ÷ {prior} = {expected}, but the text says {actual}: rounded to one decimal and padded with a zero',
    },
    opposite: {
      zh: '{name}的金额写{direction}{change}，百分比却写{other}{actual}，方向相反',
      en: '{name}: the amount is {direction} {change}, the percentage {other} {actual}: they point in opposite directions',
    },
  },
  obligations: (profile) => asked(profile, comparingSections),
  *check(given: Case) {
    yield* withNothingToJudge(given, comparingSections, isGrowth, { zh: '增减百分比', en: 'growth rates' });
    for (const passage of passagesIn(given.current, 'narrative')) {
      const told = new Set<number>();
      for (const fact of outsideReasons(passage)) {
        // one number may speak of two quantities: 收、支总计各增加……
        if (!isGrowth(fact) || told.has(fact.span.start)) continue;
        told.add(fact.span.start);
        yield* judge(given, passage, fact);
      }
    }
  },
  examples: {
    ok: [
      narrative('增加2.00万元，增长4.17%'),
      narrative('减少2.00万元，下降3.85%'),
      // computed from 元: the change may be anything between 0.025 and 0.035
      narrative('增加0.03万元，增长0.07%'),
      // nothing last year: no percentage can be judged
      narrative('增加50.00万元，增长100.00%'),
      // the numbers of a reason belong to the cause
      narrative('增加2.00万元，增长4.17%，主要原因是职业教育经费增加3.00万元，增长60.00%'),
    ],
    bad: [
      [
        narrative('增加2.00万元，增长⟦14.17%⟧'),
        '教育支出（205）增加2.00万元，今年50.00万元，推得上年48.00万元，2.00万元÷48.00万元＝4.17%，文中写14.17%',
      ],
      [
        narrative('减少2.00万元，增长⟦3.85%⟧'),
        '教育支出（205）的金额写减少2.00万元，百分比却写增加3.85%，方向相反',
      ],
      [
        narrative('增加0.90万元，增长⟦1.80%⟧'),
        '教育支出（205）增加0.90万元，今年50.00万元，推得上年49.10万元，0.90万元÷49.10万元＝1.83%，文中写1.80%，像是先取一位小数再补零',
      ],
      [
        narrative('减少8.00万元，下降⟦13.79%⟧').replaceAll('50.00万元', '51.00万元'),
        '教育支出（205）减少8.00万元，今年51.00万元，推得上年59.00万元，8.00万元÷59.00万元＝13.56%，文中写13.79%',
      ],
    ],
  },
});

/** A made class of 50.00 万元 with its comparison, for the examples. */
function narrative(comparison: string): string {
  return `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
教育支出年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。较上年决算${comparison}。`;
}

function isGrowth(fact: Fact): boolean {
  return fact.measure.kind === 'growth' && fact.value.kind === 'ratio';
}

function* judge(given: Case, passage: Passage, fact: Fact) {
  if (fact.value.kind !== 'ratio') return;
  const { current, ledger } = given;
  const key = fact.witness;
  const printed = fact.value.ratio;
  const changes = changesOfSame(current, passage, fact);
  const yearly = changes.flatMap((change) => yearlyChanges(ledger, passage, change));
  const first = yearly[0];
  if (!first) {
    yield {
      kind: 'unable' as const,
      key,
      missing: {
        zh: '没有认出增减百分比所说的增减额或今年的数',
        en: 'the change or the amount behind a growth rate was not recognised',
      },
    };
    return;
  }
  const failed = {
    kind: 'fail' as const,
    key,
    span: fact.span,
    logicalPlace: fact.id,
    actual: same(formatPercent(printed)),
  };
  const name = nameOf(fact.about, ledger.names);
  if (changes.every((change) => isOpposite(given, change, fact, printed))) {
    const { change } = first;
    yield {
      ...failed,
      message: 'opposite' as const,
      holes: {
        name,
        direction: directionOf(change.money.fen),
        change: showSize(change.money),
        other: directionOf(printed.ppm),
        actual: size(printed),
      },
      related: [relatedChange(change)],
    };
    return;
  }
  const best = bestQuotient(
    printed,
    yearly
      .filter(({ prior }) => prior.fen > 0n)
      .map((each) => ({ ...each, part: each.change.money, whole: each.prior })),
  );
  if (!best) {
    yield {
      kind: 'notApplicable' as const,
      key,
      why: { zh: '推得上年不大于0，没有百分比可比', en: 'last year follows to be nothing or less' },
    };
    return;
  }
  if (best.verdict === 'exact') {
    yield { ...pass, key };
    return;
  }
  const { change, current: now, prior } = best.of;
  const expected = size(ratioOf(change.money.fen, prior.fen, printed.grain)!);
  if (best.verdict === 'tail') {
    yield {
      kind: 'tail' as const,
      key,
      span: fact.span,
      message: {
        zh: `${name.zh}增减百分比${size(printed)}，按印出的金额算为${expected}`,
        en: `growth of ${name.en} ${size(printed)}, ${expected} from the printed amounts`,
      },
    };
    return;
  }
  yield {
    ...failed,
    ...faultOf(best.verdict),
    holes: {
      name,
      direction: directionOf(change.money.fen),
      change: showSize(change.money),
      current: showMoney(now.money),
      prior: showMoney(prior),
      expected,
      actual: size(printed),
    },
    related: [relatedChange(change), relatedCurrent(best.of)],
    expected: same(expected),
    suggestion: {
      kind: 'confirm' as const,
      text: { zh: `改为${expected}`, en: `change to ${expected}` },
    },
  };
}

/** A percentage without its sign: the direction stands in words before it. */
function size(ratio: Ratio): string {
  return formatPercent(ratio).replace(/^-/, '');
}

/** Whether amount and percentage point apart; a sign after 下降 (下降-2.00%) is a manner of writing. */
function isOpposite({ current }: Case, change: StatedAmount, growth: Fact, printed: Ratio): boolean {
  const signed = [change.fact, growth].some((fact) => /^[-−－]/.test(quote(current.source, fact.span)));
  return (
    !signed && change.money.fen !== 0n && printed.ppm !== 0n && change.money.fen > 0n !== printed.ppm > 0n
  );
}

function relatedChange({ fact, money }: StatedAmount): Related {
  const direction = directionOf(money.fen);
  return {
    label: {
      zh: `${direction.zh}${showSize(money)}`,
      en: `${direction.en} ${showSize(money)}`,
    },
    span: fact.span,
  };
}

function relatedCurrent({ current }: YearlyChange): Related {
  return {
    label: { zh: `今年${showMoney(current.money)}`, en: `this year ${showMoney(current.money)}` },
    span: current.fact.span,
  };
}
