import type { Folded } from '../../core/fold.ts';
import { originalSpan } from '../../core/fold.ts';
import type { Money } from '../../core/money.ts';
import { agree, subtract } from '../../core/money.ts';
import type { Text } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf, passagesIn } from '../../model/ledger.ts';
import type { Stage } from '../../model/quantity.ts';
import { elsewhere, subjectOf } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, templateOfFinalAccounts } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { passageText } from '../common/passage-text.ts';
import { asked, hasSection, notRecognised } from '../common/sections.ts';
import { showMoney, showSize } from '../common/show.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

const sections = ['narrative/general/items', 'narrative/three-public/total'];

type Relation = 'more' | 'less' | 'equal';

const relationWords: Readonly<Record<string, Relation>> = {
  大于: 'more', 高于: 'more', 多于: 'more', 超过: 'more', 超出: 'more',
  小于: 'less', 低于: 'less', 少于: 'less',
  等于: 'equal', 持平: 'equal', 相等: 'equal', 一致: 'equal', 相同: 'equal',
}; // prettier-ignore

const budgetStages: Readonly<Record<string, readonly Stage[]>> = {
  年初预算: ['initial-budget'],
  全年预算: ['adjusted-budget'],
  调整预算: ['adjusted-budget'],
  预算: ['initial-budget', 'adjusted-budget'],
};

const comparisons: readonly RegExp[] = [
  /决算数?(大于|高于|多于|超过|超出|小于|低于|少于|等于)(年初预算|全年预算|调整预算|预算)/g,
  /决算数?(?:与|同|和)(年初预算|全年预算|调整预算|预算)数?(持平|相等|一致|相同)/g,
];

const relationNames: Readonly<Record<Relation, Text>> = {
  more: { zh: '大于', en: 'is more than' },
  less: { zh: '小于', en: 'is less than' },
  equal: { zh: '等于', en: 'equals' },
};

