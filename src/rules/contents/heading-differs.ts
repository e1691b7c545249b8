import type { Span } from '../../core/span.ts';
import type { Text } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import type { ContentsLine, Disclosure } from '../../model/disclosure.ts';
import type { Ledger } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { grassrootsDisclosureGuide, templateOfFinalAccounts } from '../../standards/citations.ts';
import { tableTitled } from '../common/dressed-tables.ts';
import { editDistance } from '../common/edit-distance.ts';
import { linesOf } from '../common/lines.ts';

/** Fewer lines are no contents worth comparing. */
const fewest = 3;
const longestHeading = 60;

export default rule({
  id: 'contents/heading-differs',
  title: { zh: '目录与正文不一致', en: 'Contents and body differ' },
  why: {
    zh: '目录是公众找内容的路径。目录与正文的标题、次序、页码不一致，多半是正文改过而目录没有更新。',
    en: 'Readers find their way by the contents. Where headings, order or pages differ, the body was changed and the contents were not.',
  },
  remedy: {
    zh: '更新目录，使标题、次序、页码与正文一致。',
    en: 'Bring the contents up to date with the body.',
  },
  severity: 'note',
  basis: [templateOfFinalAccounts, grassrootsDisclosureGuide],
  catalogue: ['F16'],
  messages: {
    absent: {
      zh: '目录有{count}行在正文里没有同样的标题：{lines}',
      en: '{count} lines of the contents have no such heading in the body: {lines}',
    },
    order: {
      zh: '目录里“{line}”排在“{before}”之后，正文里在它前面',
      en: 'the contents put “{line}” after “{before}”, the body before it',
    },
    pages: {
      zh: '目录的页码没有递增：“{line}”在第{page}页，前面一行在第{before}页',
      en: 'page numbers fall: “{line}” on page {page} follows a line on page {before}',
    },
  },
  *check({ current, ledger }: Case) {
    const lines = current.contents.map((line): Line => ({ ...line, words: wordsOf(line.text) }));
    if (lines.length < fewest) {
      yield {
        kind: 'notApplicable',
        why: { zh: '没有目录，或者目录太短', en: 'there are no contents, or hardly any' },
      };
      return;
    }
    if (!hasBody(current)) {
      yield {
        kind: 'unable',
        missing: { zh: '只有目录，没有正文', en: 'there are contents, but no body' },
      };
      return;
    }
    const headings = headingsOf(current);
    const known = new Set(headings.map((heading) => heading.words));
    let body: string | undefined;
    const isFound = ({ words }: Line) => known.has(words) || (body ??= bodyOf(current)).includes(words);
    const lastFound = lines.findLastIndex(isFound);
    const listed = withoutStraggler(lines);
    const absent = listed.filter((line) => !isFound(line) && !isMissingTable(line.words, current, ledger));
    if (2 * absent.length > lines.length) {
      yield {
        kind: 'unable',
        missing: { zh: '正文的标题多数没有认出', en: 'most headings of the body were not recognised' },
      };
      return;
    }
    // a document cut short lacks all that follows; whole sections that are missing are told of by themselves
    const told = absent
      .map((line) => ({ line, near: nearest(line, headings) }))
      .filter(({ line, near }) => near || lines.indexOf(line) < lastFound)
      .map(({ line, near }) => ({ line, words: described(line, near) }));
    const first = told[0];
    if (first)
      yield {
        kind: 'fail',
        message: 'absent',
        holes: {
          count: String(told.length),
          lines: {
            zh: told.map(({ words }) => words.zh).join('；'),
            en: told.map(({ words }) => words.en).join('; '),
          },
        },
        span: first.line.span,
        related: told.slice(1).map(({ line, words }) => ({ label: words, span: line.span })),
        logicalPlace: 'contents/absent',
      };
    const misplaced = outOfOrder(lines, headings);
    if (misplaced)
      yield {
        kind: 'fail',
        message: 'order',
        holes: { line: misplaced.line.text, before: misplaced.before.text },
        span: misplaced.line.span,
        related: [{ label: { zh: '正文的标题', en: 'the heading' }, span: misplaced.heading.span }],
        logicalPlace: 'contents/order',
      };
    const falling = fallingPage(lines);
    if (falling)
      yield {
        kind: 'fail',
        message: 'pages',
        holes: {
          line: falling.line.text,
          page: String(falling.line.page),
          before: String(falling.before.page),
        },
        span: falling.line.span,
        related: [{ label: { zh: '前面一行', en: 'the line before' }, span: falling.before.span }],
        logicalPlace: 'contents/pages',
      };
    if (!first && !misplaced && !falling) yield pass;
  },
  examples: {
    ok: [
      example(['一、本单位职责 1', '二、机构设置 1', '一、收入支出决算总体情况说明 2']),
      // the year is looked at elsewhere
      example(['一、本单位职责', '二、机构设置', '第三部分 202年度情况说明']),
    ],
    bad: [
      [
        example(['一、本单位职责', '⟦二、机构情况⟧', '一、收入支出决算总体情况说明']),
        '目录有1行在正文里没有同样的标题：“二、机构情况”（正文是“二、机构设置”）',
      ],
      [
        example(['二、机构设置', '⟦一、本单位职责⟧', '一、收入支出决算总体情况说明']),
        '目录里“一、本单位职责”排在“二、机构设置”之后，正文里在它前面',
      ],
      [
        example(['一、本单位职责 1', '二、机构设置 3', '⟦一、收入支出决算总体情况说明 2⟧']),
        '目录的页码没有递增：“一、收入支出决算总体情况说明”在第2页，前面一行在第3页',
      ],
    ],
  },
});

