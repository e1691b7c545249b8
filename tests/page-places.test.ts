import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import type { Finding } from '../src/core/findings.ts';
import { same } from '../src/core/messages.ts';
import type { Box } from '../src/core/span.ts';
import { joinSources } from '../src/gather/join-sources.ts';
import type { PageNote, Paper } from '../src/model/paper.ts';
import type { Source } from '../src/model/source.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { transcript } from '../src/readers/transcript.ts';
import { recognize } from '../src/recognize/index.ts';
import type { Checked, Frame } from '../src/reporters/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { madeUnit } from './marked.ts';
import { checked, frame, refused, write } from './report-frame.ts';
import { smallAccounts } from './small-accounts.ts';

type Element = DefaultTreeAdapterTypes.Element;

const size = { width: 600, height: 800 };
const letter = 10;

/** The small accounts as a format with pages gives them: the words before the first table stand on page 1, each table begins a page. */
function paged(name: string, paper: Paper): Source {
  const written = transcript();
  let page = 1;
  let top = 40;
  for (const block of sourceFromText('a', smallAccounts).blocks) {
    if (block.kind === 'line') {
      const edges = Array.from({ length: block.text.length + 1 }, (_, index) => 50 + index * letter);
      const box = { left: 50, top, right: edges.at(-1)!, bottom: top + 12 };
      written.printed([{ text: block.text, at: { kind: 'page', page, box }, edges }]);
      top += 15;
      continue;
    }
    page += 1;
    const current = page;
    written.table(
      block.rows.map((row, rowIndex) =>
        row.map(({ text }, column) => ({
          text,
          at: { kind: 'page', page: current, box: cellBox(rowIndex, column) },
        })),
      ),
    );
  }
  return { ...written.source({ name, format: 'pdf', encoding: 'utf-8' }), paper };
}

function cellBox(row: number, column: number): Box {
  return { left: column * 60, top: row * 20, right: column * 60 + 50, bottom: row * 20 + 15 };
}

function paperOf(notes: PageNote[] = []): Paper {
  return {
    pages: 3,
    picture: async (page) => ({ mime: 'image/png', bytes: Uint8Array.of(1, 2, page), ...size }),
    annotated: async (given) => {
      notes.push(...given);
      return Uint8Array.of(37, 80, 68, 70, given.length);
    },
  };
}

