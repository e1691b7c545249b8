import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure, TableReading } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { templateOfFinalAccounts } from '../../standards/citations.ts';
import { findWords, linesOf } from '../common/lines.ts';

export default rule({
  id: 'presentation/unit-line-differs',
  title: { zh: '各表金额单位不同', en: 'Tables in different units of money' },
  why: {
    zh: '各表单位不同，同一个数在两张表里差一万倍，读者容易看错，也可能是单位写错了。',
    en: 'Where units differ, one amount differs by a factor between two tables: easily misread, and perhaps a mistake.',
  },
  remedy: {
    zh: '统一用一个金额单位（一般为万元）；如果只是单位栏写错，改正单位栏。',
    en: 'Use one unit throughout, usually 万元; where only the line is wrong, correct it.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts],
  catalogue: ['F12', 'N23'],
  messages: {
    differs: {
      zh: '{table}的金额单位是{actual}，其他表是{expected}',
      en: '{table} is in {actual}, the other tables are in {expected}',
    },
  },
  *check({ current }: Case) {
    const stated = current.tables.filter((table) => table.moneyUnit !== undefined);
    if (stated.length < 2) {
      yield {
        kind: 'unable',
        missing: {
          zh: '没有认出两张以上表的金额单位',
          en: 'the units of fewer than two tables were recognised',
        },
      };
      return;
    }
    const expected = mostUsual(stated.map((table) => table.moneyUnit!));
    const deviating = stated.filter((table) => table.moneyUnit !== expected);
    if (deviating.length === 0) yield pass;
    for (const table of deviating)
      yield {
        kind: 'fail',
        message: 'differs',
        holes: { table: table.title, actual: table.moneyUnit!, expected },
        span: unitLine(current, table),
        logicalPlace: `${table.id}/unit`,
      };
  },
  examples: {
    ok: [
      `收入决算表
金额单位：万元
项目\t本年收入合计
合计\t1.00
支出决算表
单位：万元
项目\t本年支出合计
合计\t1.00`,
    ],
    bad: [
      [
        `收入决算表
金额单位：万元
项目\t本年收入合计
合计\t1.00
支出决算表
金额⟦单位：元⟧
项目\t本年支出合计
合计\t10000.00`,
        '支出决算表的金额单位是元，其他表是万元',
      ],
    ],
  },
});

function mostUsual(units: readonly string[]): string {
  const count = (unit: string) => units.filter((other) => other === unit).length;
  return units.reduce((best, unit) => (count(unit) > count(best) ? unit : best));
}

function unitLine(current: Disclosure, table: TableReading): Span {
  const lines = linesOf(current).filter(
    (line) => table.span.start <= line.span.start && line.span.end <= table.span.end,
  );
  return findWords(current.source, lines, /单位:[百千万亿]?元/g)[0]?.span ?? table.titleSpan;
}
