import { originalSpan } from '../../core/fold.ts';
import { same } from '../../core/messages.ts';
import type { Money, MoneyUnit } from '../../core/money.ts';
import { parseMoney, subtract } from '../../core/money.ts';
import { formatPercent, parsePercent, ratioOf } from '../../core/ratio.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import { passagesIn } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic } from '../../standards/citations.ts';
import { bestQuotient } from '../common/best-quotient.ts';
import type { PrintedLine } from '../common/lines.ts';
import { linesOf } from '../common/lines.ts';
import { directionOf, showMoney, showSize } from '../common/show.ts';
import { changesOfSame, yearlyChanges } from '../common/yearly-change.ts';

/** A change with its percentage, and the word for what changed: 收入较上年增加5.00万元，增长10.00%. */
const comparison =
  /(?:^|[，。；:)])(?:\d{4}年度?|本年度?)?(收入|支出|收、?支)(?:总额|合计)?(?:预算|决算)?数?(?:与|比|较|同)?(?:上年|去年|\d{4}年度?)(?:度|预算|决算)?数?(?:相比|增减)?，?(增加|减少)(\d[\d,]*(?:\.\d+)?)(万元|元)，(?:增加|增长|减少|下降|降低)(\d+(?:\.\d+)?%)/g;
const amountAfterWord = (word: string) =>
  new RegExp(`${word}(?:总额|合计|总计)?(?:预算|决算)?数?为?(\\d[\\d,]*(?:\\.\\d+)?)(万元|元)`, 'g');
const anyAmount = /(\d[\d,]*(?:\.\d+)?)(万元|元)/g;

interface Stated {
  readonly money: Money;
  readonly span: Span;
}

interface Comparison {
  readonly line: PrintedLine;
  readonly subject: string;
  readonly change: Stated;
  readonly percentage: Span;
  readonly printed: string;
  readonly at: number;
}

export default rule({
  id: 'narrative/growth-off-its-own-base',
  title: { zh: '增减百分比与同段的金额不符', en: 'A growth rate that no amount beside it makes' },
  why: {
    zh: '同一段里写了今年的数、增减额和百分比：今年的数减去增减额就是上年的数，增减额除以它就是百分比。段里没有一个数能算出这个百分比。',
    en: 'The paragraph gives this year’s amount, the change and a percentage: the amount less the change is last year’s, and the change divided by it is the percentage. No amount of the paragraph makes it.',
  },
  remedy: {
    zh: '核对上年的数，重新计算百分比；如果百分比说的是别的范围，写明是什么的百分比。',
    en: 'Check last year’s amount and compute the percentage anew; where it speaks of something else, say of what.',
  },
  severity: 'warning',
  basis: [arithmetic],
  catalogue: ['N10'],
  messages: {
    off: {
      zh: '{subject}{direction}{change}，今年{current}，推得上年{prior}，{change}÷{prior}＝{expected}，文中写{actual}',
      en: '{subject}: {direction} {change} to {current}, so last year was {prior}; {change} ÷ {prior} = {expected}, but the text says {actual}',
    },
  },
  *check(given: Case) {
    const comparisons = linesOf(given.current)
      .filter((line) => line.role === 'text')
      .flatMap(comparisonsIn)
      .filter((each) => !isJudgedByFacts(given, each.percentage));
    if (comparisons.length === 0)
      yield {
        kind: 'notApplicable',
        why: { zh: '没有只能按同段金额验算的百分比', en: 'no growth rate is left to be checked so' },
      };
    for (const each of comparisons) {
      const ratio = parsePercent(each.printed.slice(0, -1))!;
      const bases = amountsIn(each.line, anyAmount).flatMap(({ money }) =>
        [subtract(money, each.change.money), money].filter(({ fen }) => fen > 0n),
      );
      const best = bestQuotient(
        ratio,
        bases.map((whole) => ({ part: positive(each.change.money), whole })),
      );
      const current = currentOf(each);
      if (best && best.verdict !== 'wrong') yield pass;
      else if (!current)
        yield {
          kind: 'unable',
          missing: { zh: '同段没有写今年的数', en: 'this year’s amount is not in the paragraph' },
        };
      else {
        const prior = subtract(current.money, each.change.money);
        const expected = formatPercent(ratioOf(positive(each.change.money).fen, prior.fen, ratio.grain)!);
        yield {
          kind: 'fail',
          message: 'off',
          holes: {
            subject: each.subject,
            direction: directionOf(each.change.money.fen),
            change: showSize(each.change.money),
            current: showMoney(current.money),
            prior: showMoney(prior),
            expected,
            actual: each.printed,
          },
          span: each.percentage,
          related: [
            {
              label: {
                zh: `增减额${showSize(each.change.money)}`,
                en: `change ${showSize(each.change.money)}`,
              },
              span: each.change.span,
            },
            {
              label: {
                zh: `今年${showMoney(current.money)}`,
                en: `this year ${showMoney(current.money)}`,
              },
              span: current.span,
            },
          ],
          expected: same(expected),
          actual: same(each.printed),
          suggestion: { kind: 'confirm', text: { zh: `改为${expected}`, en: `change to ${expected}` } },
          logicalPlace: `growth/${each.subject}/${each.printed}`,
        };
      }
    }
  },
  examples: {
    ok: [
      paragraph('本站收入300.00万元，其中上级补助收入20.00万元。收入较上年增加50.00万元，增长20.00%。'),
      // the rate of a part of it that the paragraph states
      paragraph('本站收入300.00万元，其中事业收入150.00万元。收入较上年增加50.00万元，增长50.00%。'),
      paragraph('收入较上年增加50.00万元，增长12.34%。'),
    ],
    bad: [
      [
        paragraph('本站收入300.00万元，其中上级补助收入20.00万元。收入较上年增加50.00万元，增长⟦14.20%⟧。'),
        '收入增加50.00万元，今年300.00万元，推得上年250.00万元，50.00万元÷250.00万元＝20.00%，文中写14.20%',
      ],
    ],
  },
});

