import { describe, expect, test } from 'vitest';
import type { OfdOptions } from '../../../tests/paper/ofd.ts';
import { ofdFile, ofdOf, partOf } from '../../../tests/paper/ofd.ts';
import { paged } from '../../../tests/paper/paged.ts';
import { zipOf } from '../../../tests/paper/zip.ts';
import type { Source } from '../../model/source.ts';
import { boxesOf, placeOf } from '../../model/source.ts';
import { readFile } from '../index.ts';
import { sourceFromText } from '../text.ts';

const words = (said: string) =>
  `<TextObject ID="1" Boundary="20 20 150 10" Font="3" Size="5"><TextCode X="0" Y="5" DeltaX="g 99 5">${said}</TextCode></TextObject>`;
const picture = '<ImageObject ID="9" Boundary="0 0 210 297" ResourceID="4"/>';

async function read(bytes: Uint8Array): Promise<Source> {
  const reading = await readFile({ name: '决算.ofd', bytes });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

const readPages = (pages: readonly string[], options?: OfdOptions) => read(ofdFile(pages, options));

async function whyNot(bytes: Uint8Array): Promise<string> {
  const reading = await readFile({ name: '决算.ofd', bytes });
  return reading.kind === 'refused' ? reading.why.zh : reading.kind;
}

const accounts = sourceFromText(
  'a.txt',
  `云岭县水文站2024年度单位决算公开
收入决算表
项目\t本年收入合计\t财政拨款收入
合计\t120.50\t120.50
213农林水支出\t110.30\t110.30
2024年度收入合计120.50万元，比上年增加10.50万元，增长9.55%，主要原因是新建了三处水文监测站点，并对原有的站点作了维修。
`,
);

describe('OFD', () => {
  test('paragraphs and tables are read as they are printed', async () => {
    const { text, blocks, format } = await read(ofdOf(paged(accounts.blocks)));
    expect(text).toBe(accounts.text);
    expect(format).toBe('ofd');
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'line', 'grid', 'line']);
  });

  test('everything has its page and its box', async () => {
    const source = await read(ofdOf(paged(accounts.blocks)));
    const at = source.text.indexOf('110.30');
    const place = placeOf(source, at, [], at + 6);
    expect(place).toMatchObject({ kind: 'page', page: 1 });
    const reason = source.text.indexOf('主要原因');
    const boxes = boxesOf(source, { start: reason, end: source.text.indexOf('维修') });
    expect(boxes.length).toBe(2);
    expect(boxes[1]!.box.top).toBeGreaterThan(boxes[0]!.box.top);
  });

  test('a page can be looked at', async () => {
    const { paper } = await read(ofdOf(paged(accounts.blocks)));
    expect(paper!.pages).toBe(1);
    const { mime, bytes, width } = (await paper!.picture(1))!;
    expect(await paper!.picture(2)).toBeUndefined();
    expect([mime, Math.round(width)]).toEqual(['image/svg+xml', 595]);
    expect(new TextDecoder().decode(bytes)).toContain('收入决算表');
  });

  test.each<[string, OfdOptions]>([
    ['no prefix', { prefix: '' }],
    ['another prefix', { prefix: 'o' }],
    ['an older namespace', { namespace: 'http://www.ofdspec.org' }],
    ['places from the root', { isRooted: true }],
  ])('is read with %s', async (_, options) => {
    expect((await readPages([words('收入决算表')], options)).text).toBe('收入决算表\n');
  });

  test('is found by its content, whatever its name', async () => {
    const reading = await readFile({ name: 'a.zip', bytes: ofdFile([words('甲')]) });
    expect(reading).toMatchObject({ kind: 'read', source: { format: 'ofd' } });
  });

  test('places that name the whole path are found', async () => {
    const page = partOf('Page', `<Content><Layer ID="2">${words('全路径')}</Layer></Content>`);
    const document = partOf(
      'Document',
      '<CommonData/><Pages><Page ID="1" BaseLoc="Doc_0\\Pages\\P\\Content.xml"/></Pages>',
    );
    const files = { 'Doc_0/Document.xml': document, 'Doc_0/pages/P/Content.xml': page };
    expect((await readPages([], { files })).text).toBe('全路径\n');
  });
});

