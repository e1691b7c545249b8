import type { Related } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Money } from '../../core/money.ts';
import { agree, exactZero, formatMoney, magnitude, negate, subtract, sum } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import type { Fact } from '../../model/fact.ts';
import { amountOf, childCodes, moneyOf } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { factAddress } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, budgetLaw75 } from '../../standards/citations.ts';
import { codeName } from '../../standards/names.ts';

/** A quantity with its stated change and the last year that follows from it. */
interface Implied {
  readonly name: string;
  readonly fact: Fact;
  readonly change: Money;
  readonly current: Money;
  readonly prior: Money;
}

export default rule({
  id: 'narrative/changes-do-not-add-up',
  title: {
    zh: '分项增减之和与总额增减不符',
    en: 'The changes of the parts do not make the change of the total',
  },
  why: {
    zh: '总额比上年的增减，等于各类增减之和。两者对不上，说明有一类写错，或者上年有、今年没有的一类没有写。由今年的数和增减额可以推出上年的数，各类上年数之和也应等于上年总额。',
    en: 'The change of a total is the sum of the changes of its parts. A gap means that a part is wrong, or that a part of last year is gone and was left out. This year’s amounts less the changes give last year’s, which must add up as well.',
  },
  remedy: {
    zh: '对照上年决算公开逐类核对增减额；上年有、今年没有的类也要写（减少多少，下降100.00%）。',
    en: 'Compare each change with last year’s disclosure; a part that is gone must be stated too (a decrease of 100.00%).',
  },
  severity: 'error',
  basis: [arithmetic, budgetLaw75],
  catalogue: ['N11', 'T04'],
  messages: {
    gap: {
      zh: '各类增减之和为{sum}万元，总额增减为{total}万元，相差{gap}万元（四舍五入最多能解释{allowed}万元）；推得上年各类之和{priorSum}万元，上年总额{priorTotal}万元',
      en: 'the changes of the classes make {sum} 万元, the total changes by {total} 万元: a gap of {gap} 万元 (rounding explains at most {allowed}); last year’s classes would make {priorSum}, its total {priorTotal} 万元',
    },
  },
  *check({ current, ledger, year }: Case) {
    const table = ledger.tables.get('general-expenditure');
    if (!table)
      return yield {
        kind: 'unable',
        missing: {
          zh: '没有认出一般公共预算财政拨款支出决算表',
          en: 'the table of general-budget expenditure was not recognised',
        },
      };
    const whole: Quantity = { year, stage: 'final', concept: 'expenditure', at: { fund: 'general' } };
    const total = implied({ ledger, year }, whole, '总额');
    if (!total)
      return yield {
        kind: 'unable',
        missing: {
          zh: '文字没有写一般公共预算财政拨款支出比上年的增减额',
          en: 'the text does not state the change of general-budget expenditure',
        },
      };
    const codes = childCodes(table, '');
    const parts = codes.map((code) =>
      implied(
        { ledger, year },
        { ...whole, at: { fund: 'general', function: code } },
        codeName(code, 'function', ledger.names),
      ),
    );
    const stated = parts.filter((part) => part !== undefined);
    if (stated.length < codes.length || stated.length === 0) {
      return yield {
        kind: 'notApplicable',
        why: { zh: '文字没有逐类写明比上年的增减', en: 'the text does not state the change of every class' },
      };
    }
    const gone = goneClasses({ current, ledger, year }, codes, whole);
    const all = [...stated, ...gone];
    const changes = sum(all.map((part) => part.change));
    if (agree(changes, total.change)) {
      return yield changes.fen === total.change.fen
        ? pass
        : {
            kind: 'tail',
            span: total.fact.span,
            message: {
              zh: `各类增减之和${show(changes)}万元，总额增减${show(total.change)}万元`,
              en: `changes of the classes ${show(changes)}, of the total ${show(total.change)} 万元`,
            },
          };
    }
    const gap = subtract(total.change, changes);
    yield {
      kind: 'fail',
      message: 'gap',
      holes: {
        sum: show(changes),
        total: show(total.change),
        gap: show({ fen: magnitude(gap.fen), grain: 0n }),
        allowed: show({ fen: ((gap.grain - 1n) / 2n / 10_000n) * 10_000n, grain: 0n }),
        priorSum: show(sum(all.map((part) => part.prior))),
        priorTotal: show(total.prior),
      },
      span: total.fact.span,
      related: [total, ...all].map(relatedOf),
      alternatives: alternativesFor(gap, all),
      settledBy: {
        zh: `${year - 1}年度决算公开（用 --prior 提供）`,
        en: `last year’s disclosure, FY${year - 1} (given with --prior)`,
      },
      logicalPlace: factAddress(whole, { kind: 'change', from: year - 1 }),
    };
  },
  examples: {
    ok: [narrative('增加5.00万元，增长5.26%', '增加2.00万元，增长4.17%', '增加3.00万元，增长6.38%')],
    bad: [
      [
        narrative('增加⟦5.00万元⟧，增长5.26%', '增加2.00万元，增长4.17%', '减少1.00万元，下降1.96%'),
        '各类增减之和为1.00万元，总额增减为5.00万元，相差4.00万元（四舍五入最多能解释0.01万元）；推得上年各类之和99.00万元，上年总额95.00万元',
      ],
    ],
  },
});