/** A made paragraph of the overview, where no section says what it is about. */
function paragraph(text: string): string {
  return `第三部分 情况说明\n十、其他重要事项情况说明\n${text}`;
}

function comparisonsIn(line: PrintedLine): Comparison[] {
  return [...line.folded.text.matchAll(comparison)].map((match) => {
    const [whole, subject = '', direction, amount = '', unit, printed = ''] = match;
    const end = match.index + whole.length;
    const from = match.index + whole.indexOf(amount + unit);
    const size = parseMoney(amount, unit as MoneyUnit)!;
    return {
      line,
      subject,
      change: {
        money: direction === '减少' ? { fen: -size.fen, grain: size.grain } : size,
        span: originalSpan(line.folded, from, from + amount.length + unit!.length),
      },
      percentage: originalSpan(line.folded, end - printed.length, end),
      printed,
      at: match.index,
    };
  });
}

/** Whether the percentage was understood well enough for the rule that checks facts against each other. */
function isJudgedByFacts({ current, ledger }: Case, span: Span): boolean {
  return passagesIn(current, '').some((passage) =>
    passage.facts.some(
      (fact) =>
        fact.measure.kind === 'growth' &&
        fact.span.start === span.start &&
        changesOfSame(current, passage, fact)
          .flatMap((change) => yearlyChanges(ledger, passage, change))
          .some(({ prior }) => prior.fen > 0n),
    ),
  );
}

/** This year's amount: the nearest before the change that stands after the same word and can have changed so much. */
function currentOf({ line, subject, change, at }: Comparison): Stated | undefined {
  const before = amountsIn(line, amountAfterWord(subject), at);
  return before.findLast(({ money }) => money.fen > change.money.fen && money.fen > 0n);
}

function amountsIn(line: PrintedLine, pattern: RegExp, before = Infinity): Stated[] {
  return [...line.folded.text.matchAll(pattern)].flatMap((match) => {
    const [whole, amount = '', unit] = match;
    const money = parseMoney(amount, unit as MoneyUnit);
    const end = match.index + whole.length;
    if (!money || match.index >= before) return [];
    return [{ money, span: originalSpan(line.folded, end - amount.length - unit!.length, end) }];
  });
}

function positive(money: Money): Money {
  return money.fen < 0n ? { fen: -money.fen, grain: money.grain } : money;
}
