import { describe, expect, test } from 'vitest';
import { compoundOf } from '../../../tests/paper/compound.ts';
import type { DocOptions, OldParagraph, OldRun } from '../../../tests/paper/doc.ts';
import { docOf, longs, shorts } from '../../../tests/paper/doc.ts';
import type { Source } from '../../model/source.ts';
import { placeOf } from '../../model/source.ts';
import { readFile } from '../index.ts';

type Written = string | OldParagraph;

async function read(paragraphs: readonly Written[], options?: DocOptions): Promise<Source> {
  const reading = await readFile({ name: '决算.doc', bytes: docOf(paragraphs, options) });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

async function linesOf(paragraphs: readonly Written[], options?: DocOptions): Promise<string[]> {
  return (await read(paragraphs, options)).text.split('\n').slice(0, -1);
}

async function refused(bytes: Uint8Array): Promise<string> {
  const reading = await readFile({ name: '决算.doc', bytes });
  return reading.kind === 'refused' ? reading.why.zh : reading.kind;
}

const runs = (...all: readonly (string | OldRun)[]): OldParagraph => ({
  runs: all.map((run) => (typeof run === 'string' ? { words: run } : run)),
});

/** Modifiers, as the format writes them. */
const on = (code: number) => [...shorts(code), 1];
const deleted = on(0x0800);
const inserted = on(0x0801);
const hidden = on(0x083c);

describe('the text of old documents', () => {
  test('stands in characters of two bytes or of one', async () => {
    const words = ['云岭县水文站', 'Water 2024 – “10.20”'];
    expect(await linesOf(words)).toEqual(words);
    expect(await linesOf(['Water 2024', '10.20'], { pieces: [{ bytes: 'latin' }] })).toEqual([
      'Water 2024',
      '10.20',
    ]);
  });

  test('stands in pieces, in whatever order', async () => {
    const pieces = [{ length: 3 }, { length: 9, bytes: 'latin' }, { length: 2 }, {}] as const;
    expect(await linesOf(['云岭县2024 2023\r水文站', '决算'], { pieces })).toEqual([
      '云岭县2024 2023',
      '水文站',
      '决算',
    ]);
  });

  test('is GBK where an old document knows no wide characters', async () => {
    const pieces = [{ bytes: 'gbk' }] as const;
    const words = ['云岭县水文站', '2024年：120.50万元', '决算'];
    expect(await linesOf(words, { isWide: false, pieces })).toEqual(words);
  });

  test('knows special characters', async () => {
    const words = ['一\u000b二', '三\u001e四\u001f五', '六\u00a0七', '八\u0002\u0005\u0000九'];
    expect(await linesOf(words)).toEqual(['一', '二', '三-四五', '六\u00a0七', '八九']);
  });

  test('shows the results of fields', async () => {
    expect(
      await linesOf([
        '第\u0013 PAGE \u00147\u0015页',
        '\u0013 TOC \u0013 REF a \u0014b\u0015\u0014目录\u0015',
      ]),
    ).toEqual(['第7页', '目录']);
  });

  test('breaks at a page without an end of the paragraph', async () => {
    const list = { runs: [{ words: '前\f后' }], format: [...shorts(0x460b), ...shorts(1)] };
    expect(await linesOf([list, '尾'], numbered)).toEqual(['一、前', '后', '尾']);
  });

  test('leaves out what is deleted or hidden, and says so', async () => {
    const source = await read([
      runs('保留', { words: '删除', format: deleted }, { words: '插入', format: inserted }),
      runs('显', { words: '隐藏', format: hidden }, '示'),
      { runs: [{ words: '一句' }], markFormat: deleted },
      '话',
    ]);
    expect(source.text).toBe('保留插入\n显示\n一句话\n');
    expect(source.remarks.map(({ kind, message }) => [kind, /\d/.exec(message.zh)?.[0]])).toEqual([
      ['revision', '3'],
      ['hidden', undefined],
    ]);
  });

  test('is changed piece by piece when it was saved in haste', async () => {
    const byNumber = { length: 2, change: (0x41 << 1) | (1 << 8) };
    const byList = { length: 2, change: 1 };
    const pieces = [{ length: 1 }, byNumber, { length: 1 }, byList, {}];
    expect(await linesOf(['留删去用藏了尾'], { pieces, changes: [hidden] })).toEqual(['留用尾']);
  });

  test('shows signs of fonts of signs', async () => {
    const sign = { words: '(', format: [...shorts(0x6a09, 1, 0xf0fe), ...on(0x0855)] };
    const typed = { words: '\uf0a8', format: [...shorts(0x4a4f, 1)] };
    const tables = { 15: fonts('宋体', 'Wingdings') };
    expect(await linesOf([runs(sign, '是 ', typed, '否 (2024)')], { tables })).toEqual(['☑是 □否 (2024)']);
  });

  test('shows where pictures and embedded objects stand', async () => {
    const source = await read([
      runs('图\u0001'),
      runs('\u0013 EMBED Excel.Sheet.8 \u0014\u0001\u0015表'),
      runs({ words: '\u0001', format: on(0x0806) }, '域'),
    ]);
    expect(source.text).toBe('图\n表\n域\n');
    expect(source.remarks.map(({ message }) => message.zh.slice(0, 8))).toEqual([
      '此处是图片，没有',
      '此处是嵌入的对象',
    ]);
  });

  test('has its notes after the paragraph that refers to them', async () => {
    const words = ['甲\u0002乙', '丙', '\u0002 注一', '注二\u0003', ''];
    const main = '甲\u0002乙\r丙\r'.length;
    const first = '\u0002 注一\r'.length;
    const second = '注二\u0003\r'.length;
    const tables = {
      2: Uint8Array.from([...longs(1, 4, main), ...shorts(1, 0)]),
      3: longs(0, first, first + second, first + second + 1),
    };
    const claims = main;
    const bytes = docOf(words, { tables, claims });
    // the story of footnotes is as long as the rest
    const reading = await readFile({ name: 'a.doc', bytes: withFootnotes(bytes, first + second + 1) });
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(reading.source.text).toBe('甲乙\n 注一\n丙\n注二\n');
    expect(placeOf(reading.source, 4, [])).toMatchObject({ part: 'WordDocument', path: 'footnote[1]/p[1]' });
  });
});

/** Tells how long the story of footnotes is; the stream `WordDocument` stands behind the directory. */
function withFootnotes(bytes: Uint8Array, length: number): Uint8Array {
  bytes.set(longs(length), 512 + 4096 + 80);
  return bytes;
}

function fonts(...names: readonly string[]): Uint8Array {
  const all = names.map((name) => {
    const letters = [...`${name}\0`].flatMap((letter) => [...shorts(letter.charCodeAt(0))]);
    return [39 + letters.length, ...Array.from({ length: 39 }, () => 0), ...letters];
  });
  return Uint8Array.from([...shorts(names.length, 0), ...all.flat()]);
}

/** A list of one level (一、) and its use. */
const numbered: DocOptions = {
  tables: {
    73: Uint8Array.from([
      ...shorts(1),
      ...longs(7, 0),
      ...Array.from({ length: 9 }, () => [0xff, 0x0f]).flat(),
      1,
      0,
      ...longs(1),
      39,
      0,
      1,
      ...Array.from({ length: 21 }, () => 0),
      ...shorts(2, 0, '、'.charCodeAt(0)),
    ]),
    74: Uint8Array.from([...longs(1), ...longs(7, 0, 0, 0), ...longs(0xffffffff)]),
  },
};

describe('automatic numbers', () => {
  const item = (words: string): OldParagraph => ({
    runs: [{ words }],
    format: [...shorts(0x260a), 0, ...shorts(0x460b, 1)],
  });

  test('are printed before their paragraphs', async () => {
    expect(await linesOf([item('收入情况'), '正文', item('支出情况')], numbered)).toEqual([
      '一、收入情况',
      '正文',
      '二、支出情况',
    ]);
  });

  test('are named by styles, too', async () => {
    const tables = { ...numbered.tables, 1: styles([], [...shorts(0x460b, 1)], [...shorts(0x460b, 0)]) };
    const styled = (style: number, words: string): OldParagraph => ({
      runs: [{ words }],
      format: [...shorts(0x4600, style)],
    });
    expect(
      await linesOf([styled(1, '收入'), styled(0, '正文'), styled(2, '无'), styled(1, '支出')], { tables }),
    ).toEqual(['一、收入', '正文', '无', '二、支出']);
  });
});

/** Styles of paragraphs with these formats, the first the standard one, each further one based on the one before. */
function styles(...formats: readonly (readonly number[])[]): Uint8Array {
  const all = formats.flatMap((format, index) => {
    const based = index === 0 ? 0xfff : index - 1;
    const paragraph = [...shorts(index), ...format];
    const filled = paragraph.length % 2 === 0 ? [] : [0];
    const style = [
      ...shorts(0, (based << 4) | 1, 2, 0, 0),
      ...shorts(1, 'a'.charCodeAt(0), 0),
      ...shorts(paragraph.length),
      ...paragraph,
      ...filled,
      ...shorts(0),
    ];
    return [...shorts(style.length), ...style];
  });
  return Uint8Array.from([...shorts(18, formats.length, 10), ...Array.from({ length: 14 }, () => 0), ...all]);
}

describe('what cannot be read', () => {
  test('is told', async () => {
    expect(await refused(docOf(['甲'], { isEncrypted: true }))).toMatch(/密码/);
    expect(await refused(docOf(['甲'], { version: 0x65 }))).toMatch(/Word 95.*docx/);
    expect(await refused(docOf(['']))).toMatch(/没有文字/);
    expect(await refused(docOf(['\u0001']))).toMatch(/只有图片/);
    expect(await refused(compoundOf({ WordDocument: new Uint8Array(100) }))).toMatch(/已损坏/);
    expect(await refused(docOf(['甲'], { tables: { 33: new Uint8Array(4) } }))).toMatch(/已损坏/);
    expect(await refused(compoundOf({ 'PowerPoint Document': new Uint8Array(9) }))).toMatch(/ppt/);
  });

  test('is passed over and said where the rest can be read', async () => {
    const source = await read(['云岭县水文站', '决算'], { pieces: [{ length: 7 }, { claims: 0x100000 }] });
    expect(source.text).toBe('云岭县水文站\n\n');
    expect(source.remarks.map(({ kind }) => kind)).toEqual(['passed-over']);
  });

  test('is said, wherever the file was cut off', async () => {
    const whole = docOf(Array.from({ length: 30 }, (_, index) => `云岭县水文站第${index}行`));
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const bytes = whole.subarray(0, (whole.length * tenth) / 10);
      const reading = await readFile({ name: '决算.doc', bytes });
      if (reading.kind === 'read')
        expect(reading.source.remarks.map(({ kind }) => kind)).toContain('passed-over');
      else expect(reading).toMatchObject({ kind: 'refused', why: { zh: expect.stringMatching(/损坏/) } });
    }
  });

  test('macros are not run', async () => {
    const source = await read(['决算'], { streams: { Macros: new Uint8Array(1) } });
    expect(source.remarks.map(({ kind }) => kind)).toEqual(['macro']);
  });
});

describe('the container', () => {
  test('holds a document of Word whatever is embedded in it', async () => {
    const source = await read(['决算'], { streams: { Workbook: new Uint8Array(1) } });
    expect(source.format).toBe('doc');
  });

  test.each(['决算.doc', '决算.wps', '决算.docx', '决算.xls'])('is read by the name of %s', async (name) => {
    expect(await readFile({ name, bytes: docOf(['决算']) })).toMatchObject({ kind: 'read' });
  });
});
