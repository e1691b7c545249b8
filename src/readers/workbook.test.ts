import { describe, expect, test } from 'vitest';
import type { PaperSheet, WorkbookFormat } from '../../tests/paper/workbook.ts';
import { workbookOf } from '../../tests/paper/workbook.ts';
import type { Grid, Source } from '../model/source.ts';
import { placeOf } from '../model/source.ts';
import { readFile } from './index.ts';
import { workbookReader } from './workbook.ts';

const formats: readonly WorkbookFormat[] = ['xlsx', 'biff8', 'xlml'];

async function sourceOf(sheets: readonly PaperSheet[], format: WorkbookFormat = 'xlsx'): Promise<Source> {
  const reading = await readFile({ name: 'book', bytes: workbookOf(sheets, format) });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

const grids = (source: Source) => source.blocks.filter((block): block is Grid => block.kind === 'grid');
const lines = (source: Source) =>
  source.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
const texts = (grid: Grid | undefined) => grid?.rows.map((row) => row.map(({ text }) => text));
const remarks = (source: Source) => source.remarks.map(({ kind, message }) => `${kind}: ${message.zh}`);

const table: PaperSheet = {
  name: 'Sheet1',
  rows: [
    ['收入支出决算总表'],
    [null, null, '公开01表'],
    ['编制单位：青禾县图书馆', null, '金额单位：万元'],
    ['收入', null, '决算数'],
    ['项目', '行次', null],
    ['一、一般公共预算财政拨款收入', 1, { value: 1255.79, format: '#,##0.00_ ' }],
    [
      '二、政府性基金预算财政拨款收入',
      2,
      { value: 0, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
    ],
    [null, null, null, null],
    ['本年收入合计', 3, { value: 1255.79, format: '#,##0.00_ ' }],
    ['注：本表反映单位本年度的收入和支出情况。'],
  ],
  merges: ['A1:C1', 'A4:B4', 'C4:C5', 'A10:C10'],
};

describe.each(formats)('a workbook as %s', (format) => {
  test('gives its tables as they are seen, merged cells told, notes apart', async () => {
    const source = await sourceOf([table], format);
    const [grid] = grids(source);
    expect(texts(grid)).toEqual([
      ['收入支出决算总表', '', ''],
      ['', '', '公开01表'],
      ['编制单位：青禾县图书馆', '', '金额单位：万元'],
      ['收入', '', '决算数'],
      ['项目', '行次', ''],
      ['一、一般公共预算财政拨款收入', '1', '1,255.79'],
      ['二、政府性基金预算财政拨款收入', '2', '-'],
      ['', '', ''],
      ['本年收入合计', '3', '1,255.79'],
    ]);
    expect(grid!.merges).toBe('told');
    expect(grid!.rows[0]![0]).toMatchObject({ columnSpan: 3 });
    expect(grid!.rows[3]).toMatchObject([{ columnSpan: 2 }, {}, { rowSpan: 2 }]);
    expect(lines(source)).toEqual(['注：本表反映单位本年度的收入和支出情况。']);
    expect(source.remarks).toEqual([]);
  });

  test('says on which sheet and in which cell a thing stands', async () => {
    const source = await sourceOf(
      [
        table,
        {
          name: '收入',
          rows: [
            ['项目', '金额', '备注'],
            ['', '12.50', 'x'],
          ],
        },
      ],
      format,
    );
    const place = (words: string) => placeOf(source, source.text.indexOf(words), []);
    expect(place('1,255.79')).toMatchObject({ kind: 'sheet', sheet: 'Sheet1', range: 'C6' });
    expect(place('收入\t\t决算数')).toMatchObject({ range: 'A4:B4' });
    expect(place('12.50')).toMatchObject({ sheet: '收入', range: 'B2' });
    // a blank cell has its own place
    expect(placeOf(source, source.text.indexOf('\t12.50'), [])).toMatchObject({ range: 'A2' });
  });

  test('leaves out what is hidden and says so', async () => {
    const rows = [
      ['科目编码', '校验', '金额'],
      ['20805', '不公开', { value: 8.72, format: '0.00' }],
    ];
    const source = await sourceOf(
      [
        { name: 'HIDDENSHEETNAME', rows: [['字典']], isHidden: true },
        { name: '表', rows, hiddenColumns: [1] },
      ],
      format,
    );
    expect(texts(grids(source)[0])).toEqual([
      ['科目编码', '金额'],
      ['20805', '8.72'],
    ]);
    expect(remarks(source)).toEqual([
      'hidden: 有 1 张隐藏的工作表没有读：“HIDDENSHEETNAME”。要检查它们，请先取消隐藏。',
      'hidden: 工作表“表”里隐藏的 B 列有内容（2 个单元格，如 B1），按看到的样子没有读。',
    ]);
  });

  test('takes numbers that are shown in another unit as they are shown, and says so', async () => {
    const source = await sourceOf(
      [
        {
          name: '表',
          rows: [
            ['项目', '金额'],
            ['收入', { value: 2_557_900, format: '0\\.0000' }],
          ],
        },
      ],
      format,
    );
    expect(texts(grids(source)[0])?.[1]).toEqual(['收入', '255.7900']);
    expect(remarks(source)).toEqual([
      'shown-otherwise: 工作表“表”有 1 个数的显示值与存储值不同（如 B2 显示 255.7900，存的是 2557900），按显示的读。',
    ]);
  });

  test('gives truth values, errors, dates and words that look like numbers as they are seen', async () => {
    const row = [true, { error: 0x17 }, { value: 45_292, format: 'yyyy"年"m"月"' }, '0010', '两行\n文字'];
    const source = await sourceOf([{ name: '表', rows: [row, ['a', 'b', 'c', 'd', 'e']] }], format);
    expect(texts(grids(source)[0])?.[0]).toEqual(['TRUE', '#REF!', '2024年1月', '0010', '两行 文字']);
  });

  test('gives texts as paragraphs, also those above and below a table', async () => {
    const long = '2024年度收入总计1255.79万元，与上年度相比减少126.19万元，下降33.04%，主要原因是项目减少。';
    const source = await sourceOf(
      [
        { name: '说明', rows: [['决算情况说明'], [null], [`一、总体情况\n    ${long}`]], merges: ['A3:H3'] },
        { name: '表', rows: [[long], ['项目', '金额'], ['收入', '1.00'], [long], ['二、其他']] },
      ],
      format,
    );
    expect(lines(source).map((line) => line.trim())).toEqual([
      '决算情况说明',
      '一、总体情况',
      long,
      long,
      long,
      '二、其他',
    ]);
    expect(texts(grids(source)[0])).toEqual([
      ['项目', '金额'],
      ['收入', '1.00'],
    ]);
  });

  test('tells the name of a sheet where its cells do not say what it is about', async () => {
    const body = [
      ['项目', '预算数', '决算数'],
      ['收入', '1.00', '2.00'],
    ];
    const source = await sourceOf(
      [
        { name: '收入支出决算总表', rows: body },
        { name: 'Sheet2', rows: body },
        { name: '公开03表', rows: [['支出决算表', null, '公开03表'], ...body] },
      ],
      format,
    );
    expect(lines(source)).toEqual(['收入支出决算总表']);
  });
});

test('hidden rows are left out, the words of a merged cell move to the first row that is seen', async () => {
  const source = await sourceOf([
    {
      name: '表',
      rows: [
        ['项目', '金额'],
        [null, '1.00'],
        ['甲', '2.00'],
        ['乙', '3.00'],
      ],
      merges: ['A1:A2'],
      hiddenRows: [1, 3],
    },
  ]);
  expect(texts(grids(source)[0])).toEqual([
    ['项目', '1.00'],
    ['乙', '3.00'],
  ]);
  expect(remarks(source)).toEqual([
    'hidden: 工作表“表”里隐藏的第 1、3 行有内容（3 个单元格，如 B1），按看到的样子没有读。',
  ]);
});

test('a formula without a result is no blank', async () => {
  const source = await sourceOf([
    {
      name: '表',
      rows: [
        ['合计', { formula: 'SUM(B2:B3)' }],
        ['甲', 1],
      ],
    },
  ]);
  expect(texts(grids(source)[0])?.[0]).toEqual(['合计', '=SUM(B2:B3)']);
  expect(source.remarks.map(({ kind }) => kind)).toEqual(['no-value']);
});

test('words of Excel 95 are in the page of their country', async () => {
  const bytes = workbookOf([{ name: 'Sheet1', rows: [['ABCDEFGH', 2.5]] }], 'biff5');
  replace(
    bytes,
    [...'ABCDEFGH'].map((letter) => letter.charCodeAt(0)),
    [0xcf, 0xee, 0xc4, 0xbf, 0xbd, 0xf0, 0xb6, 0xee],
  );
  replace(bytes, [0x42, 0, 2, 0], [0x42, 0, 2, 0, 0xa8, 0x03]);
  const reading = await readFile({ name: '95.xls', bytes });
  expect(reading.kind === 'read' && reading.source.text).toBe('项目金额\t2.5\n');
});

function replace(bytes: Uint8Array, from: readonly number[], to: readonly number[]): void {
  const at = bytes.findIndex((_, index) => from.every((byte, offset) => bytes[index + offset] === byte));
  bytes.set(to, at);
}

describe('a workbook is known by its bytes', () => {
  const accepts = (bytes: Uint8Array | string, name: string) =>
    workbookReader.accepts({
      name,
      bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    });

  test.each([...formats, 'biff5'] as const)('%s whatever it is called', (format) => {
    expect(accepts(workbookOf([table], format), '决算.docx')).toBe(true);
  });

  test.each([
    ['a web page', '<html><body><table><tr><td>1</td></tr></table></body></html>'],
    ['text with tabs', '项目\t金额\n收入\t1.00\n'],
    ['other XML', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['nothing', ''],
  ])('not %s that is called .xls', (_, content) => expect(accepts(content, '决算.xls')).toBe(false));
});
