import type { Case } from '../../model/case.ts';
import type { Fact } from '../../model/fact.ts';
import type { Coordinates } from '../../model/quantity.ts';
import { moneyOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { isWithin } from '../../standards/sections.ts';
import { linesOf } from '../common/lines.ts';
import { hasSection, notRecognised } from '../common/sections.ts';

/** A term of the tables of income and expenditure: what it is the name of, and what a glossary calls it. */
interface TableTerm {
  readonly term: string;
  readonly concept: string;
  readonly at?: Coordinates;
  readonly explainedAs: RegExp;
}

const terms: readonly TableTerm[] = [
  {
    term: '财政拨款收入',
    concept: 'income',
    at: { source: 'fiscal' },
    explainedAs: /财政拨款(?:预算)?收入|一般公共预算财政拨款/,
  },
  { term: '上级补助收入', concept: 'income', at: { source: 'superior' }, explainedAs: /上级补助/ },
  { term: '事业收入', concept: 'income', at: { source: 'business' }, explainedAs: /事业(?:预算)?收入/ },
  { term: '经营收入', concept: 'income', at: { source: 'operating' }, explainedAs: /经营(?:预算)?收入/ },
  {
    term: '附属单位上缴收入',
    concept: 'income',
    at: { source: 'subsidiary' },
    explainedAs: /附属单位上缴/,
  },
  { term: '其他收入', concept: 'income', at: { source: 'other' }, explainedAs: /其他(?:预算)?收入/ },
  { term: '基本支出', concept: 'expenditure', at: { nature: 'basic' }, explainedAs: /基本支出/ },
  { term: '项目支出', concept: 'expenditure', at: { nature: 'project' }, explainedAs: /项目支出/ },
  { term: '上缴上级支出', concept: 'expenditure', at: { nature: 'remitted' }, explainedAs: /上缴上级/ },
  { term: '经营支出', concept: 'expenditure', at: { nature: 'operating' }, explainedAs: /经营支出/ },
  {
    term: '对附属单位补助支出',
    concept: 'expenditure',
    at: { nature: 'subsidiary' },
    explainedAs: /附属单位补助/,
  },
  {
    term: '使用非财政拨款结余（含专用结余）',
    concept: 'surplus-used',
    explainedAs: /非财政拨款结余|事业基金弥补/,
  },
  {
    term: '年初结转和结余',
    concept: 'opening-balance',
    explainedAs: /(?:年初|上年)[^。；]{0,6}结转|结转(?:和|与)?结余/,
  },
  { term: '结余分配', concept: 'surplus-distribution', explainedAs: /结余分配/ },
  {
    term: '年末结转和结余',
    concept: 'closing-balance',
    explainedAs: /年末[^。；]{0,6}结转|结转(?:和|与)?结余|结转下年/,
  },
];

const tables = ['income-expenditure-summary', 'income', 'expenditure'] as const;

export default rule({
  id: 'glossary/term-unexplained',
  title: { zh: '用到的名词没有解释', en: 'A term without explanation' },
  why: {
    zh: '公开的决算是给公众看的，表里有金额的收支名词要在名词解释里说明。',
    en: 'Published accounts are for the public: terms that stand for money in the tables are explained in the glossary.',
  },
  remedy: { zh: '在名词解释里补上这些名词。', en: 'Add the terms to the glossary.' },
  severity: 'note',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['Q15'],
  messages: {
    unexplained: {
      zh: '名词解释没有解释表里有金额的：{terms}',
      en: 'the glossary does not explain what the tables print amounts of: {terms}',
    },
  },
  *check({ current, ledger }: Case) {
    const known = tables.filter((id) => ledger.tables.has(id));
    if (!hasSection(current, 'glossary') || known.length === 0) {
      yield { kind: 'unable', missing: notRecognised(known.length === 0 ? tables[0] : 'glossary') };
      return;
    }
    const explained = linesOf(current)
      .filter((line) => isWithin(line.section, 'glossary') && line.role !== 'heading')
      .map((line) => line.folded.text)
      .join('');
    const missing = terms.flatMap(({ term, explainedAs, ...about }) => {
      const fact = explainedAs.test(explained)
        ? undefined
        : current.facts.find((each) => known.some((id) => id === each.witness) && states(each, about));
      return fact ? [{ term, fact }] : [];
    });
    const heading = current.sections.find((section) => isWithin(section.id, 'glossary'))!;
    if (missing.length === 0) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'unexplained',
        holes: {
          terms: {
            zh: missing.map(({ term }) => `“${term}”`).join('、'),
            en: missing.map(({ term }) => term).join(', '),
          },
        },
        span: heading.headingSpan,
        related: missing.map(({ term, fact }) => ({ label: { zh: term, en: term }, span: fact.span })),
        suggestion: { kind: 'supply', text: { zh: '补写名词解释', en: 'add the definitions' } },
        logicalPlace: 'glossary',
      };
  },
  examples: {
    ok: [
      example(
        '1.00',
        '第四部分 名词解释\n一、财政拨款收入：指县财政拨给本站的资金。\n二、事业收入：指提供水文资料取得的收入。',
      ),
    ],
    bad: [
      [
        example('1.00', '⟦第四部分 名词解释⟧\n一、财政拨款收入：指县财政拨给本站的资金。'),
        '名词解释没有解释表里有金额的：“事业收入”',
      ],
    ],
  },
});

/** Whether a fact prints money of a concept at just these coordinates. */
function states(fact: Fact, term: Pick<TableTerm, 'concept' | 'at'>): boolean {
  const { about, measure } = fact;
  if (about.concept !== term.concept || measure.kind !== 'amount') return false;
  const money = moneyOf(fact);
  if (!money || money.fen === 0n) return false;
  return Object.entries(term.at ?? {}).every(([axis, code]) => about.at[axis as keyof Coordinates] === code);
}

function example(business: string, glossary: string): string {
  return `收入决算表
金额单位：万元
科目代码\t科目名称\t本年收入合计\t财政拨款收入\t事业收入
合计\t\t10.00\t9.00\t${business}
${glossary}`;
}
