import type { Related } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import { join } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import type { Fact } from '../../model/fact.ts';
import type { Quantity } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { threePublicRequirements, disclosureRules2016 } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';
import type { StatedAmount } from '../common/stated-amounts.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

const section = 'narrative/three-public';

/** The items whose things and people are counted beside their money. */
const counted = [
  'abroad',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
  'reception-domestic',
  'reception-foreign',
  'reception-overseas',
] as const;

const units: Readonly<Record<string, Text>> = {
  group: { zh: '个团组', en: ' groups' },
  person: { zh: '人次', en: ' persons' },
  vehicle: { zh: '辆', en: ' vehicles' },
  batch: { zh: '批次', en: ' receptions' },
};

export default rule({
  id: 'narrative/count-without-amount',
  title: { zh: '数量与金额对不上', en: 'Counts without money, or money without counts' },
  why: {
    zh: '没有花钱就没有出国团组、购置的车辆和接待批次；花了钱，就有人次、批次或车辆。一个是零，另一个不是零，必有一处漏填或填错。',
    en: 'Without money there are no groups abroad, no vehicles bought and no receptions; with money there are. Where one is zero and the other is not, one of them was left out or is wrong.',
  },
  remedy: {
    zh: '对照“三公”经费明细核对金额和数量；由其他单位负担费用的，不计入本单位的数量，或者加以说明。',
    en: 'Check amount and counts against the records; what others paid for is not counted here, or is to be explained.',
  },
  severity: 'error',
  basis: [threePublicRequirements, disclosureRules2016],
  catalogue: ['N16', 'X23'],
  messages: {
    counts: {
      zh: '{name}为{amount}，却有{counts}',
      en: '{name} is {amount}, yet there are {counts}',
    },
    vehiclesKept: {
      zh: '公务用车保有量{counts}，公务用车运行维护费却为{amount}；车辆由其他经费负担的，应加以说明',
      en: '{counts} are kept, yet their running cost is {amount}; if other money pays for them, say so',
    },
    noCounts: {
      zh: '{name}为{amount}，数量却都为0（{counts}）',
      en: '{name} is {amount}, yet all counts are 0 ({counts})',
    },
  },
  obligations: () => counted,
  *check(given: Case) {
    const { current } = given;
    for (const item of counted) {
      const counts = countsOf(given, item);
      if (!hasSection(current, section)) yield { kind: 'unable', key: item, missing: notRecognised(section) };
      else if (counts.length === 0)
        yield {
          kind: 'notApplicable',
          key: item,
          why: { zh: '没有写数量', en: 'no count is stated' },
        };
      else yield judge(given, item, counts);
    }
  },
  examples: {
    ok: [
      details(
        '公务接待费支出0.60万元，共接待4批次，31人次。国内接待费0.60万元，共接待4批次，31人次，其中外事接待费0万元，共接待0批次，0人次。',
      ),
      details('因公出国（境）费支出0万元，出国（境）团组共0个，0人次。'),
      details('公务用车购置支出0万元，使用财政拨款共购置公务用车0辆。'),
    ],
    bad: [
      [details('公务接待费支出0万元，共接待⟦4⟧批次，31人次。'), '公务接待费为0.00万元，却有4批次、31人次'],
      [
        details('公务用车运行维护费支出0万元，使用财政拨款负担的公务用车保有量共⟦2⟧辆。'),
        '公务用车保有量2辆，公务用车运行维护费却为0.00万元；车辆由其他经费负担的，应加以说明',
      ],
      [
        details('因公出国（境）费支出⟦3.50万元⟧，出国（境）团组共0个，0人次。'),
        '因公出国（境）费为3.50万元，数量却都为0（0个团组、0人次）',
      ],
    ],
  },
});

/** A made paragraph of details, for the examples. */
function details(text: string): string {
  return `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
${text}`;
}

interface Count {
  readonly fact: Fact;
  readonly count: number;
  readonly unit: string;
}

function countsOf({ current }: Case, item: string): Count[] {
  return current.facts.flatMap((fact) => {
    const { about, measure, value } = fact;
    if (measure.kind !== 'count' || value.kind !== 'count') return [];
    if (about.concept !== 'three-public' || about.at.item !== item) return [];
    if (!isWithin(fact.witness, section)) return [];
    return [{ fact, count: value.count, unit: measure.unit }];
  });
}

function judge({ ledger, year }: Case, item: string, counts: readonly Count[]) {
  const about: Quantity = { year, stage: 'final', concept: 'three-public', at: { item } };
  const amounts = statedAmounts(ledger, about);
  const first = amounts[0];
  if (!first)
    return {
      kind: 'unable' as const,
      key: item,
      missing: { zh: '没有认出这一项的金额', en: 'its amount was not recognised' },
    };
  const name = nameOf(about, ledger.names);
  const failed = { kind: 'fail' as const, key: item, logicalPlace: `three-public/${item}` };
  const some = counts.filter(({ count }) => count > 0);
  if (some.length > 0 && amounts.every(({ money }) => money.fen === 0n)) {
    const kept = item === 'vehicle-running';
    const common = {
      ...failed,
      span: some[0]!.fact.span,
      related: [relatedAmount(amounts), ...some.slice(1).map(relatedCount)],
    };
    const amount = showMoney(spoken(amounts).money);
    return kept
      ? {
          ...common,
          message: 'vehiclesKept' as const,
          holes: { counts: listed(some), amount },
          severity: 'warning' as const,
        }
      : { ...common, message: 'counts' as const, holes: { name, amount, counts: listed(some) } };
  }
  if (some.length === 0 && amounts.every(({ money }) => money.fen > 0n)) {
    const stated = spoken(amounts);
    return {
      ...failed,
      message: 'noCounts' as const,
      severity: 'warning' as const,
      holes: { name, amount: showMoney(stated.money), counts: listed(counts) },
      span: stated.fact.span,
      related: counts.map(relatedCount),
    };
  }
  return { ...pass, key: item };
}

/** The amount as the sentences state it, which is where the counts stand; else as the table does. */
function spoken(amounts: readonly StatedAmount[]): StatedAmount {
  return amounts.findLast(({ fact }) => isWithin(fact.witness, section)) ?? amounts[0]!;
}

function listed(counts: readonly Count[]): Text {
  return join(
    counts.map(({ count, unit }) => ({
      zh: `${count}${units[unit]?.zh ?? ''}`,
      en: `${count}${units[unit]?.en ?? ''}`,
    })),
  );
}

function relatedAmount(amounts: readonly StatedAmount[]): Related {
  const { fact, money } = spoken(amounts);
  return { label: { zh: `金额${showMoney(money)}`, en: `amount ${showMoney(money)}` }, span: fact.span };
}

function relatedCount(count: Count): Related {
  return { label: listed([count]), span: count.fact.span };
}
