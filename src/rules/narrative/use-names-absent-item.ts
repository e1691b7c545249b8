import { formatMoney } from '../../core/money.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Statement } from '../../model/fact.ts';
import { amountOf, statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules } from '../../standards/citations.ts';
import type { NamedDriver } from '../../standards/drivers.ts';
import { driversIn } from '../../standards/drivers.ts';
import { moneyOfRows, rowsOf } from '../../standards/driver-money.ts';
import { codeName, nameOf } from '../../standards/names.ts';

export default rule({
  id: 'narrative/use-names-absent-item',
  title: { zh: '用途里提到的项目，表里没有', en: 'The use names an item that the tables do not have' },
  why: {
    zh: '文字说钱用在某一项上，表里这一项却没有金额，说明用途是照抄来的，或者科目列错了。',
    en: 'The text says that money went to an item on which the tables show nothing: the sentence was copied, or the money was booked elsewhere.',
  },
  remedy: {
    zh: '照表改用途；确有支出的，核对科目。',
    en: 'Write the use after the table; if money was spent on it, check the account.',
  },
  severity: 'warning',
  basis: [openGovernmentRules],
  catalogue: ['Q07'],
  messages: {
    absent: {
      zh: '{item}（{amount}万元）的用途提到“{word}”，表里没有对应的金额：{accounts}',
      en: 'the use of {item} ({amount} 万元) names “{word}”, for which the tables show nothing: {accounts}',
    },
  },
  *check({ current, ledger }: Case) {
    const table = ledger.tables.get('general-expenditure') ?? ledger.tables.get('expenditure');
    const detail = ledger.tables.get('general-basic-detail');
    if (!table || !detail)
      return yield {
        kind: 'unable',
        missing: {
          zh: '没有认出支出决算表或基本支出明细表',
          en: 'the tables of expenditure or of basic expenditure in detail were not recognised',
        },
      };
    const printed = new Set(table.rows.map((row) => row.code));
    for (const statement of statementsOf(current, 'use')) {
      const { about } = statement;
      if (!about?.at.function) continue;
      for (const named of driversIn(statement.text)) {
        const { driver } = named;
        const onFunction = rowsOf([driver], { ...about, stage: 'final' }, table, ledger);
        const onEconomic = detail.cells.some(
          (cell) =>
            driver.economic.includes(cell.row) && cell.value.kind === 'money' && cell.value.money.fen !== 0n,
        );
        // a driver booked under a whole 款 cannot be told absent
        const precise = driver.functions.every((code) => code.length === 7);
        if (
          !precise ||
          onEconomic ||
          moneyOfRows(onFunction).fen !== 0n ||
          driver.functions.some((code) => printed.has(code))
        ) {
          yield pass;
          continue;
        }
        const accounts = [
          ...driver.functions.map((code) => `${code}${codeName(code, 'function', ledger.names)}未列`),
          ...driver.economic.map((code) => `${code}${codeName(code, 'economic', ledger.names)}为空白`),
        ].join('，');
        yield {
          kind: 'fail',
          message: 'absent',
          holes: {
            item: nameOf(about, ledger.names),
            amount: formatMoney(amountOf(ledger, { ...about, stage: 'final' }) ?? { fen: 0n, grain: 0n }),
            word: named.word,
            accounts,
          },
          span: wordSpan(statement, named, current.source.text),
          logicalPlace: `use/${about.at.function}/${driver.id}`,
        };
      }
    }
    yield pass;
  },
  examples: {
    ok: [example('在编人员医疗保险')],
    bad: [
      [
        example('在编人员医疗保险、⟦公务员医疗补助⟧'),
        '卫生健康支出（210）（4.00万元）的用途提到“公务员医疗补助”，表里没有对应的金额：2101103公务员医疗补助未列，30111公务员医疗补助缴费为空白',
      ],
    ],
  },
});

/** Where the word stands in print: blanks within it are kept. */
function wordSpan(statement: Statement, named: NamedDriver, text: string): Span {
  const printed = text.slice(statement.span.start, statement.span.end);
  const at = printed.indexOf(named.word);
  return at < 0
    ? statement.span
    : { start: statement.span.start + at, end: statement.span.start + at + named.word.length };
}

function example(use: string): string {
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t4.00\t4.00\t
210\t卫生健康支出\t4.00\t4.00\t
21011\t行政事业单位医疗\t4.00\t4.00\t
2101102\t事业单位医疗\t4.00\t4.00\t
一般公共预算财政拨款基本支出决算明细表
人员经费\t\t
科目代码\t科目名称\t决算数
301\t工资福利支出\t4.00
30110\t职工基本医疗保险缴费\t4.00
30111\t公务员医疗补助缴费\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
卫生健康支出年初预算4.00万元，支出决算4.00万元，完成年初预算的100.00%，用于${use}支出。`;
}
