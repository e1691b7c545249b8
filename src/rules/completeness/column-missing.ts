import { folded } from '../../core/fold.ts';
import { join } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { isOwnProfile, profileUnknown, severityOfLack } from '../common/certainty.ts';
import { askedTables, columnsOf } from '../common/dressed-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'completeness/column-missing',
  title: { zh: '决算表缺栏', en: 'A table lacks a column' },
  why: {
    zh: '表的各栏由报表格式规定，缺一栏就少公开一项内容。',
    en: 'The form sets the columns of each table; without one of them a part of the accounts is not published.',
  },
  remedy: {
    zh: '按报表格式补上这一栏，没有金额的留空。',
    en: 'Add the column as the form has it; leave it blank where there is nothing.',
  },
  severity: 'error',
  basis: [disclosureRules2016, templateOfFinalAccounts],
  catalogue: ['F01'],
  messages: {
    missing: { zh: '{table}缺少{columns}栏', en: '{table} lacks the columns {columns}' },
  },
  obligations: (profile) => askedTables(profile).map((table) => table.id),
  *check(given: Case) {
    const { current, ledger, profile } = given;
    for (const { id, dress } of askedTables(profile)) {
      const table = ledger.tables.get(id);
      if (!table) yield { kind: 'unable', key: id, missing: notRecognised(id) };
      else if (!dress || !isOwnProfile(given)) yield { kind: 'unable', key: id, missing: profileUnknown };
      else {
        const columns = columnsOf(dress);
        const missing = columns.filter((column) => table.missingColumns.includes(column.id));
        if (missing.length === 0) {
          yield { ...pass, key: id };
          continue;
        }
        const printed = folded(current.source.text.slice(table.span.start, table.span.end));
        const unread = missing.filter((column) => printed.includes(folded(column.label)));
        if (missing.length === columns.length)
          yield {
            kind: 'unable',
            key: id,
            missing: { zh: '没有认出表头', en: 'the headings were not recognised' },
          };
        else if (unread.length > 0)
          yield {
            kind: 'unable',
            key: id,
            missing: {
              zh: `没有认出${unread.map((column) => `“${column.label}”`).join('、')}一栏`,
              en: `the column ${unread.map((column) => `“${column.label}”`).join(', ')} was not recognised`,
            },
          };
        else
          yield {
            kind: 'fail',
            key: id,
            message: 'missing',
            holes: {
              table: witnessName(id),
              columns: join([...new Set(missing.map((column) => `“${column.label}”`))]),
            },
            span: table.titleSpan,
            severity: severityOfLack(given),
            logicalPlace: `${id}/${missing.map((column) => column.id).join('+')}`,
          };
      }
    }
  },
  examples: {
    ok: [
      `一般公共预算财政拨款支出决算表
金额单位：万元
项目\t\t本年支出
科目代码\t科目名称\t小计\t基本支出\t项目支出
合计\t\t10.00\t10.00\t`,
    ],
    bad: [
      [
        `⟦一般公共预算财政拨款支出决算表⟧
金额单位：万元
项目\t\t本年支出
科目代码\t科目名称\t小计\t基本支出
合计\t\t10.00\t10.00`,
        '一般公共预算财政拨款支出决算表缺少“项目支出”栏',
      ],
    ],
  },
});
