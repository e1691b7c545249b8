import { folded } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf, passagesIn } from '../../model/ledger.ts';
import type { Coordinates } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { quote } from '../../model/source.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { nameOf, witnessName } from '../../standards/names.ts';
import { expenditureClasses } from '../../standards/quantities.ts';
import { asked, hasSection, notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';
import { hasUnreadPage, pageUnread } from '../common/unread-tables.ts';

/** A section that lists the parts of a table's total, and by what words it names them. */
interface Listing {
  readonly section: string;
  readonly table: string;
  lists(at: Coordinates): readonly string[] | undefined;
  /** Whether a fact of the section is about the part at these coordinates. */
  isAbout(fact: Fact, at: Coordinates): boolean;
}

const sourceWords: Readonly<Record<string, readonly string[]>> = {
  fiscal: ['财政拨款', '一般公共预算', '政府性基金', '国有资本经营预算', '财政补助'],
  superior: ['上级补助'],
  business: ['事业收入', '事业预算收入'],
  operating: ['经营收入', '经营预算收入'],
  subsidiary: ['附属单位'],
  other: ['其他收入', '其他各项收入'],
};

const listings: readonly Listing[] = [
  {
    section: 'narrative/income',
    table: 'income',
    lists: (at) => (at.function === undefined && at.source ? sourceWords[at.source] : undefined),
    isAbout: (fact, at) =>
      fact.about.at.source === at.source || (at.source === 'fiscal' && fact.about.at.fund !== undefined),
  },
  {
    section: 'narrative/general/structure',
    table: 'general-expenditure',
    lists: (at) => (at.function?.length === 3 && !at.nature ? classNames(at.function) : undefined),
    isAbout: (fact, at) => fact.about.at.function?.startsWith(at.function!) === true,
  },
];
const sections = listings.map((listing) => listing.section);

export default rule({
  id: 'narrative/class-not-mentioned',
  title: { zh: '表里有数，文字没有提到', en: 'In the table, not in the text' },
  why: {
    zh: '收入按来源、支出按功能分类逐类说明。表里有金额的一类，文字没有写，读者看不到这笔钱，各类也加不成总额。',
    en: 'Income is described source by source and expenditure class by class. One that has an amount in the table and no line in the text is hidden from the reader, and the parts no longer make the total.',
  },
  remedy: {
    zh: '照决算表补写这一类的金额和占比。',
    en: 'Add the amount and the share after the table.',
  },
  severity: 'warning',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['N02', 'N06', 'N08'],
  messages: {
    left: {
      zh: '{table}有{name}{amount}，{section}没有提到',
      en: '{table} has {name} {amount}; {section} does not mention it',
    },
  },
  obligations: (profile) => asked(profile, sections),
  *check(given: Case) {
    for (const listing of listings) yield* judge(given, listing);
  },
  examples: {
    ok: [
      document('教育支出(类)290.00万元，占比96.67%；\n卫生健康支出(类)10.00万元，占比3.33%。'),
      // one name of a class in another wording
      document('教育支出290.00万元，占比96.67%；卫生健康10.00万元，占比3.33%。'),
    ],
    bad: [
      [
        document('教育支出(类)290.00万元，占比96.67%。').replace('\t10.00\t10.00', '\t⟦10.00⟧\t10.00'),
        '一般公共预算财政拨款支出决算表有卫生健康支出（210）10.00万元，“一般公共预算财政拨款支出决算结构情况”没有提到',
      ],
      [
        `收入决算表
项目\t\t本年收入合计\t财政拨款收入\t上级补助收入\t事业收入\t经营收入\t附属单位上缴收入\t其他收入
科目代码\t科目名称
合计\t\t100.00\t92.00\t\t\t\t\t⟦8.00⟧
第三部分 情况说明
二、收入决算情况说明
2024年度收入合计100.00万元，其中：
财政拨款收入92.00万元，占比92.00%。`,
        '收入决算表有其他本年收入8.00万元，“收入决算情况说明”没有提到',
      ],
    ],
  },
});

/** Two made classes and the section on structure, for the examples. */
function document(structure: string): string {
  return `一般公共预算财政拨款支出决算表
项目\t\t本年支出\t\t
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t300.00\t300.00\t
205\t教育支出\t290.00\t290.00\t
210\t卫生健康支出\t10.00\t10.00\t
第三部分 情况说明
五、一般公共预算财政拨款支出决算情况说明
（二）一般公共预算财政拨款支出决算结构情况
2024年度一般公共预算财政拨款支出300.00万元，主要用于以下方面：
${structure}`;
}

function* judge(given: Case, listing: Listing) {
  const { current, ledger } = given;
  const key = listing.section;
  const table = ledger.tables.get(listing.table);
  if (!hasSection(current, key)) {
    yield { kind: 'unable' as const, key, missing: notRecognised(key) };
    return;
  }
  if (!table) {
    yield { kind: 'unable' as const, key, missing: notRecognised(listing.table) };
    return;
  }
  const text = textOf(current, key);
  const facts = current.facts.filter((fact) => fact.witness === key);
  const parts = table.cells.flatMap(({ fact }) => {
    const words = fact && listing.lists(fact.about.at);
    const money = fact && moneyOf(fact);
    return fact && words && money && money.fen > 0n ? [{ fact, words, money }] : [];
  });
  const isMentioned = ({ fact, words }: (typeof parts)[number]) =>
    words.some((word) => text.includes(word)) ||
    text.includes(folded(ledger.names.get(fact.about.at.function ?? '') || '\u0000')) ||
    facts.some((stated) => listing.isAbout(stated, fact.about.at)) ||
    isPrinted(current, key, fact);
  if (parts.length > 0 && !parts.some(isMentioned)) {
    yield {
      kind: 'unable' as const,
      key,
      missing: { zh: '没有认出逐类的说明', en: 'no description class by class was recognised' },
    };
    return;
  }
  for (const part of parts) {
    if (isMentioned(part)) yield { ...pass, key };
    else if (hasUnreadPage(current, key)) yield { kind: 'unable' as const, key, missing: pageUnread };
    else
      yield {
        kind: 'fail' as const,
        key,
        message: 'left' as const,
        holes: {
          table: witnessName(listing.table),
          name: nameOf(part.fact.about, ledger.names),
          amount: showMoney(part.money),
          section: witnessName(key),
        },
        span: part.fact.span,
        related: current.sections
          .filter((section) => section.id === key)
          .slice(0, 1)
          .map((section) => ({
            label: { zh: '应在这一节说明', en: 'to be described here' },
            span: section.headingSpan,
          })),
        logicalPlace: `${key}/${part.fact.id}`,
      };
  }
  if (parts.length === 0) yield { ...pass, key };
}

function textOf(current: Disclosure, section: string): string {
  return passagesIn(current, section)
    .map((passage) => folded(quote(current.source, passage.span)))
    .join('');
}

/** Whether the section prints the amount, under whatever name. */
function isPrinted(current: Disclosure, section: string, fact: Fact): boolean {
  const printed = folded(quote(current.source, fact.span)).replaceAll(',', '');
  return current.numbers.some(
    (number) => number.section === section && number.text.replaceAll(',', '') === printed,
  );
}

/** The names of a class over the years, folded. */
function classNames(code: string): readonly string[] {
  const names = expenditureClasses.find(([known]) => known === code)?.slice(1) ?? [];
  return names.map(folded);
}
