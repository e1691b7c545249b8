import type { Related } from '../../core/findings.ts';
import type { HoleValue } from '../../core/messages.ts';
import { join } from '../../core/messages.ts';
import type { Money } from '../../core/money.ts';
import { agree, magnitude, sum } from '../../core/money.ts';
import type { Ratio } from '../../core/ratio.ts';
import { formatPercent, judgeRatio, ratioOf } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';
import type { Axis, Quantity } from '../../model/quantity.ts';
import { addressOf } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, budgetLaw75 } from '../../standards/citations.ts';
import { nameOf, witnessName } from '../../standards/names.ts';
import { asked, hasSection, withNothingToJudge } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

/** A section that divides a whole, the axis along which it does, and the table that divides it likewise. */
interface Split {
  readonly section: string;
  readonly axis: Axis;
  readonly table: string;
}

const splits: readonly Split[] = [
  { section: 'narrative/income', axis: 'source', table: 'income' },
  { section: 'narrative/expenditure', axis: 'nature', table: 'expenditure' },
  { section: 'narrative/general/structure', axis: 'function', table: 'general-expenditure' },
];
const sections = splits.map((split) => split.section);
const hundred = 1_000_000n;

interface Part {
  readonly fact: Fact;
  readonly ratio: Ratio;
  readonly money: Money | undefined;
}

/** Something that is printed in the table and stands in no share. */
interface Missing {
  readonly about: Quantity;
  readonly fact: Fact;
  readonly ratio: Ratio;
}

