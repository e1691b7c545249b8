import type { Case } from '../../model/case.ts';
import type { Statement } from '../../model/fact.ts';
import { moneyOf, statementsOf } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { subjectOf } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules } from '../../standards/citations.ts';
import { driversIn } from '../../standards/drivers.ts';
import { nameOf } from '../../standards/names.ts';
import { isEmptyReason } from '../../standards/wording/empty-reasons.ts';

const often = 3;
/** What changes pay and contributions changes several items at once: the same reason may be true of all. */
const reachesSeveral = /人员|人数|职工|工资|薪|基数|缴费|缴存|调标|提标|增资|晋升|晋级|职级|退休/;
const ofNone = /无|没有|未发生|未安排|未产生/;

export default rule({
  id: 'narrative/reason-repeated',
  title: { zh: '几个项目用同一个原因', en: 'One reason for several items' },
  why: {
    zh: '不同的科目各有各的增减原因。同一句话用在三个以上科目，多半是复制的。',
    en: 'Each item changes for reasons of its own. One sentence under three or more of them was mostly copied.',
  },
  remedy: {
    zh: '逐项核对，写各项自己的原因；确实同因的，写明各占多少。',
    en: 'Write the reason of each item; where they do share one, say how much of it falls on each.',
  },
  severity: 'note',
  basis: [openGovernmentRules],
  catalogue: ['Q08'],
  messages: {
    repeated: {
      zh: '{count}个项目的原因都写“{reason}”：{items}',
      en: '{count} items share the reason “{reason}”: {items}',
    },
  },
  *check({ current, ledger }: Case) {
    const byReason = new Map<string, Map<string, Statement>>();
    for (const statement of statementsOf(current, 'reason')) {
      const item = itemOf(statement);
      const reason = statement.text.replaceAll(/[，。；、"]+$/g, '');
      if (!item || !isOfOneItem(reason)) continue;
      const items = byReason.get(reason) ?? new Map<string, Statement>();
      if (!items.has(subjectOf(item))) items.set(subjectOf(item), statement);
      byReason.set(reason, items);
    }
    for (const [reason, items] of byReason) {
      const statements = [...items.values()];
      if (statements.length < often) {
        yield pass;
        continue;
      }
      const names = statements.map(({ about }) => nameOf(about!, ledger.names));
      yield {
        kind: 'fail',
        message: 'repeated',
        holes: {
          count: String(statements.length),
          reason,
          items: {
            zh: names.map(({ zh }) => zh).join('、'),
            en: names.map(({ en }) => en).join('; '),
          },
        },
        span: statements[0]!.span,
        related: statements.slice(1).map(({ span }, index) => ({ label: names[index + 1]!, span })),
        logicalPlace: `reason/${reason}`,
      };
    }
    yield pass;
  },
  examples: {
    ok: [
      example('年中追加堤防项目', '年中追加堤防项目', '新购测流设备'),
      example('缴费基数上调', '缴费基数上调', '缴费基数上调'),
    ],
    bad: [
      [
        example('⟦压减一般性项目⟧', '压减一般性项目', '压减一般性项目'),
        '3个项目的原因都写“压减一般性项目”：教育支出（205）、农林水支出（213）、交通运输支出（214）',
      ],
    ],
  },
});

/** The function code or the item of the three public expenses that a reason of change is about. */
function itemOf({ about, explains }: Statement): Quantity | undefined {
  if (!about || (explains && moneyOf(explains)?.fen === 0n)) return undefined;
  const isItem = about.at.function !== undefined || (about.concept === 'three-public' && about.at.item);
  return isItem ? about : undefined;
}

/** Reasons that say nothing are another defect; those of pay and contributions are shared rightly. */
function isOfOneItem(reason: string): boolean {
  return (
    reason !== '' &&
    !ofNone.test(reason) &&
    !reachesSeveral.test(reason) &&
    !isEmptyReason(reason) &&
    driversIn(reason).length === 0
  );
}

function example(first: string, second: string, third: string): string {
  const line = (name: string, reason: string) =>
    `${name}年初预算12.00万元，支出决算12.00万元，完成年初预算的100.00%。较上年决算减少2.00万元，主要原因是${reason}。`;
  return `第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
${line('教育支出', first)}
${line('农林水支出', second)}
${line('交通运输支出', third)}`;
}
