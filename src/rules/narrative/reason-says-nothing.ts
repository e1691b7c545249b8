import type { Case } from '../../model/case.ts';
import type { Statement } from '../../model/fact.ts';
import { moneyOf, statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules, threePublicRequirements } from '../../standards/citations.ts';
import { isEmptyReason } from '../../standards/wording/empty-reasons.ts';

export default rule({
  id: 'narrative/reason-says-nothing',
  title: { zh: '原因没有说明任何事', en: 'A reason that says nothing' },
  why: {
    zh: '“工作需要”“据实支出”放在哪一项都说得通，等于没有说明。检查通报里常点名这样的原因。',
    en: '“As work required” or “spent as needed” fits any item and explains none. Inspections name such reasons again and again.',
  },
  remedy: {
    zh: '写出是什么事、什么人、什么项目使它增减，最好写金额。',
    en: 'Name the event, the people or the project that changed it, with the amount if possible.',
  },
  severity: 'note',
  basis: [openGovernmentRules, threePublicRequirements],
  catalogue: ['Q08'],
  messages: {
    empty: {
      zh: '原因只写“{reason}”，没有说明发生了什么（{count}处）',
      en: 'the reason is but “{reason}”, which does not say what happened ({count} places)',
    },
  },
  *check({ current }: Case) {
    const places = new Map<string, Statement[]>();
    for (const statement of statementsOf(current, 'reason')) {
      if (isUnchanged(statement) || !isEmptyReason(statement.text)) yield pass;
      else places.set(statement.text, [...(places.get(statement.text) ?? []), statement]);
    }
    for (const [reason, statements] of places)
      yield {
        kind: 'fail',
        message: 'empty',
        holes: { reason, count: String(statements.length) },
        span: statements[0]!.span,
        related: statements
          .slice(1)
          .map(({ span }) => ({ label: { zh: '同样的原因', en: 'the same reason' }, span })),
        suggestion: { kind: 'supply', text: { zh: '写明具体事项', en: 'say what happened' } },
        logicalPlace: `reason/${reason}`,
      };
    yield pass;
  },
  examples: {
    ok: [
      example('新增办公用房物业费'),
      example('因工作需要新增了两名巡测人员'),
      example('按照规定补缴上年养老保险'),
    ],
    bad: [
      [example('⟦工作需要⟧'), '原因只写“工作需要”，没有说明发生了什么（1处）'],
      [example('⟦本单位据实列支⟧'), '原因只写“本单位据实列支”，没有说明发生了什么（1处）'],
      [example('⟦实际支出增加⟧'), '原因只写“实际支出增加”，没有说明发生了什么（1处）'],
    ],
  },
});

/** What did not change needs no reason. */
function isUnchanged({ explains }: Statement): boolean {
  if (explains?.measure.kind !== 'change' && explains?.measure.kind !== 'deviation') return false;
  return moneyOf(explains)?.fen === 0n;
}

function example(reason: string): string {
  return `第三部分 情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
2024年度机关运行经费支出12.00万元，比上年增加2.00万元，增长20.00%，主要原因是${reason}。`;
}
