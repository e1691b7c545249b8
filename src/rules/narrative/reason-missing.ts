import type { Related } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure, Passage } from '../../model/disclosure.ts';
import type { Statement } from '../../model/fact.ts';
import { passagesIn } from '../../model/ledger.ts';
import type { Profile } from '../../model/profile.ts';
import { subjectOf } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { fold, originalSpan } from '../../core/fold.ts';
import { magnitude } from '../../core/money.ts';
import { formatPercent, ratioOf } from '../../core/ratio.ts';
import {
  openGovernmentRules,
  templateOfFinalAccounts,
  threePublicRequirements,
} from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { passageText } from '../common/passage-text.ts';
import { asked, hasSection, notRecognised } from '../common/sections.ts';
import { directionOf, showSize } from '../common/show.ts';
import type { StatedAmount } from '../common/stated-amounts.ts';
import { changesIn, comparingSections, yearlyChanges } from '../common/yearly-change.ts';

/** Any wording that begins a reason. */
const givesReason =
  /原因|由于|因为|是因|系因|主要是|主要为|主要系(?!统|列)|因(?!公|素|此|病)[一-龥]{2,}|影响|所致|导致/;
const opensReason = /(?:主要)?原因[是为系在于主要:，]*$/;

export default rule({
  id: 'narrative/reason-missing',
  title: { zh: '增减没有写原因', en: 'A change without a reason' },
  why: {
    zh: '增减较大的要说明原因。“主要原因是”后面空着，是模板没有填完；增减很大却一字不提，公众无从知道钱为什么变了。',
    en: 'Larger changes are to be explained. An empty “the main reason is” is a template left unfilled; and a large change without a word leaves the public guessing.',
  },
  remedy: {
    zh: '写明造成增减的具体事项和金额。',
    en: 'Say what caused the change, with its amount.',
  },
  severity: 'warning',
  basis: [openGovernmentRules, threePublicRequirements, templateOfFinalAccounts],
  catalogue: ['Q02', 'T05'],
  messages: {
    empty: {
      zh: '“{words}”后面没有写原因',
      en: 'nothing follows “{words}”',
    },
    unexplained: {
      zh: '{name}{direction}{change}（{rate}），没有写原因',
      en: '{name}: {direction} {change} ({rate}), without a reason',
    },
  },
  obligations: (profile) => asked(profile, comparingSections),
  *check(given: Case) {
    const { current, profile } = given;
    for (const key of asked(profile, comparingSections)) {
      if (!hasSection(current, key)) yield { kind: 'unable', key, missing: notRecognised(key) };
      else if (!current.facts.some((fact) => isWithin(fact.witness, key) && fact.measure.kind === 'change'))
        yield {
          kind: 'notApplicable',
          key,
          why: { zh: '没有写增减额', en: 'no change is stated' },
        };
    }
    const passages = passagesIn(current, 'narrative');
    for (const passage of passages) {
      for (const statement of passage.statements) {
        if (statement.kind !== 'reason') continue;
        const span = emptySpan(current, passages, passage, statement);
        if (!span) yield { ...pass, key: passage.section };
        else
          yield {
            kind: 'fail',
            key: passage.section,
            message: 'empty',
            holes: { words: current.source.text.slice(span.start, span.end) },
            span,
            severity: 'error',
            logicalPlace: `${passage.section}/${statement.about ? subjectOf(statement.about) : ''}`,
          };
      }
      yield* judgeChanges(given, passages, passage);
    }
  },
  examples: {
    ok: [
      narrative('机关运行经费支出12.00万元，比上年增加2.00万元，增长20.00%，主要原因是新增办公用房物业费。'),
      // below the threshold of the profile
      narrative('机关运行经费支出12.00万元，比上年增加0.50万元，增长4.35%。'),
      narrative(
        '机关运行经费支出12.00万元，比上年增加2.00万元，增长20.00%。\n增加的原因：新增办公用房物业费。',
      ),
      // the reason begins on the next line
      narrative(
        '机关运行经费支出12.00万元，比上年增加2.00万元，增长20.00%，主要原因是：\n一是新增办公用房物业费。',
      ),
    ],
    bad: [
      [
        narrative('机关运行经费支出12.00万元，比上年增加2.00万元，增长20.00%，⟦主要原因是⟧。'),
        '“主要原因是”后面没有写原因',
      ],
      [
        // “因公” is no reason
        `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
因公出国（境）费支出3.00万元，比上年增加⟦1.00万元⟧，增长50.00%；`,
        '因公出国（境）费增加1.00万元（50.00%），没有写原因',
      ],
      [
        narrative('机关运行经费支出12.00万元，比上年增加⟦2.00万元⟧，增长20.00%。'),
        '机关运行经费增加2.00万元（20.00%），没有写原因',
      ],
    ],
  },
});

