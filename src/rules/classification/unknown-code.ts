import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { classificationOfAccounts } from '../../standards/citations.ts';
import { levelOf } from '../../standards/classifications/index.ts';
import { askedCodedTables, codedTables } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'classification/unknown-code',
  title: { zh: '科目编码不在已知科目表内', en: 'Codes outside the known classification' },
  why: {
    zh: '功能分类科目每年增减，内置的科目表不全，表里没有的编码不能断定是错，只能说没有核对。',
    en: 'Function codes come and go each year and the built-in list is not complete: a code that it lacks is not wrong, but has not been checked.',
  },
  remedy: {
    zh: '提供当年完整的科目表，再核对这些编码。',
    en: 'Supply the year’s full list of codes and check these against it.',
  },
  severity: 'note',
  basis: [classificationOfAccounts],
  catalogue: ['C01'],
  messages: {},
  obligations: (profile) => askedCodedTables(profile, 'function'),
  *check({ current, ledger, profile, year, codes }: Case) {
    for (const id of askedCodedTables(profile, 'function'))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const { id, rows } of codedTables(current, 'function')) {
      const unknown = rows.filter(({ code }) => {
        const entry = codes.function.lookup(code);
        return levelOf(code) !== undefined && (!entry || (entry.until !== undefined && year > entry.until));
      });
      const listed = [...new Set(unknown.map((row) => row.code))].join('、');
      if (unknown.length === 0) yield { ...pass, key: id };
      else
        yield {
          kind: 'unable',
          key: id,
          missing: {
            zh: `科目表里没有${listed}，无法核对`,
            en: `the known list lacks ${listed}, which cannot be checked`,
          },
        };
    }
  },
  examples: {
    ok: [
      `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00`,
    ],
    // It never reports a defect: an unknown code leaves its obligation open.
    bad: [
      [
        `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
2039999\t水文专项支出\t1.00\t1.00`,
      ],
    ],
  },
});
