import type { Case } from '../../model/case.ts';
import type { CodedRow } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw75, budgetRegulations6 } from '../../standards/citations.ts';
import { levelOf } from '../../standards/classifications/index.ts';
import { witnessName } from '../../standards/names.ts';
import type { CodedTable } from '../common/coded-tables.ts';
import { askedCodedTables, codedTables, hasAmount, nameIn } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'hierarchy/class-without-detail',
  title: { zh: '没有列到款、项', en: 'A class without its detail' },
  why: {
    zh: '支出按功能分类公开到项，基本支出按经济分类公开到款，只列到类不合规定。',
    en: 'Expenditure is published by function down to the item, basic expenditure by economic nature down to the group.',
  },
  remedy: { zh: '补列这一科目下的款和项。', en: 'Add the groups and items under the code.' },
  severity: 'error',
  basis: [budgetRegulations6, budgetLaw75],
  catalogue: ['A22', 'H04', 'H06'],
  messages: {
    bare: {
      zh: '{table}的{name}（{code}）有金额，下面没有列{level}',
      en: '{name} ({code}) in {table} has an amount, but no {level} under it',
    },
  },
  obligations: (profile) => askedCodedTables(profile),
  *check({ current, ledger, profile }: Case) {
    for (const id of askedCodedTables(profile))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const table of codedTables(current)) {
      const bare = bareRows(table);
      if (bare.length === 0) yield { ...pass, key: table.id };
      for (const row of bare)
        yield {
          kind: 'fail',
          key: table.id,
          message: 'bare',
          holes: {
            table: witnessName(table.id),
            name: nameIn(ledger, row),
            code: row.code,
            level: row.code.length === 3 ? { zh: '款', en: 'group (款)' } : { zh: '项', en: 'item (项)' },
          },
          span: row.codeSpan,
          suggestion: { kind: 'supply', text: { zh: '补列下级科目', en: 'add the codes under it' } },
          logicalPlace: `${table.id}/${row.code}`,
        };
    }
  },
  examples: {
    ok: [
      `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00
20805\t行政事业单位养老支出\t1.00\t1.00
2080505\t机关事业单位基本养老保险缴费支出\t1.00\t1.00
210\t卫生健康支出\t\t`,
    ],
    bad: [
      [
        `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00
⟦20805⟧\t行政事业单位养老支出\t1.00\t1.00
⟦210⟧\t卫生健康支出\t2.00\t2.00`,
        '支出决算表的行政事业单位养老支出（20805）有金额，下面没有列项',
        '支出决算表的卫生健康支出（210）有金额，下面没有列款',
      ],
    ],
  },
});

/** Rows with an amount, above the finest level, with no code under them. */
function bareRows({ rows, axis }: CodedTable): CodedRow[] {
  const finest = axis === 'function' ? 7 : 5;
  const codes = [...new Set(rows.map((row) => row.code))];
  return rows.filter(
    (row) =>
      levelOf(row.code, axis) !== undefined &&
      row.code.length < finest &&
      hasAmount(row) &&
      !codes.some((code) => code.length > row.code.length && code.startsWith(row.code)),
  );
}
