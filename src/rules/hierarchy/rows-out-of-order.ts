import type { Case } from '../../model/case.ts';
import type { CodedRow } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { classificationOfAccounts, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import type { CodedTable } from '../common/coded-tables.ts';
import { askedCodedTables, codedTables, nameIn } from '../common/coded-tables.ts';
import { notRecognised } from '../common/sections.ts';

export default rule({
  id: 'hierarchy/rows-out-of-order',
  title: { zh: '科目重复或顺序不对', en: 'Codes printed twice or out of order' },
  why: {
    zh: '一张表里每个科目只有一行，重复的行会被重复计算；按编码排列才找得到。',
    en: 'A code has one row in a table; a second one is counted twice. Rows are in the order of codes to be found.',
  },
  remedy: {
    zh: '合并或删除重复的行，其余按编码从小到大排列。',
    en: 'Merge or delete the second row, and sort the rows by code.',
  },
  severity: 'error',
  basis: [templateOfFinalAccounts, classificationOfAccounts],
  catalogue: ['H05'],
  messages: {
    twice: { zh: '{table}的{name}（{code}）印了两行', en: '{name} ({code}) has two rows in {table}' },
    order: {
      zh: '{table}的{code}排在{before}后面，没有按编码顺序（{count}处）',
      en: 'in {table}, {code} comes after {before}: rows are not in the order of codes ({count})',
    },
  },
  obligations: (profile) => askedCodedTables(profile),
  *check({ current, ledger, profile }: Case) {
    for (const id of askedCodedTables(profile))
      if (!ledger.tables.has(id)) yield { kind: 'unable', key: id, missing: notRecognised(id) };
    for (const table of codedTables(current)) {
      if (isByUnit(table)) {
        yield {
          kind: 'notApplicable',
          key: table.id,
          why: { zh: '表按单位分列，科目会重复', en: 'the table is divided by unit, so codes recur' },
        };
        continue;
      }
      const twice = repeated(table.rows);
      const descents = table.axis === 'function' ? descentsOf(table.rows) : [];
      for (const { row, first } of twice)
        yield {
          kind: 'fail',
          key: table.id,
          message: 'twice',
          holes: { table: witnessName(table.id), name: nameIn(ledger, row), code: row.code },
          span: row.codeSpan,
          related: [{ label: { zh: '第一次', en: 'the first row' }, span: first.codeSpan }],
          logicalPlace: `${table.id}/${row.code}`,
        };
      const [descent] = descents;
      if (descent)
        yield {
          kind: 'fail',
          key: table.id,
          message: 'order',
          holes: {
            table: witnessName(table.id),
            code: descent.row.code,
            before: descent.before.code,
            count: String(descents.length),
          },
          span: descent.row.codeSpan,
          severity: 'note',
          related: descents.slice(1).map(({ row }) => ({
            label: { zh: `${row.code}的位置`, en: `the place of ${row.code}` },
            span: row.codeSpan,
          })),
          logicalPlace: `${table.id}/order`,
        };
      if (twice.length === 0 && !descent) yield { ...pass, key: table.id };
    }
  },
  examples: {
    ok: [
      `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t1.00\t1.00
20805\t行政事业单位养老支出\t1.00\t1.00
2080505\t机关事业单位基本养老保险缴费支出\t1.00\t1.00
20808\t抚恤\t1.00\t1.00`,
    ],
    bad: [
      [
        `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障和就业支出\t2.00\t2.00
20805\t行政事业单位养老支出\t1.00\t1.00
2080505\t机关事业单位基本养老保险缴费支出\t1.00\t1.00
⟦2080505⟧\t机关事业单位基本养老保险缴费支出\t1.00\t1.00
⟦20801⟧\t人力资源和社会保障管理事务\t1.00\t1.00
210\t卫生健康支出\t1.00\t1.00`,
        '支出决算表的机关事业单位基本养老保险缴费支出（2080505）印了两行',
        '支出决算表的20801排在2080505后面，没有按编码顺序（1处）',
      ],
    ],
  },
});

/** Codes recur in number where a table is divided by unit, or printed once for each. */
function isByUnit({ rows, printed }: CodedTable): boolean {
  const codes = new Set(rows.map((row) => row.code));
  return printed > 1 ? codes.size < rows.length : rows.length - codes.size > codes.size / 4 && codes.size > 4;
}

function repeated(rows: readonly CodedRow[]): { row: CodedRow; first: CodedRow }[] {
  const firsts = new Map<string, CodedRow>();
  return rows.flatMap((row) => {
    const first = firsts.get(row.code);
    if (first) return [{ row, first }];
    firsts.set(row.code, row);
    return [];
  });
}

/** Codes compare as text: 20805 stands before 2080501 and after 208. */
function descentsOf(rows: readonly CodedRow[]): { row: CodedRow; before: CodedRow }[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before && row.code < before.code ? [{ row, before }] : [];
  });
}