/** Findings on a cell of the second table, on words of the first page, and on the same cell once more. */
function resultOn(source: Source): Checked {
  const disclosure = recognize(source, madeUnit);
  const spanOf = (words: string, from = 0) => {
    const start = source.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const row = source.text.lastIndexOf('2130313\t');
  const finding = (
    severity: Finding['severity'],
    span: Finding['span'],
    more: Partial<Finding> = {},
  ): Finding => ({
    rule: 'arithmetic/natures-make-total',
    severity,
    message: same('加不拢 <b>'),
    span,
    related: [],
    logicalPlace: 'expenditure/2130313',
    ...more,
  });
  const findings = [
    finding('error', spanOf('30.30', row), {
      related: [{ label: same('基本支出'), span: spanOf('80.00', row) }],
      expected: same('30.00'),
      actual: same('30.30'),
      suggestion: { kind: 'confirm', text: same('改为30.00') },
    }),
    finding('warning', spanOf('水文监测')),
    finding('note', spanOf('30.30', row)),
  ];
  return checked({ ...check(disclosure, { only: ['arithmetic'] }), findings }, source.name);
}

const html = reporters.find(({ id }) => id === 'html')!;
const pdf = reporters.find(({ id }) => id === 'pdf')!;

async function ready(result: Checked, reporter = html, more: Partial<Frame> = {}): Promise<Checked> {
  const prepared = await reporter.prepare!(result, { ...frame, ...more });
  if (prepared.kind === 'unfit') throw new Error(prepared.why.zh);
  return prepared;
}

/** The places on pages that are looked for: of the cell 30.30 of the last table, and of 水文监测. */
const cell = cellBox(6, 4);

describe('in JSON and SARIF', () => {
  const result = resultOn(paged('甲.pdf', paperOf()));

  test('a place has its page and the box of its words', () => {
    const { findings } = JSON.parse(write('json', [result])) as { findings: { place: object }[] };
    expect(findings[0]!.place).toMatchObject({ kind: 'page', page: 3, box: cell });
    const duty = smallAccounts.split('\n').find((line) => line.includes('水文监测'))!;
    const left = 50 + duty.indexOf('水文监测') * letter;
    expect(findings[1]!.place).toMatchObject({
      kind: 'page',
      page: 1,
      box: { left, right: left + 4 * letter },
    });
  });

  test('of SARIF, as a logical location with its properties', () => {
    const { runs } = JSON.parse(write('sarif', [result])) as {
      runs: {
        results: { locations: { physicalLocation: object; logicalLocations: object[]; message: object }[] }[];
      }[];
    };
    const [location] = runs[0]!.results[0]!.locations;
    expect(location!.physicalLocation).not.toHaveProperty('region');
    expect(location!.logicalLocations[0]).toEqual({
      name: '3',
      fullyQualifiedName: 'page/3',
      kind: 'page',
      properties: { page: 3, box: cell },
    });
    expect(location!.message).toEqual({ text: '第3页' });
  });
});

test.each([
  ['text', 'zh', /支出决算表 {2}第3页\n/],
  ['text', 'en', /支出决算表, page 3\n/],
  ['md', 'zh', /支出决算表，第3页：“30\.30”/],
  ['junit', 'zh', /\(第3页, 第二部分·公开03表 支出决算表\)/],
] as const)('%s in %s says the page', (id, language, pattern) => {
  expect(write(id, [resultOn(paged('甲.pdf', paperOf()))], { language })).toMatch(pattern);
});

describe('the page of a document with pages', async () => {
  const prepared = await ready(resultOn(paged('甲.pdf', paperOf())));
  const page = write('html', [prepared]);
  const elements = elementsOf(page);
  const byId = (id: string) => elements.find((each) => attribute(each, 'id') === id);
  const figures = elements.filter(({ tagName }) => tagName === 'figure');

  test('shows the pages with findings, in their order, each with its size and words for who cannot see it', () => {
    const images = elements.filter(({ tagName }) => tagName === 'img');
    expect(figures).toHaveLength(2);
    expect(images.map((each) => attribute(each, 'src'))).toEqual([
      'data:image/png;base64,AQIB',
      'data:image/png;base64,AQID',
    ]);
    expect(images.map((each) => [attribute(each, 'width'), attribute(each, 'height')])).toEqual([
      ['600', '800'],
      ['600', '800'],
    ]);
    expect(images.map((each) => attribute(each, 'alt'))).toEqual([
      '第1页的样子，标出问题 2',
      '第3页的样子，标出问题 1、3',
    ]);
  });

  test('marks each place where it stands, and leads to the finding and back', () => {
    const mark = byId('g1')!;
    expect(attribute(mark, 'href')).toBe('#f1');
    expect(attribute(mark, 'aria-label')).toBe('1，错误：加不拢 <b>');
    const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((side) =>
      Number(new RegExp(`(?:^|;)${side}:([\\d.]+)%`).exec(attribute(mark, 'style')!)![1]),
    ) as [number, number, number, number];
    const middle = {
      x: ((left + width / 2) / 100) * size.width,
      y: ((top + height / 2) / 100) * size.height,
    };
    expect(middle.x).toBeCloseTo((cell.left + cell.right) / 2, 0);
    expect(middle.y).toBeCloseTo((cell.top + cell.bottom) / 2, 0);
    expect((width / 100) * size.width).toBeCloseTo(50 + 3, 0);
    const card = elementsIn(byId('f1')!);
    expect(card.map((each) => attribute(each, 'href'))).toContain('#g1');
    // two findings at one place: their numbers stand beside one another
    expect(attribute(mark, 'style')).not.toContain('--at');
    expect(attribute(byId('g3')!, 'style')).toContain('--at:1');
  });

  test('marks what is related, told from the place itself', () => {
    expect(attribute(byId('g1-1')!, 'class')).toBe('spot e r');
    expect(attribute(byId('g1-1')!, 'aria-label')).toBe('1，相关处：基本支出');
  });

  test('is sound: every link leads somewhere, no name is used twice, nothing is loaded or runs', () => {
    const ids = elements.flatMap((each) => attribute(each, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((each) => attribute(each, 'href') ?? []);
    expect(links.filter((link) => !link.startsWith('#') || !ids.includes(link.slice(1)))).toEqual([]);
    expect(page).not.toMatch(/<script|<link|<iframe|\bsrc="(?!data:image\/)|\bon\w+=|url\(|javascript:/i);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:;");
  });

  test('says where a page begins in the text, a table at its head or not', () => {
    expect(page).toMatch(/class="divide"[^>]*><span>第2页/);
    expect(page).toMatch(/class="divide"[^>]*><span>第3页/);
  });

  test('a picture that cannot be painted is left out, and that is told', async () => {
    const blind: Paper = {
      ...paperOf(),
      picture: async (number) => (number === 3 ? undefined : paperOf().picture(1)),
    };
    const without = write('html', [await ready(resultOn(paged('甲.pdf', blind)))]);
    expect(elementsOf(without).filter(({ tagName }) => tagName === 'figure')).toHaveLength(1);
    expect(without).toContain('另有 1 个有问题的页没有附图');
    expect(without).not.toContain('href="#g1"');
  });

  test('of a document without pages nothing is shown', async () => {
    const plain = write('html', [await ready(resultOn(sourceFromText('甲.txt', smallAccounts)))]);
    expect(plain).not.toMatch(/<figure|<img|有问题的页/);
  });

  test('of a document of several files, the pages of each', async () => {
    const parts = joinSources('卷', [
      sourceFromText('卷/说明.txt', '云岭县水文站\n2024年度单位决算公开\n'),
      paged('卷/表.pdf', paperOf()),
    ]);
    const shown = write('html', [await ready(resultOn(parts))]);
    expect(shown).toContain('卷/表.pdf 第3页的样子');
    expect(shown).toContain('id="g1"');
  });
});

describe('the file with notes in it', () => {
  test('has a note for every finding, where it stands', async () => {
    const notes: PageNote[] = [];
    const result = await ready(resultOn(paged('甲.pdf', paperOf(notes))), pdf);
    const text = pdf.one(result, frame);
    expect([...(await pdf.file!([{ file: '甲.pdf', exitCode: 1, text }], frame))]).toEqual([
      37, 80, 68, 70, 3,
    ]);
    expect(notes.map(({ page, boxes }) => [page, boxes.length])).toEqual([
      [3, 1],
      [1, 1],
      [3, 1],
    ]);
    expect(notes[0]).toMatchObject({ title: 'juesuan', boxes: [cell] });
    expect(notes[0]!.text.split('\n')).toEqual([
      expect.stringMatching(/^1 错误：/),
      '加不拢 <b>',
      '现为：30.30',
      '应为：30.00',
      '第3页 基本支出',
      '建议（需确认）：改为30.00',
      'arithmetic/natures-make-total',
    ]);
    notes.length = 0;
    await ready(resultOn(paged('甲.pdf', paperOf(notes))), pdf, { language: 'en' });
    expect(notes[0]!.text).toMatch(/^1 Error: /);
    expect(notes[0]!.text).toContain('\npage 3 基本支出\n');
  });

  test.each([
    ['several documents', paged('甲.pdf', paperOf()), { several: true }, '一次只能检查一份'],
    ['a document of several files', joinSources('卷', [paged('甲.pdf', paperOf())]), {}, '一次只能检查一份'],
    ['another format', sourceFromText('甲.txt', smallAccounts), {}, '这份文件不是 PDF'],
    [
      'a file that takes none',
      paged('甲.pdf', { ...paperOf(), annotated: async () => undefined }),
      {},
      '写不进批注',
    ],
  ] as const)('%s: says what to do instead', async (_, source, more, words) => {
    const answer = await pdf.prepare!(resultOn(source), { ...frame, ...more });
    expect(answer).toMatchObject({ kind: 'unfit', why: { zh: expect.stringContaining(words) as unknown } });
    expect(answer).toMatchObject({ why: { en: expect.stringContaining('--format html') as unknown } });
  });

  test('of a file that could not be read there is none', async () => {
    const piece = { file: refused.file, exitCode: 3, text: pdf.one(refused, frame) };
    expect(await pdf.file!([piece], frame)).toHaveLength(0);
  });
});

function elementsOf(page: string): Element[] {
  return parse(page).childNodes.flatMap(elementsIn);
}

function elementsIn(node: DefaultTreeAdapterTypes.ChildNode): Element[] {
  return 'tagName' in node ? [node, ...node.childNodes.flatMap(elementsIn)] : [];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
