import type { Failure, Related } from '../../core/findings.ts';
import type { HoleValue, Text } from '../../core/messages.ts';
import { same } from '../../core/messages.ts';
import { agree, decimalsOf, formatMoney, magnitude } from '../../core/money.ts';
import { formatPercent } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import type { DocumentKind } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw75, finalAccountsRules } from '../../standards/citations.ts';
import { measureName, nameOf, witnessName } from '../../standards/names.ts';
import { sharedPlaces } from '../../standards/shared-places.ts';

type Hole = 'name' | 'where' | 'actual' | 'others' | 'expected';
type Disagreement = Omit<Failure, 'message' | 'holes'> &
  (
    | { readonly message: 'adjusted' | 'unitMixed'; readonly holes: Readonly<Record<Hole, HoleValue>> }
    | { readonly message: 'different'; readonly holes: Readonly<Record<Hole | 'difference', HoleValue>> }
  );

/** In other papers the words of final accounts mean other years and other parts: nothing says that two agree. */
const otherPapers: ReadonlySet<DocumentKind> = new Set(['budget', 'summary', 'other']);
const noAccounts: Text = { zh: '不是决算公开', en: 'these are no final accounts' };

/** How two printings of one quantity compare. */
type Agreement = 'same' | 'adjusted' | 'different';

export default rule({
  id: 'agreement/one-quantity-two-values',
  title: { zh: '同一个数，两处不一样', en: 'One quantity, two values' },
  why: {
    zh: '同一笔金额在各表和各段文字里都来自同一个数，单位换算后四舍五入也一样，所以印出来必须相同。',
    en: 'One amount stands behind all tables and sentences that state it; rounded alike, it must print alike.',
  },
  remedy: {
    zh: '以决算报表为准，改正不一致的一处；文字照表改。',
    en: 'Take the accounts as the standard and correct the place that differs; text follows the tables.',
  },
  severity: 'error',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: [
    'X01',
    'X02',
    'X03',
    'X04',
    'X05',
    'X06',
    'X07',
    'X08',
    'N01',
    'N02',
    'N03',
    'N04',
    'N05',
    'N13',
    'N15',
    'N18',
    'N20',
    'N22',
    'N23',
  ],
  messages: {
    different: {
      zh: '{name}：{where}写{actual}，{others}写{expected}，相差{difference}',
      en: '{name}: {where} says {actual}, {others} says {expected}; they differ by {difference}',
    },
    unitMixed: {
      zh: '{name}：{where}写{actual}，{others}写{expected}，正好相差一万倍，像是元和万元混了',
      en: '{name}: {where} says {actual}, {others} says {expected}: a factor of ten thousand, as if 元 and 万元 were mixed up',
    },
    adjusted: {
      zh: '{name}：{where}写{actual}，{others}写{expected}，差一个最小单位，像是为凑合计调过尾数',
      en: '{name}: {where} says {actual}, {others} says {expected}: one last digit apart, as if adjusted to fit a total',
    },
  },
  obligations: (profile) => sharedPlaces(profile).map((pair) => pair.key),
  *check({ current, ledger, profile }: Case) {
    const kind = current.identity.kind.value;
    if (kind !== undefined && otherPapers.has(kind)) {
      for (const { key } of sharedPlaces(profile)) yield { kind: 'unable', key, missing: noAccounts };
      return;
    }
    const present = new Set([
      ...ledger.tables.keys(),
      ...current.sections.flatMap((section) => section.id ?? []),
    ]);
    for (const pair of sharedPlaces(profile)) {
      const missing = [pair.a, pair.b].filter((place) => !present.has(place));
      if (missing.length > 0) yield { kind: 'unable', key: pair.key, missing: missingPlaces(missing) };
      else
        yield {
          kind: 'notApplicable',
          key: pair.key,
          why: { zh: '两处没有共同的数', en: 'they state no number in common' },
        };
    }
    const failures: Disagreement[] = [];
    for (const facts of ledger.byId.values()) {
      const printed = facts.filter((fact) => fact.value.kind !== 'unrecognised');
      if (printed.length < 2 || printed.every((fact) => fact.value.kind === 'blank')) continue;
      const standard = standardOf(printed);
      const deviating: Fact[] = [];
      for (const fact of printed) {
        if (fact === standard || areLoose(fact, standard)) continue;
        if (compare(standard, fact) === 'same') yield { ...pass, key: keyOf(standard.witness, fact.witness) };
        else deviating.push(fact);
      }
      for (const fact of deviating) {
        const common = {
          kind: 'fail' as const,
          key: keyOf(standard.witness, fact.witness),
          span: fact.span,
          related: relatedTo(fact, printed),
          expected: same(show(standard)),
          actual: same(show(fact)),
          suggestion: {
            kind: 'confirm' as const,
            text: { zh: `改为${show(standard)}`, en: `change to ${show(standard)}` },
          },
          logicalPlace: `${fact.id}@${fact.witness}`,
        };
        const holes = holesOf(fact, standard, printed, ledger.names);
        if (compare(standard, fact) === 'adjusted')
          failures.push({ ...common, message: 'adjusted', holes, severity: 'note' });
        else if (isUnitMixed(standard, fact)) failures.push({ ...common, message: 'unitMixed', holes });
        else
          failures.push({
            ...common,
            message: 'different',
            holes: { ...holes, difference: differenceOf(fact, standard) },
          });
      }
    }
    yield* byCause(failures);
  },
  examples: {
    ok: [
      `第三部分 2024年度部门决算情况说明
一、收入支出决算总体情况说明
2024年度收入总计100.00万元，支出总计100.00万元。
二、收入决算情况说明
2024年度收入合计95.00万元，其中：财政拨款收入95.00万元，占比100.00%。`,
    ],
    bad: [
      [
        `第二部分 2024年度部门决算表
支出决算表
项目\t\t本年支出合计\t基本支出
科目代码\t科目名称\t\t
合计\t\t96.00\t96.00
205\t教育支出\t96.00\t96.00
第三部分 情况说明
三、支出决算情况说明
2024年度支出合计⟦95.00万元⟧，其中：
基本支出⟦96.01万元⟧，占比100.00%。`,
        '本年支出：“支出决算情况说明”写95.00万元，支出决算表写96.00万元，相差1.00万元',
        '基本支出：“支出决算情况说明”写96.01万元，支出决算表写96.00万元，差一个最小单位，像是为凑合计调过尾数',
      ],
      [
        `第三部分 情况说明
四、财政拨款收支决算总体情况说明
2024年度财政拨款收入总计⟦960000.00万元⟧，支出总计96.00万元。
财政拨款收入支出决算总表
收入\t\t支出\t\t
项目\t金额\t项目\t合计\t一般公共预算财政拨款
本年收入合计\t96.00\t本年支出合计\t96.00\t96.00
总计\t96.00\t总计\t96.00\t96.00`,
        '财政拨款收入总计：“财政拨款收支决算总体情况说明”写960000.00万元，财政拨款收入支出决算总表写96.00万元，正好相差一万倍，像是元和万元混了',
      ],
    ],
  },
});

