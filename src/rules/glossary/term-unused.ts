import { folded } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { GlossaryEntry } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { codedTables } from '../common/coded-tables.ts';
import { hasSection, notRecognised } from '../common/sections.ts';

/** A function code as a glossary heads it: its path of names, down to the level in brackets. */
const lastOfPath = /([^()、，]+)\((?:类|款|项)\)$/;

export default rule({
  id: 'glossary/term-unused',
  title: { zh: '名词解释了表里没有的科目', en: 'A code is explained that no table prints' },
  why: {
    zh: '名词解释里的支出科目，应当是本单位表里有的。表里没有的，多半抄自上年或者别的单位。',
    en: 'The codes that a glossary explains are those of the tables. Others were mostly copied from last year or from another unit.',
  },
  remedy: {
    zh: '核对科目是否漏列；确实没有的，删去解释。',
    en: 'Check whether the code was left out of the tables, else delete the definition.',
  },
  severity: 'note',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['Q15'],
  messages: {
    unused: {
      zh: '名词解释了{count}个表里没有的科目：{terms}',
      en: 'the glossary explains {count} codes that no table prints: {terms}',
    },
  },
  *check({ current }: Case) {
    const names = codedTables(current, 'function').flatMap(({ rows }) =>
      rows.map(({ name }) => folded(name)),
    );
    if (!hasSection(current, 'glossary') || names.length === 0) {
      yield { kind: 'unable', missing: notRecognised(names.length === 0 ? 'expenditure' : 'glossary') };
      return;
    }
    const unused = current.glossary.filter((entry) => {
      const name = codeNameIn(entry);
      return name !== undefined && !names.some((printed) => printed.includes(name) || name.includes(printed));
    });
    const first = unused[0];
    if (!first) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'unused',
        holes: {
          count: String(unused.length),
          terms: {
            zh: unused.map(({ term }) => `“${term}”`).join('、'),
            en: unused.map(({ term }) => term).join(', '),
          },
        },
        span: first.span,
        related: unused.slice(1).map(({ term, span }) => ({ label: { zh: term, en: term }, span })),
        logicalPlace: 'glossary/unused',
      };
  },
  examples: {
    ok: [
      example(
        '一、农林水支出（类）水利（款）水文测报（项）：指用于水文测报的支出。\n二、经营收入：指经营取得的收入。',
      ),
    ],
    bad: [
      [example('⟦一、教育支出（类）：指用于办学的支出。⟧'), '名词解释了1个表里没有的科目：“教育支出(类)”'],
    ],
  },
});

function codeNameIn({ term }: GlossaryEntry): string | undefined {
  return lastOfPath.exec(term)?.[1];
}

function example(glossary: string): string {
  return `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
213\t农林水支出\t1.00\t1.00
21303\t水利\t1.00\t1.00
2130313\t水文测报\t1.00\t1.00
第四部分 名词解释
${glossary}`;
}
