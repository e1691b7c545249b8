import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { altered } from '../../tests/workbook/altered.ts';
import { madeInstitution } from '../../tests/workbook/institutions.ts';
import { library } from '../../tests/workbook/library.ts';
import { check } from '../check/index.ts';
import { compile } from '../compile/compile.ts';
import type { Accounts } from '../model/accounts.ts';
import type { Publication, Run, Table } from '../model/publication.ts';
import { readFile } from '../readers/index.ts';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from '../recognize/index.ts';
import { profileById } from '../standards/profiles/index.ts';
import { textOf } from './text.ts';
import { xlsxWriter } from './xlsx.ts';
import { numberCell } from './xlsx/number-cell.ts';
import { uniqueNames } from './xlsx/sheet-names.ts';

function publicationOf(accounts: Accounts, profile = 'cn-140000-2024'): Publication {
  return compile({ ...accounts, profile }, profileById(profile)!);
}

async function bytesOf(publication: Publication): Promise<Uint8Array> {
  const [file] = await xlsxWriter.write(publication);
  return file!.bytes;
}

async function recognised(bytes: Uint8Array) {
  const reading = await readFile({ name: '决算.xlsx', bytes });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return recognize(reading.source);
}

type Recognised = Awaited<ReturnType<typeof recognised>>;

function said({ facts, sections, contents, tables }: Recognised) {
  const print = (value: unknown) =>
    JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each));
  return {
    facts: facts.map(({ id, value, origin }) => `${id} ${print(value)} ${origin.kind}`).sort(),
    sections: sections.map(({ heading }) => heading),
    contents: contents.map(({ text }) => text),
    tables: tables.map(({ id, number, unitName, notes }) => [id, number, unitName?.text, notes.length]),
  };
}

async function partsOf(publication: Publication): Promise<(name: string) => string> {
  const parts = unzipSync(await bytesOf(publication));
  return (name) => strFromU8(parts[name]!);
}

/** The parts of the sheets, by the names on their tabs. */
function sheetsIn(part: (name: string) => string): Map<string, string> {
  const listed = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]+)" sheetId="(\d+)"/g)];
  return new Map(listed.map(([, name, id]) => [name!, part(`xl/worksheets/sheet${id}.xml`)]));
}

const profiles = ['cn-000000-2024', 'cn-140000-2024', 'cn-310000-2024'];
const made: readonly (readonly [string, Accounts])[] = [
  ['a library', library],
  ...[0, 3, 7].map((seed) => [`institution ${seed}`, madeInstitution(seed)] as const),
];

describe('what was written reads as the same', () => {
  test.each(
    profiles.flatMap((profile) => made.map(([name, accounts]) => [profile, name, accounts] as const)),
  )('%s: %s', { timeout: 20_000 }, async (profile, _, accounts) => {
    const publication = publicationOf(accounts, profile);
    const read = await recognised(await bytesOf(publication));
    expect(said(read)).toEqual(said(recognize(sourceFromText('决算.txt', textOf(publication)))));
    expect(read.source.remarks).toEqual([]);
  });
});

describe('the data of the workbook', async () => {
  const publication = publicationOf(library);
  const bytes = await bytesOf(publication);

  test('is that of the publication', async () => {
    const { source } = await recognised(bytes);
    expect(source.embedded).toEqual(publication.facts.map(({ id, value }) => ({ id, value })));
  });

  test('is compared with what is shown', async () => {
    const other = altered(bytes, (book) => book.number('公开01表 收入支出总表', 'C12', '9.99'));
    const differing = (report: ReturnType<typeof check>) =>
      report.findings.filter(({ rule }) => rule === 'agreement/shown-differs-from-data');
    expect(differing(check(await recognised(bytes)))).toEqual([]);
    expect(differing(check(await recognised(other))).map(({ message }) => message.zh)).toEqual([
      expect.stringMatching(/显示为9\.99万元，文件自带的数据是5\.20万元$/),
    ]);
  });

  test('every fact has a name, which stands at a cell', async () => {
    const part = await partsOf(publication);
    const sheets = sheetsIn(part);
    const named = [
      ...part('xl/workbook.xml').matchAll(
        /<definedName name="(f_[0-9a-f]{16})" comment="([^"]+)">'([^']+)'!\$([A-Z]+)\$(\d+)</g,
      ),
    ];
    const stated = publication.elements.flatMap((element) => {
      if (element.kind === 'paragraph') return element.runs.flatMap(({ facts }) => facts ?? []);
      if (element.kind !== 'table') return [];
      return [...element.head, ...element.body].flat().flatMap(({ facts }) => facts ?? []);
    });
    expect(named.map(([, , id]) => id!.replaceAll('&amp;', '&')).sort()).toEqual([...new Set(stated)].sort());
    for (const [, , , sheet, column, row] of named)
      expect(sheets.get(sheet!)).toMatch(new RegExp(`<c r="${column}${row}" [^/]*(<v>|<is>)`));
  });

  test('the same publication gives the same bytes', async () => {
    expect(await bytesOf(publication)).toEqual(bytes);
  });
});