/** A made unit with two classes of 50.00 万元, for the examples. */
function narrative(total: string, education: string, health: string): string {
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t100.00\t100.00\t
205\t教育支出\t50.00\t50.00\t
210\t卫生健康支出\t50.00\t50.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
与上年相比，一般公共预算财政拨款支出${total}。
（三）一般公共预算财政拨款支出决算具体情况
教育支出年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。较上年决算${education}。
卫生健康支出年初预算50.00万元，支出决算50.00万元，完成年初预算的100.00%。较上年决算${health}。`;
}

function implied(
  { ledger, year }: Pick<Case, 'ledger' | 'year'>,
  quantity: Quantity,
  name: string,
): Implied | undefined {
  const fact = (ledger.byId.get(factAddress(quantity, { kind: 'change', from: year - 1 })) ?? [])[0];
  const change = fact && moneyOf(fact);
  const current = amountOf(ledger, quantity);
  if (!fact || !change || !current) return undefined;
  return { name, fact, change, current, prior: subtract(current, change) };
}

/** Classes that the table no longer prints, with the decrease to nothing that the text states. */
function goneClasses(
  { current, ledger, year }: Pick<Case, 'current' | 'ledger' | 'year'>,
  printed: readonly string[],
  whole: Quantity,
): Implied[] {
  const found: Implied[] = [];
  for (const fact of current.facts) {
    const code = fact.about.at.function;
    if (
      fact.measure.kind !== 'change' ||
      fact.measure.from !== year - 1 ||
      fact.about.concept !== whole.concept
    )
      continue;
    if (
      fact.about.at.fund !== 'general' ||
      fact.about.at.nature ||
      code?.length !== 3 ||
      printed.includes(code)
    )
      continue;
    const change = moneyOf(fact);
    if (change && !found.some((other) => other.fact.about.at.function === code)) {
      found.push({
        name: codeName(code, 'function', ledger.names),
        fact,
        change,
        current: exactZero,
        prior: negate(change),
      });
    }
  }
  return found;
}

function show(money: Money): string {
  return formatMoney(money);
}

function relatedOf(part: Implied): Related {
  const signed = `${part.change.fen > 0n ? '+' : ''}${show(part.change)}`;
  return {
    label: {
      zh: `${part.name} ${signed}，推得上年${show(part.prior)}`,
      en: `${part.name} ${signed}, so last year ${show(part.prior)}`,
    },
    span: part.fact.span,
  };
}

/** What could close the gap: a part whose last year was another, or a part of last year that was left out. */
function alternativesFor(gap: Money, parts: readonly Implied[]): Text[] {
  const alternatives: Text[] = [];
  const missing = { fen: -gap.fen, grain: gap.grain };
  for (const part of parts.filter((candidate) => candidate.prior.fen === 0n)) {
    const prior = { fen: part.prior.fen + missing.fen, grain: 0n };
    if (prior.fen <= 0n) continue;
    const change = subtract({ ...part.current, grain: 0n }, prior);
    const word = change.fen < 0n ? { zh: '减少', en: 'a decrease of' } : { zh: '增加', en: 'an increase of' };
    const amount = show({ fen: magnitude(change.fen), grain: 0n });
    alternatives.push({
      zh: `${part.name}上年不是0。若为${show(prior)}万元，差额正好为0，该句应为“${word.zh}${amount}万元”`,
      en: `last year’s ${part.name} was not 0: with ${show(prior)} 万元 the gap closes, and the sentence should say ${word.en} ${amount} 万元`,
    });
  }
  if (missing.fen > 0n) {
    alternatives.push({
      zh: `上年有${show(missing)}万元的一类支出，今年没有，文字未写（应写“减少${show(missing)}万元，下降100.00%”）`,
      en: `a class of ${show(missing)} 万元 last year is gone and was left out (a decrease of ${show(missing)} 万元, 100.00%)`,
    });
  }
  if (alternatives.length === 0 || parts.every((part) => part.prior.fen !== 0n)) {
    const amount = show({ fen: magnitude(gap.fen), grain: 0n });
    alternatives.push({
      zh: `总额或某一类的增减额写错，正好相差${amount}万元`,
      en: `the change of the total or of one class is wrong by just ${amount} 万元`,
    });
  }
  return alternatives;
}
