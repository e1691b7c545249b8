import type { Related } from '../../core/findings.ts';
import { same } from '../../core/messages.ts';
import { subtract } from '../../core/money.ts';
import { formatPercent, ratioOf } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf, passagesIn } from '../../model/ledger.ts';
import type { Quantity, Stage } from '../../model/quantity.ts';
import { elsewhere, factAddress } from '../../model/quantity.ts';
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

/** A final account against a budget, printed or implied by the difference from it. */
interface Completion extends Quotient {
  readonly final: StatedAmount;
  readonly budget: Fact;
  readonly stage: Stage;
}

const sections = ['narrative/general/items', 'narrative/three-public/total'];

export default rule({
  id: 'narrative/completion-does-not-match',
  title: { zh: '完成率与预算、决算不符', en: 'A rate of completion that its amounts do not make' },
  why: {
    zh: '完成率是决算数除以预算数。预算数、决算数和完成率印在一起，算出来不是这个数，三者必有一错。',
    en: 'The rate of completion is the final account divided by the budget. All three are printed together; where they do not agree, one is wrong.',
  },
  remedy: {
    zh: '核对预算数（以公开的部门预算为准）和决算数，重新计算完成率。',
    en: 'Check the budget (as published) and the final account, and compute the rate anew.',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['N07', 'N15'],
  messages: {
    wrong: {
      zh: '{name}{stage}{budget}，决算{final}，{final}÷{budget}＝{expected}，文中写完成{actual}',
      en: '{name}: {stage} {budget}, final account {final}; {final} ÷ {budget} = {expected}, but the text says {actual}',
    },
    truncated: {
      zh: '{name}{stage}{budget}，决算{final}，{final}÷{budget}＝{expected}，文中写完成{actual}，像是截断了尾数，没有四舍五入',
      en: '{name}: {stage} {budget}, final account {final}; {final} ÷ {budget} = {expected}, but the text says {actual}: cut off instead of rounded',
    },
    padded: {
      zh: '{name}{stage}{budget}，决算{final}，{final}÷{budget}＝{expected}，文中写完成{actual}，像是先取一位小数再补零',
      en: '{name}: {stage} {budget}, final account {final}; {final} ÷ {budget} = {expected}, but the text says {actual}: rounded to one decimal and padded with a zero',
    },
  },
  obligations: (profile) => asked(profile, sections),
  *check(given: Case) {
    yield* withNothingToJudge(given, sections, isCompletion, { zh: '完成率', en: 'rates of completion' });
    for (const passage of passagesIn(given.current, 'narrative')) {
      for (const fact of outsideReasons(passage)) yield* judge(given, passage, fact);
    }
  },
  examples: {
    ok: [
      narrative('教育支出年初预算52.00万元，支出决算50.00万元，完成年初预算的96.15%。'),
      // computed from 元
      narrative('教育支出年初预算0.07万元，支出决算0.06万元，完成年初预算的81.20%。'),
      narrative('教育支出年初预算0万元，支出决算5.00万元，完成年初预算的100.00%。'),
    ],
    bad: [
      [
        narrative('教育支出年初预算52.00万元，支出决算50.00万元，完成年初预算的⟦104.00%⟧。'),
        '教育支出（205）年初预算52.00万元，决算50.00万元，50.00万元÷52.00万元＝96.15%，文中写完成104.00%',
      ],
      [
        narrative('教育支出年初预算7000.00万元，支出决算5000.00万元，完成年初预算的⟦71.42%⟧。'),
        '教育支出（205）年初预算7000.00万元，决算5000.00万元，5000.00万元÷7000.00万元＝71.43%，文中写完成71.42%，像是截断了尾数，没有四舍五入',
      ],
      [
        narrative('教育支出决算52.00万元，完成年初预算的⟦100%⟧，决算数大于预算数2.00万元。'),
        '教育支出（205）年初预算50.00万元，决算52.00万元，52.00万元÷50.00万元＝104%，文中写完成100%',
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

function isCompletion(fact: Fact): boolean {
  return fact.measure.kind === 'completion' && fact.value.kind === 'ratio';
}

function* judge(given: Case, passage: Passage, fact: Fact) {
  if (fact.measure.kind !== 'completion' || fact.value.kind !== 'ratio') return;
  const { ledger } = given;
  const key = fact.witness;
  const printed = fact.value.ratio;
  const completions = completionsOf(given, passage, fact, fact.measure.of);
  if (completions.length === 0) {
    yield {
      kind: 'unable' as const,
      key,
      missing: {
        zh: '没有认出完成率所说的预算数或决算数',
        en: 'the budget or the final account behind a rate was not recognised',
      },
    };
    return;
  }
  const best = bestQuotient(printed, completions);
  if (!best) {
    yield {
      kind: 'notApplicable' as const,
      key,
      why: { zh: '预算为0，没有完成率可比', en: 'there was no budget to complete' },
    };
    return;
  }
  if (best.verdict === 'exact') {
    yield { ...pass, key };
    return;
  }
  const { final, budget, stage, part, whole } = best.of;
  const name = nameOf(fact.about, ledger.names);
  const actual = formatPercent(printed);
  const expected = formatPercent(ratioOf(part.fen, whole.fen, printed.grain)!);
  if (best.verdict === 'tail') {
    yield {
      kind: 'tail' as const,
      key,
      span: fact.span,
      message: {
        zh: `${name.zh}完成率${actual}，按印出的金额算为${expected}`,
        en: `completion of ${name.en} ${actual}, ${expected} from the printed amounts`,
      },
    };
    return;
  }
  yield {
    kind: 'fail' as const,
    key,
    ...faultOf(best.verdict),
    holes: {
      name,
      stage: stageName(stage),
      budget: showMoney(whole),
      final: showMoney(part),
      expected,
      actual,
    },
    span: fact.span,
    related: [
      relatedTo(
        budget,
        `${stageName(stage).zh}${showMoney(whole)}`,
        `${stageName(stage).en} ${showMoney(whole)}`,
      ),
      relatedTo(final.fact, `决算${showMoney(part)}`, `final account ${showMoney(part)}`),
    ],
    expected: same(expected),
    actual: same(actual),
    suggestion: {
      kind: 'confirm' as const,
      text: { zh: `改为${expected}`, en: `change to ${expected}` },
    },
    logicalPlace: fact.id,
  };
}

function relatedTo(fact: Fact, zh: string, en: string): Related {
  return { label: { zh, en }, span: fact.span };
}

function stageName(stage: Stage): { zh: string; en: string } {
  return stage === 'initial-budget'
    ? { zh: '年初预算', en: 'initial budget' }
    : { zh: '全年预算', en: 'adjusted budget' };
}

/** All pairs of a final account and a budget that the document states for the quantity. */
function completionsOf(given: Case, passage: Passage, fact: Fact, of: Quantity): Completion[] {
  const { ledger } = given;
  const stages = stagesMeant(given, passage, fact, of.stage);
  return statedAmounts(ledger, fact.about, passage.facts).flatMap((final) => [
    ...stages.flatMap((stage) =>
      statedAmounts(ledger, elsewhere(fact.about, { stage }), passage.facts).map((budget) => ({
        final,
        budget: budget.fact,
        stage,
        part: final.money,
        whole: budget.money,
      })),
    ),
    ...impliedBudgets(given, passage, fact, of, final),
  ]);
}

/** “完成预算的” leaves open which budget: either that is stated will do. */
function stagesMeant({ current }: Case, passage: Passage, fact: Fact, stage: Stage): Stage[] {
  const named = /(?:年初|全年|调整)\S{0,4}预算数?的?[^，。；]{0,4}$/.test(
    wordsBefore(current, passage, fact),
  );
  return named ? [stage] : [stage, stage === 'initial-budget' ? 'adjusted-budget' : 'initial-budget'];
}

/** The budget that follows from 决算数大于预算数 with its amount, where the budget itself is not printed. */
function impliedBudgets(
  { current, ledger }: Case,
  passage: Passage,
  fact: Fact,
  of: Quantity,
  final: StatedAmount,
): Completion[] {
  if (statedAmounts(ledger, of).length > 0) return [];
  const deviations = passage.facts.filter(
    (other) => other.id === factAddress(fact.about, { kind: 'deviation', of }),
  );
  return deviations.flatMap((budget) => {
    const money = moneyOf(budget);
    if (!money) return [];
    const below = /(?:小于|低于|少于|减少)\S{0,6}$/.test(wordsBefore(current, passage, budget));
    const signed = below && money.fen > 0n ? { fen: -money.fen, grain: money.grain } : money;
    const whole = subtract(final.money, signed);
    return whole.fen > 0n ? [{ final, budget, stage: of.stage, part: final.money, whole }] : [];
  });
}
