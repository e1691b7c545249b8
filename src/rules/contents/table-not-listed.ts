import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { tableById } from '../../standards/tables/index.ts';
import { isOwnProfile, profileUnknown } from '../common/certainty.ts';
import { askedTables, tableTitled } from '../common/dressed-tables.ts';
import { linesOf } from '../common/lines.ts';

/** Whoever lists so many of the tables means to list them all. */
const fewestListed = 6;
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.])/;

const all = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
  '部门决算公开相关信息统计表',
];

export default rule({
  id: 'contents/table-not-listed',
  title: { zh: '表的清单不全', en: 'The list of tables leaves one out' },
  why: {
    zh: '目录列出了其他各表，独缺这一张：要么没有公开这张表，要么目录漏列。',
    en: 'All other tables are listed: either this one was not published, or the list forgot it.',
  },
  remedy: {
    zh: '核对这张表是否公开，补到清单里；没有数据的表也要列出并公开空表。',
    en: 'See whether the table is published and list it; one without data is listed and published empty.',
  },
  severity: 'warning',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['F01', 'F16'],
  messages: {
    unlisted: {
      zh: '清单列了{count}张表，没有{table}',
      en: '{count} tables are listed, {table} is not',
    },
    unlistedThere: {
      zh: '正文有{table}，清单没有列',
      en: '{table} is in the document, but not in the list',
    },
  },
  obligations: (profile) => askedTables(profile).map((table) => table.id),
  *check(given: Case) {
    const { current, ledger, profile } = given;
    const list = listedTables(current);
    for (const { id } of askedTables(profile)) {
      if (list.size < fewestListed)
        yield {
          kind: 'notApplicable',
          key: id,
          why: { zh: '没有列出各表的清单', en: 'the tables are not listed' },
        };
      else if (list.has(id)) yield { ...pass, key: id };
      else if (mayBeListed(current, id))
        yield {
          kind: 'unable',
          key: id,
          missing: { zh: '清单里有相近的表没有认出', en: 'a listed table like it was not recognised' },
        };
      else if (!isOwnProfile(given)) yield { kind: 'unable', key: id, missing: profileUnknown };
      // a table that is missing from a document with tables is another finding
      else if (!ledger.tables.has(id) && current.tables.length > 0)
        yield {
          kind: 'notApplicable',
          key: id,
          why: { zh: '正文也没有这张表', en: 'the document does not hold it either' },
        };
      else
        yield {
          kind: 'fail',
          key: id,
          ...(ledger.tables.has(id)
            ? {
                message: 'unlistedThere' as const,
                holes: { table: witnessName(id) },
                severity: 'note' as const,
              }
            : {
                message: 'unlisted' as const,
                holes: { table: witnessName(id), count: String(list.size) },
              }),
          span: [...list.values()].at(-1)!,
          logicalPlace: id,
        };
    }
  },
  examples: {
    ok: [
      listOf(['收入支出决算总表', '收入决算表']),
      listOf(all),
      // the same table under another title
      listOf(all).replace('财政拨款“三公”经费支出决算表', '“三公”经费情况表'),
    ],
    bad: [
      [
        listOf(all.filter((title) => !title.includes('国有资本'))).replace(
          '九、部门决算公开相关信息统计表',
          '⟦九、部门决算公开相关信息统计表⟧',
        ),
        '清单列了9张表，没有国有资本经营预算财政拨款支出决算表',
      ],
    ],
  },
});

/** A made list of tables, for the examples. */
function listOf(titles: readonly string[]): string {
  return [
    '第二部分 决算表',
    ...titles.map((title, index) => `${'一二三四五六七八九十'[index]}、${title}`),
  ].join('\n');
}

/** Words that the titles of many tables share. */
const common = /财政拨款|一般公共|收入|支出|决算|预算|明细|部门|公开|总|表/g;

/** Whether a listed table that was not understood may be this one under another title. */
function mayBeListed(current: Disclosure, id: string): boolean {
  const own = tableById(id)!.titles.map((title) => title.replaceAll(common, ''));
  return listLines(current).some(
    ({ words }) => words.endsWith('表') && !tableTitled(words) && own.some((word) => words.includes(word)),
  );
}

/** Where each statutory table is listed, outside the tables themselves. */
function listedTables(current: Disclosure): ReadonlyMap<string, Span> {
  const list = new Map<string, Span>();
  for (const { words, span } of listLines(current)) {
    const id = tableTitled(words);
    if (id && !list.has(id)) list.set(id, span);
  }
  return list;
}

function listLines(current: Disclosure): { readonly words: string; readonly span: Span }[] {
  return linesOf(current).flatMap(({ role, folded, span }) =>
    role === 'furniture' || role === 'form' || !numbered.test(folded.text)
      ? []
      : [{ words: folded.text.replace(/[.·…_—-]*\d{1,3}$/, '').replace(/\(公开\d{1,2}表\)$/, ''), span }],
  );
}
