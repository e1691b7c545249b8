import type { Case } from '../../model/case.ts';
import type { Disclosure, TableReading } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { folded } from '../../core/fold.ts';
import { amountsOf, moneyOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { quantityOf } from '../../model/table.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { nameOf, witnessName } from '../../standards/names.ts';
import { tableById } from '../../standards/tables/index.ts';
import { budgetTwin } from '../common/budget-twin.ts';
import { askedTables } from '../common/dressed-tables.ts';
import { linesOf } from '../common/lines.ts';
import { notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';

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
    contradicted: {
      zh: '{table}一个数也没有，表下也没有写“本表无数据”，文字却写{name}{amount}',
      en: '{table} prints no number, and no note says that there is none, but the text says {name}: {amount}',
    },
  },
  obligations: (profile) => askedTables(profile).map((table) => table.id),
  *check(given: Case) {
    const { current, ledger, profile } = given;
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
      else {
        const said = saidOf(id, given);
        yield {
          kind: 'fail',
          key: id,
          span: table.titleSpan,
          ...(said
            ? {
                message: 'contradicted' as const,
                severity: 'warning' as const,
                holes: {
                  table: witnessName(id),
                  name: nameOf(said.about, ledger.names),
                  amount: showMoney(moneyOf(said)!),
                },
                related: [{ label: { zh: '文字所写', en: 'as the text says' }, span: said.span }],
              }
            : { message: 'unexplained' as const, holes: { table: witnessName(id) } }),
          suggestion: {
            kind: 'confirm',
            text: { zh: '表下加“说明：本表无数据”', en: 'add 说明：本表无数据 under the table' },
          },
          logicalPlace: id,
        };
      }
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
      [
        `⟦国有资本经营预算财政拨款支出决算表⟧
金额单位：万元
科目代码\t科目名称\t合计\t基本支出\t项目支出
合计\t\t\t\t
第三部分 情况说明
九、国有资本经营预算财政拨款支出决算情况说明
国有资本经营预算财政拨款支出12.50万元。`,
        '国有资本经营预算财政拨款支出决算表一个数也没有，表下也没有写“本表无数据”，文字却写国有资本经营预算财政拨款本年支出12.50万元',
      ],
    ],
  },
});

/** A printed zero is a statement; blanks and dashes are none. */
function isEmpty(table: TableReading): boolean {
  return table.cells.every((cell) => cell.value.kind === 'blank' || cell.value.kind === 'barred');
}

/** What the text says of the amounts that the columns of an empty table stand for. */
function saidOf(id: string, { ledger, year }: Case): Fact | undefined {
  const table = tableById(id);
  if (!table) return undefined;
  const quantities = table.lanes.flatMap((lane) =>
    lane.columns.map((column) => quantityOf(table, lane, column, {}, year)),
  );
  for (const quantity of quantities.flatMap((each) => [each, budgetTwin(each) ?? each])) {
    const said = amountsOf(ledger, quantity).find((fact) => {
      const money = ledger.tables.has(fact.witness) ? undefined : moneyOf(fact);
      return money !== undefined && money.fen !== 0n;
    });
    if (said) return said;
  }
  return undefined;
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
