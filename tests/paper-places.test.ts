import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import type { Finding } from '../src/core/findings.ts';
import { same } from '../src/core/messages.ts';
import type { Disclosure } from '../src/model/disclosure.ts';
import type { Report } from '../src/model/report.ts';
import type { Source, Spot } from '../src/model/source.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { transcript } from '../src/readers/transcript.ts';
import { recognize } from '../src/recognize/index.ts';
import { disclosureJson } from '../src/reporters/index.ts';
import { madeUnit } from './marked.ts';
import { checked, write } from './report-frame.ts';
import { smallAccounts } from './small-accounts.ts';

/** The small accounts as another format would give them; a picture stands above the second part. */
function paper(format: string, cellAt: (table: number, row: number, column: number) => Spot['at']): Source {
  const written = transcript();
  let paragraphs = 0;
  let tables = 0;
  for (const block of sourceFromText('a', smallAccounts).blocks) {
    if (block.kind === 'line') {
      paragraphs += 1;
      if (block.text.startsWith('第二部分'))
        written.remark('picture', { zh: '此处是图片，没有读。', en: 'A picture, not read.' });
      written.paragraph(block.text, {
        kind: 'part',
        part: 'word/document.xml',
        path: `p[${paragraphs}]`,
      });
      continue;
    }
    tables += 1;
    const table = tables;
    written.table(
      block.rows.map((row, index) =>
        row.map(({ text }, column) => ({ text, at: cellAt(table, index + 1, column) })),
      ),
    );
  }
  return written.source({ name: `甲.${format}`, format, encoding: 'utf-8' });
}

const letters = 'ABCDEFGHI';
const workbook = paper('xlsx', (table, row, column) => ({
  kind: 'sheet',
  sheet: `Z0${table}`,
  range: `${letters[column]}${row}`,
}));
const wordDocument = paper('docx', (table, row, column) => ({
  kind: 'part',
  part: 'word/document.xml',
  path: `tbl[${table}]/tr[${row}]/tc[${column + 1}]`,
}));
const page = paper('html', (table, row, column) => ({
  kind: 'part',
  part: '甲.html',
  path: `html/body/div[${table}]/table[1]/tbody[1]/tr[${row}]/td[${column + 1}]`,
}));