/** Whether anything follows the contents: a table, or a sentence. */
function hasBody(current: Disclosure): boolean {
  const last = current.contents.at(-1)!.span.end;
  return (
    current.tables.length > 0 ||
    linesOf(current).some(({ span, folded }) => span.start > last && /[。；]/.test(folded.text))
  );
}

interface Line extends ContentsLine {
  readonly words: string;
}

/** Without page numbers nothing tells the last line of the contents from the first heading of the body. */
function withoutStraggler(lines: readonly Line[]): readonly Line[] {
  return lines.at(-1)?.page === undefined ? lines.slice(0, -1) : lines;
}

interface Heading {
  readonly words: string;
  readonly text: string;
  readonly span: Span;
}

/** The headings, titles of tables and other short lines of the body. */
function headingsOf(current: Disclosure): Heading[] {
  return linesOf(current).flatMap(({ role, folded, span }) =>
    role === 'contents' || folded.text.length > longestHeading
      ? []
      : [{ words: wordsOf(folded.text), text: folded.text, span }],
  );
}

/** The body as one text: a long heading runs over two lines. */
function bodyOf(current: Disclosure): string {
  return withoutYear(
    linesOf(current)
      .filter(({ role }) => role !== 'contents')
      .map(({ folded }) => folded.text)
      .join(''),
  );
}

/** The words of a heading without its numbering, year and the number of a table. */
function wordsOf(text: string): string {
  return withoutYear(
    text
      .replace(/^(?:第[一二三四五六七八九十]+部分|\(?[一二三四五六七八九十\d]{1,3}[)、.])[:、]?/, '')
      .replace(/\(?公开\d+(?:-\d)?表\)?/g, '')
      .replace(/[:。]+$/, ''),
  );
}

function withoutYear(text: string): string {
  return text.replaceAll(/\d{1,5}年度?/g, '');
}

/** A table that is missing as a whole is told of by itself; without any, the tables stand in another file. */
function isMissingTable(words: string, current: Disclosure, { tables }: Ledger): boolean {
  const table = tableTitled(words);
  return table === undefined ? current.tables.length === 0 && words.endsWith('表') : !tables.has(table);
}

/** A line with the heading most like it, where one is close. */
function described(line: Line, near: Heading | undefined): Text {
  return near
    ? {
        zh: `“${line.text}”（正文是“${near.text}”）`,
        en: `“${line.text}” (the body has “${near.text}”)`,
      }
    : { zh: `“${line.text}”`, en: `“${line.text}”` };
}

function nearest({ words }: Line, headings: readonly Heading[]): Heading | undefined {
  const farthest = Math.floor((words.length + 2) / 3);
  let best: { readonly heading: Heading; readonly distance: number } | undefined;
  for (const heading of headings) {
    // names so unlike in length are no less unlike in letters
    if (Math.abs(heading.words.length - words.length) > farthest) continue;
    const distance = editDistance(heading.words, words);
    if (distance <= farthest && distance < (best?.distance ?? Infinity)) best = { heading, distance };
  }
  return best?.heading;
}

/** The first line whose heading stands before that of a line above; headings printed more than once do not count. */
function outOfOrder(lines: readonly Line[], headings: readonly Heading[]) {
  let furthest: { line: Line; heading: Heading } | undefined;
  for (const line of lines) {
    const found = headings.filter(({ words }) => words === line.words);
    const heading = found[0];
    if (!heading || found.length > 1 || lines.some((other) => other !== line && other.words === line.words))
      continue;
    if (furthest && heading.span.start < furthest.heading.span.start)
      return { line, heading, before: furthest.line };
    furthest = { line, heading };
  }
  return undefined;
}

function fallingPage(lines: readonly Line[]): { line: Line; before: Line } | undefined {
  const paged = lines.filter((line) => line.page !== undefined);
  const index = paged.findIndex((line, at) => at > 0 && line.page! < paged[at - 1]!.page!);
  return index < 0 ? undefined : { line: paged[index]!, before: paged[index - 1]! };
}

function example(contents: readonly string[]): string {
  return `目录
第一部分 概况 1
${contents.join('\n')}
第一部分 概况
一、本单位职责
负责全县水文监测。
二、机构设置
内设2个科室。
第三部分 2024年度情况说明
一、收入支出决算总体情况说明
2024年度收入总计1.00万元。`;
}
