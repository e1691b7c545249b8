import type { Related } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import { fillBoth } from '../../core/messages.ts';
import type { Money } from '../../core/money.ts';
import { agree, magnitude, subtract } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf, passagesIn } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { elsewhere, subjectOf } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw75, disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { passageText } from '../common/passage-text.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import { showMoney, showSize } from '../common/show.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

const section = 'narrative/general/items';

/** A final account that differs from its budget. */
interface Deviation {
  readonly about: Quantity;
  readonly at: Fact;
  readonly budget: Money;
  readonly final: Money;
  readonly explained: boolean;
}

/** Words on why a final account is not what was budgeted: a comparison with the budget that goes on to a reason. */
const comparesWithBudget =
  /(?:大于|小于|高于|低于|多于|少于|超过|超出|超|差异|偏差|偏离|不同|不一致|未完成|未执行|执行率|结余|完成).{0,40}?(?:原因|由于|因为|系(?!统|列)|是因)|预算.{0,12}(?:差异|偏差|不同|原因)/;
/** Words that are a reason of their own: money added or taken back within the year. */
const namesAdjustment =
  /追加|追减|调增|调减|预算调整|调整预算|年中|年初未安排|未安排预算|未列入年初|结转|上级下达|收回/;
const isUnplanned = /年初(?:未安排|没有安排|无)预算|未安排年初预算/;
const comparesWithLastYear = /(?:比|较|与|同)(?:上年|上一年|去年|\d{4}年)|上年/;