describe('what an OFD carries', () => {
  test('its own data is read', async () => {
    const json = JSON.stringify({
      schema: 'juesuan/facts@1',
      facts: { '2024/final/income': { kind: 'money', fen: '1205000', grain: '10000' } },
    });
    const source = await readPages([words('甲')], { attachments: { 'juesuan-facts.json': json } });
    expect(source.embedded).toEqual([
      { id: '2024/final/income', value: { kind: 'money', money: { fen: 1205000n, grain: 10000n } } },
    ]);
    expect(source.remarks).toEqual([]);
  });

  test('other attachments are told', async () => {
    const source = await readPages([words('甲')], { attachments: { '绩效自评表.xlsx': 'x' } });
    expect(source.embedded).toBeUndefined();
    expect(source.remarks).toMatchObject([{ kind: 'attachment' }]);
    expect(source.remarks[0]!.message.zh).toContain('绩效自评表.xlsx');
  });

  test('further documents are told', async () => {
    const body = (at: string) => `<DocBody><DocRoot>${at}/Document.xml</DocRoot></DocBody>`;
    const files = { 'OFD.xml': partOf('OFD', body('Doc_0') + body('Doc_1')) };
    const source = await readPages([words('甲')], { files });
    expect(source.text).toBe('甲\n');
    expect(source.remarks[0]!.message.zh).toContain('2 份文档');
  });
});

describe('an OFD of pictures', () => {
  test('a page that is a picture is told', async () => {
    const { remarks } = await readPages([words('甲'), picture]);
    expect(remarks.map(({ kind, message }) => [kind, message.zh])).toEqual([
      ['scan', expect.stringContaining('第 2 页')],
    ]);
  });

  test('one of pictures only is a scan', async () => {
    expect(await whyNot(ofdFile([picture, picture]))).toMatch(/扫描件.*文字识别/);
    expect(await whyNot(ofdFile([picture + words('1'), picture + words('2')]))).toMatch(/扫描件/);
    expect(await whyNot(ofdFile(['', '']))).toMatch(/没有读出文字/);
  });
});

describe('an OFD that is half broken', () => {
  test('is read without a page that is missing or broken', async () => {
    const files = { 'Doc_0/Pages/Page_1/Content.xml': undefined, 'Doc_0/Pages/Page_2/Content.xml': 'x' };
    const { text, remarks } = await readPages([words('甲'), words('乙'), words('丙'), words('丁')], {
      files,
    });
    expect(text).toBe('甲\n丁\n');
    expect(remarks.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('第 2 页缺失或损坏'),
      expect.stringContaining('第 3 页缺失或损坏'),
    ]);
  });

  test('a page that breaks off is read as far as it goes', async () => {
    const whole = partOf('Page', `<Content><Layer ID="2">${words('甲')}${words('乙')}</Layer></Content>`);
    const files = { 'Doc_0/Pages/Page_0/Content.xml': whole.slice(0, whole.lastIndexOf('<ofd:TextObject')) };
    const { text, remarks } = await readPages([''], { files });
    expect(text).toBe('甲\n');
    expect(remarks).toMatchObject([{ kind: 'passed-over' }]);
  });

  test('without template, resources or attachments it is read all the same', async () => {
    const files = { 'Doc_0/PublicRes.xml': undefined, 'Doc_0/Tpls/Tpl_0/Content.xml': undefined };
    expect((await readPages([words('甲')], { files, template: words('底') })).text).toBe('甲\n');
  });

  test('says what is wrong where nothing can be read', async () => {
    const whole = ofdFile([words('甲')]);
    expect(await whyNot(whole.subarray(0, whole.length - 40))).toMatch(/不完整/);
    expect(await whyNot(ofdFile([words('甲')], { files: { 'OFD.xml': 'x' } }))).toMatch(/OFD.xml/);
    expect(await whyNot(ofdFile([], { files: { 'Doc_0/Document.xml': undefined } }))).toMatch(/Document.xml/);
    expect(await whyNot(ofdFile([]))).toMatch(/没有页面/);
    const lost = { 'Doc_0/Pages/Page_0/Content.xml': undefined };
    expect(await whyNot(ofdFile([words('甲')], { files: lost }))).toMatch(/页面缺失或损坏/);
  });

  test('says that it is encrypted', async () => {
    const files = { 'Encryptions.xml': '<Encryptions/>' };
    expect(await whyNot(ofdFile([words('甲')], { files }))).toMatch(/已加密/);
    const locked = zipOf([{ name: 'OFD.xml', content: 'x', isEncrypted: true }]);
    expect(await whyNot(locked)).toMatch(/已加密/);
  });

  test('expands no entities of its own', async () => {
    const page = partOf('Page', `<Content><Layer ID="2">${words('甲&b;')}</Layer></Content>`).replace(
      '?>',
      '?><!DOCTYPE d [<!ENTITY b SYSTEM "file:///etc/hosts">]>',
    );
    const { text } = await readPages([''], { files: { 'Doc_0/Pages/Page_0/Content.xml': page } });
    expect(text).toBe('甲&b;\n');
  });
});