/**
 * One number that stands for several quantities (收入支出总计) is one mistake, and so is one amount of a code that was
 * adjusted alike in several tables.
 */
function byCause(failures: readonly Disagreement[]): Disagreement[] {
  const causes = new Map<string, Disagreement>();
  for (const failure of failures) {
    const { message, holes, span, related } = failure;
    const name = textOf(holes.name);
    const cause =
      message === 'adjusted'
        ? `${message} ${name.zh} ${[failure.actual!.zh, failure.expected!.zh].sort().join(' ')}`
        : `${message} ${span.start} ${failure.expected!.zh}`;
    const first = causes.get(cause);
    if (!first) {
      causes.set(cause, failure);
      continue;
    }
    const known = textOf(first.holes.name);
    const isNamed = known.zh.split('、').includes(name.zh);
    const told = new Set([first.span.start, ...(first.related ?? []).map((each) => each.span.start)]);
    const added = [...(span.start === first.span.start ? [] : [relatedOf(failure)]), ...(related ?? [])];
    causes.set(cause, {
      ...first,
      holes: isNamed
        ? first.holes
        : { ...first.holes, name: { zh: `${known.zh}、${name.zh}`, en: `${known.en}, ${name.en}` } },
      related: [...(first.related ?? []), ...added.filter((each) => !told.has(each.span.start))],
    } as Disagreement);
  }
  return [...causes.values()];
}

function textOf(value: HoleValue): Text {
  return typeof value === 'string' ? same(value) : value;
}

function relatedOf({ holes, span }: Disagreement): Related {
  const [where, actual] = [textOf(holes.where), textOf(holes.actual)];
  return { label: { zh: `${where.zh} ${actual.zh}`, en: `${where.en} ${actual.en}` }, span };
}