/** A made paragraph on operating costs, for the examples. */
function narrative(text: string): string {
  return `第三部分 情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
2024年度${text}`;
}

/** The words that open a reason with nothing behind them; undefined where there is one, here or on the next line. */
function emptySpan(
  current: Disclosure,
  passages: readonly Passage[],
  passage: Passage,
  statement: Statement,
): Span | undefined {
  if (/[^，。；、:."']/.test(statement.text)) return undefined;
  const ended = /^[\s。；]*[。；]/.test(current.source.text.slice(statement.span.end));
  const next = passages[passages.indexOf(passage) + 1];
  if (!ended && next && next.section === passage.section) return undefined;
  const before = fold(
    current.source.text.slice(passage.span.start, statement.span.start),
    passage.span.start,
  );
  const words = opensReason.exec(before.text);
  return words ? originalSpan(before, words.index, before.text.length) : undefined;
}

interface Change extends StatedAmount {
  readonly rate: string;
}

function* judgeChanges(given: Case, passages: readonly Passage[], passage: Passage) {
  const key = passage.section;
  const changes = changesIn(given.current, passage);
  if (changes.length === 0) return;
  const large = changes.flatMap((change): Change[] => {
    const rate = rateOf(given, passage, change);
    return rate === undefined ? [] : [{ ...change, rate }];
  });
  const first = large[0];
  if (!first || isExplained(given.current, passages, passage)) {
    yield { ...pass, key };
    return;
  }
  const name = nameOf(first.fact.about, given.ledger.names);
  yield {
    kind: 'fail' as const,
    key,
    message: 'unexplained' as const,
    holes: {
      name,
      direction: directionOf(first.money.fen),
      change: showSize(first.money),
      rate: first.rate,
    },
    span: first.fact.span,
    related: large
      .slice(1)
      .flatMap((change): Related[] =>
        change.fact.span.start === first.fact.span.start
          ? []
          : [{ label: labelOf(given, change), span: change.fact.span }],
      ),
    suggestion: {
      kind: 'supply' as const,
      text: { zh: `写明“${name.zh}”增减的原因`, en: `say why “${name.en}” changed` },
    },
    logicalPlace: first.fact.id,
  };
}

function labelOf({ ledger }: Case, change: Change): Text {
  const name = nameOf(change.fact.about, ledger.names);
  const direction = directionOf(change.money.fen);
  const size = showSize(change.money);
  return {
    zh: `${name.zh}${direction.zh}${size}（${change.rate}）`,
    en: `${name.en}: ${direction.en} ${size} (${change.rate})`,
  };
}

/** The rate of a change that the profile asks a reason for, as words; undefined for one that is small or unknown. */
function rateOf({ ledger, profile }: Case, passage: Passage, change: StatedAmount): string | undefined {
  if (change.money.fen === 0n) return undefined;
  const growth = outsideReasons(passage).find(
    (fact) => fact.measure.kind === 'growth' && subjectOf(fact.about) === subjectOf(change.fact.about),
  );
  const yearly = yearlyChanges(ledger, passage, change)[0];
  if (growth?.value.kind === 'ratio') {
    const { ppm, grain } = growth.value.ratio;
    return isLarge(magnitude(ppm), profile) ? formatPercent({ ppm: magnitude(ppm), grain }) : undefined;
  }
  if (!yearly) return undefined;
  if (yearly.prior.fen <= 0n) return '上年为0';
  const ratio = ratioOf(magnitude(change.money.fen), yearly.prior.fen, 100n)!;
  return isLarge(ratio.ppm, profile) ? formatPercent(ratio) : undefined;
}

function isLarge(ppm: bigint, { reasonThreshold }: Profile): boolean {
  return ppm >= BigInt(Math.round(reasonThreshold * 10_000));
}

/** Whether the passage, or what follows it up to the next change, gives a reason; a total's items give theirs. */
function isExplained(current: Disclosure, passages: readonly Passage[], passage: Passage): boolean {
  const from = passages.indexOf(passage);
  const own = passageText(current, passage).text;
  if (givesReason.test(own)) return true;
  const listsItems = /其中:?$|[:，；]$/.test(own);
  for (const next of passages.slice(from + 1)) {
    if (next.section !== passage.section) return false;
    if (!listsItems && changesIn(current, next).length > 0) return false;
    if (givesReason.test(passageText(current, next).text)) return true;
  }
  return false;
}
