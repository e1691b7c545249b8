import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { installed } from '../cli/resources.ts';
import type { Element, Publication, PublishedFact, Table, TableCell } from '../model/publication.ts';
import { embeddedJson } from './embedded.ts';
import { pdfWriter } from './pdf.ts';
import { withDestinations } from './pdf/destinations.ts';
import { layoutJson } from './pdf/layout.ts';
import { typeset } from './pdf/typst.ts';
import { textOf } from './text.ts';

/** Everything that means something in markup, in a string or in PDF. */
const hostile =
  '#panic("x") *粗* _斜_ `码` $x$ <标> @引 = 标题 \\ ~ -- --- // 注 /* 注 */ [甲] {乙} "引" \'引\' https://例.cn \u0007\ud800 \\u{41} (( )) %%EOF endobj';

function fact(id: string, about: PublishedFact['about'], fen: bigint): PublishedFact {
  return {
    id,
    about,
    measure: { kind: 'amount' },
    value: { kind: 'money', money: { fen, grain: 10_000n } },
    from: [],
  };
}

const income = '2024/final/income';
const salaries = '2024/final/expenditure?economic=30101&fund=general';
const project = '2024/final/expenditure?project=（一）河道整治';
const quantity = { year: 2024, stage: 'final', at: {} } as const;

function cell(role: TableCell['role'], text: string, more: Partial<TableCell> = {}): TableCell {
  return { role, text, ...more };
}

function table(rows: number, words = '社会保障和就业支出'): Table {
  return {
    kind: 'table',
    anchor: 'expenditure',
    of: 'expenditure',
    title: '支出决算表',
    number: '公开03表',
    left: '部门：云岭县水文站',
    middle: '2024年度',
    right: '金额单位：万元',
    columns: [{ kind: 'code' }, { kind: 'label' }, { kind: 'number' }, { kind: 'number' }],
    head: [
      [
        cell('heading', '项目', { columnSpan: 2 }),
        cell('heading', '合计', { rowSpan: 2 }),
        cell('heading', '基本支出', { rowSpan: 2 }),
      ],
      [cell('heading', '科目代码'), cell('heading', '科目名称')],
    ],
    body: Array.from({ length: rows }, (_, at) => [
      cell('code', String(2_080_100 + at)),
      cell('label', words),
      cell('number', '12,345.67', at === 0 ? { facts: [salaries] } : {}),
      cell('number', at === 1 ? '' : '-0.01', { facts: [salaries, project] }),
    ]),
    notes: ['注：本表反映本年度各项支出情况。'],
  };
}

function publication(words: string, rows = 3): Publication {
  const elements: Element[] = [
    { kind: 'cover', lines: [words, '2024年度单位决算公开'] },
    {
      kind: 'contents',
      title: '目录',
      entries: [
        { text: `第一部分 ${words}`, level: 1, target: 'overview' },
        { text: '一、支出决算表', level: 2, target: 'expenditure' },
      ],
    },
    { kind: 'heading', level: 1, text: `第一部分 ${words}`, anchor: 'overview' },
    { kind: 'heading', level: 2, text: '一、总体情况', anchor: 'overview/duties' },
    {
      kind: 'paragraph',
      runs: [
        { text: '2024年度收入总计' },
        { text: '88.88', facts: [income] },
        { text: `万元，${words}\n第二行再说一遍` },
        { text: '88.88', facts: [income] },
        { text: '万元，主要原因是' },
        { text: '〔待填〕', isGap: true },
      ],
    },
    table(rows, words),
  ];
  return {
    unit: words,
    year: 2024,
    level: 'unit',
    profile: 'cn-140000-2024',
    title: `${words}2024年度单位决算`,
    elements,
    facts: [
      fact(income, { ...quantity, concept: 'income' }, 88_880_000n),
      fact(salaries, { ...quantity, concept: 'expenditure' }, 12_345_670_000n),
      fact(project, { ...quantity, concept: 'expenditure' }, -10_000n),
    ],
    gaps: [],
  };
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly numbered: boolean;
  readonly blocks: readonly { readonly kind: string; readonly names?: readonly string[] }[];
}

function pagesOf(elements: readonly Element[]): readonly Page[] {
  return JSON.parse(layoutJson({ ...publication('云岭县水文站'), elements })).pages;
}

const wide: Table = {
  ...table(1),
  anchor: 'income',
  columns: Array.from({ length: 14 }, () => ({ kind: 'number' })),
  head: [],
  body: [Array.from({ length: 14 }, () => cell('number', '1234567.89'))],
};