export default rule({
  id: 'narrative/shares-do-not-add-up',
  title: { zh: '各项占比之和不是100%', en: 'Shares that do not make the whole' },
  why: {
    zh: '一个总额完整地分成几项，各项占比之和应为100%，只容许四舍五入的尾差。差得更多，就是漏了一项，或者写错、重复了一项。',
    en: 'The shares of a complete division make 100 %, apart from rounding. A larger gap means that a part is missing, wrong or counted twice.',
  },
  remedy: {
    zh: '对照决算表补上漏写的项目，或者改正写错的占比。',
    en: 'Add the part that was left out, or correct the share that is wrong, after the table.',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['N02', 'N03', 'N06'],
  messages: {
    missing: {
      zh: '{where}：{count}项占比之和为{sum}，差{gap}，正好是没有写的{missing}',
      en: '{where}: the {count} shares make {sum}, short by {gap}, which is just {missing}, left out',
    },
    short: {
      zh: '{where}：{count}项占比之和为{sum}，差{gap}，四舍五入最多能解释{allowed}',
      en: '{where}: the {count} shares make {sum}, short by {gap}; rounding explains at most {allowed}',
    },
    over: {
      zh: '{where}：{count}项占比之和为{sum}，多{gap}，四舍五入最多能解释{allowed}',
      en: '{where}: the {count} shares make {sum}, over by {gap}; rounding explains at most {allowed}',
    },
  },
  obligations: (profile) => asked(profile, sections),
  *check(given: Case) {
    yield* withNothingToJudge(given, sections, ({ measure }) => measure.kind === 'share', {
      zh: '占比',
      en: 'shares',
    });
    for (const split of splits) {
      const divided = dividedWholes(given, split);
      for (const [whole, parts] of divided) yield* judge(given, split, whole, parts);
      if (divided.length === 0 && hasSection(given.current, split.section))
        yield {
          kind: 'notApplicable',
          key: split.section,
          why: { zh: '没有按项列出占比', en: 'no division into shares is listed' },
        };
    }
  },
  examples: {
    ok: [
      narrative([
        ['教育支出', '100.00', '33.33%'],
        ['卫生健康支出', '100.00', '33.33%'],
        ['住房保障支出', '100.00', '33.33%'],
      ]),
      `第三部分 情况说明
二、收入决算情况说明
2024年度收入合计100.00万元，其中：
财政拨款收入80.00万元，占比80.00%；
其他收入5.00万元，占比5.00%。`,
    ],
    bad: [
      [
        narrative([
          ['教育支出', '100.00', '⟦33.33%⟧'],
          ['卫生健康支出', '100.00', '33.33%'],
        ]),
        '“一般公共预算财政拨款支出决算结构情况”：2项占比之和为66.66%，差33.34%，正好是没有写的住房保障支出（221）100.00万元（33.33%）',
      ],
      [
        `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计100.00万元，其中：
基本支出60.00万元，占比⟦60.00%⟧；
项目支出40.00万元，占比44.00%；
经营支出1.00万元，占比1.00%。`,
        '“支出决算情况说明”：3项占比之和为105.00%，多5.00%，四舍五入最多能解释0.01%',
      ],
    ],
  },
});

/** Three made classes of 100.00 万元 and the section on structure, for the examples. */
function narrative(stated: readonly (readonly [name: string, money: string, share: string])[]): string {
  const lines = stated.map(([name, money, share]) => `${name}(类)${money}万元，占比${share}`);
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t300.00\t300.00\t
205\t教育支出\t100.00\t100.00\t
210\t卫生健康支出\t100.00\t100.00\t
221\t住房保障支出\t100.00\t100.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（二）一般公共预算财政拨款支出决算结构情况
2024年度一般公共预算财政拨款支出300.00万元，主要用于以下方面：
${lines.join('；\n')}。`;
}

/** The wholes that a section divides along its axis, with the parts that it states. */
function dividedWholes({ current, ledger }: Case, split: Split): [Quantity, Part[]][] {
  const wholes = new Map<string, [Quantity, Part[]]>();
  for (const fact of current.facts) {
    const { measure, value, about } = fact;
    if (fact.witness !== split.section || measure.kind !== 'share' || value.kind !== 'ratio') continue;
    if (!isPartOf(about, measure.of, split.axis)) continue;
    const [, parts] = wholes.get(addressOf(measure.of)) ?? [measure.of, []];
    if (parts.some((part) => part.fact.id === fact.id)) continue;
    parts.push({ fact, ratio: value.ratio, money: statedAmounts(ledger, about)[0]?.money });
    wholes.set(addressOf(measure.of), [measure.of, parts]);
  }
  return [...wholes.values()];
}

/** A part lies one step along the axis from its whole: a class, a nature, a source. */
function isPartOf(about: Quantity, whole: Quantity, axis: Axis): boolean {
  const code = about.at[axis];
  if (about.concept !== whole.concept || code === undefined || whole.at[axis] !== undefined) return false;
  if (axis === 'function' && code.length !== 3) return false;
  return Object.keys(about.at).length === Object.keys(whole.at).length + 1;
}

function* judge(given: Case, split: Split, whole: Quantity, parts: readonly Part[]) {
  const key = split.section;
  const total = statedAmounts(given.ledger, whole)[0]?.money;
  const grain = parts.reduce((most, { ratio }) => (ratio.grain > most ? ratio.grain : most), 0n);
  const shares = parts.reduce((added, { ratio }) => added + ratio.ppm, 0n);
  const gap = hundred - shares;
  if (gap === 0n) {
    yield { ...pass, key };
    return;
  }
  if (isRounding(gap, parts.length, grain)) {
    yield {
      kind: 'tail' as const,
      key,
      span: parts[0]!.fact.span,
      message: {
        zh: `${parts.length}项占比之和${formatPercent({ ppm: shares, grain })}`,
        en: `${parts.length} shares make ${formatPercent({ ppm: shares, grain })}`,
      },
    };
    return;
  }
  if (isOfOneWrongShare(parts, total, gap, grain)) {
    yield {
      kind: 'unable' as const,
      key,
      missing: {
        zh: '有一项占比与金额不符，改正以后才能加总',
        en: 'a share does not match its amounts; it must be corrected first',
      },
    };
    return;
  }
  const missing = total && gap > 0n ? leftOut(given, split, whole, parts, total, grain) : [];
  const closes =
    missing.length > 0 &&
    isRounding(
      gap - missing.reduce((added, { ratio }) => added + ratio.ppm, 0n),
      parts.length + missing.length,
      grain,
    );
  if (gap > 0n && !closes && !isComplete(parts, total)) {
    yield {
      kind: 'notApplicable' as const,
      key,
      why: { zh: '只列出了部分项目', en: 'only some of the parts are listed' },
    };
    return;
  }
  const common: Record<'where' | 'count' | 'sum' | 'gap', HoleValue> = {
    where: witnessName(split.section),
    count: String(parts.length),
    sum: formatPercent({ ppm: shares, grain }),
    gap: formatPercent({ ppm: magnitude(gap), grain }),
  };
  const failed = {
    kind: 'fail' as const,
    key,
    span: parts[0]!.fact.span,
    related: [
      ...parts.slice(1).map((part) => relatedPart(part, given)),
      ...missing.map(relatedMissing(given)),
    ],
    logicalPlace: `${split.section}/${addressOf(whole)}`,
  };
  if (closes) {
    const named = missing.map(({ about, fact, ratio }) => {
      const name = nameOf(about, given.ledger.names);
      const money = showMoney(moneyOf(fact)!);
      return {
        zh: `${name.zh}${money}（${formatPercent(ratio)}）`,
        en: `${name.en} ${money} (${formatPercent(ratio)})`,
      };
    });
    yield { ...failed, message: 'missing' as const, holes: { ...common, missing: join(named) } };
  } else {
    const allowed = formatPercent({ ppm: (BigInt(parts.length) / 2n) * grain, grain });
    const message = gap > 0n ? ('short' as const) : ('over' as const);
    yield { ...failed, message, holes: { ...common, allowed } };
  }
}

/** Whether rounding of `count` shares can explain a gap to 100 %: less than (count + 1) half grains. */
function isRounding(gap: bigint, count: number, grain: bigint): boolean {
  return 2n * magnitude(gap) < BigInt(count + 1) * grain;
}

/** Whether the right value of a share that does not match its own amounts would close the gap. */
function isOfOneWrongShare(
  parts: readonly Part[],
  total: Money | undefined,
  gap: bigint,
  grain: bigint,
): boolean {
  if (!total || total.fen <= 0n) return false;
  return parts.some(({ money, ratio }) => {
    if (!money || judgeRatio(ratio, money, total) !== 'wrong') return false;
    const right = ratioOf(money.fen, total.fen, ratio.grain)!;
    return isRounding(gap - (right.ppm - ratio.ppm), parts.length, grain);
  });
}

/** Whether the amounts of the parts make the whole, so that nothing is left out. */
function isComplete(parts: readonly Part[], total: Money | undefined): boolean {
  const amounts = parts.flatMap(({ money }) => (money ? [money] : []));
  return total !== undefined && amounts.length === parts.length && agree(sum(amounts), total);
}

/** The parts that the table prints with an amount and the section does not state. */
function leftOut(
  { ledger }: Case,
  split: Split,
  whole: Quantity,
  parts: readonly Part[],
  total: Money,
  grain: bigint,
): Missing[] {
  const stated = new Set(parts.map(({ fact }) => addressOf(fact.about)));
  const cells = ledger.tables.get(split.table)?.cells ?? [];
  return cells.flatMap(({ fact }) => {
    if (!fact || fact.measure.kind !== 'amount' || fact.about.stage !== whole.stage) return [];
    if (!isPartOf(fact.about, whole, split.axis) || stated.has(addressOf(fact.about))) return [];
    const money = moneyOf(fact);
    const ratio = money && money.fen > 0n ? ratioOf(money.fen, total.fen, grain) : undefined;
    return ratio ? [{ about: fact.about, fact, ratio }] : [];
  });
}

function relatedPart({ fact, ratio }: Part, { ledger }: Case): Related {
  const name = nameOf(fact.about, ledger.names);
  return {
    label: { zh: `${name.zh}占${formatPercent(ratio)}`, en: `${name.en} ${formatPercent(ratio)}` },
    span: fact.span,
  };
}

function relatedMissing({ ledger }: Case): (missing: Missing) => Related {
  return ({ about, fact }) => {
    const name = nameOf(about, ledger.names);
    return { label: { zh: `没有写${name.zh}`, en: `${name.en} is left out` }, span: fact.span };
  };
}
