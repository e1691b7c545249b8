import type { Span } from '../../core/span.ts';
import { covers } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import {
  budgetRegulations6,
  disclosureRules2016,
  templateOfFinalAccounts,
} from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { isOwnProfile, profileUnknown, severityOfLack } from '../common/certainty.ts';
import { askedTables, tableTitled } from '../common/dressed-tables.ts';
import { sectionIdAt } from '../common/lines.ts';
import { notRecognised } from '../common/sections.ts';
import { titlesOf, whyUnread } from '../common/unread-tables.ts';

const head = (title: string) => `${title}
项目\t金额
合计\t1.00`;
const titles = [
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算明细表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
  '部门决算公开相关信息统计表',
];

export default rule({
  id: 'completeness/table-missing',
  title: { zh: '缺少决算表', en: 'A table is missing' },
  why: {
    zh: '决算公开的表一张都不能少；没有数据的表也要公开空表并说明。',
    en: 'Every table of the accounts is published, an empty one with a note.',
  },
  remedy: {
    zh: '补上这张表；没有数据的，保留表头和合计行，注明“本表无数据”。',
    en: 'Add the table; where it has no data keep its headings and total and say so.',
  },
  severity: 'error',
  basis: [disclosureRules2016, budgetRegulations6, templateOfFinalAccounts],
  catalogue: ['F01'],
  messages: {
    missing: { zh: '缺少{table}', en: '{table} is missing' },
    listedOnly: {
      zh: '目录列有{table}，正文没有这张表',
      en: '{table} is in the contents, but not in the document',
    },
  },
  obligations: (profile) => askedTables(profile).map((table) => table.id),
  *check(given: Case) {
    const { current, ledger, profile } = given;
    for (const { id } of askedTables(profile)) {
      const unread = ledger.tables.has(id) ? undefined : whyUnread(current, id);
      if (ledger.tables.has(id)) yield { ...pass, key: id };
      else if (!isOwnProfile(given)) yield { kind: 'unable', key: id, missing: profileUnknown };
      else if (unread) yield { kind: 'unable', key: id, missing: unread };
      else if (current.tables.length === 0 || isTitled(current, id) || hasUntitledTable(current))
        yield { kind: 'unable', key: id, missing: notRecognised(id) };
      else {
        const listed = current.contents.find((line) => tableTitled(line.text) === id);
        yield {
          kind: 'fail',
          key: id,
          message: listed ? 'listedOnly' : 'missing',
          holes: { table: witnessName(id) },
          span: listed?.span ?? placeOfTables(current),
          severity: severityOfLack(given),
          logicalPlace: id,
        };
      }
    }
  },
  examples: {
    ok: [`第二部分 决算表\n${['收入支出决算总表', ...titles].map(head).join('\n')}`],
    bad: [
      [`⟦第二部分 决算表⟧\n${titles.map(head).join('\n')}`, '缺少收入支出决算总表'],
      [
        `目录
第二部分 决算表\t1
⟦一、收入支出决算总表\t1⟧
第二部分 决算表
${titles.map(head).join('\n')}`,
        '目录列有收入支出决算总表，正文没有这张表',
      ],
    ],
  },
});

/** Whether the title of a table stands in the document, though no grid under it was recognised. */
function isTitled(current: Disclosure, id: string): boolean {
  return titlesOf(current, id).length > 0;
}

/** Whether a table stands among the others without a title that was understood: it may be the one looked for. */
function hasUntitledTable(current: Disclosure): boolean {
  return current.source.blocks.some(
    (block) =>
      block.kind === 'grid' &&
      block.rows.length > 2 &&
      sectionIdAt(current, block.span.start) === 'tables' &&
      !current.tables.some((table) => covers(table.span, block.span)),
  );
}

/** Where the table should stand: at the heading of the tables, else at the first table. */
function placeOfTables(current: Disclosure): Span {
  const heading = current.sections.find((section) => section.id === 'tables');
  return heading?.headingSpan ?? current.tables[0]!.titleSpan;
}