describe('the sheets', async () => {
  const publication = publicationOf(library);
  const part = await partsOf(publication);
  const sheets = sheetsIn(part);

  test('are one a table, and the words before, between and after', () => {
    expect([...sheets.keys()].slice(0, 4)).toEqual([
      '封面和目录',
      '概况',
      '公开01表 收入支出总表',
      '公开02表 收入表',
    ]);
    expect([...sheets.keys()]).toContain('情况说明');
  });

  test('hold numbers as numbers, and codes, numbers of lines and blanks as they are', () => {
    const income = sheets.get('公开02表 收入表')!;
    expect(income).toMatch(/<c r="C7" s="\d+"><v>187\.60<\/v><\/c>/);
    expect(income).toMatch(/<c r="A8" s="\d+" t="inlineStr"><is><t>207<\/t><\/is><\/c>/);
    expect(income).toMatch(/<c r="E8" s="\d+"\/>/);
  });

  test('repeat their headings, stay below them and fit the page', () => {
    const income = sheets.get('公开02表 收入表')!;
    expect(income).toContain('<pane ySplit="6" topLeftCell="A7"');
    expect(income).toContain('orientation="landscape" fitToWidth="1" fitToHeight="1"');
    expect(part('xl/workbook.xml')).toContain("'公开02表 收入表'!$4:$6");
  });

  test('merge what the form merges', () => {
    const merges = sheets.get('公开02表 收入表')!.match(/(?<=<mergeCell ref=")[^"]+/g);
    expect(merges).toEqual(expect.arrayContaining(['A1:I1', 'A4:B4', 'C4:C5', 'A6:B6', 'A7:B7']));
  });

  test('are led to from the contents', () => {
    const links = [...sheets.get('封面和目录')!.matchAll(/<hyperlink ref="A\d+" location="'([^']+)'!A\d+"/g)];
    const [contents] = publication.elements.flatMap((each) => (each.kind === 'contents' ? [each] : []));
    expect(links).toHaveLength(contents!.entries.length);
    for (const [, name] of links) expect([...sheets.keys()]).toContain(name);
  });

  test('show what somebody has to supply', () => {
    expect(sheets.get('情况说明')).toMatch(/<r><rPr>[^/]*<[^>]*>.*?<b\/>.*?〔待填〕<\/t><\/r>/);
  });
});

test('words that begin like a formula stay words', async () => {
  const part = await partsOf(
    publicationOf({ ...library, unit: '=cmd|’/c calc’!A1', department: '@SUM(A1)' }),
  );
  const sheets = [...sheetsIn(part).values()].join('');
  expect(sheets).not.toContain('<f>');
  expect(sheets).toContain('<is><t>=cmd|’/c calc’!A1</t></is>');
});

test('a paragraph that no row could hold goes on in the next', async () => {
  const sentence: Run = { text: `${'水文监测资料整编'.repeat(30)}。` };
  const publication = publicationOf(library);
  const paragraph = { kind: 'paragraph', runs: Array.from({ length: 8 }, () => sentence) } as const;
  const part = await partsOf({ ...publication, elements: [paragraph] });
  const rows = [...part('xl/worksheets/sheet1.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text!,
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.join('').trim()).toBe(sentence.text.repeat(8));
  for (const row of rows) expect(row).toMatch(/。$/);
});

test('a table with words beside its columns puts them on rows where they fit', async () => {
  const table: Table = {
    kind: 'table',
    anchor: 'narrow',
    of: 'statistics',
    title: '统计表',
    left: '单位名称：云岭县水文水资源勘测设计研究服务中心（筹备）',
    middle: '2024年度',
    right: '金额单位：万元',
    columns: [{ kind: 'label' }, { kind: 'number' }],
    head: [],
    body: [
      [
        { text: '合计', role: 'label' },
        { text: '1,003.00', role: 'number' },
      ],
      [
        { text: '其中', role: 'label' },
        { text: '0.00', role: 'number' },
      ],
    ],
    notes: [],
  };
  const part = await partsOf({ ...publicationOf(library), elements: [table] });
  const xml = part('xl/worksheets/sheet1.xml');
  expect(xml.match(/(?<=<mergeCell ref=")[^"]+/g)).toEqual(['A1:B1', 'A2:B2']);
  expect(xml).toContain('<v>1003.00</v>');
});

test.each([
  ['187.60', { style: 'number 0.00', number: '187.60' }],
  ['-0.05', { style: 'number 0.00', number: '-0.05' }],
  ['0.00', { style: 'number 0.00', number: '0.00' }],
  ['12', { style: 'number 0', number: '12' }],
  ['1,876.00', { style: 'number #,##0.00', number: '1876.00' }],
  ['——', undefined],
  ['', undefined],
  ['007', undefined],
  ['-0.00', undefined],
  ['12.34%', undefined],
  ['12345678901234.56', undefined],
])('%s as a number of a spreadsheet', (text, cell) => {
  expect(numberCell(text, false)).toEqual(cell);
});

test('small numbers of a table that parts thousands would part theirs', () => {
  expect(numberCell('0.00', true)).toEqual({ style: 'number #,##0.00', number: '0.00' });
  expect(numberCell('1876.00', true)).toEqual({ style: 'number 0.00', number: '1876.00' });
});

test('names of sheets are allowed and unlike', () => {
  const long = '一般公共预算财政拨款基本支出决算明细表（按部门预算支出经济分类科目列示）';
  const names = uniqueNames([long, long, '收入/支出[表]?', "'引号'", '', '表A', '表a']);
  expect(names).toEqual([
    long.slice(0, 31),
    `${long.slice(0, 27)} (2)`,
    '收入 支出 表',
    '引号',
    '工作表',
    '表A',
    '表a (2)',
  ]);
});
