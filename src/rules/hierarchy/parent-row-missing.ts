import type { Case } from '../../model/case.ts';
import type { CodedRow } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw75, budgetRegulations6 } from '../../standards/citations.ts';
import { levelOf, parentOf } from '../../standards/classifications/index.ts';
import { codeName, witnessName } from '../../standards/names.ts';
import type { CodedTable } from '../common/coded-tables.ts';
import { askedCodedTables, codedTables, nameIn } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'hierarchy/parent-row-missing',
  title: { zh: '缺少上级科目行', en: 'The row above a code is missing' },
  why: {
    zh: '表按类、款、项逐级列示，有项就要有它的款和类，各级合计才接得上。',
    en: 'The table descends from class to group to item; an item needs its group and its class, or the sums do not connect.',
  },
  remedy: {
    zh: '补上缺少的款或类的行，或核对编码是否写错。',
    en: 'Add the missing row, or check whether the code is wrong.',
  },
  severity: 'error',
  basis: [budgetLaw75, budgetRegulations6],
  catalogue: ['H04'],
  messages: {
    missing: {
      zh: '{table}有{child}（{code}），没有上级科目{parent}（{above}）的行',
      en: '{table} has {child} ({code}), but no row for {parent} ({above}) above it',
    },
  },
  obligations: (profile) => askedCodedTables(profile),
  *check({ current, ledger, profile }: Case) {
    for (const id of askedCodedTables(profile))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const table of codedTables(current)) {
      const orphans = orphansOf(table);
      if (orphans.length === 0) yield { ...pass, key: table.id };
      for (const { row, parent } of orphans)
        yield {
          kind: 'fail',
          key: table.id,
          message: 'missing',
          holes: {
            table: witnessName(table.id),
            child: nameIn(ledger, row),
            code: row.code,
            parent: codeName(parent, table.axis, ledger.names),
            above: parent,
          },
          span: row.codeSpan,
          logicalPlace: `${table.id}/${parent}`,
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
2080505\t机关事业单位基本养老保险缴费支出\t1.00\t1.00`,
    ],
    bad: [
      [
        `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00
20805\t行政事业单位养老支出\t1.00\t1.00
2080505\t机关事业单位基本养老保险缴费支出\t1.00\t1.00
210\t卫生健康支出\t2.00\t2.00
⟦2101102⟧\t事业单位医疗\t2.00\t2.00`,
        '支出决算表有事业单位医疗（2101102），没有上级科目行政事业单位医疗（21011）的行',
      ],
    ],
  },
});

/**
 * The first row under each missing one. A table that prints no row of a level at all is made so, and one whose
 * code is impossible is told elsewhere.
 */
function orphansOf({ rows, axis }: CodedTable): { row: CodedRow; parent: string }[] {
  const printed = new Set(rows.map((row) => row.code));
  const lengths = new Set([...printed].map((code) => code.length));
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const parent = levelOf(row.code, axis) ? parentOf(row.code) : undefined;
    if (parent === undefined || printed.has(parent) || !lengths.has(parent.length) || told.has(parent))
      return [];
    told.add(parent);
    return [{ row, parent }];
  });
}
