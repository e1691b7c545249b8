import type { Case } from '../../model/case.ts';
import type { Disclosure, TableReading } from '../../model/disclosure.ts';
import { folded } from '../../core/fold.ts';
import { pass, rule } from '../../model/rule.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { askedTables } from '../common/dressed-tables.ts';
import { linesOf } from '../common/lines.ts';
import { notRecognised } from '../common/sections.ts';

/** How far under a table its note may stand, in lines. */
const farthestNote = 3;
const saysEmpty =
  /无(?:相关)?数据|没有(?:相关)?数据|空表|为空|没有.{0,40}(?:收入|支出|收支|经费)|(?:^|[，:])无.{0,30}(?:收入|支出|收支|经费)/;

export default rule({
  id: 'completeness/empty-table-unexplained',
  title: { zh: '空表没有说明', en: 'An empty table without a note' },
  why: {
    zh: '空表不写明没有数据，读者分不清是确实没有，还是漏填。',
    en: 'Without a note the reader cannot tell whether there was nothing or something was left out.',
  },
  remedy: { zh: '在表下写“说明：本表无数据”。', en: 'Say under the table that it has no data.' },
  severity: 'note',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['F01', 'A23'],
  messages: {
    unexplained: {
      zh: '{table}一个数也没有，表下也没有写“本表无数据”',
      en: '{table} prints no number, and no note says that there is none',
    },
  },
  obligations: (profile) => askedTables(profile).map((table) => table.id),
  *check({ current, ledger, profile }: Case) {
    for (const { id } of askedTables(profile)) {
      const table = ledger.tables.get(id);
      if (!table) yield { kind: 'unable', key: id, missing: notRecognised(id) };
      else if (table.unbound.length > 0)
        yield {
          kind: 'unable',
          key: id,
          missing: { zh: '表中有单元格没有认出', en: 'cells of the table were not recognised' },
        };
      else if (!isEmpty(table) || table.declaredEmpty || isExplained(current, table))
        yield { ...pass, key: id };
      else
        yield {
          kind: 'fail',
          key: id,
          message: 'unexplained',
          holes: { table: witnessName(id) },
          span: table.titleSpan,
          suggestion: {
            kind: 'confirm',
            text: { zh: '表下加“说明：本表无数据”', en: 'add 说明：本表无数据 under the table' },
          },
          logicalPlace: id,
        };
    }
  },
  examples: {
    ok: [
      `国有资本经营预算财政拨款支出决算表
金额单位：万元
科目代码\t科目名称\t合计\t基本支出\t项目支出
合计\t\t\t\t
说明：本表无数据`,
      `国有资本经营预算财政拨款支出决算表
金额单位：万元
科目代码\t科目名称\t合计\t基本支出\t项目支出
合计\t\t0.00\t0.00\t0.00`,
    ],
    bad: [
      [
        `⟦国有资本经营预算财政拨款支出决算表⟧
金额单位：万元
科目代码\t科目名称\t合计\t基本支出\t项目支出
合计\t\t\t\t
注：本表反映国有资本经营预算财政拨款支出情况。`,
        '国有资本经营预算财政拨款支出决算表一个数也没有，表下也没有写“本表无数据”',
      ],
    ],
  },
});

/** A printed zero is a statement; blanks and dashes are none. */
function isEmpty(table: TableReading): boolean {
  return table.cells.every((cell) => cell.value.kind === 'blank' || cell.value.kind === 'barred');
}

function isExplained(current: Disclosure, table: TableReading): boolean {
  const below = linesOf(current)
    .filter((line) => line.role === 'text' && line.span.start >= table.span.end)
    .slice(0, farthestNote);
  return (
    saysEmpty.test(folded(current.source.text.slice(table.titleSpan.end, table.span.end))) ||
    below.some((line) => saysEmpty.test(line.folded.text))
  );
}
