import fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { same } from '../src/core/messages.ts';
import type { Report } from '../src/model/report.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { transcript } from '../src/readers/transcript.ts';
import { recognize } from '../src/recognize/index.ts';
import type { Frame, Result } from '../src/reporters/index.ts';
import { madeUnit } from './marked.ts';
import { recognisedText } from './recognised.ts';
import { checked, findingAt, refused, reportWith, write } from './report-frame.ts';
import { damagedAccounts, smallAccounts } from './small-accounts.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page as a browser reads it. */
interface Page {
  readonly html: string;
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
}

function pageOf(results: readonly Result[], more: Partial<Frame> = {}): Page {
  const html = write('html', results, more);
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => void errors.push(code) });
  return { html, errors, elements: document.childNodes.flatMap(elementsIn) };
}

function elementsIn(node: Node): Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(elementsIn)] : [];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}

/** The words of an element, without the numbers that lead to findings. */
function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('tagName' in node) || hasClass(node, 'no') || hasClass(node, 'remark')) return '';
  return node.childNodes.map(wordsOf).join('');
}

const tags = ({ elements }: Page, name: string) => elements.filter(({ tagName }) => tagName === name);
const byId = ({ elements }: Page, id: string) => elements.find((each) => attribute(each, 'id') === id);
const paperOf = ({ elements }: Page) => elements.find((each) => hasClass(each, 'paper'))!;
const dense = (text: string) => text.replaceAll(/\s/g, '');

