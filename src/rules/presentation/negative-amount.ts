import type { Case } from '../../model/case.ts';
import type { BoundCell, TableReading } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw75, finalAccountsRules } from '../../standards/citations.ts';
import { nameOf, witnessName } from '../../standards/names.ts';
import { askedTables } from '../common/dressed-tables.ts';
import { notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';

/** What a year receives or spends. Balances may be negative, and so may what an adjustment leaves of them. */
const flows: readonly string[] = ['income', 'expenditure', 'three-public', 'procurement', 'operating-cost'];

export default rule({
  id: 'presentation/negative-amount',
  title: { zh: '本年收支出现负数', en: 'A negative amount of the year' },
  why: {
    zh: '本年收入、本年支出是当年实际收到和付出的钱，正常不会小于零。负数多半是填错，或者把冲减以前年度的数列进了本年。',
    en: 'Income and expenditure of the year are money received and paid and are not below zero. A negative number is mostly a mistake, or a correction of an earlier year.',
  },
  remedy: {
    zh: '核对账簿；确属退回、冲减以前年度收支的，按规定调整年初结转或者在说明里写清楚。',
    en: 'Check the books; a refund or correction of an earlier year adjusts the opening balance, or is explained in the text.',
  },
  severity: 'warning',
  basis: [budgetLaw75, finalAccountsRules],
  catalogue: ['A20'],
  messages: {
    negative: {
      zh: '{table}有{count}个负数：{amounts}',
      en: '{count} negative amounts in {table}: {amounts}',
    },
  },
  obligations: (profile) => askedTables(profile).map(({ id }) => id),
  *check({ current, ledger, profile }: Case) {
    for (const { id } of askedTables(profile))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const table of current.tables) {
      const negative = negativeCells(table);
      const first = negative[0];
      if (!first) {
        yield { ...pass, key: table.id };
        continue;
      }
      yield {
        kind: 'fail',
        key: table.id,
        message: 'negative',
        holes: {
          table: witnessName(table.id),
          count: String(negative.length),
          amounts: {
            zh: negative.map(({ fact }) => nameOf(fact.about, ledger.names).zh + shown(fact)).join('、'),
            en: negative
              .map(({ fact }) => `${nameOf(fact.about, ledger.names).en} ${shown(fact)}`)
              .join(', '),
          },
        },
        span: first.cell.span,
        related: negative.slice(1).map(({ cell, fact }) => {
          const name = nameOf(fact.about, ledger.names);
          return {
            label: { zh: name.zh + shown(fact), en: `${name.en} ${shown(fact)}` },
            span: cell.span,
          };
        }),
        settledBy: { zh: '退回、冲减的凭证', en: 'the vouchers of the refund or correction' },
        logicalPlace: `${table.id}/negative`,
      };
    }
  },
  examples: {
    ok: [
      example('8.00', '8.00', '0.00'),
      `政府性基金预算财政拨款收入支出决算表
金额单位：万元
科目代码\t科目名称\t年初结转和结余\t本年收入
合计\t\t-3.00\t4.00`,
    ],
    bad: [
      [
        example('6.00', '8.00', '⟦-2.00⟧'),
        '支出决算表有1个负数：行政事业单位养老支出（20805）的项目支出-2.00万元',
      ],
    ],
  },
});

function negativeCells({ cells }: TableReading): { cell: BoundCell; fact: Fact }[] {
  return cells.flatMap((cell) => {
    const { fact } = cell;
    const money = fact && moneyOf(fact);
    return money && money.fen < 0n && flows.includes(fact.about.concept) ? [{ cell, fact }] : [];
  });
}

function shown(fact: Fact): string {
  return showMoney(moneyOf(fact)!);
}

function example(total: string, basic: string, project: string): string {
  return `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出\t项目支出
20805\t行政事业单位养老支出\t${total}\t${basic}\t${project}`;
}
