import type { Case } from '../../model/case.ts';
import type { CodedRow } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { classificationOfAccounts } from '../../standards/citations.ts';
import type { Classification, CodeAxis, CodeEntry } from '../../standards/classifications/index.ts';
import { foldName } from '../../standards/classifications/index.ts';
import { witnessName } from '../../standards/names.ts';
import { codedTables } from '../common/coded-tables.ts';

/** From this year on the names of the list were seen printed; what codes were called before may not be recorded. */
const namesSince = 2023;

export default rule({
  id: 'classification/name-differs',
  title: { zh: '科目名称与科目表不同', en: 'A code under another name' },
  why: {
    zh: '科目名称随编码由财政部统一规定，写错名称或用旧名称，读者会看成别的支出。',
    en: 'The names of codes are set for the whole country; a wrong or outdated one reads as another expenditure.',
  },
  remedy: {
    zh: '按当年科目表改正名称，或核对编码是否写错。',
    en: 'Use the name of the year’s classification, or check the code.',
  },
  severity: 'warning',
  basis: [classificationOfAccounts],
  catalogue: ['C02', 'T08'],
  messages: {
    different: {
      zh: '{table}中{code}的名称写“{actual}”，科目表为“{expected}”',
      en: '{code} in {table} is called “{actual}”; the classification has “{expected}”',
    },
    former: {
      zh: '{table}中{code}的名称写“{actual}”，是{until}年以前的旧名称，现为“{expected}”',
      en: '{code} in {table} is called “{actual}”, its name until {until}; it is now “{expected}”',
    },
  },
  *check({ current, year, codes }: Case) {
    const tables = codedTables(current);
    if (tables.every((table) => table.rows.length === 0)) {
      yield { kind: 'unable', missing: { zh: '没有认出科目行', en: 'no rows of codes were recognised' } };
      return;
    }
    const seen = new Map<string, { row: CodedRow; table: string; axis: CodeAxis }[]>();
    for (const { id, axis, rows } of tables)
      for (const row of rows) {
        const key = `${axis}/${row.code}/${foldName(row.name)}`;
        seen.set(key, [...(seen.get(key) ?? []), { row, table: id, axis }]);
      }
    let clean = true;
    for (const places of seen.values()) {
      const { row, table, axis } = places[0]!;
      const entry = codes[axis].lookup(row.code);
      const former = entry && isFormerName(row, entry, codes[axis]);
      const judged = entry && isJudged(entry, row, year, former);
      if (!judged) continue;
      clean = false;
      const actual = row.name.replaceAll(/\s/g, '');
      const holes = { table: witnessName(table), code: row.code, actual, expected: entry.name };
      const place = {
        kind: 'fail' as const,
        span: row.span,
        related: places
          .slice(1)
          .map((other) => ({ label: witnessName(other.table), span: other.row.codeSpan })),
        suggestion: {
          kind: 'confirm' as const,
          text: { zh: `改为“${entry.name}”`, en: `write “${entry.name}”` },
        },
        logicalPlace: `name/${row.code}`,
      };
      if (former) yield { ...place, message: 'former', holes: { ...holes, until: String(former.until) } };
      else yield { ...place, message: 'different', holes };
    }
    if (clean) yield pass;
  },
  examples: {
    ok: [
      `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
208\t社会保障 和就业支出\t1.00\t1.00
20805\t行政事业单位养老支出\t1.00\t1.00
2080505\t机关事业单位基本养老保险\t1.00\t1.00`,
    ],
    bad: [
      [
        `支出决算表
金额单位：万元
科目代码\t科目名称\t本年支出合计\t基本支出
⟦208\t社会保险和就业支出\t1.00\t1.00⟧
⟦20805\t行政事业单位离退休\t1.00\t1.00⟧`,
        '支出决算表中208的名称写“社会保险和就业支出”，科目表为“社会保障和就业支出”',
        '支出决算表中20805的名称写“行政事业单位离退休”，是2019年以前的旧名称，现为“行政事业单位养老支出”',
      ],
    ],
  },
});

function isFormerName(row: CodedRow, entry: CodeEntry, list: Classification): CodeEntry | undefined {
  return list
    .former()
    .find((former) => former.code === entry.code && foldName(former.name) === foldName(row.name));
}

/** Only names seen printed count; a name cut off at the edge of its cell is that name still. */
function isJudged(
  entry: CodeEntry,
  row: CodedRow,
  year: number,
  former: CodeEntry | undefined,
): entry is CodeEntry {
  const printed = foldName(row.name);
  const official = foldName(entry.name);
  if (entry.confidence !== 'A' || entry.until !== undefined || printed === '' || year === 0) return false;
  if (official.includes(printed) || printed.includes(official)) return false;
  if (former) return year > (former.until ?? Infinity);
  return year >= (entry.since ?? namesSince);
}