/** Prose outside every known section: nothing says that two of its sentences speak of the same whole. */
function areLoose(a: Fact, b: Fact): boolean {
  return a.witness === 'narrative' && b.witness === 'narrative';
}

function missingPlaces(places: readonly string[]): Text {
  const names = places.map(witnessName);
  return {
    zh: `没有认出${names.map((name) => name.zh).join('和')}`,
    en: `${names.map((name) => name.en).join(' and ')} was not recognised`,
  };
}

/** The key of the obligation that two places agree; the same place twice has the key of that place. */
function keyOf(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The printing that most others agree with; tables before sentences, the earlier before the later. */
function standardOf(facts: readonly Fact[]): Fact {
  let best = facts[0]!;
  let most = -1;
  for (const fact of facts) {
    const support = facts.filter((other) => compare(fact, other) === 'same').length;
    if (support > most) {
      best = fact;
      most = support;
    }
  }
  return best;
}

function compare(a: Fact, b: Fact): Agreement {
  const left = moneyOf(a);
  const right = moneyOf(b);
  if (left && right) {
    if (left.fen === right.fen) return 'same';
    // different grains: the coarser printing must round to where the finer one is
    if (left.grain !== right.grain) return agree(left, right) ? 'same' : 'different';
    return magnitude(left.fen - right.fen) <= left.grain ? 'adjusted' : 'different';
  }
  const counted = numberOf(a) ?? 0n;
  const other = numberOf(b) ?? 0n;
  return counted === other ? 'same' : 'different';
}

function numberOf(fact: Fact): bigint | undefined {
  switch (fact.value.kind) {
    case 'count':
      return BigInt(fact.value.count);
    case 'ratio':
      return fact.value.ratio.ppm;
    default:
      return undefined;
  }
}

function isUnitMixed(a: Fact, b: Fact): boolean {
  const left = magnitude(moneyOf(a)?.fen ?? 0n);
  const right = magnitude(moneyOf(b)?.fen ?? 0n);
  const [small, large] = left < right ? [left, right] : [right, left];
  return small > 0n && large * 100n >= small * 990_000n && large * 100n <= small * 1_010_000n;
}

function show(fact: Fact): string {
  switch (fact.value.kind) {
    case 'money':
      return `${formatMoney(fact.value.money, '万元', Math.max(decimalsOf(fact.value.money), fact.value.money.fen === 0n ? 2 : 0))}万元`;
    case 'ratio':
      return formatPercent(fact.value.ratio);
    case 'count':
      return String(fact.value.count);
    case 'blank':
      return '空白';
    case 'barred':
      return '——';
    case 'declared-empty':
      return '本表无数据';
    case 'unrecognised':
      return fact.value.text;
  }
}

function differenceOf(a: Fact, b: Fact): string {
  const left = moneyOf(a);
  const right = moneyOf(b);
  if (left && right) return `${formatMoney({ fen: magnitude(left.fen - right.fen), grain: left.grain })}万元`;
  return String(magnitude((numberOf(a) ?? 0n) - (numberOf(b) ?? 0n)));
}

function holesOf(
  fact: Fact,
  standard: Fact,
  printed: readonly Fact[],
  names: ReadonlyMap<string, string>,
): Record<Hole, HoleValue> {
  const name = nameOf(fact.about, names);
  const measure = measureName(fact.measure);
  const agreeing = printed
    .filter((other) => other !== fact && compare(other, standard) === 'same')
    .map((other) => witnessName(other.witness));
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  return {
    name:
      fact.measure.kind === 'amount' || fact.measure.kind === 'count'
        ? name
        : { zh: `${name.zh}${measure.zh}`, en: `${name.en}, ${measure.en}` },
    where: witnessName(fact.witness),
    actual: show(fact),
    others: {
      zh: unique(agreeing.map((text) => text.zh)).join('、'),
      en: unique(agreeing.map((text) => text.en)).join(', '),
    },
    expected: show(standard),
  };
}

function relatedTo(fact: Fact, printed: readonly Fact[]): Related[] {
  return printed
    .filter((other) => other !== fact)
    .map((other) => {
      const where = witnessName(other.witness);
      return {
        label: { zh: `${where.zh} ${show(other)}`, en: `${where.en} ${show(other)}` },
        span: other.span,
      };
    });
}
