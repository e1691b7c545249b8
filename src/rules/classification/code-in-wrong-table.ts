import type { Text } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import type { Profile } from '../../model/profile.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw5, classificationOfAccounts } from '../../standards/citations.ts';
import type { Book } from '../../standards/classifications/index.ts';
import { witnessName } from '../../standards/names.ts';
import { tableById } from '../../standards/tables/index.ts';
import { askedCodedTables, codedTables, nameIn } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

const bookOf: Readonly<Record<string, Book>> = {
  general: 'general',
  'government-fund': 'fund',
  'state-capital': 'capital',
};
const bookNames: Readonly<Record<Book, Text>> = {
  general: { zh: '一般公共预算', en: 'the general public budget' },
  fund: { zh: '政府性基金预算', en: 'the government funds' },
  capital: { zh: '国有资本经营预算', en: 'the state capital budget' },
};
/** Classes that one budget has to itself; other classes print in several. */
const classBooks: Readonly<Record<string, Book>> = { '223': 'capital', '234': 'fund' };

export default rule({
  id: 'classification/code-in-wrong-table',
  title: { zh: '科目列错了预算', en: 'A code in the table of another budget' },
  why: {
    zh: '一般公共预算、政府性基金预算、国有资本经营预算各有自己的科目，一本预算的科目不会出现在另一本的表里。',
    en: 'Each of the three budgets has codes of its own; a code of one cannot stand in the table of another.',
  },
  remedy: {
    zh: '核对资金性质，把这一行移到对应的表，或改正科目编码。',
    en: 'Check which budget paid, and move the row to its table or correct the code.',
  },
  severity: 'error',
  basis: [budgetLaw5, classificationOfAccounts],
  catalogue: ['C04', 'X16'],
  messages: {
    wrong: {
      zh: '{name}（{code}）是{book}的科目，不应列在{table}',
      en: '{name} ({code}) is a code of {book} and does not belong in {table}',
    },
  },
  obligations: fundTables,
  *check({ current, ledger, profile, codes }: Case) {
    for (const id of fundTables(profile))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const { id, fund, rows } of codedTables(current, 'function')) {
      const own = fund === undefined ? undefined : bookOf[fund];
      if (!own) continue;
      const wrong = rows.flatMap((row) => {
        const entry = codes.function.lookup(row.code);
        const book = row.code.length === 3 ? classBooks[row.code] : entry?.book;
        return entry && entry.confidence !== 'C' && book && book !== own
          ? [{ row, book, confidence: entry.confidence }]
          : [];
      });
      // a row above one that is told already says nothing more
      const deepest = wrong.filter(
        ({ row }) => !wrong.some((other) => other.row !== row && other.row.code.startsWith(row.code)),
      );
      if (deepest.length === 0) yield { ...pass, key: id };
      for (const { row, book, confidence } of deepest)
        yield {
          kind: 'fail',
          key: id,
          message: 'wrong',
          holes: { name: nameIn(ledger, row), code: row.code, book: bookNames[book], table: witnessName(id) },
          span: row.codeSpan,
          severity: confidence === 'A' ? 'error' : 'warning',
          logicalPlace: `${id}/${row.code}`,
        };
    }
  },
  examples: {
    ok: [
      `政府性基金预算财政拨款收入支出决算表
金额单位：万元
科目代码\t科目名称\t年初结转和结余\t本年收入\t小计\t基本支出\t项目支出\t年末结转和结余
212\t城乡社区支出\t\t1.00\t1.00\t\t1.00\t
21208\t国有土地使用权出让收入安排的支出\t\t1.00\t1.00\t\t1.00\t`,
    ],
    bad: [
      [
        `一般公共预算财政拨款支出决算表
金额单位：万元
科目代码\t科目名称\t小计\t基本支出\t项目支出
⟦223⟧\t国有资本经营预算支出\t1.00\t\t1.00
212\t城乡社区支出\t1.00\t\t1.00
⟦21208⟧\t国有土地使用权出让收入安排的支出\t1.00\t\t1.00`,
        '国有资本经营预算支出（223）是国有资本经营预算的科目，不应列在一般公共预算财政拨款支出决算表',
        '国有土地使用权出让收入安排的支出（21208）是政府性基金预算的科目，不应列在一般公共预算财政拨款支出决算表',
      ],
    ],
  },
});

function fundTables(profile: Profile): string[] {
  return askedCodedTables(profile, 'function').filter((id) => {
    const fund = tableById(id)?.at?.fund;
    return fund !== undefined && fund in bookOf;
  });
}
