import { formatMoney, subtract } from '../../core/money.ts';
import { formatPercent, ratioOf } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import { amountFact, amountOf, statementsOf } from '../../model/ledger.ts';
import { along } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules } from '../../standards/citations.ts';
import { finestCodes, moneyOfRows, rowsOf } from '../../standards/driver-money.ts';
import { driversIn, partsOf } from '../../standards/drivers.ts';
import { codeName, nameOf } from '../../standards/names.ts';

export default rule({
  id: 'narrative/use-misses-the-money',
  title: { zh: '用途没有说到大部分钱', en: 'The use leaves out most of the money' },
  why: {
    zh: '用途只说了一小部分，公众就不知道大部分钱花在哪里。',
    en: 'Where the stated use covers a small part, the public does not learn where most of the money went.',
  },
  remedy: {
    zh: '按金额大小，把主要的款、项都写进用途。',
    en: 'Name the uses of the largest items, in the order of their money.',
  },
  severity: 'warning',
  basis: [openGovernmentRules],
  catalogue: ['Q07'],
  messages: {
    misses: {
      zh: '{item}{amount}万元，用途只说到{uses}（{covered}万元，占{share}）；没有说到：{missed}',
      en: '{item} is {amount} 万元, but the use names only {uses} ({covered} 万元, {share}); left out: {missed}',
    },
  },
  *check({ current, ledger }: Case) {
    const table = ledger.tables.get('general-expenditure') ?? ledger.tables.get('expenditure');
    if (!table)
      return yield {
        kind: 'unable',
        missing: { zh: '没有认出支出决算表', en: 'no table of expenditure was recognised' },
      };
    for (const statement of statementsOf(current, 'use')) {
      const about = statement.about && { ...statement.about, stage: 'final' as const };
      const amount = about?.at.function ? amountOf(ledger, about, table.id) : undefined;
      const parts = partsOf(statement.text).map((part) => driversIn(part));
      if (
        !about ||
        !amount ||
        amount.fen <= 0n ||
        parts.length === 0 ||
        parts.some((part) => part.length === 0)
      )
        continue;
      const drivers = parts.flat().map(({ driver }) => driver);
      const rows = rowsOf(drivers, about, table, ledger);
      const covered = moneyOfRows(rows);
      const share = ratioOf(covered.fen, amount.fen, 100n);
      if (covered.fen * 2n >= amount.fen || !share) {
        yield pass;
        continue;
      }
      const named = new Set(rows.map((row) => row.about.at.function));
      const missed = finestCodes(table, about.at.function!).filter(
        (code) =>
          !named.has(code) &&
          (amountOf(ledger, along(about, { function: code }), table.id)?.fen ?? 0n) !== 0n,
      );
      const facts = missed.map((code) => amountFact(ledger, along(about, { function: code }), table.id)!);
      yield {
        kind: 'fail',
        message: 'misses',
        holes: {
          item: nameOf(about, ledger.names),
          amount: formatMoney(amount),
          uses: parts
            .flat()
            .map(({ word }) => word)
            .join('、'),
          covered: formatMoney(covered),
          share: formatPercent(share),
          missed:
            facts
              .map(
                (fact) =>
                  `${fact.about.at.function}${codeName(fact.about.at.function!, 'function', ledger.names)}${formatMoney(moneyOfRows([fact]))}万元`,
              )
              .join('、') || `${formatMoney(subtract(amount, covered))}万元`,
        },
        span: statement.span,
        related: facts.map((fact) => ({ label: nameOf(fact.about, ledger.names), span: fact.span })),
        logicalPlace: `use/${about.at.function}`,
      };
    }
    yield pass;
  },
  examples: {
    ok: [example('在编人员养老保险、职业年金', '4.00')],
    bad: [
      [
        example('⟦在编人员养老保险、职业年金支出⟧', '96.00'),
        '社会保障和就业支出（208）102.00万元，用途只说到养老保险、职业年金（6.00万元，占5.88%）；没有说到：2080150事业运行96.00万元',
      ],
    ],
  },
});

function example(use: string, running: string): string {
  const total = (Number(running) + 6).toFixed(2);
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t${total}\t${total}\t
208\t社会保障和就业支出\t${total}\t${total}\t
20801\t人力资源和社会保障管理事务\t${running}\t${running}\t
2080150\t事业运行\t${running}\t${running}\t
20805\t行政事业单位养老支出\t6.00\t6.00\t
2080505\t机关事业单位基本养老保险缴费支出\t4.00\t4.00\t
2080506\t机关事业单位职业年金缴费支出\t2.00\t2.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（三）一般公共预算财政拨款支出决算具体情况
社会保障和就业支出年初预算${total}万元，支出决算${total}万元，完成年初预算的100.00%，用于${use}。`;
}