export default rule({
  id: 'narrative/deviation-without-reason',
  title: { zh: '决算与预算不同，没有说明原因', en: 'A difference from the budget without a reason' },
  why: {
    zh: '决算要同预算对比。决算数与年初预算数不一致的，模板要求写明原因；只写与上年比较的原因，说明不了预算为什么没有照执行。',
    en: 'Final accounts are compared with the budget, and the templates ask why they differ. A reason for the change from last year does not say why the budget was not carried out.',
  },
  remedy: {
    zh: '在这一项后补写“决算数大于（小于）预算数的主要原因是……”。',
    en: 'Add to each item why the final account is more or less than the budget.',
  },
  severity: 'warning',
  basis: [budgetLaw75, disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['N24'],
  messages: {
    unexplained: {
      zh: '{count}处决算与年初预算不同，没有说明与预算不同的原因：{items}',
      en: 'in {count} places the final account differs from the initial budget, without a reason for that: {items}',
    },
  },
  *check(given: Case) {
    const { current, ledger } = given;
    const inItems = hasSection(current, section);
    const passages = passagesIn(current, inItems ? section : 'narrative/general');
    if (passages.length === 0) return yield { kind: 'unable', missing: notRecognised(section) };
    const deviations = deviationsIn(given, passages);
    if (deviations === undefined)
      return yield {
        kind: 'unable',
        missing: { zh: '没有认出年初预算和决算', en: 'no initial budget and final account were recognised' },
      };
    const total = deviations.find(({ about }) => about.at.function === undefined);
    const items = deviations.filter((deviation) => deviation !== total);
    const unexplained = items.filter(({ explained }) => !explained);
    const open =
      total?.explained === true
        ? []
        : items.length === 0
          ? unplannedAlone(given, passages)
            ? []
            : deviations.filter((deviation) => !deviation.explained && !isRounding(deviation))
          : unexplained.length > 0 && total
            ? [total, ...unexplained]
            : unexplained;
    const first = open[0];
    if (!first) return yield pass;
    yield {
      kind: 'fail',
      message: 'unexplained',
      holes: { count: String(open.length), items: listed(open.map((each) => described(each, ledger.names))) },
      span: first.at.span,
      related: open.slice(1).map((each): Related => ({
        label: described(each, ledger.names),
        span: each.at.span,
      })),
      suggestion: {
        kind: 'supply',
        text: { zh: '补写与预算不同的主要原因', en: 'say why it differs from the budget' },
      },
      logicalPlace: section,
    };
  },
  examples: {
    ok: [
      narrative(
        '教育支出年初预算52.00万元，支出决算50.00万元，完成年初预算的96.15%，决算数小于预算数的主要原因是压减培训。',
      ),
      narrative('教育支出年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。'),
      narrative(
        '教育支出年初预算50.00万元，支出决算52.00万元，完成年初预算的104.00%，主要原因是年中追加项目。',
      ),
      narrative(`2024年度一般公共预算财政拨款支出年初预算50.00万元，支出决算60.00万元，完成年初预算的120.00%。其中：
教育支出年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。
卫生健康支出年初未安排预算，支出决算10.00万元。决算数大于预算数的主要原因：年中追加防疫物资。`),
    ],
    bad: [
      [
        narrative(`2024年度一般公共预算财政拨款支出年初预算62.00万元，支出决算60.00万元，完成年初预算的⟦96.77%⟧。其中：
教育支出年初预算52.00万元，支出决算50.00万元，完成年初预算的96.15%。较上年决算增加2.00万元，增长4.17%，主要原因是新增培训班次。
卫生健康支出年初预算10.00万元，支出决算10.00万元，完成年初预算的100.00%。`),
        '2处决算与年初预算不同，没有说明与预算不同的原因：一般公共预算财政拨款本年支出62.00万元→60.00万元（少2.00万元）；教育支出（205）52.00万元→50.00万元（少2.00万元）',
      ],
    ],
  },
});

/** A made section on details, for the examples. */
function narrative(text: string): string {
  return `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
${text}`;
}

/** A total may be one printed grain off although every item is as planned. */
function isRounding({ budget, final }: Deviation): boolean {
  return magnitude(subtract(final, budget).fen) <= budget.grain;
}

/** Items for which nothing was planned say themselves why the total is not its budget. */
function unplannedAlone({ current }: Case, passages: readonly Passage[]): boolean {
  return passages.some((passage) => isUnplanned.test(passageText(current, passage).text));
}

/** The quantities that differ from their budget; undefined where no budget is stated beside a final account. */
function deviationsIn(given: Case, passages: readonly Passage[]): Deviation[] | undefined {
  const { ledger } = given;
  const seen = new Set<string>();
  const found: Deviation[] = [];
  for (const passage of passages) {
    for (const fact of outsideReasons(passage)) {
      if (fact.measure.kind !== 'amount' || fact.about.stage !== 'initial-budget') continue;
      if (seen.has(subjectOf(fact.about))) continue;
      const about = elsewhere(fact.about, { stage: 'final' });
      const budget = moneyOf(fact);
      const finals = statedAmounts(ledger, about, passage.facts);
      const own = finals.find(({ fact: stated }) => passage.facts.includes(stated)) ?? finals[0];
      if (!budget || !own) continue;
      const final = own.money;
      seen.add(subjectOf(fact.about));
      if (finals.some(({ money }) => agree(money, budget))) continue;
      const at = passage.facts.find(
        (other) => other.measure.kind === 'completion' && subjectOf(other.about) === subjectOf(about),
      );
      found.push({ about, at: at ?? fact, budget, final, explained: isExplained(given, passages, passage) });
    }
  }
  return seen.size === 0 ? undefined : found;
}

/** Whether the passage, or what follows it before the next budget, says why the budget was not what was spent. */
function isExplained({ current }: Case, passages: readonly Passage[], passage: Passage): boolean {
  const from = passages.indexOf(passage);
  const next = passages.findIndex(
    (other, index) => index > from && other.facts.some((fact) => fact.about.stage !== 'final'),
  );
  const group = passages.slice(from, next < 0 ? undefined : next);
  return group.some((each) => {
    const sentences = passageText(current, each).text.split(/[。；]/);
    return sentences.some((sentence) => {
      const words = comparesWithLastYear.exec(sentence);
      const beforeLastYear = words ? sentence.slice(0, words.index) : sentence;
      const afterReason = words ? sentence.slice(words.index) : '';
      return (
        comparesWithBudget.test(beforeLastYear) ||
        namesAdjustment.test(beforeLastYear) ||
        /决算数?(?:大于|小于|高于|低于|超过|少于|多于).{0,4}预算/.test(afterReason)
      );
    });
  });
}

const change: Record<'more' | 'less', Text> = {
  more: {
    zh: '{name}{budget}→{final}（多{difference}）',
    en: '{name} {budget} → {final} ({difference} more)',
  },
  less: {
    zh: '{name}{budget}→{final}（少{difference}）',
    en: '{name} {budget} → {final} ({difference} less)',
  },
};

function described({ about, budget, final }: Deviation, names: ReadonlyMap<string, string>): Text {
  return fillBoth(change[final.fen > budget.fen ? 'more' : 'less'], {
    name: nameOf(about, names),
    budget: showMoney(budget),
    final: showMoney(final),
    difference: showSize(subtract(final, budget)),
  });
}

function listed(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') };
}