/** A finding about the projects of 水文测报 in the second table, with one place in the same row and one in a sentence. */
function reportOn(source: Source): Report {
  const disclosure = recognize(source, madeUnit);
  const row = source.text.lastIndexOf('2130313\t');
  const spanOf = (words: string, from: number) => {
    const start = source.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const finding: Finding = {
    rule: 'arithmetic/natures-make-total',
    severity: 'error',
    message: same('加不拢'),
    span: spanOf('30.30', row),
    related: [
      { label: same('基本支出'), span: spanOf('80.00', row) },
      { label: same('正文'), span: spanOf('30.30', source.text.indexOf('项目支出30.30')) },
    ],
    logicalPlace: 'expenditure/2130313',
  };
  return { ...check(disclosure, { only: ['arithmetic'] }), findings: [finding] };
}

const report = (source: Source) => checked(reportOn(source));

describe('text', () => {
  test.each([
    ['a workbook', workbook, 'Z02!E7'],
    ['a Word document', wordDocument, '第2个表第7行第5格'],
    ['a web page, whose path has no words', page, '第2个表第7行第5格'],
  ])('%s: the place, the cells of the row and the mark under it', (_, source, place) => {
    const lines = write('text', [report(source)]).split('\n');
    const at = lines.findIndex((line) => line.includes('┌─'));
    expect(lines[at]).toMatch(new RegExp(`公开03表 支出决算表  ${place}$`));
    expect(lines[at + 1]).toBe('    │ 2130313 │ 水文测报 │ 110.30 │ 80.00 │ 30.30');
    expect(lines[at + 2]).toBe('    │                               ─────   ^^^^^');
    expect(lines[at + 3]).toBe('    ├ 同行  基本支出');
    expect(lines[at + 4]).toMatch(/^ {4}├ 第\d+段 {2}正文$/);
  });

  test('what the reader noticed stands below the identity', () => {
    const text = write('text', [report(workbook)]);
    expect(text).toMatch(/对照.+\n读取时注意到\n {6}图片 {2}此处是图片，没有读。（第\d+段）\n\n/);
    expect(write('text', [report(workbook)], { language: 'en' })).toMatch(
      /Noticed while reading\n {6}picture {2}A picture, not read\. \(paragraph \d+\)/,
    );
  });

  test('only so many remarks are told, what is alike once', () => {
    const remark = (zh: string) =>
      ({ kind: 'hidden', message: same(zh), span: { start: 9, end: 9 } }) as const;
    const source = {
      ...workbook,
      remarks: [...Array.from({ length: 9 }, () => remark('一样')), ...[...'甲乙丙丁戊己庚'].map(remark)],
    };
    const text = write('text', [report(source)]);
    expect(text.match(/^ {6}隐藏/gm)).toHaveLength(6);
    expect(text).toMatch(/一样（.+等9处）/);
    expect(text).toContain('另有 2 条');
  });
});

describe('json', () => {
  interface Json {
    readonly findings: readonly { readonly place: object; readonly related: readonly { place: object }[] }[];
    readonly remarks: readonly object[];
  }
  const json = (source: Source) => JSON.parse(write('json', [report(source)])) as Json;

  test('a place has what the format has, and the headings above', () => {
    const section = [expect.stringContaining('第二部分')] as unknown;
    expect(json(workbook).findings[0]!.place).toEqual({
      kind: 'sheet',
      sheet: 'Z02',
      range: 'E7',
      section,
    });
    expect(json(wordDocument).findings[0]!.place).toEqual({
      kind: 'part',
      part: 'word/document.xml',
      path: 'tbl[2]/tr[7]/tc[5]',
      section,
    });
  });

  test('remarks in both schemas', () => {
    const remarks = [
      {
        kind: 'picture',
        message: '此处是图片，没有读。',
        place: expect.objectContaining({ kind: 'part' }) as unknown,
      },
    ];
    expect(json(workbook).remarks).toEqual(remarks);
    const { disclosure, coverage } = reportOn(workbook);
    const read = JSON.parse(disclosureJson({ file: '甲.xlsx', sha256: '', disclosure, coverage })) as Json;
    expect(read.remarks).toEqual(remarks);
  });
});

describe('sarif', () => {
  interface Location {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: object;
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
    readonly message: { readonly text: string };
  }
  interface Sarif {
    readonly runs: readonly {
      readonly results: readonly {
        readonly locations: readonly Location[];
        readonly relatedLocations: readonly Location[];
      }[];
    }[];
  }
  const result = (source: Source) =>
    (JSON.parse(write('sarif', [report(source)])) as Sarif).runs[0]!.results[0]!;

  test('only text has regions; other places are named', () => {
    const [location] = result(workbook).locations;
    expect(location!.physicalLocation).not.toHaveProperty('region');
    expect(location!.logicalLocations!.map((each) => each.fullyQualifiedName)).toEqual([
      'Z02!E7',
      'expenditure/2130313',
    ]);
    expect(location!.message.text).toBe('Z02!E7');
    const [inWord] = result(wordDocument).locations;
    expect(inWord!.logicalLocations![0]!.fullyQualifiedName).toBe('word/document.xml#tbl[2]/tr[7]/tc[5]');
    expect(inWord!.message.text).toBe('第2个表第7行第5格');
    expect(result(workbook).relatedLocations.map(({ message }) => message.text)).toEqual([
      '基本支出',
      '正文',
    ]);
    const text = sourceFromText('甲.txt', smallAccounts);
    expect(result(text).locations[0]!.physicalLocation.region).toMatchObject({ startColumn: 27 });
  });

  test('of several files, the one that it is in, with its own lines', () => {
    const lines = smallAccounts.slice(0, smallAccounts.indexOf('第二部分'));
    const source = {
      ...sourceFromText('卷宗', smallAccounts),
      members: [
        { name: '卷宗/正文.txt', format: 'text', start: 0 },
        { name: '卷宗/表.txt', format: 'text', start: lines.length },
      ],
    };
    const [location] = result(source).locations;
    expect(decodeURI(location!.physicalLocation.artifactLocation.uri)).toBe('卷宗/表.txt');
    const at = lines.split('\n').length - 1;
    const row = smallAccounts.split('\n').findLastIndex((line) => line.startsWith('2130313\t')) + 1;
    expect(location!.physicalLocation.region).toMatchObject({ startLine: row - at, endLine: row - at });
    expect(write('text', [report(source)])).toContain(`卷宗/表.txt 第${row - at}行`);
  });
});

test('junit and md say the place too', () => {
  expect(write('junit', [report(workbook)])).toContain(
    'error: 加不拢 (Z02!E7, 第二部分·公开03表 支出决算表)',
  );
  const md = write('md', [report(workbook)]);
  expect(md).toContain('公开03表 支出决算表，Z02!E7：“30.30”');
  expect(md).toMatch(/## 读取时注意到\n\n- 图片：此处是图片，没有读。（第\d+段）/);
});

test('a report of a document read from text says nothing of remarks', () => {
  const text: Disclosure['source'] = sourceFromText('甲.txt', smallAccounts);
  expect(write('text', [report(text)])).not.toContain('注意到');
  expect(write('md', [report(text)])).not.toContain('注意到');
});