describe('what is laid out', () => {
  test('a table stands on its own page under its headings; what follows begins another', () => {
    const heading = (text: string, level: 1 | 2): Element => ({ kind: 'heading', level, text, anchor: text });
    const words: Element = { kind: 'paragraph', runs: [{ text: '正文' }] };
    const pages = pagesOf([
      heading('甲', 1),
      words,
      heading('乙', 1),
      table(2),
      wide,
      words,
      heading('丙', 2),
      words,
    ]);
    expect(pages.map(({ blocks }) => blocks.map(({ kind }) => kind).join(' '))).toEqual([
      'heading paragraph',
      'heading table',
      'table',
      'paragraph heading paragraph',
    ]);
  });

  test('a wide table lies on its side', () => {
    const [upright, lying] = pagesOf([table(2), wide]);
    expect(upright!.width).toBeLessThan(upright!.height);
    expect(lying!.width).toBeGreaterThan(lying!.height);
  });

  test('cover and contents have no page numbers', () => {
    const { elements } = publication('云岭县水文站');
    expect(pagesOf(elements).map(({ numbered }) => numbered)).toEqual([false, false, true, true]);
  });

  test('a number has its destination where it stands first', () => {
    const names = [...layoutJson(publication('云岭县水文站')).matchAll(/"names":\[("[^\]]*)\]/g)].map(
      (match) => match[1],
    );
    expect(names).toEqual([
      '"overview"',
      '"overview/duties"',
      JSON.stringify(income),
      '"expenditure"',
      JSON.stringify(salaries),
      JSON.stringify(project),
    ]);
  });

  test('words are data, whatever they hold; what no page shows is left out', () => {
    const text = layoutJson(publication(hostile));
    const said = JSON.parse(text).pages[0].blocks[0].lines[0].text;
    expect(said).toBe(hostile.replace('\u0007\ud800', ''));
  });
});

test('without what lays it out, says what to install', async () => {
  const nothing = { has: () => false, read: () => Promise.reject(new Error('nothing is there')) };
  const lack = await pdfWriter.lacks!(nothing);
  expect(lack!.zh).toContain(
    'npm install @myriaddreamin/typst-ts-web-compiler@0.7.0 @expo-google-fonts/noto-serif-sc@0.4.3',
  );
  await expect(pdfWriter.write(publication('云岭县水文站'), nothing)).rejects.toThrow(lack!.en);
  await expect(pdfWriter.write(publication('云岭县水文站'))).rejects.toThrow('npm install');
});

test('a file that is not built as expected is not touched', () => {
  expect(() => withDestinations(new TextEncoder().encode('%PDF-1.7\n%%EOF'), [])).toThrow('as expected');
});

const lack = await pdfWriter.lacks!(installed);
if (lack) process.stderr.write(`PDF is not laid out in tests: ${lack.en}\n`);

const pdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
if (!pdftotext) process.stderr.write('pdftotext is not installed: the text of PDF files is not tested\n');

function textIn(pdf: Uint8Array): string {
  return spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;
}

function attachmentIn(pdf: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(pdf);
  const start = /\/Length (\d+)\s+\/Type \/EmbeddedFile[\s\S]*?>>\s*stream\r?\n/.exec(text)!;
  const length = start[1];
  const at = start.index + start[0].length;
  return inflateSync(pdf.subarray(at, at + Number(length))).toString('utf8');
}

/** What a PDF says of itself in plain sight; names of destinations are hexadecimal. */
interface Told {
  readonly pages: number;
  readonly structure: ReadonlySet<string>;
  readonly outline: readonly string[];
  readonly destinations: ReadonlySet<string>;
  readonly text: string;
}

function toldBy(pdf: Uint8Array): Told {
  const text = new TextDecoder('latin1').decode(pdf);
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  const utf8 = (hex: string) => Buffer.from(hex, 'hex').toString('utf8');
  const utf16 = (hex: string) => Buffer.from(hex, 'hex').subarray(2).swap16().toString('utf16le');
  return {
    pages: found(/\/Type (\/Page)\b/g).length,
    structure: new Set(found(/\/S \/(\w+)/g)),
    outline: found(/\/Title <(FEFF[0-9A-F]+)>\s*\/Dest/g).map(utf16),
    destinations: new Set(found(/<([0-9a-f]+)> \[\d+ 0 R \/XYZ/g).map(utf8)),
    text,
  };
}

describe.skipIf(lack !== undefined)('the PDF', { timeout: 60_000 }, () => {
  const written = async (of: Publication) => (await pdfWriter.write(of, installed))[0]!;

  test('is tagged, has an outline and a destination at every number, and carries its data', async () => {
    const of = publication('云岭县水文站', 90);
    const { name, bytes } = await written(of);
    const told = toldBy(bytes);
    expect(name).toBe('云岭县水文站2024年度单位决算.pdf');
    expect(told.pages).toBeGreaterThan(4);
    expect([...told.structure]).toEqual(
      expect.arrayContaining([
        'Document',
        'H1',
        'H2',
        'P',
        'TOC',
        'TOCI',
        'Link',
        'Table',
        'THead',
        'TH',
        'TD',
      ]),
    );
    expect(told.outline).toEqual(['目录', '第一部分 云岭县水文站', '一、总体情况', '支出决算表']);
    expect([...told.destinations]).toEqual(
      expect.arrayContaining([income, salaries, project, 'overview', 'expenditure']),
    );
    expect(told.text).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(told.text).toContain('/AFRelationship /Data');
    expect(told.text).toContain('/DisplayDocTitle true');
    expect(told.text).toContain('/Lang (zh-CN)');
    expect(told.text).toContain('juesuan-facts.json');
    expect(attachmentIn(bytes)).toBe(embeddedJson(of));
    expect(told.text).not.toContain('CreationDate');
  });

  test('is the same every time', async () => {
    const of = publication('云岭县水文站');
    const [first, second] = [await written(of), await written(of)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('prints hostile words as they are', async () => {
    const told = toldBy((await written(publication(hostile))).bytes);
    const shown = hostile.replace('\u0007\ud800', '');
    expect(told.outline).toContain(`第一部分 ${shown}`);
  });

  test.skipIf(!pdftotext)('has all its words and numbers as text', async () => {
    const of = publication('云岭县水文站');
    const text = textIn((await written(of)).bytes).replace(/\s/g, '');
    const said = textOf(of)
      .split(/\s+/)
      .filter((words) => words !== '');
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('tells what is wrong with a template of ours', async () => {
    await expect(typeset('#nothing-such', {}, '<places>', installed)).rejects.toThrow('unknown variable');
  });
});
