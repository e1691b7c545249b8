import type { Failure } from '../../core/findings.ts';
import { same } from '../../core/messages.ts';
import { formatPercent, ratioOf } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure, Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { passagesIn } from '../../model/ledger.ts';
import type { Coordinates, Quantity } from '../../model/quantity.ts';
import { addressOf, elsewhere } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, budgetLaw75 } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import type { Quotient } from '../common/best-quotient.ts';
import { bestQuotient, faultOf } from '../common/best-quotient.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { wordsBefore } from '../common/passage-text.ts';
import { asked, withNothingToJudge } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';
import type { StatedAmount } from '../common/stated-amounts.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

interface Share extends Quotient {
  readonly numerator: StatedAmount;
  readonly denominator: StatedAmount;
}

const sections = [
  'narrative/income',
  'narrative/expenditure',
  'narrative/general/total',
  'narrative/general/structure',
  'narrative/procurement',
];

export default rule({
  id: 'narrative/share-does-not-match',
  title: { zh: '占比与金额不符', en: 'A share that its amounts do not make' },
  why: {
    zh: '占比是一笔金额除以总额得到的，两笔金额文件里都有。算出来不是这个数，就是金额或占比写错了。',
    en: 'A share is one amount divided by another, and the document states both. Where they make another figure, an amount or the share is wrong.',
  },
  remedy: {
    zh: '用决算报表的金额重新计算占比，四舍五入保留两位小数；金额没有错就改占比。',
    en: 'Compute the share anew from the accounts, rounded half-up; where the amounts are right, correct the share.',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['N02', 'N03', 'N05', 'N06', 'N20'],
  messages: {
    wrong: {
      zh: '{name}占{whole}的比重写{actual}，而{part}÷{total}＝{expected}',
      en: 'the share of {name} in {whole} is stated as {actual}, but {part} ÷ {total} = {expected}',
    },
    truncated: {
      zh: '{name}占{whole}的比重写{actual}，而{part}÷{total}＝{expected}，像是截断了尾数，没有四舍五入',
      en: 'the share of {name} in {whole} is stated as {actual}, but {part} ÷ {total} = {expected}: cut off instead of rounded',
    },
    padded: {
      zh: '{name}占{whole}的比重写{actual}，而{part}÷{total}＝{expected}，像是先取一位小数再补零',
      en: 'the share of {name} in {whole} is stated as {actual}, but {part} ÷ {total} = {expected}: rounded to one decimal and padded with a zero',
    },
    overZero: {
      zh: '{name}占{whole}的比重写{actual}，而{whole}为{total}，谈不上比重',
      en: 'the share of {name} in {whole} is stated as {actual}, but {whole} is {total}: there is nothing to have a share of',
    },
  },
  obligations: (profile) => asked(profile, sections),
  *check(given: Case) {
    yield* withNothingToJudge(given, sections, isShare, { zh: '占比', en: 'shares' });
    for (const passage of passagesIn(given.current, 'narrative')) {
      for (const fact of outsideReasons(passage)) yield* judge(given, passage, fact);
    }
  },
  examples: {
    ok: [
      `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计300.00万元，其中：
基本支出200.00万元，占比66.67%；
项目支出100.00万元，占比33.33%。`,
      // computed from 元: 0.06 of 3.18 may be 0.0645 of 3.1752
      `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计3.18万元，其中：
基本支出3.12万元，占比97.97%；
项目支出0.06万元，占比2.03%。`,
      // either whole of the contracts with micro enterprises is in use
      `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额8.00万元，其中：政府采购货物支出8.00万元、政府采购工程支出0万元、政府采购服务支出0万元。政府采购授予中小企业合同金额4.00万元，占政府采购支出总额的50.00%。其中：授予小微企业合同金额3.00万元，占政府采购支出总额的75.00%。`,
      `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额0万元。政府采购授予中小企业合同金额0万元，占政府采购支出总额的0.00%。`,
    ],
    bad: [
      [
        `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计300.00万元，其中：
基本支出200.00万元，占比⟦66.76%⟧；
项目支出100.00万元，占比33.33%。`,
        '基本支出占本年支出的比重写66.76%，而200.00万元÷300.00万元＝66.67%',
      ],
      [
        `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t3000.00\t3000.00\t
205\t教育支出\t2000.00\t2000.00\t
210\t卫生健康支出\t1000.00\t1000.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（二）一般公共预算财政拨款支出决算结构情况
2024年度一般公共预算财政拨款支出3000.00万元，主要用于以下方面：
教育支出(类)2000.00万元，占比⟦66.66%⟧；
卫生健康支出(类)1000.00万元，占比33.33%。`,
        '教育支出（205）占一般公共预算财政拨款本年支出的比重写66.66%，而2000.00万元÷3000.00万元＝66.67%，像是截断了尾数，没有四舍五入',
      ],
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额0万元。政府采购授予中小企业合同金额0万元，占政府采购支出总额的⟦100.00%⟧。`,
        '授予中小企业合同金额（中小企业）占政府采购支出的比重写100.00%，而政府采购支出为0.00万元，谈不上比重',
      ],
    ],
  },
});

function isShare(fact: Fact): boolean {
  return fact.measure.kind === 'share' && fact.value.kind === 'ratio';
}

function* judge(given: Case, passage: Passage, fact: Fact) {
  if (fact.measure.kind !== 'share' || fact.value.kind !== 'ratio') return;
  const { ledger } = given;
  const key = fact.witness;
  const printed = fact.value.ratio;
  const wholes = wholesOf(given, passage, fact, fact.measure.of);
  const stated = wholes.flatMap((whole) => statedAmounts(ledger, whole, passage.facts));
  const quotients: Share[] = statedAmounts(ledger, fact.about, passage.facts).flatMap((numerator) =>
    stated.map((denominator) => ({
      numerator,
      denominator,
      part: numerator.money,
      whole: denominator.money,
    })),
  );
  if (quotients.length === 0) {
    yield {
      kind: 'unable' as const,
      key,
      missing: { zh: '没有认出占比所说的金额', en: 'the amounts behind a share were not recognised' },
    };
    return;
  }
  const best = bestQuotient(printed, quotients);
  if (best?.verdict === 'exact') {
    yield { ...pass, key };
    return;
  }
  const failed = { kind: 'fail' as const, key, span: fact.span, logicalPlace: fact.id };
  const name = nameOf(fact.about, ledger.names);
  const actual = formatPercent(printed);
  if (!best) {
    // 0.00 of 0.00 is printed as 0 %: a way of speaking
    if (printed.ppm === 0n) yield { ...pass, key };
    else {
      const { denominator } = quotients[0]!;
      const whole = nameOf(denominator.fact.about, ledger.names);
      const holes = { name, whole, actual, total: showMoney(denominator.money) };
      yield { ...failed, message: 'overZero' as const, holes, related: related([denominator], given) };
    }
    return;
  }
  const { numerator, denominator, part, whole } = best.of;
  const expected = formatPercent(ratioOf(part.fen, whole.fen, printed.grain)!);
  if (best.verdict === 'tail') {
    yield {
      kind: 'tail' as const,
      key,
      span: fact.span,
      message: {
        zh: `${name.zh}占比${actual}，按印出的金额算为${expected}`,
        en: `share of ${name.en} ${actual}, ${expected} from the printed amounts`,
      },
    };
    return;
  }
  const holes = {
    name,
    whole: nameOf(denominator.fact.about, ledger.names),
    actual,
    part: showMoney(part),
    total: showMoney(whole),
    expected,
  };
  yield {
    ...failed,
    ...faultOf(best.verdict),
    holes,
    related: related([numerator, denominator], given),
    expected: same(expected),
    actual: same(actual),
    suggestion: {
      kind: 'confirm' as const,
      text: { zh: `改为${expected}`, en: `change to ${expected}` },
    },
  };
}

function related(amounts: readonly StatedAmount[], { ledger }: Case): Failure['related'] {
  return amounts.map(({ fact, money }) => {
    const name = nameOf(fact.about, ledger.names);
    return {
      label: { zh: `${name.zh}${showMoney(money)}`, en: `${name.en} ${showMoney(money)}` },
      span: fact.span,
    };
  });
}

/**
 * What a share may be of: the whole that is named; where none is (“占比”), also any wider total of the same kind
 * that the section states; for micro enterprises also what went to all smaller ones.
 */
function wholesOf({ current }: Case, passage: Passage, fact: Fact, of: Quantity): Quantity[] {
  // contracts for goods, works or services alone are no quantity that is stated apart
  if (fact.about.concept === 'procurement-awarded' && of.at.item && of.concept === 'procurement') return [];
  if (addressOf(fact.about) === addressOf(of)) return [];
  if (fact.about.concept === 'procurement-awarded' && fact.about.at.item === 'micro')
    return [of, elsewhere(fact.about, { at: { item: 'sme' } })];
  if (!isUnnamed(wordsBefore(current, passage, fact))) return [of];
  const wider = amountsAt(current, fact.witness).filter(
    (about) =>
      about.stage === fact.about.stage &&
      about.year === fact.about.year &&
      about.concept.replace(/-total$/, '') === fact.about.concept &&
      isWider(about.at, fact.about.at),
  );
  return [...new Map([of, ...wider].map((whole) => [addressOf(whole), whole])).values()];
}

const amountsOfSections = new WeakMap<Disclosure, Map<string, Quantity[]>>();

/** The quantities whose amounts a table or section states, each once. */
function amountsAt(current: Disclosure, witness: string): readonly Quantity[] {
  const all = amountsOfSections.get(current) ?? readAmounts(current);
  amountsOfSections.set(current, all);
  return all.get(witness) ?? [];
}

function readAmounts(current: Disclosure): Map<string, Quantity[]> {
  const seen = new Set<string>();
  const amounts = new Map<string, Quantity[]>();
  for (const { measure, witness, id, about } of current.facts) {
    if (measure.kind !== 'amount') continue;
    const place = `${witness} ${id}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const stated = amounts.get(witness);
    if (stated) stated.push(about);
    else amounts.set(witness, [about]);
  }
  return amounts;
}

function isUnnamed(before: string): boolean {
  return /占(?:比重?|比例)?[为:]?$/.test(before);
}

function isWider(outer: Coordinates, inner: Coordinates): boolean {
  const axes = Object.keys(outer) as (keyof Coordinates)[];
  return axes.length < Object.keys(inner).length && axes.every((axis) => outer[axis] === inner[axis]);
}