export default rule({
  id: 'narrative/direction-contradicts',
  title: { zh: '大于、小于、持平与数字相反', en: 'More, less or equal against the figures' },
  why: {
    zh: '决算数比预算数大还是小，看两个数就知道。文字说反了，后面的原因也就解释错了方向。',
    en: 'Which of two printed amounts is larger is plain. Where the words say the opposite, the reason given next explains the wrong direction.',
  },
  remedy: {
    zh: '核对预算数和决算数；数字没有错的，改正“大于、小于、持平”，并重新核对原因。',
    en: 'Check both amounts; where they are right, correct the words and look at the reason again.',
  },
  severity: 'error',
  basis: [arithmetic, templateOfFinalAccounts],
  catalogue: ['N09'],
  messages: {
    contradicts: {
      zh: '{name}预算{budget}，决算{final}，决算{relation}预算（相差{difference}），文字却写“{words}”',
      en: '{name}: budget {budget}, final account {final}; the final account {relation} the budget (by {difference}), but the text says “{words}”',
    },
    equal: {
      zh: '{name}预算和决算都是{final}，文字却写“{words}”',
      en: '{name}: budget and final account are both {final}, but the text says “{words}”',
    },
  },
  obligations: (profile) => asked(profile, sections),
  *check(given: Case) {
    const { current } = given;
    for (const key of asked(given.profile, sections)) {
      if (!hasSection(current, key)) yield { kind: 'unable', key, missing: notRecognised(key) };
      else
        yield {
          kind: 'notApplicable',
          key,
          why: { zh: '没有写决算数大于或小于预算数', en: 'no such comparison is stated' },
        };
    }
    for (const passage of passagesIn(current, 'narrative')) {
      const text = passageText(current, passage);
      for (const comparison of comparisonsIn(text)) yield* judge(given, passage, text, comparison);
    }
  },
  examples: {
    ok: [
      narrative('教育支出年初预算52.00万元，支出决算50.00万元，决算数小于预算数的主要原因是压减培训。'),
      narrative('教育支出年初预算50.00万元，支出决算50.00万元，决算数与预算数持平。'),
      // the words after the list speak of the total, not of its last item
      `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
“三公”经费支出年初预算为5.00万元，支出决算为3.00万元，其中：公务接待费支出年初预算为0万元，支出决算为0万元。“三公”经费支出决算数小于预算数的主要原因是公务用车减少。`,
    ],
    bad: [
      [
        narrative('教育支出年初预算52.00万元，支出决算50.00万元，⟦决算数大于预算⟧数的主要原因是增加培训。'),
        '教育支出（205）预算52.00万元，决算50.00万元，决算小于预算（相差2.00万元），文字却写“决算数大于预算”',
      ],
      [
        narrative('教育支出年初预算52.00万元，支出决算50.00万元。⟦决算数与预算数持平⟧。'),
        '教育支出（205）预算52.00万元，决算50.00万元，决算小于预算（相差2.00万元），文字却写“决算数与预算数持平”',
      ],
      [
        narrative('教育支出年初预算50.00万元，支出决算50.00万元，⟦决算数小于年初预算⟧数。'),
        '教育支出（205）预算和决算都是50.00万元，文字却写“决算数小于年初预算”',
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

interface Comparison {
  readonly from: number;
  readonly words: string;
  readonly relation: Relation;
  readonly stages: readonly Stage[];
}

function comparisonsIn({ text }: Folded): Comparison[] {
  return comparisons.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const groups = [match[1]!, match[2]!];
      return {
        from: match.index,
        words: match[0],
        relation: relationWords[groups.find((word) => word in relationWords)!]!,
        stages: budgetStages[groups.find((word) => word in budgetStages)!]!,
      };
    }),
  );
}

function* judge(given: Case, passage: Passage, text: Folded, { from, words, relation, stages }: Comparison) {
  const { ledger } = given;
  const span = originalSpan(text, from, from + words.length);
  const final = finalMeant(passage, text, from);
  const money = final && moneyOf(final);
  if (!final || !money) return;
  const key = sections.find((id) => isWithin(final.witness, id)) ?? final.witness;
  const budgets = stages.flatMap((stage) => {
    const all = statedAmounts(ledger, elsewhere(final.about, { stage }), passage.facts);
    const own = all.filter(({ fact }) => passage.facts.includes(fact));
    return own.length > 0 ? own : all.filter(({ fact }) => ledger.tables.has(fact.witness));
  });
  const first = budgets[0];
  if (!first) return;
  if (budgets.some((budget) => fits(relation, money, budget.money))) {
    yield { ...pass, key };
    return;
  }
  const actual = relationOf(money, first.money);
  const name = nameOf(final.about, ledger.names);
  const common = {
    kind: 'fail' as const,
    key,
    span,
    related: [
      {
        label: { zh: `预算${showMoney(first.money)}`, en: `budget ${showMoney(first.money)}` },
        span: first.fact.span,
      },
      { label: { zh: `决算${showMoney(money)}`, en: `final account ${showMoney(money)}` }, span: final.span },
    ],
    suggestion: {
      kind: 'confirm' as const,
      text: {
        zh: `按数字应为“${relationNames[actual].zh}”`,
        en: `by the figures the final account ${relationNames[actual].en} the budget`,
      },
    },
    logicalPlace: final.id,
  };
  if (actual === 'equal')
    yield {
      ...common,
      message: 'equal' as const,
      holes: { name, final: showMoney(money), words },
      // both may differ by less than what is printed
      severity: 'warning' as const,
    };
  else
    yield {
      ...common,
      message: 'contradicts' as const,
      holes: {
        name,
        budget: showMoney(first.money),
        final: showMoney(money),
        relation: relationNames[actual],
        difference: showSize(subtract(money, first.money)),
        words,
      },
    };
}

function relationOf(final: Money, budget: Money): Relation {
  return final.fen > budget.fen ? 'more' : final.fen < budget.fen ? 'less' : 'equal';
}

function fits(relation: Relation, final: Money, budget: Money): boolean {
  return relation === 'equal' ? agree(final, budget) : relationOf(final, budget) === relation;
}

/**
 * The final account that the words compare: the last one before them, if it stands in their sentence with nothing
 * of another subject between, or if the sentence before speaks of nothing else and they open the next.
 */
function finalMeant(passage: Passage, { text, offsets, end }: Folded, from: number): Fact | undefined {
  const positionOf = (at: number) => offsets[at] ?? end;
  const sentence = text.lastIndexOf('。', from) + 1;
  const opens = /^[,，]?$/.test(text.slice(sentence, from)) && sentence > 0;
  const start = opens ? text.lastIndexOf('。', sentence - 2) + 1 : sentence;
  const stated = outsideReasons(passage).filter(
    ({ measure, span }) =>
      measure.kind === 'amount' && span.start >= positionOf(start) && span.start < positionOf(from),
  );
  const final = stated.findLast((fact) => fact.about.stage === 'final' && fact.about.year > 0);
  if (!final || stated.some((fact) => subjectOf(fact.about) !== subjectOf(final.about))) return undefined;
  return final;
}
