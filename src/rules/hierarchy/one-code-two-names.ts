import type { Case } from '../../model/case.ts';
import type { CodedRow } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { classificationOfAccounts } from '../../standards/citations.ts';
import type { CodeAxis } from '../../standards/classifications/index.ts';
import { foldName } from '../../standards/classifications/index.ts';
import { witnessName } from '../../standards/names.ts';
import { codedTables } from '../common/coded-tables.ts';

interface NamedRow {
  readonly row: CodedRow;
  readonly table: string;
  readonly name: string;
}

export default rule({
  id: 'hierarchy/one-code-two-names',
  title: { zh: '同一编码两个名称', en: 'One code under two names' },
  why: {
    zh: '一个编码就是一个科目，各表的名称必须一样。',
    en: 'A code is one item of the classification and bears one name in every table.',
  },
  remedy: {
    zh: '按科目表统一名称；如果是两个科目，改正编码。',
    en: 'Use the official name throughout, or correct the code where two items are meant.',
  },
  severity: 'warning',
  basis: [classificationOfAccounts],
  catalogue: ['H07', 'N08'],
  messages: {
    two: {
      zh: '{code}在{table}叫“{name}”，在{other}叫“{otherName}”',
      en: '{code} is “{name}” in {table} and “{otherName}” in {other}',
    },
  },
  *check({ current }: Case) {
    const byCode = new Map<string, NamedRow[]>();
    for (const { id, axis, rows } of codedTables(current))
      for (const row of rows) {
        const name = foldName(row.name);
        const key = keyOf(axis, row.code);
        if (name !== '') byCode.set(key, [...(byCode.get(key) ?? []), { row, table: id, name }]);
      }
    if (byCode.size === 0) {
      yield { kind: 'unable', missing: { zh: '没有认出科目行', en: 'no rows of codes were recognised' } };
      return;
    }
    let clean = true;
    for (const rows of byCode.values()) {
      const usual = mostUsual(rows);
      const deviating = rows.filter((row) => !isSameName(row.name, usual.name));
      for (const other of firstOfEachName(deviating)) {
        clean = false;
        yield {
          kind: 'fail',
          message: 'two',
          holes: {
            code: other.row.code,
            table: witnessName(other.table),
            name: printedName(other),
            other: witnessName(usual.table),
            otherName: printedName(usual),
          },
          span: other.row.span,
          related: [{ label: witnessName(usual.table), span: usual.row.span }],
          logicalPlace: `name/${other.row.code}`,
        };
      }
    }
    if (clean) yield pass;
  },
  examples: {
    ok: [
      `收入决算表
金额单位：万元
科目代码\t科目名称\t本年收入合计\t财政拨款收入
2101102\t事业单位 医疗\t1.00\t1.00
支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
2101102\t事业单位医疗\t1.00\t1.00`,
    ],
    bad: [
      [
        `收入决算表
金额单位：万元
科目代码\t科目名称\t本年收入合计\t财政拨款收入
2101102\t事业单位医疗\t1.00\t1.00
支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
⟦2101102\t行政单位医疗\t1.00\t1.00⟧`,
        '2101102在支出决算表叫“行政单位医疗”，在收入决算表叫“事业单位医疗”',
      ],
    ],
  },
});

function keyOf(axis: CodeAxis, code: string): string {
  return `${axis}/${code}`;
}

/** A name that ends early was cut off at the edge of its cell. */
function isSameName(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function mostUsual(rows: readonly NamedRow[]): NamedRow {
  const support = (row: NamedRow) => rows.filter((other) => other.name === row.name).length;
  return rows.reduce((best, row) => (support(row) > support(best) ? row : best));
}

function firstOfEachName(rows: readonly NamedRow[]): NamedRow[] {
  return rows.filter((row, index) => rows.findIndex((other) => other.name === row.name) === index);
}

function printedName({ row }: NamedRow): string {
  return row.name.replaceAll(/\s/g, '');
}
