import { originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { quote } from '../../model/source.ts';
import { templateOfFinalAccounts } from '../../standards/citations.ts';
import { linesOf } from '../common/lines.ts';

/** 七、政府性基金预算财政拨款收入支出决算表（公开08表） */
const listed = /^[一二三四五六七八九十]{1,3}、(.{3,40}?表)\((公开(\d{1,2})表)\)/;

interface ListedTable {
  readonly title: string;
  readonly number: string;
  readonly order: number;
  readonly span: Span;
}

export default rule({
  id: 'contents/table-numbers-out-of-order',
  title: { zh: '表号与排列顺序不符', en: 'Table numbers do not follow the order of the tables' },
  why: {
    zh: '目录里表的顺序和表号不一致，读者按表号找不到表；多半是调整了顺序，没有改表号，或改了表号没有调整顺序。',
    en: 'Where order and numbers differ nobody finds a table by its number; either was probably changed without the other.',
  },
  remedy: {
    zh: '按表号重新排列，或按顺序重新编号，目录、正文和表头一致。',
    en: 'Put the tables in the order of their numbers or number them anew; contents, text and tables alike.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts],
  catalogue: ['F12', 'F16'],
  messages: {
    after: {
      zh: '{title}编号{number}，却排在{before}之后',
      en: '{title} is {number}, but is listed after {before}',
    },
    twice: {
      zh: '{title}与{other}同为{number}',
      en: '{title} and {other} are both {number}',
    },
  },
  *check({ current }: Case) {
    const tables = listedTables(current);
    if (tables.length < 2) {
      yield {
        kind: 'notApplicable',
        why: { zh: '没有列出带表号的表', en: 'no tables are listed with their numbers' },
      };
      return;
    }
    let clean = true;
    let last = tables[0]!;
    for (const table of tables.slice(1)) {
      const { title, number } = table;
      const failed = {
        kind: 'fail' as const,
        span: table.span,
        related: [{ label: { zh: last.title, en: last.title }, span: last.span }],
        logicalPlace: `contents/${title}`,
      };
      if (table.order > last.order) {
        last = table;
        continue;
      }
      clean = false;
      if (table.order === last.order)
        yield { ...failed, message: 'twice', holes: { title, other: last.title, number } };
      else yield { ...failed, message: 'after', holes: { title, number, before: last.number } };
    }
    if (clean) yield pass;
  },
  examples: {
    ok: [
      `第二部分 决算表
一、收入支出决算总表（公开01表）
二、收入决算表（公开02表）
三、支出决算表（公开03表）`,
    ],
    bad: [
      [
        `第二部分 决算表
一、收入支出决算总表（公开01表）
二、支出决算表（公开03表）
三、收入决算表（⟦公开02表⟧）`,
        '收入决算表编号公开02表，却排在公开03表之后',
      ],
      [
        `第二部分 决算表
一、收入决算表（公开02表）
二、支出决算表（⟦公开02表⟧）`,
        '支出决算表与收入决算表同为公开02表',
      ],
    ],
  },
});

/** The tables of the first list; the same list may stand again as headings. */
function listedTables(current: Disclosure): ListedTable[] {
  const found = linesOf(current).flatMap((line): ListedTable[] => {
    const match = listed.exec(line.folded.text);
    if (!match) return [];
    const [, name = '', number = '', order = ''] = match;
    const at = match[0].indexOf(name);
    const title = quote(current.source, originalSpan(line.folded, at, at + name.length));
    const from = match[0].length - number.length - 1;
    return [
      {
        title,
        number,
        order: Number(order),
        span: originalSpan(line.folded, from, from + number.length),
      },
    ];
  });
  return found.filter((table, index) => found.findIndex((other) => other.title === table.title) === index);
}
