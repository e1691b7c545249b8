import type { Related } from '../../core/findings.ts';
import { same } from '../../core/messages.ts';
import type { Money } from '../../core/money.ts';
import { fold } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { BoundCell, Disclosure, TableReading } from '../../model/disclosure.ts';
import type { Fact, Statement } from '../../model/fact.ts';
import { moneyOf, statementsOf } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw14, budgetLaw75 } from '../../standards/citations.ts';
import { nameOf, witnessName } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';
import { asked, hasSection, notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';

/** A section that may say that there is nothing, and where the table would show it. */
interface Place {
  readonly section: string;
  readonly table: string;
  /** Whether a quantity of the table belongs to the section. */
  holds(about: Quantity): boolean;
}

const places: readonly Place[] = [
  { section: 'narrative/government-fund', table: 'government-fund', holds: () => true },
  { section: 'narrative/state-capital', table: 'state-capital', holds: () => true },
  { section: 'narrative/three-public', table: 'three-public', holds: ({ stage }) => stage === 'final' },
  {
    section: 'narrative/operating-cost',
    table: 'statistics',
    holds: ({ concept }) => concept === 'operating-cost',
  },
  {
    section: 'narrative/procurement',
    table: 'statistics',
    holds: ({ concept }) => concept === 'procurement',
  },
];
const sections = places.map((place) => place.section);

export default rule({
  id: 'narrative/none-contradicts-table',
  title: { zh: '文字说没有，表里有数', en: 'The text says none, the table shows some' },
  why: {
    zh: '“本年度无此项收支”只有在表里确实没有数时才能写；反过来，表是空的，文字就不该有金额。',
    en: '“No such income or expenditure” holds only where the table is empty; and where the table is empty, the text has no amount to state.',
  },
  remedy: {
    zh: '以决算报表为准：表里有数的，写明金额和用途；表漏填的，补填表。',
    en: 'Follow the accounts: state amount and use where there is one, or fill in the table where it was left empty.',
  },
  severity: 'error',
  basis: [budgetLaw14, budgetLaw75],
  catalogue: ['N14', 'N19'],
  messages: {
    none: {
      zh: '文字写“{words}”，{table}却有{name}{amount}',
      en: 'the text says “{words}”, but {table} has {name} {amount}',
    },
    empty: {
      zh: '文字写{name}{amount}，{table}却没有数',
      en: 'the text states {name} {amount}, but {table} shows nothing',
    },
  },
  obligations: (profile) => asked(profile, sections),
  *check(given: Case) {
    for (const place of places) yield* judge(given, place);
  },
  examples: {
    ok: [
      fund('合计\t\t\t\t\t\t\t', '本年度无此项收支。'),
      fund(
        '合计\t\t\t6.00\t6.00\t\t6.00\t',
        '2024年度政府性基金预算财政拨款本年收入6.00万元，本年支出6.00万元。',
      ),
      // spending of balances brought forward: there is no income
      fund('合计\t\t6.00\t\t6.00\t\t6.00\t', '2024年度无政府性基金预算财政拨款收入，支出来自年初结转。'),
      statistics('', '', '本单位无机关运行经费。'),
      statistics('9.00', '', '2024年度机关运行经费支出9.00万元，与上年持平。'),
    ],
    bad: [
      [
        fund('合计\t\t\t6.00\t6.00\t\t6.00\t', '⟦本年度无此项收支⟧。'),
        '文字写“本年度无此项收支”，政府性基金预算财政拨款收入支出决算表却有政府性基金预算财政拨款本年收入6.00万元',
      ],
      [
        statistics('9.00', '', '本单位⟦无机关运行经费⟧。'),
        '文字写“无机关运行经费”，部门决算公开相关信息统计表却有机关运行经费（行政单位）9.00万元',
      ],
      [
        statistics('', '', '2024年度机关运行经费支出⟦9.00万元⟧，与上年持平。'),
        '文字写机关运行经费9.00万元，部门决算公开相关信息统计表却没有数',
      ],
    ],
  },
});

/** A made table of government funds with the section on it, for the examples. */
function fund(total: string, text: string): string {
  return `政府性基金预算财政拨款收入支出决算表
项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余
科目代码\t科目名称\t\t\t小计\t基本支出\t项目支出\t
栏次\t\t1\t2\t3\t4\t5\t6
${total}
第三部分 情况说明
七、政府性基金预算财政拨款收支决算情况说明
${text}`;
}

/** A made table of statistics with the section on operating costs, for the examples. */
function statistics(administrative: string, referenced: string, text: string): string {
  return `部门决算公开相关信息统计表
项目\t行次\t统计数
合计\t1\t2.00
货物\t2\t2.00
工程\t3\t
服务\t4\t
二、机关运行经费\t\t
项目\t\t统计数
(一) 行政单位\t5\t${administrative}
(二) 参照公务员法管理事业单位\t6\t${referenced}
第三部分 情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
${text}`;
}

function* judge(given: Case, place: Place) {
  const { current, ledger } = given;
  const key = place.section;
  const table = ledger.tables.get(place.table);
  const missing = [...(hasSection(current, key) ? [] : [key]), ...(table ? [] : [place.table])][0];
  if (missing !== undefined || !table) {
    yield { kind: 'unable' as const, key, missing: notRecognised(missing ?? place.table) };
    return;
  }
  if (table.unbound.length > 0) {
    yield {
      kind: 'unable' as const,
      key,
      missing: { zh: '表里有单元格没有认出', en: 'a cell of the table was not recognised' },
    };
    return;
  }
  let judged = false;
  for (const statement of statementsOf(current, 'none', key)) {
    if (!isDeclaration(current, statement)) continue;
    judged = true;
    yield* judgeNone(given, place, table, statement);
  }
  for (const stated of statedWithoutRow(given, place, table)) {
    judged = true;
    yield {
      kind: 'fail' as const,
      key,
      message: 'empty' as const,
      holes: {
        name: nameOf(stated.about, ledger.names),
        amount: showMoney(moneyOf(stated)!),
        table: witnessName(place.table),
      },
      span: stated.span,
      related: [relatedTable(table)],
      logicalPlace: `${key}/${stated.id}`,
    };
  }
  if (!judged) yield { ...pass, key };
}

function* judgeNone(given: Case, place: Place, table: TableReading, statement: Statement) {
  const key = place.section;
  const words = statement.text;
  const cell = filledCells(place, table).find(({ fact }) => isDenied(statement, fact!.about));
  const money = cell?.fact && moneyOf(cell.fact);
  if (!cell?.fact || !money) {
    yield { ...pass, key };
    return;
  }
  const name = nameOf(cell.fact.about, given.ledger.names);
  const amount = showMoney(money);
  yield {
    kind: 'fail' as const,
    key,
    message: 'none' as const,
    holes: { words, table: witnessName(place.table), name, amount },
    span: statement.span,
    related: [
      { label: { zh: `${name.zh}${amount}`, en: `${name.en} ${amount}` }, span: cell.span },
    ] satisfies Related[],
    expected: same(amount),
    logicalPlace: key,
  };
}

function filledCells(place: Place, table: TableReading): BoundCell[] {
  return table.cells.filter(({ fact }) => {
    const money = fact && moneyOf(fact);
    return fact && money && isSomething(money) && place.holds(fact.about);
  });
}

function isSomething(money: Money): boolean {
  return money.fen !== 0n;
}

/** What “none” denies: income, expenditure or both, as it says; of one item alone where it names one. */
function isDenied(statement: Statement, about: Quantity): boolean {
  const { text, about: named } = statement;
  const item = named?.at.item;
  if (item !== undefined) return about.at.item === item && about.concept === named?.concept;
  const income = /收入|收支/.test(text);
  const expenditure = /支出|收支|经费/.test(text);
  if (about.concept === 'income') return income || !expenditure;
  if (about.concept === 'opening-balance' || about.concept === 'closing-balance')
    return /收支|收入和支出/.test(text);
  return expenditure || !income;
}

/** Whether the words stand for themselves: not about last year, not the beginning of something else. */
function isDeclaration(current: Disclosure, statement: Statement): boolean {
  const { text } = current.source;
  const before = fold(text.slice(Math.max(0, statement.span.start - 30), statement.span.start)).text;
  const after = fold(text.slice(statement.span.end, statement.span.end + 10)).text;
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  return !/上年|去年|上一年|以前|如|若|除|并非|不/.test(clause) && /^(?:$|[，。；、!)(])/.test(after);
}

/**
 * Amounts of the text where the table prints no cell for them at all, or all its lines on the matter are empty.
 * A cell or sentence that differs is the business of the rule on one quantity with two values.
 */
function statedWithoutRow({ current, ledger }: Case, place: Place, table: TableReading): Fact[] {
  if (filledCells(place, table).length > 0) return [];
  return current.facts.filter((fact) => {
    const money = fact.measure.kind === 'amount' ? moneyOf(fact) : undefined;
    if (!money || !isSomething(money) || !isWithin(fact.witness, place.section)) return false;
    if (!place.holds(fact.about) || fact.about.year !== current.identity.year.value) return false;
    const facts = ledger.byId.get(fact.id) ?? [];
    const agreed = facts.every((other) => isSomething(moneyOf(other)!) && !ledger.tables.has(other.witness));
    return agreed && facts.find((other) => isWithin(other.witness, place.section)) === fact;
  });
}

function relatedTable(table: TableReading): Related {
  const span = table.declaredEmpty ?? table.titleSpan;
  return { label: { zh: '表里没有数', en: 'the table shows nothing' }, span };
}
