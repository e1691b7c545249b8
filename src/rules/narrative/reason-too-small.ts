import { formatMoney, subtract } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import { moneyOf, statementsOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, openGovernmentRules } from '../../standards/citations.ts';
import { moneyOfRows, rowsOf } from '../../standards/driver-money.ts';
import { driversIn, partsOf } from '../../standards/drivers.ts';
import { codeName, nameOf } from '../../standards/names.ts';

export default rule({
  id: 'narrative/reason-too-small',
  title: {
    zh: '原因所说的钱比要解释的增加额还小',
    en: 'The reason is smaller than the increase it explains',
  },
  why: {
    zh: '一项支出今年的全部金额都不够解释增加额，增加就不可能是它造成的。',
    en: 'Where all the money of the cause is less than the increase, the cause cannot have made it.',
  },
  remedy: {
    zh: '找出真正增加的款、项，按它写原因。',
    en: 'Find the item that really increased, and give its reason.',
  },
  severity: 'error',
  basis: [arithmetic, openGovernmentRules],
  catalogue: ['Q05'],
  messages: {
    tooSmall: {
      zh: '{item}增加{change}万元，原因只说{cause}；{cause}的全部支出（{rows}）才{money}万元，解释不了增加的{change}万元',
      en: '{item} increased by {change} 万元, explained by {cause} alone; but all that was spent on it ({rows}) is {money} 万元, too little for an increase of {change}',
    },
  },
  *check({ current, ledger }: Case) {
    const table = ledger.tables.get('general-expenditure') ?? ledger.tables.get('expenditure');
    if (!table)
      return yield {
        kind: 'unable',
        missing: { zh: '没有认出支出决算表', en: 'no table of expenditure was recognised' },
      };
    for (const statement of statementsOf(current, 'reason')) {
      const fact = statement.explains;
      const change = fact && moneyOf(fact);
      if (fact?.measure.kind !== 'change' || !change || change.fen <= 0n || !fact.about.at.function) continue;
      const parts = partsOf(statement.text).map((part) => driversIn(part));
      // only a reason whose every part is tied to accounts can be measured
      if (parts.length === 0 || parts.some((part) => part.length === 0)) continue;
      const named = parts.flat();
      const rows = rowsOf(
        named.map(({ driver }) => driver),
        fact.about,
        table,
        ledger,
      );
      const money = moneyOfRows(rows);
      if (rows.length === 0 || 2n * subtract(change, money).fen < change.grain + money.grain) {
        yield pass;
        continue;
      }
      const cause = named.map(({ word }) => word).join('、');
      yield {
        kind: 'fail',
        message: 'tooSmall',
        holes: {
          item: nameOf(fact.about, ledger.names),
          change: formatMoney(change),
          cause,
          rows: rows
            .map(
              (row) =>
                `${row.about.at.function}${codeName(row.about.at.function!, 'function', ledger.names)}`,
            )
            .join('、'),
          money: formatMoney(money),
        },
        span: statement.span,
        related: [
          {
            label: { zh: `增加额${formatMoney(change)}万元`, en: `increase of ${formatMoney(change)} 万元` },
            span: fact.span,
          },
          ...rows.map((row) => ({ label: nameOf(row.about, ledger.names), span: row.span })),
        ],
        logicalPlace: fact.id,
      };
    }
    yield pass;
  },
  examples: {
    ok: [example('增加3.00万元，增长17.65%', '在编人员养老保险缴费基数上调')],
    bad: [
      [
        example('增加9.00万元，增长81.82%', '⟦在编人员养老保险缴费基数上调⟧'),
        '社会保障和就业支出（208）增加9.00万元，原因只说养老保险缴费；养老保险缴费的全部支出（2080505机关事业单位基本养老保险缴费支出）才4.00万元，解释不了增加的9.00万元',
      ],
    ],
  },
});

function example(change: string, reason: string): string {
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t20.00\t20.00\t
208\t社会保障和就业支出\t20.00\t20.00\t
20801\t人力资源和社会保障管理事务\t16.00\t16.00\t
2080150\t事业运行\t16.00\t16.00\t
20805\t行政事业单位养老支出\t4.00\t4.00\t
2080505\t机关事业单位基本养老保险缴费支出\t4.00\t4.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
社会保障和就业支出年初预算20.00万元，支出决算20.00万元，完成年初预算的100.00%。较上年决算${change}，主要原因是${reason}。`;
}
