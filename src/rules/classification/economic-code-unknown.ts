import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { classificationOfAccounts } from '../../standards/citations.ts';
import { levelOf } from '../../standards/classifications/index.ts';
import { witnessName } from '../../standards/names.ts';
import { askedCodedTables, codedTables, nameIn } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'classification/economic-code-unknown',
  title: { zh: '经济分类科目不存在', en: 'An economic code that does not exist' },
  why: {
    zh: '部门预算支出经济分类科目全国统一，表里的编码不在科目表内，就是写错了或已经停用。',
    en: 'The economic classification of departments is the same for the whole country; a code outside it is wrong or no longer in use.',
  },
  remedy: {
    zh: '按当年政府收支分类科目改正编码。',
    en: 'Correct the code by the classification of the year.',
  },
  severity: 'error',
  years: { since: 2018, until: 2024 },
  basis: [classificationOfAccounts],
  catalogue: ['C05'],
  messages: {
    unknown: {
      zh: '{table}的经济分类编码“{code}”（{name}）不在科目表内',
      en: 'economic code “{code}” ({name}) in {table} is not in the classification',
    },
    retired: {
      zh: '{table}的经济分类编码“{code}”（{name}）只用到{until}年',
      en: 'economic code “{code}” ({name}) in {table} was in use until {until} only',
    },
  },
  obligations: (profile) => askedCodedTables(profile, 'economic'),
  *check({ current, ledger, profile, year, codes }: Case) {
    for (const id of askedCodedTables(profile, 'economic'))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const { id, rows } of codedTables(current, 'economic')) {
      let clean = true;
      for (const row of rows) {
        // codes that begin with 5 are of the government's own economic classification
        if (!levelOf(row.code, 'economic') || !row.code.startsWith('3')) continue;
        const entry = codes.economic.lookup(row.code);
        if (entry && (entry.until === undefined || year === 0 || year <= entry.until)) continue;
        clean = false;
        const common = {
          kind: 'fail' as const,
          key: id,
          span: row.codeSpan,
          logicalPlace: `${id}/${row.code}`,
        };
        const holes = { table: witnessName(id), code: row.code, name: nameIn(ledger, row) };
        if (entry?.until === undefined) yield { ...common, message: 'unknown', holes };
        else
          yield {
            ...common,
            message: 'retired',
            holes: { ...holes, until: String(entry.until) },
            severity: entry.confidence === 'A' ? 'error' : 'warning',
          };
      }
      if (clean) yield { ...pass, key: id };
    }
  },
  examples: {
    ok: [
      `一般公共预算财政拨款基本支出决算明细表
金额单位：万元
科目代码\t科目名称\t决算数
301\t工资福利支出\t1.00
30101\t基本工资\t1.00`,
    ],
    bad: [
      [
        `一般公共预算财政拨款基本支出决算明细表
金额单位：万元
科目代码\t科目名称\t决算数
301\t工资福利支出\t2.00
⟦30105⟧\t工龄工资\t2.00`,
        '一般公共预算财政拨款基本支出决算明细表的经济分类编码“30105”（工龄工资）不在科目表内',
      ],
    ],
  },
});
