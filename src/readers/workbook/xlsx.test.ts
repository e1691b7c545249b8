import { describe, expect, test } from 'vitest';
import type { RawXlsx } from '../../../tests/paper/workbook.ts';
import { rawXlsx } from '../../../tests/paper/workbook.ts';
import type { Source } from '../../model/source.ts';
import { readFile } from '../index.ts';

async function sourceOf(raw: RawXlsx): Promise<Source> {
  const reading = await readFile({ name: 'book.xlsx', bytes: rawXlsx(raw) });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

const one = async (xml: string, more: Omit<RawXlsx, 'sheets'> = {}) =>
  (await sourceOf({ sheets: [{ name: 'Sheet1', xml }], ...more })).text;

const cells = (...written: string[]) =>
  `<sheetData><row r="1">${written.join('')}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>`;

describe('an xlsx', () => {
  test('shares words, set in several fonts, without how they are pronounced', async () => {
    const strings =
      '<si><t>项目</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">一、财政 </t></r><r><t>拨款&amp;收入</t></r><rPh sb="0" eb="2"><t>xiang mu</t></rPh></si>';
    expect(await one(cells('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), { strings })).toBe(
      '项目\t一、财政 拨款&收入\n1\t2\n',
    );
  });

  test('may hold words in the cell, results of formulas, and characters that XML cannot hold', async () => {
    const written = cells(
      '<c r="A1" t="inlineStr"><is><t>科目_x000D_\n名称</t></is></c>',
      '<c r="B1" t="str"><f>A1&amp;"x"</f><v>结果</v></c>',
    );
    expect(await one(written)).toBe('科目 名称\t结果\n1\t2\n');
  });

  test('a formula whose result is blank is blank, one without a result is not', async () => {
    const source = await sourceOf({
      sheets: [
        {
          name: 'Sheet1',
          xml: cells(
            '<c r="A1" t="str"><f>IF(A2=1,"","x")</f><v></v></c>',
            '<c r="B1"><f>SUM(B2)</f><v/></c>',
          ),
        },
      ],
    });
    expect(source.text).toBe('\t=SUM(B2)\n1\t2\n');
    expect(source.remarks.map(({ kind }) => kind)).toEqual(['no-value']);
  });

  test('zeros may not be shown on a sheet', async () => {
    const view = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    expect(await one(`${view}${cells('<c r="A1"><v>0</v></c>', '<c r="B1"><v>5</v></c>')}`)).toBe(
      '\t5\n1\t2\n',
    );
  });

  test('rows and cells may go without addresses', async () => {
    expect(
      await one(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>',
      ),
    ).toBe('1\t2\n\t3\n');
  });

  test('formats come from the styles, own or built in', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="#,##0.00&quot;元&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="43"/></cellXfs>';
    const written = cells(
      '<c r="A1" s="1"><v>1234.5</v></c><c r="B1" s="2"><v>45292</v></c><c r="C1" s="3"><v>7</v></c>',
    );
    expect(await one(written, { styles })).toBe('1,234.50元\t2024年1月1日\t7.00\n1\t2\t\n');
  });

  test('days may be counted from 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const written = cells('<c r="A1" s="1"><v>43830</v></c><c r="B1"><v>1</v></c>');
    expect(await one(written, { styles, properties: '<workbookPr date1904="1"/>' })).toBe(
      '2024/1/1\t1\n1\t2\n',
    );
  });

  test('columns may be hidden or have no width, also where nothing stands', async () => {
    const source = await sourceOf({
      sheets: [
        {
          name: 'Sheet1',
          xml: `<cols><col min="1" max="1" width="0"/><col min="7" max="16384" hidden="1"/></cols>${cells('<c r="A1"><v>8</v></c><c r="B1"><v>9</v></c>')}`,
        },
      ],
    });
    expect(source.text).toBe('9\n2\n');
    expect(source.remarks).toHaveLength(1);
  });

  test('words below a merged cell are not seen; a title over the whole width is as wide as the table', async () => {
    const source = await sourceOf({
      sheets: [
        {
          name: 'Sheet1',
          xml: `${cells('<c r="A1" t="inlineStr"><is><t>收入决算表</t></is></c>', '<c r="B1" t="inlineStr"><is><t>旧</t></is></c>')}<mergeCells><mergeCell ref="A1:IV1"/></mergeCells>`,
        },
      ],
    });
    expect(source.text).toBe('收入决算表\t\n1\t2\n');
    expect(source.blocks[0]).toMatchObject({
      rows: [
        [{ columnSpan: 2 }, {}],
        [{}, {}],
      ],
    });
  });

  test('wide gaps part tables, and leave out columns', async () => {
    const source = await sourceOf({
      sheets: [
        {
          name: 'Sheet1',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="BZ1"><v>2</v></c></row><row r="500000"><c r="A500000"><v>3</v></c><c r="BZ500000"><v>4</v></c></row></sheetData>',
        },
      ],
    });
    expect(source.text).toBe('1\t2\n3\t4\n');
    expect(source.blocks).toHaveLength(2);
  });

  test('what its programs are called is said; they are not run', async () => {
    const source = await sourceOf({
      sheets: [{ name: 'Sheet1', xml: cells('<c r="A1"><v>1</v></c>') }],
      files: { 'xl/vbaProject.bin': 'x' },
    });
    expect(source.remarks.map(({ kind }) => kind)).toEqual(['macro']);
  });

  test('a sheet of pictures alone is named', async () => {
    const source = await sourceOf({
      sheets: [
        { name: '扫描件', xml: '<sheetData/><drawing r:id="rId1"/>' },
        { name: 'Sheet2', xml: cells('<c r="A1"><v>1</v></c>') },
      ],
    });
    expect(source.remarks.map(({ message }) => message.zh)).toEqual([
      '工作表“扫描件”只有图片或图形，没有单元格文字，没有读到内容。',
    ]);
  });

  test('may bear prefixes, and be the strict kind', async () => {
    const main = 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"';
    const source = await sourceOf({
      sheets: [{ name: 'Sheet1', xml: '' }],
      files: {
        'xl/workbook.xml': `<x:workbook ${main} xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="表" sheetId="1" rel:id="other"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="other" Type="x/worksheet" Target="../sheets/a.xml"/></Relationships>',
        'sheets/a.xml': `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(source.text).toBe('1\t2\n');
  });
});
