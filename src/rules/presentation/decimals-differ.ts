import type { Money, MoneyUnit } from '../../core/money.ts';
import { decimalsOf, formatMoney } from '../../core/money.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { finalAccountsRules, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';

/** Of fewer amounts nobody can say how many decimals the document prints. */
const fewest = 3;

export default rule({
  id: 'presentation/decimals-differ',
  title: { zh: '金额的小数位数不一致', en: 'Amounts with different decimals' },
  why: {
    zh: '同一份表的金额保留同样的小数位数。多出来的位数多半是从元直接粘贴的，少了的位数多半是末尾的零被去掉或者被取整。',
    en: 'The amounts of one document have the same decimals. More of them come from pasting 元, fewer from dropped zeros or from rounding.',
  },
  remedy: {
    zh: '按全文的位数重新四舍五入；取整过的，补上尾数。',
    en: 'Round to the decimals of the document; write the digits that were rounded away.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts, finalAccountsRules],
  catalogue: ['A21'],
  messages: {
    differ: {
      zh: '表中金额一般保留{usual}位小数，有{count}个不同：{amounts}',
      en: 'amounts in the tables have {usual} decimals, except {count}: {amounts}',
    },
  },
  *check({ current }: Case) {
    const printed = amountsIn(current);
    const usual = usualDecimals(printed);
    if (printed.length < fewest || usual === undefined) {
      yield current.tables.length === 0
        ? { kind: 'unable', missing: { zh: '没有认出表格', en: 'no table was recognised' } }
        : { kind: 'notApplicable', why: { zh: '表里的金额太少', en: 'the tables hold too few amounts' } };
      return;
    }
    const others = printed.filter(({ decimals }) => decimals !== usual);
    const first = others[0];
    if (!first) {
      yield pass;
      return;
    }
    yield {
      kind: 'fail',
      message: 'differ',
      holes: { usual: String(usual), count: String(others.length), amounts: listed(others) },
      span: first.span,
      related: others.slice(1).map((other) => {
        const { table, span } = other;
        const text = textOf(other);
        const name = witnessName(table);
        return { label: { zh: `${name.zh}：${text}`, en: `${name.en}: ${text}` }, span };
      }),
      logicalPlace: 'decimals',
    };
  },
  examples: {
    ok: [example('12.50', '8.50'), example('0', '12.50')],
    bad: [[example('⟦12.503⟧', '8'), '表中金额一般保留2位小数，有2个不同：12.503、8']],
  },
});

interface Printed {
  readonly money: Money;
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly table: string;
  readonly span: Span;
}

/** The amounts of the tables as printed; a zero may be printed anyhow. */
function amountsIn({ tables, identity }: Disclosure): Printed[] {
  return tables.flatMap((table) => {
    const unit = (table.moneyUnit ?? identity.moneyUnit.value ?? '万元') as MoneyUnit;
    return table.cells.flatMap(({ value, span }) => {
      if (value.kind !== 'money' || value.money.fen === 0n) return [];
      return [{ money: value.money, unit, decimals: decimalsOf(value.money, unit), table: table.id, span }];
    });
  });
}

function textOf({ money, unit, decimals }: Printed): string {
  return formatMoney(money, unit, decimals);
}

/** What more than half of the amounts print. */
function usualDecimals(printed: readonly Printed[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { decimals } of printed) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return [...counts].find(([, count]) => 2 * count > printed.length)?.[0];
}

const shownAtMost = 5;

function listed(others: readonly Printed[]): { zh: string; en: string } {
  const texts = [...new Set(others.map(textOf))];
  const shown = texts.slice(0, shownAtMost);
  const more = texts.length > shownAtMost;
  return { zh: shown.join('、') + (more ? '等' : ''), en: shown.join(', ') + (more ? ', …' : '') };
}

function example(basic: string, project: string): string {
  return `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出\t项目支出
合计\t\t21.00\t${basic}\t${project}
208\t社会保障和就业支出\t1.00\t1.00\t
210\t卫生健康支出\t20.00\t20.00\t`;
}