/** What holds of every page: it is whole, loads and runs nothing, and every link leads somewhere. */
function expectSound(page: Page): void {
  expect(page.errors).toEqual([]);
  const ids = page.elements.flatMap((each) => attribute(each, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const links = page.elements.flatMap((each) => attribute(each, 'href') ?? []);
  expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
  expect(page.html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bon\w+=|url\(|@import|javascript:/i);
  expect(page.html).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
  const levels = page.elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
}

const full = reportWith(
  findingAt('90.20', {
    expected: same('90.00'),
    actual: same('90.20'),
    related: [{ label: same('项目支出'), span: findingAt('30.30').span }],
    suggestion: { kind: 'confirm', text: same('改为90.00') },
    alternatives: [same('多记了0.20')],
    settledBy: same('决算报表'),
  }),
  findingAt('80.00', { severity: 'warning', rule: 'a/b' }),
  findingAt('行次', { severity: 'note', rule: 'a/c', template: true }),
);

describe('a page of one document', () => {
  const page = pageOf([checked(full)]);

  test('is sound, in both languages', () => {
    expectSound(page);
    const english = pageOf([checked(full)], { language: 'en' });
    expectSound(english);
    expect([page, english].map((each) => attribute(tags(each, 'html')[0]!, 'lang'))).toEqual(['zh-CN', 'en']);
    expect(attribute(paperOf(english), 'lang')).toBe('zh-CN');
  });

  test('of a scan is sound too, in both languages', () => {
    const scan = check(recognize(recognisedText(damagedAccounts, 0.9), madeUnit));
    for (const language of ['zh', 'en'] as const) expectSound(pageOf([checked(scan)], { language }));
  });

  test('says what the document is, what it came to and how much was checked', () => {
    const words = wordsOf(tags(page, 'main')[0]!);
    expect(wordsOf(tags(page, 'h1')[0]!)).toBe('云岭县水文站2024年度决算');
    expect(words).toMatch(/种类决算级别单位金额单位万元/);
    expect(words).toMatch(/1 错误1 警告1 提示0 尾差/);
    expect(words).toMatch(/比对相符 \d+ · 尾差 \d+ · 不符 \d+应查通过 \d+.+认出金额和百分比 \d+\/\d+/);
  });

  test('a finding says all that is known of it', () => {
    const card = wordsOf(byId(page, 'f1')!);
    for (const part of [
      '错误 关于90.20',
      '第二部分·公开03表 支出决算表，第',
      '现为90.20',
      '应为90.00',
      '项目支出',
      '可能一多记了0.20',
      '要定下来，需要决算报表',
      '建议（需确认）改为90.00',
      '怎么改',
      '依据',
      '预算法',
      'arithmetic/natures-make-total',
    ])
      // prettier-ignore
      expect(card).toContain(part);
    expect(wordsOf(byId(page, 'f3')!)).toContain('属模板问题');
  });

  test('finding and place lead to each other, related places too', () => {
    expect(wordsOf(byId(page, 'p1')!)).toBe('90.20');
    expect(hasClass(byId(page, 'p1')!, 'e')).toBe(true);
    expect(wordsOf(byId(page, 'p1-1')!)).toBe('30.30');
    expect(hasClass(byId(page, 'p1-1')!, 'r')).toBe(true);
    const linkIn = (id: string) => elementsIn(byId(page, id)!).find(({ tagName }) => tagName === 'a')!;
    expect(attribute(linkIn('p1'), 'href')).toBe('#f1');
    expect(attribute(linkIn('p1-1'), 'href')).toBe('#f1');
    expect(attribute(linkIn('p1-1'), 'aria-label')).toBe('1，相关处：项目支出');
    expect(attribute(linkIn('f1'), 'href')).toBe('#p1');
  });

  test('the document is all there, its headings as headings', () => {
    expect(dense(wordsOf(paperOf(page)))).toBe(dense(smallAccounts));
    const headings = elementsIn(paperOf(page)).filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((each) => `${each.tagName} ${wordsOf(each)}`)).toEqual(
      expect.arrayContaining(['h3 第一部分 概况', 'h4 一、主要职责', 'h3 第四部分 名词解释']),
    );
  });

  test('tables have their headings, the names of their rows, and numbers to the right', () => {
    const [table] = elementsIn(paperOf(page)).filter(({ tagName }) => tagName === 'table');
    const cells = elementsIn(table!);
    const scoped = (scope: string) => cells.filter((each) => attribute(each, 'scope') === scope).map(wordsOf);
    expect(scoped('col')).toEqual(expect.arrayContaining(['本年收入合计', '事业收入']));
    expect(scoped('row')).toEqual(expect.arrayContaining(['合计', '农林水支出', '住房公积金']));
    expect(cells.filter((each) => hasClass(each, 'a')).map(wordsOf)).toContain('120.50');
    const frames = page.elements.filter((each) => hasClass(each, 'scroll'));
    expect(frames.map((each) => attribute(each, 'aria-label'))).toContain('公开02表 收入决算表');
    expect(frames.every((each) => attribute(each, 'tabindex') === '0')).toBe(true);
  });
});

describe('marks', () => {
  test('that overlap are split, each with its anchor; a place without words is a point', () => {
    const start = smallAccounts.indexOf('项目支出30.30');
    const at = (from: number, to: number) => ({ span: { start: start + from, end: start + to } });
    const page = pageOf([
      checked(
        reportWith(
          findingAt('1', at(0, 6)),
          findingAt('2', { ...at(4, 9), severity: 'warning' }),
          findingAt('3', { ...at(5, 5), severity: 'note' }),
        ),
      ),
    ]);
    expectSound(page);
    expect(wordsOf(byId(page, 'p1')!)).toBe('项目支出');
    expect(wordsOf(byId(page, 'p2')!)).toBe('3');
    expect(wordsOf(byId(page, 'p3')!)).toBe('');
    expect(dense(wordsOf(paperOf(page)))).toBe(dense(smallAccounts));
  });

  test('wherever they lie, every word stays and every place is reached', () => {
    const span = fc
      .tuple(fc.nat(smallAccounts.length), fc.nat(60))
      .map(([start, length]) => ({ start, end: Math.min(smallAccounts.length, start + length) }));
    const findings = fc.array(fc.tuple(span, fc.array(span, { maxLength: 3 })), { maxLength: 12 });
    const report = reportWith();
    fc.assert(
      fc.property(findings, (places) => {
        const made: Report = {
          ...report,
          findings: places.map(([main, related]) =>
            findingAt('', {
              span: main,
              related: related.map((other) => ({ label: same('别处'), span: other })),
            }),
          ),
        };
        const page = pageOf([checked(made)]);
        expectSound(page);
        expect(dense(wordsOf(paperOf(page)))).toBe(dense(smallAccounts));
      }),
      { numRuns: 40 },
    );
  });
});

describe('structured paper', () => {
  const written = transcript();
  const cell = (text: string, range: string, more = {}) => ({
    text,
    at: { kind: 'sheet', sheet: '支出<决算>', range } as const,
    ...more,
  });
  written.paragraph('云岭县水文站 2024年度单位决算', { kind: 'sheet', sheet: '封面', range: 'A1' });
  written.remark('picture', { zh: '此处是图片。', en: 'A picture.' });
  written.table([
    [cell('项目', 'A1', { rowSpan: 2 }), cell('本年支出', 'B1', { columnSpan: 2 }), undefined],
    [undefined, cell('基本支出', 'B2'), cell('项目支出', 'C2')],
    [cell('合计', 'A3'), cell('1.00', 'B3', { rowSpan: 9, columnSpan: 9 }), undefined],
  ]);
  const source = written.source({ name: '甲.xlsx', format: 'xlsx', encoding: '' });
  const base = reportWith();
  const page = pageOf([
    checked({ ...base, disclosure: recognize(source, madeUnit), findings: [] }, '甲.xlsx'),
  ]);

  test('merged cells are merged, and none reaches beyond the table', () => {
    expectSound(page);
    const merged = elementsIn(paperOf(page))
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map((each) => [wordsOf(each), attribute(each, 'rowspan'), attribute(each, 'colspan')]);
    expect(merged).toEqual([
      ['项目', '2', undefined],
      ['本年支出', undefined, '2'],
      ['基本支出', undefined, undefined],
      ['项目支出', undefined, undefined],
      ['合计', undefined, undefined],
      ['1.00', undefined, '2'],
    ]);
  });

  test('a new sheet and what the reader noticed stand where they are', () => {
    const notes = elementsIn(paperOf(page)).flatMap((each) =>
      hasClass(each, 'divide') ? [wordsOf(each)] : hasClass(each, 'remark') ? ['图片'] : [],
    );
    expect(notes).toEqual(['工作表：封面', '图片', '工作表：支出<决算>']);
    expect(wordsOf(tags(page, 'header')[0]!)).toContain('读取时注意到 1图片 此处是图片。');
  });
});

describe('hostile words', () => {
  const hostile = '<script>alert(1)</script>"\'&amp;\u202e\u0007\u0000</style><!-- ]]>';
  const name = `${hostile}.txt`;
  const text = `${smallAccounts}${hostile}\n${hostile}\t${hostile}\n`;
  const source = sourceFromText(name, text);
  const base = reportWith();
  const start = text.indexOf(hostile);
  const report: Report = {
    ...base,
    disclosure: recognize(source, { ...madeUnit, unit: hostile }),
    whyUnable: [same(hostile)],
    findings: [
      findingAt('90.20', {
        message: same(hostile),
        span: { start, end: start + hostile.length },
        related: [{ label: same(hostile), span: { start, end: start + 3 } }],
        suggestion: { kind: 'supply', text: same(hostile) },
        rule: hostile,
      }),
    ],
  };
  const page = pageOf([
    checked(report, name),
    { ...refused, file: `2${name}`, why: same(hostile) } as Result,
  ]);

  test('are words: they open no element, end none, and steer nothing', () => {
    expectSound(page);
    expect(page.html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(tags(page, 'style')).toHaveLength(1);
    expect(wordsOf(paperOf(page))).toContain('<script>alert(1)</script>"\'&amp;</style><!-- ]]>');
  });
});

describe('a page of several documents', () => {
  const page = pageOf([checked(full, 'a/甲.txt'), checked(full, 'b/甲.txt'), refused]);

  test('lists them, leads to each, and is sound', () => {
    expectSound(page);
    const [nav] = tags(page, 'nav');
    const rows = elementsIn(nav!).filter(({ tagName }) => tagName === 'tr');
    expect(rows.slice(1).map(wordsOf)).toEqual([
      expect.stringMatching(/^云岭县水文站2024年度决算a\/甲\.txt.+111$/),
      expect.stringMatching(/^云岭县水文站2024年度决算b\/甲\.txt.+111$/),
      expect.stringMatching(/^乙<&>\.pdf无法判断$/),
    ]);
    expect(page.elements.filter((each) => hasClass(each, 'paper'))).toHaveLength(2);
  });
});

test('a document without findings says so, one without a verdict does not', () => {
  const sound = reportWith();
  expect(write('html', [checked({ ...sound, verdict: 'pass' })])).toContain('没有发现问题。');
  expect(write('html', [checked({ ...sound, verdict: 'unable' })])).not.toContain('没有发现问题。');
});
