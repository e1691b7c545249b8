import { fold, originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Statement } from '../../model/fact.ts';
import { passagesIn, statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules } from '../../standards/citations.ts';

/** Things that a reason says were cut or added: “减少疫情防控和招商引资经费”. */
const cutOrAdded =
  /(?:减少|增加|压减|取消|削减|新增|核减)了?([^，。；:]{2,30}?)(?:等)?(?:专项)?(?:经费|费用|项目|资金|支出|投入)/g;
/** Words for accounts and people of every unit: they name no particular thing. */
const common =
  /^(?:人员|工资|公用|基本|项目|专项|日常|办公|财政|财政拨款|预算|收入|支出|上年|本年|结转|结余|其他|一般|部分|相关|各项|有关|行政|事业|经营|在职|在编|退休|离退休)/;

export default rule({
  id: 'narrative/driver-found-nowhere',
  title: { zh: '总额的原因，在分项里找不到', en: 'The reason of the total is found in no item' },
  why: {
    zh: '总额增减的原因应当出现在某一分项的增减里。哪一项都没有提到，说明漏写了一项，或者原因是照抄来的。',
    en: 'What changed the total must have changed some item. Where no item mentions it, an item was left out or the reason was copied.',
  },
  remedy: {
    zh: '写明它是哪一类、款、项的增减；上年有、今年没有的也要写。',
    en: 'Say which item it changed; an item that is gone must be stated too.',
  },
  severity: 'warning',
  basis: [openGovernmentRules],
  catalogue: ['Q18'],
  messages: {
    nowhere: {
      zh: '总额增减的原因提到“{driver}”，但分项说明、职责和附件里都没有出现',
      en: 'the reason for the change of the total names “{driver}”, which neither the items nor duties nor annexes mention',
    },
  },
  *check({ current }: Case) {
    const items = passagesIn(current, 'narrative/general/items');
    const changes = items.some((passage) => passage.facts.some((fact) => fact.measure.kind === 'change'));
    if (items.length === 0)
      return yield {
        kind: 'unable',
        missing: { zh: '没有认出“具体情况”一节', en: 'the section of items was not recognised' },
      };
    if (!changes)
      return yield {
        kind: 'notApplicable',
        why: { zh: '分项没有写比上年的增减', en: 'the items state no change from last year' },
      };
    const totals = statementsOf(current, 'reason', 'narrative').filter(isOfTotal);
    const named = totals.flatMap((statement) => namedIn(statement, current.source.text));
    const elsewhere = named.length > 0 ? otherWords(current, totals) : '';
    const found = new Map<string, Span[]>();
    for (const { name, span } of named) {
      if (elsewhere.includes(name)) yield pass;
      else found.set(name, [...(found.get(name) ?? []), span]);
    }
    for (const [driver, places] of found) {
      yield {
        kind: 'fail',
        message: 'nowhere',
        holes: { driver },
        span: places[0]!,
        related: places
          .slice(1)
          .map((span) => ({ label: { zh: '同样的原因', en: 'the same reason' }, span })),
        suggestion: {
          kind: 'supply',
          text: {
            zh: `写明“${driver}”列在哪一类，上年多少`,
            en: `say in which class “${driver}” stood, and with how much last year`,
          },
        },
        logicalPlace: `driver/${driver}`,
      };
    }
    yield pass;
  },
  examples: {
    ok: [example('减少防汛演练经费', '减少防汛演练经费')],
    bad: [
      [
        example('减少防汛演练和⟦渔政巡航⟧经费', '减少防汛演练经费'),
        '总额增减的原因提到“渔政巡航”，但分项说明、职责和附件里都没有出现',
      ],
    ],
  },
});

function isOfTotal(statement: Statement): boolean {
  const at = statement.about?.at ?? {};
  return (
    statement.explains?.measure.kind === 'change' &&
    at.function === undefined &&
    at.item === undefined &&
    statement.about?.concept !== 'three-public'
  );
}

/** All that the document says apart from the reasons of the totals and its contents, without blanks. */
function otherWords(current: Case['current'], totals: readonly Statement[]): string {
  const { text } = current.source;
  const spans = [
    ...totals.map((statement) => statement.span),
    ...current.contents.map((line) => line.span),
  ].sort((a, b) => a.start - b.start);
  let rest = '';
  let at = 0;
  for (const span of spans) {
    rest += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return (rest + text.slice(at)).replaceAll(/\s+/g, '');
}

function namedIn(statement: Statement, text: string): { name: string; span: Span }[] {
  const folded = fold(text.slice(statement.span.start, statement.span.end), statement.span.start);
  const found: { name: string; span: Span }[] = [];
  for (const match of folded.text.matchAll(cutOrAdded)) {
    const list = match[1]!;
    const listAt = match.index + match[0].indexOf(list);
    for (const part of list.matchAll(/[^、和及与]+/g)) {
      const name = part[0];
      if (name.length < 3 || common.test(name)) continue;
      const from = listAt + part.index;
      found.push({ name, span: originalSpan(folded, from, from + name.length) });
    }
  }
  return found;
}

function example(total: string, item: string): string {
  return `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
与上年相比，一般公共预算财政拨款支出减少5.00万元，下降5.00%。主要原因是${total}。
（三）一般公共预算财政拨款支出决算具体情况
农林水支出年初预算95.00万元，支出决算95.00万元，完成年初预算的100.00%。较上年决算减少5.00万元，下降5.00%，主要原因是${item}。`;
}
