import type { Folded } from '../../core/fold.ts';
import { originalSpan } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import type { Ledger } from '../../model/ledger.ts';
import { moneyOf, passagesIn, sameSubject } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { quote } from '../../model/source.ts';
import { arithmetic, openGovernmentRules } from '../../standards/citations.ts';
import { nameOf } from '../../standards/names.ts';
import { outsideReasons } from '../common/outside-reasons.ts';
import { passageText } from '../common/passage-text.ts';
import { explainedChanges } from '../common/reason-direction.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

const ofChange = /增加|增长|增大|上升|提高|减少|下降|降低|新增|追加|调增|调减|压减/;
/** “没有增加”, “增减相抵”: nothing changed. */
const ofNone = /无|没有|未|不变|不增|持平|相同|一致|稳定|增减|相抵|抵消/;
const reducedToNothing =
  /(?:增加|减少|下降|降低)(?:为|到|至)0(?:\.0+)?万元，?(?:与|同|和|较|比)(?:上年|上年度|去年|\d{4}年度?)(?:决算数?|支出)?(?:基本)?(?:持平|相同|一致)/g;

export default rule({
  id: 'narrative/unchanged-with-reason-of-change',
  title: { zh: '持平却写了增减', en: 'Unchanged, yet a change is told' },
  why: {
    zh: '与上年持平就没有增减，也就没有增减的原因。两样写在一起，必有一样不对。',
    en: 'What equals last year’s did not change, and no reason for a change can follow. One of the two is wrong.',
  },
  remedy: {
    zh: '核对两年的数：确实持平的，删去增减的原因；有增减的，写出增减额。',
    en: 'Compare both years: where they are equal, drop the reason; where they are not, state the change.',
  },
  severity: 'warning',
  basis: [arithmetic, openGovernmentRules],
  catalogue: ['Q09'],
  messages: {
    reason: {
      zh: '{name}与上年持平，后面却写原因“{reason}”',
      en: '{name} equals last year’s, yet the reason is “{reason}”',
    },
    reduced: {
      zh: '“{words}”：减到0，上年就不是0；与上年持平，就没有减少',
      en: '“{words}”: what was reduced to 0 was not 0 last year, and what equals last year’s was not reduced',
    },
    zeroGrowth: {
      zh: '{name}没有增减，却写增减{rate}；写“与上年持平”即可',
      en: '{name} did not change, yet a growth of {rate} is stated; 持平 (unchanged) says it',
    },
  },
  *check({ current, ledger }: Case) {
    const passages = passagesIn(current, 'narrative');
    if (passages.length === 0) {
      yield { kind: 'unable', missing: { zh: '没有认出情况说明', en: 'the narrative was not recognised' } };
      return;
    }
    for (const passage of passages) {
      for (const { statement, fact, sign } of explainedChanges(current, passage)) {
        if (sign !== 0 || !ofChange.test(statement.text) || ofNone.test(statement.text)) yield pass;
        else
          yield {
            kind: 'fail',
            message: 'reason',
            holes: { name: nameOf(fact.about, ledger.names), reason: statement.text },
            span: statement.span,
            related: [{ label: { zh: '与上年持平', en: 'unchanged' }, span: fact.span }],
            logicalPlace: fact.id,
          };
      }
      const text = passageText(current, passage);
      for (const { words, span } of matchesIn(text, reducedToNothing))
        yield { kind: 'fail', message: 'reduced', holes: { words }, span, logicalPlace: passage.section };
      for (const fact of zeroGrowths(ledger, passage))
        yield {
          kind: 'fail',
          message: 'zeroGrowth',
          severity: 'note',
          holes: { name: nameOf(fact.about, ledger.names), rate: quote(current.source, fact.span) },
          span: fact.span,
          logicalPlace: fact.id,
        };
    }
    yield pass;
  },
  examples: {
    ok: [
      example('公务接待费支出0万元，与上年相同，主要原因是：本单位无此项支出；'),
      example('公务接待费支出0万元，比上年增加0万元，增长0%。'),
      example('公务接待费支出0.30万元，与上年持平，主要原因是来访批次没有增加。'),
      example('公务接待费支出0.30万元，比上年减少0.10万元，下降25.00%，主要原因是来访减少。'),
    ],
    bad: [
      [
        example('公务接待费支出0.30万元，与上年持平，主要原因是⟦减少支付⟧。'),
        '公务接待费与上年持平，后面却写原因“减少支付”',
      ],
      [
        example('公务接待费支出决算⟦减少为0.00万元，与2023年持平⟧。'),
        '“减少为0.00万元，与2023年持平”：减到0，上年就不是0；与上年持平，就没有减少',
      ],
      [example('公务接待费支出0.30万元，增长⟦0%⟧。'), '公务接待费没有增减，却写增减0%；写“与上年持平”即可'],
    ],
  },
});

/** Growth of nothing over an amount that is not nothing; a small change may round to it. */
function zeroGrowths(ledger: Ledger, passage: Passage): Fact[] {
  const stated = outsideReasons(passage);
  return stated.filter(({ measure, value, about }) => {
    if (measure.kind !== 'growth' || value.kind !== 'ratio' || value.ratio.ppm !== 0n) return false;
    const changed = stated.some(
      (other) =>
        other.measure.kind === 'change' && sameSubject(other.about, about) && moneyOf(other)?.fen !== 0n,
    );
    const amounts = statedAmounts(ledger, about, passage.facts);
    return !changed && amounts.some(({ money }) => money.fen !== 0n);
  });
}

function matchesIn(text: Folded, pattern: RegExp) {
  return [...text.text.matchAll(pattern)].map((match) => ({
    words: match[0],
    span: originalSpan(text, match.index, match.index + match[0].length),
  }));
}

function example(text: string): string {
  return `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
${text}`;
}
