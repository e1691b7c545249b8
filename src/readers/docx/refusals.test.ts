import { describe, expect, test } from 'vitest';
import type { DocxOptions, Written } from '../../../tests/paper/docx.ts';
import { around, docxOf, para, picture, tableOf } from '../../../tests/paper/docx.ts';
import { readFile } from '../index.ts';

async function whyNot(bytes: Uint8Array): Promise<string> {
  const reading = await readFile({ name: '决算.docx', bytes });
  return reading.kind === 'refused' ? reading.why.zh : reading.kind;
}

async function readText(blocks: readonly Written[], options: DocxOptions): Promise<string> {
  const reading = await readFile({ name: '决算.docx', bytes: docxOf(blocks, options) });
  return reading.kind === 'read' ? reading.source.text : JSON.stringify(reading);
}

describe('a document of Word that is too much or too little', () => {
  test('has no text', async () => {
    const files = { 'word/document.xml': undefined, 'word/styles.xml': '<styles/>' };
    expect(await whyNot(docxOf([], { files }))).toMatch(/没有正文（缺 word\/document.xml）/);
    expect(await whyNot(docxOf([], { files: { 'word/document.xml': '<a/>' } }))).toMatch(/没有正文/);
    expect(await whyNot(docxOf([], { files: { 'word/document.xml': '' } }))).toMatch(/正文已损坏/);
    expect(await whyNot(docxOf(['', '  ']))).toMatch(/没有文字/);
    expect(await whyNot(docxOf([para(picture)]))).toMatch(/只有图片/);
  });

  test('is cut off', async () => {
    const whole = docxOf(['正文']);
    expect(await whyNot(whole.subarray(0, whole.length - 30))).toMatch(/文件不完整/);
  });

  test('is protected by a password', async () => {
    const bytes = new Uint8Array(640);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...'EncryptedPackage'].forEach((unit, index) => (bytes[512 + index * 2] = unit.charCodeAt(0)));
    expect(await whyNot(bytes)).toMatch(/密码保护/);
  });

  test('is nested too deeply', async () => {
    let deep = tableOf([[para('底')]]);
    for (let depth = 0; depth < 100; depth += 1) deep = tableOf([[around('w:tc', deep)]]);
    expect(await whyNot(docxOf([deep]))).toMatch(/嵌套太深/);
  });

  test('has too many elements', { timeout: 60_000 }, async () => {
    expect(await whyNot(docxOf([{ xml: '<w:p/>'.repeat(1_500_001) }]))).toMatch(/文档太大/);
  });

  test('inflates to too much', { timeout: 60_000 }, async () => {
    const bomb = new Uint8Array(70_000_000).fill(32);
    expect(await whyNot(docxOf([], { files: { 'word/document.xml': bomb } }))).toMatch(/展开后太大/);
  });

  test('holds more than a call takes arguments', { timeout: 60_000 }, async () => {
    const row = '<w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>';
    expect(await whyNot(docxOf([{ xml: `<w:tbl>${row.repeat(150_000)}</w:tbl>` }]))).toBe('read');
  });

  test('has a table that is too large', async () => {
    const row = '<w:tr><w:tc><w:p/></w:tc>'.concat('<w:tc/>'.repeat(62), '</w:tr>');
    const wide = '<w:tr><w:trPr><w:gridBefore w:val="62"/></w:trPr><w:tc/><w:tc/></w:tr>';
    expect(await whyNot(docxOf(['甲', { xml: `<w:tbl>${row}${wide.repeat(40_000)}</w:tbl>` }]))).toMatch(
      /太长，或表格太大/,
    );
  });
});

describe('a document of Word that is half broken', () => {
  test('is read as far as it goes', async () => {
    const xml =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>一&nbsp;&mdsh;</w:t></w:r></w:p><w:p><w:r><w:t>二';
    const reading = await readFile({
      name: 'a.docx',
      bytes: docxOf([], { files: { 'word/document.xml': xml } }),
    });
    expect(reading).toMatchObject({ kind: 'read', source: { remarks: [{ kind: 'passed-over' }] } });
    expect(reading.kind === 'read' && reading.source.text).toBe('一\u00a0&mdsh;\n二\n');
  });

  test('expands no entities of its own and fetches none', async () => {
    const preamble =
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hosts">]>';
    expect(await readText([{ xml: '<w:p><w:r><w:t>甲&b;&x;</w:t></w:r></w:p>' }], { preamble })).toBe(
      '甲&b;&x;\n',
    );
  });

  test('is read without a part that is damaged', async () => {
    const reading = await readFile({
      name: 'a.docx',
      bytes: docxOf(['正文'], { numbering: '', files: { 'word/numbering.xml': 'x' } }),
    });
    expect(reading).toMatchObject({
      kind: 'read',
      source: { text: '正文\n', remarks: [{ kind: 'passed-over' }] },
    });
  });

  test('finds its main part by its relations', async () => {
    const plain = docxOf(['正文'], { files: { 'word/document.xml': undefined } });
    expect(await whyNot(plain)).toMatch(/没有正文/);
    const document =
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>另名</t></r></p></body></document>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const files = {
      'word/document.xml': undefined,
      'word/document2.xml': document,
      '_rels/.rels': relations,
    };
    expect(await readText([], { files })).toBe('另名\n');
  });
});
