import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules, templateOfFinalAccounts } from '../../standards/citations.ts';
import { isWithin } from '../../standards/sections.ts';
import type { PrintedLine } from '../common/lines.ts';
import { findWords, linesOf } from '../common/lines.ts';

/** The year of a heading is that of the accounts it names, unless it is compared with. */
const inHeadings =
  /(?<!与|较|比|同|和|\d)(?<at>\d{1,5})年度?(?=(?:部门|单位)?决算(?!草案|批复)|(?:部门|单位)决算|(?:收入|支出|财政拨款|一般公共预算|收支)[^，。；]*决算)/g;
/** 国有资产: what there is at the end of the year is counted on its last day. */
const lastDay = /截[至止到](?<at>\d{4})年(?=12月31日|末|底)/g;
const inFurniture = /(?:^|[^\d至到—~-])(?<at>\d{1,5})年度/g;

export default rule({
  id: 'identity/year-differs',
  title: { zh: '年度写错', en: 'The wrong year' },
  why: {
    zh: '表头和标题的年度就是这份决算的年度，写成别的年度多半是去年的文件没有改完。',
    en: 'The year above a table or in a heading is that of the accounts; another year is mostly left over from last year’s document.',
  },
  remedy: {
    zh: '改成决算年度；表里的数也核对一遍是不是本年的。',
    en: 'Write the year of the accounts, and check that the numbers are of that year too.',
  },
  severity: 'error',
  basis: [templateOfFinalAccounts, openGovernmentRules],
  catalogue: ['T10', 'F12'],
  messages: {
    another: {
      zh: '{where}写的是{actual}年度，这份决算是{expected}年度',
      en: '{where} says {actual}; these are the accounts of {expected}',
    },
    lastDay: {
      zh: '资产数写的是{actual}年末，这份决算是{expected}年度',
      en: 'the assets are those at the end of {actual}; these are the accounts of {expected}',
    },
    malformed: {
      zh: '{where}的年度写成“{actual}”，应为{expected}',
      en: 'the year of {where} reads “{actual}” for {expected}',
    },
  },
  *check({ current, year }: Case) {
    if (year === 0) {
      yield { kind: 'unable', missing: { zh: '认不出年度', en: 'the year was not recognised' } };
      return;
    }
    const expected = String(year);
    const found = yearsIn(current);
    const wrong = found.filter((place) => place.words !== expected);
    if (found.length === 0)
      yield {
        kind: 'notApplicable',
        why: { zh: '标题和表头都没有写年度', en: 'neither headings nor tables give a year' },
      };
    else if (wrong.length === 0) yield pass;
    for (const { words, span, where, heading, isLastDay } of wrong)
      yield {
        kind: 'fail',
        message: isLastDay ? 'lastDay' : /^(?:19|20)\d\d$/.test(words) ? 'another' : 'malformed',
        holes: { where, actual: words, expected },
        span,
        expected: { zh: expected, en: expected },
        actual: { zh: words, en: words },
        suggestion: { kind: 'confirm', text: { zh: `改为${expected}`, en: `write ${expected}` } },
        logicalPlace: `year/${heading}`,
      };
  },
  examples: {
    ok: [
      `第二部分 2024年度部门决算表
收入决算表
公开02表
部门名称：云岭县水文站 2024年度
金额单位：万元
项目\t本年收入合计
合计\t1.00
第三部分 2024年度部门决算情况说明
一、与2023年度决算对比情况`,
    ],
    bad: [
      [
        `第二部分 ⟦2023⟧年度部门决算表
收入决算表
公开02表
部门名称：云岭县水文站 ⟦2022⟧年度
金额单位：万元
项目\t本年收入合计
合计\t1.00
第三部分 ⟦202⟧年度部门决算情况说明
十、国有资产占用情况说明
截至⟦2023⟧年12月31日，共有车辆2辆。`,
        '标题“第二部分2023年度部门决算表”写的是2023年度，这份决算是2024年度',
        '收入决算表写的是2022年度，这份决算是2024年度',
        '标题“第三部分202年度部门决算情况说明”的年度写成“202”，应为2024',
        '资产数写的是2023年末，这份决算是2024年度',
      ],
    ],
  },
});

function yearsIn(current: Disclosure) {
  const lines = linesOf(current);
  const notes = new Set(current.tables.flatMap((table) => table.notes.map((note) => note.start)));
  const headings = lines.filter((line) => line.role === 'heading' || line.role === 'contents');
  const furniture = lines.filter((line) => line.role === 'furniture' && !notes.has(line.span.start));
  return [
    ...findWords(current.source, headings, inHeadings).map((place) => {
      const heading = place.line.folded.text;
      const where =
        place.line.role === 'contents'
          ? { zh: `目录“${heading}”`, en: `the contents line “${heading}”` }
          : { zh: `标题“${heading}”`, en: `the heading “${heading}”` };
      return { ...place, where, heading, isLastDay: false };
    }),
    ...findWords(current.source, furniture, inFurniture).map((place) => {
      const table = current.tables.find(
        (each) => each.span.start <= place.span.start && place.span.end <= each.span.end,
      );
      const heading = table?.title ?? place.line.folded.text;
      return { ...place, where: { zh: heading, en: heading }, heading, isLastDay: false };
    }),
    ...lastDays(current, lines),
  ];
}

/** The days for which a section on assets gives its counts; where it gives several years it compares them. */
function lastDays(current: Disclosure, lines: readonly PrintedLine[]) {
  const where = { zh: '资产数', en: 'the assets' };
  const found = findWords(
    current.source,
    lines.filter((line) => line.role === 'text' && isWithin(line.section, 'narrative/assets')),
    lastDay,
  ).map((place) => ({ ...place, where, heading: 'assets', isLastDay: true }));
  return new Set(found.map(({ words }) => words)).size === 1 ? found : [];
}
