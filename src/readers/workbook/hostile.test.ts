import * as spreadsheets from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawXlsx, workbookOf } from '../../../tests/paper/workbook.ts';
import { readFile } from '../index.ts';

const table = { name: '表', rows: [['收入支出决算总表'], ['项目', '金额'], ['收入', 255.79]] };

async function whyRefused(bytes: Uint8Array): Promise<string> {
  const reading = await readFile({ name: 'book', bytes });
  return reading.kind === 'refused' ? reading.why.zh : reading.kind;
}

const sheet = (xml: string, more: Partial<Parameters<typeof rawXlsx>[0]> = {}) =>
  rawXlsx({ sheets: [{ name: 'Sheet1', xml }], ...more });

/** An old workbook from records. */
function xlsOf(records: readonly (readonly [type: number, data: readonly number[]])[]): Uint8Array {
  const stream = records.flatMap(([type, data]) => [
    type & 255,
    type >> 8,
    data.length & 255,
    data.length >> 8,
    ...data,
  ]);
  const file = spreadsheets.CFB.utils.cfb_new();
  spreadsheets.CFB.utils.cfb_add(file, '/Workbook', Uint8Array.from(stream));
  return new Uint8Array(spreadsheets.CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

const begin: [number, number[]] = [0x0809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]];

describe('a workbook that is no good is refused with words', () => {
  test('cut off', async () => {
    const xlsx = workbookOf([table]);
    expect(await whyRefused(xlsx.subarray(0, xlsx.length - 900))).toMatch(/不完整|损坏/);
    const xls = workbookOf([table], 'biff8');
    expect(await whyRefused(xls.subarray(0, 1024))).toMatch(/不完整|损坏|旧版/);
  });

  test('with a password', async () => {
    expect(await whyRefused(xlsOf([begin, [0x002f, [1, 0, 1, 0, 1, 0]]]))).toMatch(/密码/);
  });

  test('without any content', async () => {
    expect(await whyRefused(workbookOf([{ name: '表', rows: [] }]))).toMatch(/都是空的/);
    expect(await whyRefused(workbookOf([{ name: '表', rows: [[null, '']] }], 'biff8'))).toMatch(/都是空的/);
    const hidden = { ...table, name: '数据', isHidden: true };
    expect(await whyRefused(workbookOf([{ name: '表', rows: [] }, hidden]))).toMatch(/被隐藏/);
  });

  test('with too many cells', { timeout: 60_000 }, async () => {
    const row = (at: number) => `<row r="${at}">${'<c><v>1</v></c>'.repeat(100)}</row>`;
    const rows = Array.from({ length: 3_100 }, (_, index) => row(index + 1)).join('');
    expect(await whyRefused(sheet(`<sheetData>${rows}</sheetData>`))).toMatch(/超过 30 万个/);
    const values = Array.from({ length: 250 }, () => [0, 0, 0, 0, 0, 0]).flat();
    const many: [number, number[]][] = Array.from({ length: 1_300 }, (_, index) => [
      0x00bd,
      [index & 255, index >> 8, 0, 0, ...values, 249, 0],
    ]);
    expect(await whyRefused(xlsOf([begin, ...many, [0x000a, []]]))).toMatch(/超过 30 万个/);
  });

  test('that inflates to too much', { timeout: 60_000 }, async () => {
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array(10),
      'xl/workbook.xml': [new Uint8Array(65_000_000), { level: 1 }],
    });
    expect(await whyRefused(bomb)).toMatch(/太大/);
  });

  test('nested too deep', async () => {
    expect(await whyRefused(sheet('<a>'.repeat(50_000)))).toMatch(/嵌套过深/);
  });

  test('whose cells name one long text again and again', { timeout: 60_000 }, async () => {
    const strings = `<si><t>${'长'.repeat(30_000)}</t></si>`;
    const cells = '<row>' + '<c t="s"><v>0</v></c>'.repeat(1_000) + '</row>';
    expect(await whyRefused(sheet(`<sheetData>${cells}</sheetData>`, { strings }))).toMatch(/文字太多/);
  });

  test('whose cells are strewn over the whole sheet', { timeout: 60_000 }, async () => {
    const cells = Array.from({ length: 1_000 }, (_, index) => {
      const column = spreadsheets.utils.encode_col(index * 3);
      return `<row r="${index * 3 + 1}"><c r="${column}${index * 3 + 1}"><v>1</v></c></row>`;
    }).join('');
    expect(await whyRefused(sheet(`<sheetData>${cells}</sheetData>`))).toMatch(/散得太开/);
  });

  test('of a kind that is not read', async () => {
    const xlsb = zipSync({ '[Content_Types].xml': new Uint8Array(1), 'xl/workbook.bin': new Uint8Array(1) });
    expect(await whyRefused(xlsb)).toMatch(/xlsb/);
  });
});

describe('what is odd does not stop the rest', () => {
  test('merged cells, hidden rows and columns over the whole sheet', { timeout: 60_000 }, async () => {
    const merges = '<mergeCell ref="B2:XFD1048576"/>'.repeat(2_000);
    const columns = '<col min="3" max="16384" hidden="1"/>'.repeat(500);
    const xml = `<cols>${columns}</cols><sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="B2"><v>8</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`;
    const reading = await readFile({ name: 'book', bytes: sheet(xml) });
    expect(reading.kind === 'read' && reading.source.text).toBe('7\n8\n');
  });

  test('sectors that follow one another in a circle', async () => {
    const bytes = workbookOf([table], 'biff8');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 20; sector += 1) view.setUint32(start + sector * 4, sector % 2, true);
    expect(await whyRefused(bytes)).toMatch(/损坏|旧版/);
  });

  test('a sheet that breaks off is read as far as it goes, and that is said', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></broken';
    const reading = await readFile({ name: 'book', bytes: sheet(xml) });
    expect(reading.kind === 'read' && reading.source.text).toBe('1\t2\n3\t\n');
    expect(reading.kind === 'read' && reading.source.remarks.map(({ kind }) => kind)).toEqual([
      'passed-over',
    ]);
  });

  test('any bytes at all', { timeout: 60_000 }, async () => {
    const xls = workbookOf([table], 'biff8');
    const xlsx = workbookOf([table]);
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const good of [xls, xlsx]) {
        const bytes = good.slice();
        for (let each = 0; each < 12; each += 1)
          bytes[(seed * 7919 + each * 104_729 * seed) % bytes.length] = (seed * 31 + each) & 255;
        expect(['read', 'refused', 'files']).toContain((await readFile({ name: 'book', bytes })).kind);
      }
    }
  });
});
