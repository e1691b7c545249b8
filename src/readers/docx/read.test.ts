import { describe, expect, test } from 'vitest';
import type { Written } from '../../../tests/paper/docx.ts';
import {
  around,
  cell,
  docxOf,
  embedded,
  field,
  item,
  numberingOf,
  para,
  picture,
  row,
  run,
  tableOf,
  textBox,
} from '../../../tests/paper/docx.ts';
import type { DocxOptions } from '../../../tests/paper/docx.ts';
import type { Grid, Source } from '../../model/source.ts';
import { placeOf } from '../../model/source.ts';
import { readFile } from '../index.ts';

async function read(blocks: readonly Written[], options?: DocxOptions): Promise<Source> {
  const reading = await readFile({ name: '决算.docx', bytes: docxOf(blocks, options) });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

async function linesOf(blocks: readonly Written[], options?: DocxOptions): Promise<string[]> {
  return (await read(blocks, options)).text.split('\n').slice(0, -1);
}

function gridsOf(source: Source): Grid[] {
  return source.blocks.filter((block): block is Grid => block.kind === 'grid');
}

function remarksOf(source: Source): string[] {
  return source.remarks.map(({ kind, span }) => `${kind}@${placeWords(source, span.start)}`);
}

function placeWords(source: Source, position: number): string {
  const place = placeOf(source, position, []);
  return place.kind === 'part' ? place.path : '';
}

describe('paragraphs', () => {
  test('are read in their order, whatever wraps them', async () => {
    const wrapped = [
      'w:sdt><w:sdtContent',
      'w:customXml w:element="a"',
      'w:ins w:id="1"',
      'w:moveTo w:id="2"',
    ].map((name) => ({
      xml: `<${name}>${para(`一个${name.slice(2, 5)}`).xml}</${name.includes('><') ? 'w:sdtContent></w:sdt' : name.split(' ')[0]}>`,
    }));
    const inside = para([
      around('w:hyperlink r:id="rId1"', run('甲')),
      around('w:smartTag', around('w:ins', run('乙'))),
      around('w:sdt', around('w:sdtContent', run('丙'))),
      around('w:fldSimple w:instr="PAGE"', run('丁')),
    ]);
    expect(await linesOf(['首', ...wrapped, inside, '尾'])).toEqual([
      '首', '一个sdt', '一个cus', '一个ins', '一个mov', '甲乙丙丁', '尾',
    ]); // prettier-ignore
  });

  test('print characters that are elements', async () => {
    const parts =
      '<w:r><w:t>甲</w:t><w:br/><w:t>2024</w:t><w:noBreakHyphen/><w:t>01</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:sym w:font="Wingdings 2" w:char="00A3"/><w:sym w:font="宋体" w:char="2460"/></w:r>';
    expect(await linesOf([{ xml: `<w:p>${parts}</w:p>` }])).toEqual(['甲', '2024-01☑是□①']);
  });

  test('keep blanks only where the document says so', async () => {
    const xml = '<w:p><w:r><w:t>\n  一 \n</w:t></w:r><w:r><w:t xml:space="preserve"> 二</w:t></w:r></w:p>';
    expect(await linesOf([{ xml }])).toEqual(['一 二']);
  });

  test('take one of several ways to write the same', async () => {
    const xml = (choices: string) => `<w:p><mc:AlternateContent>${choices}</mc:AlternateContent></w:p>`;
    const choice = `<mc:Choice Requires="x">${run('新').xml}</mc:Choice>`;
    const fallback = `<mc:Fallback>${run('旧').xml}</mc:Fallback>`;
    expect(await linesOf([{ xml: xml(choice + fallback) }, { xml: xml(fallback) }])).toEqual(['新', '旧']);
  });

  test('are known by their namespace, not by its prefix', async () => {
    const blocks = [para('正文'), tableOf([['甲', cell('乙', { span: 2 })]])];
    expect(await linesOf(blocks, { prefix: 'x' })).toEqual(['正文', '甲\t乙']);
    expect(await linesOf(blocks, { isStrict: true })).toEqual(['正文', '甲\t乙']);
  });

  test('have their place in the part', async () => {
    const source = await read(['一', tableOf([['甲', '乙']]), para(['二', textBox('框')])]);
    const at = (words: string) => placeOf(source, source.text.indexOf(words), []);
    expect(at('一')).toMatchObject({ kind: 'part', part: 'word/document.xml', path: 'p[1]' });
    expect(at('乙')).toMatchObject({ path: 'tbl[1]/tr[1]/tc[2]' });
    expect(at('二')).toMatchObject({ path: 'p[2]' });
    expect(at('框')).toMatchObject({ path: 'p[2]/txbx[1]/p[1]' });
  });
});

describe('fields', () => {
  test('print their results: contents with page numbers', async () => {
    const line = (words: string, page: string) =>
      para([run(`${words}\t`), field(' PAGEREF _Toc1 \\h ', run(page))]);
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const first = { xml: line('第一部分 概况', '1').xml.replace('<w:p>', `<w:p>${begin}`) };
    const end = { xml: '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' };
    expect(await linesOf(['目录', first, line('第二部分 决算表', '3'), end, '正文'])).toEqual([
      '目录', '第一部分 概况\t1', '第二部分 决算表\t3', '', '正文',
    ]); // prettier-ignore
  });

  test('without an end do not swallow the rest', async () => {
    const open = { xml: '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' };
    expect(await linesOf([para(['一', open, '指令']), '二'])).toEqual(['一', '二']);
  });
});

describe('automatic numbering', () => {
  const numbering = numberingOf([
    ['chineseCountingThousand', '%1、'],
    ['japaneseCounting', '（%2）'],
    ['decimal', '%3.'],
  ]);

  test('is written in front of the words', async () => {
    const blocks = [
      item('收入支出', 1), item('总体', 1, 1), item('具体', 1, 1), item('2024年', 1, 2), item('财政拨款', 1), item('又', 1, 1),
    ]; // prettier-ignore
    expect(await linesOf(blocks, { numbering })).toEqual([
      '一、收入支出', '（一）总体', '（二）具体', '1. 2024年', '二、财政拨款', '（一）又',
    ]); // prettier-ignore
  });

  test('comes with a style, at the level that names the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const levels = numberingOf([
      ['chineseCounting', '第%1部分'],
      ['decimal', '%2．', '<w:pStyle w:val="a"/>'],
    ]);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const blocks = [
      para('甲', '<w:pStyle w:val="a"/>'),
      para('乙', '<w:pStyle w:val="b"/>'),
      para('丙', `<w:pStyle w:val="b"/>${none}`),
    ];
    expect(await linesOf([item('概况', 1), ...blocks], { styles, numbering: levels })).toEqual([
      '第一部分 概况', '1．甲', '2．乙', '丙',
    ]); // prettier-ignore
  });

  test('of lists that share levels counts on, unless one begins anew', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = numberingOf([['decimal', '%1、']], ['', '', anew]);
    const blocks = [item('甲', 1), item('乙', 2), item('丙', 3), item('丁', 3), item('戊', 1)];
    expect(await linesOf(blocks, { numbering: lists })).toEqual([
      '1、甲',
      '2、乙',
      '1、丙',
      '2、丁',
      '3、戊',
    ]);
  });

  test('restarts where it says so', async () => {
    const levels = numberingOf([
      ['decimal', '%1'],
      ['decimal', '%1.%2', '<w:lvlRestart w:val="0"/>'],
    ]);
    const blocks = [item('', 1), item('', 1, 1), item('', 1), item('', 1, 1)];
    expect(await linesOf(blocks, { numbering: levels })).toEqual(['1', '1.1', '2', '2.2']);
  });

  test('may be that of a style of lists; bullets say nothing', async () => {
    const linked =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="list"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    const styles =
      '<w:style w:type="numbering" w:styleId="list"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await linesOf([item('甲', 1), item('乙', 1, 1)], { numbering: linked, styles })).toEqual([
      'III.甲', '乙',
    ]); // prettier-ignore
  });

  test('counts in cells as well', async () => {
    const lists = numberingOf([['decimal', '%1']]);
    const rows = ['甲', '乙'].map((words) => [cell(item('', 1)), words]);
    expect(await linesOf([tableOf(rows)], { numbering: lists })).toEqual(['1\t甲', '2\t乙']);
  });
});

describe('tables', () => {
  test('tell their merged cells', async () => {
    const source = await read([
      tableOf([
        [cell('项目', { down: 'restart' }), cell('决算数', { span: 2 }), '备注'],
        [cell('', { down: 'continue' }), '基本', '项目', ''],
        row(['3', '4', '5'], '<w:gridBefore w:val="1"/>'),
        [cell('合计', { span: 4 })],
      ]),
    ]);
    expect(source.text).toBe('项目\t决算数\t\t备注\n\t基本\t项目\t\n\t3\t4\t5\n合计\t\t\t\n');
    const [grid] = gridsOf(source);
    expect(grid).toMatchObject({ merges: 'told' });
    expect(grid!.rows[0]![0]).toMatchObject({ text: '项目', rowSpan: 2 });
    expect(grid!.rows[0]![1]).toMatchObject({ text: '决算数', columnSpan: 2 });
    expect(grid!.rows[3]![0]).toMatchObject({ text: '合计', columnSpan: 4 });
  });

  test('drop columns in which no cell begins', async () => {
    const rows = [
      [cell('甲', { span: 2 }), cell('乙', { span: 3 })],
      [cell('1', { span: 2 }), cell('2', { span: 3 })],
    ];
    const [grid] = gridsOf(await read([tableOf(rows)]));
    expect(grid!.rows.map((each) => each.map(({ text, columnSpan }) => [text, columnSpan]))).toEqual([
      [['甲', undefined], ['乙', undefined]],
      [['1', undefined], ['2', undefined]],
    ]); // prettier-ignore
  });

  test('read cells of several paragraphs, and rows and cells in wrappers', async () => {
    const wrapped = around(
      'w:sdt',
      around('w:sdtContent', row(['丙', around('w:sdt', around('w:sdtContent', cell('丁')))])),
    );
    expect(await linesOf([tableOf([[cell(['一般公共', '预算']), '乙'], wrapped])])).toEqual([
      '一般公共 预算\t乙', '丙\t丁',
    ]); // prettier-ignore
  });

  test('that only arrange are read as what stands in them', async () => {
    const data = tableOf([['科目', '金额'], ['教育', '1.00']]); // prettier-ignore
    const source = await read([tableOf([[cell(['收入决算表', '单位：万元', data, '注：无'])]])]);
    expect(source.text).toBe('收入决算表\n单位：万元\n科目\t金额\n教育\t1.00\n注：无\n');
    expect(placeOf(source, source.text.indexOf('教育'), [])).toMatchObject({
      path: 'tbl[1]/tr[1]/tc[1]/tbl[1]/tr[2]/tc[1]',
    });
    const beside = await read([tableOf([[cell(data), cell(data)]])]);
    expect(gridsOf(beside)).toHaveLength(2);
  });

  test('within a cell are grids of their own, after the table', async () => {
    const nested = tableOf([['内', '里']]);
    expect(
      await linesOf([tableOf([['甲', '乙', '丙'], ['丁', cell(['戊', nested]), '己']]), '后']), // prettier-ignore
    ).toEqual(['甲\t乙\t丙', '丁\t戊\t己', '内\t里', '后']);
  });

  test('leave out rows that are deleted or hidden', async () => {
    const source = await read([
      tableOf([
        ['甲', '乙'],
        row(['删', '除'], '<w:del w:id="1"/>'),
        row(['隐', '藏'], '<w:hidden/>'),
        ['丙', '丁'],
      ]),
    ]);
    expect(source.text).toBe('甲\t乙\n丙\t丁\n');
    expect(source.remarks.map(({ kind }) => kind).sort()).toEqual(['hidden', 'revision']);
    expect(placeOf(source, source.text.indexOf('丁'), [])).toMatchObject({ path: 'tbl[1]/tr[4]/tc[2]' });
  });

  test('do not take the lines above them for rows of their own', async () => {
    const source = await read([
      '收入决算表',
      '\t\t公开02表',
      '单位：云岭县水文站\t\t金额单位：万元',
      tableOf([['科目', '金额']]),
      '甲\t1.00',
      '乙\t2.00',
      '说明',
      '\t三、职责',
    ]);
    expect(source.blocks.map(({ kind }) => kind)).toEqual([
      'line',
      'line',
      'line',
      'grid',
      'grid',
      'line',
      'line',
    ]);
  });
});

describe('what is seen and not read', () => {
  test('pictures, objects and charts are told at their place', async () => {
    const chart = {
      xml: '<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="rId3"/></a:graphicData></a:graphic></w:drawing></w:r>',
    };
    const source = await read([
      '一',
      para(picture),
      para(['二', embedded, chart]),
      tableOf([['甲', cell(para(picture))]]),
    ]);
    expect(remarksOf(source)).toEqual(['picture@p[2]', 'picture@p[3]', 'picture@tbl[1]/tr[1]/tc[1]']);
    expect(source.remarks.map(({ message }) => message.zh)).toEqual([
      '此处是图片，没有读出其中的文字。',
      '此处有 2 处图片或嵌入的对象，没有读出其中的文字。',
      '下面表格第 1 行第 2 格是图片，没有读出其中的文字。',
    ]);
  });

  test('text boxes are read once, after their paragraph', async () => {
    expect(await linesOf([para(['正', textBox('框一', tableOf([['甲', '乙']])), '文']), '后'])).toEqual([
      '正文', '框一', '甲\t乙', '后',
    ]); // prettier-ignore
  });

  test('tracked changes are read as accepted', async () => {
    const mark = '<w:rPr><w:del w:id="9"/></w:rPr>';
    const source = await read([
      '一',
      para([run('支出'), around('w:del', { xml: '<w:r><w:delText>12</w:delText></w:r>' }), around('w:ins', run('34')), '万元']),
      para(around('w:moveFrom', run('移走'))),
      para('前半', mark),
      '后半',
    ]); // prettier-ignore
    expect(source.text).toBe('一\n支出34万元\n\n前半后半\n');
    expect(remarksOf(source)).toEqual(['revision@p[2]']);
    expect(source.remarks[0]!.message.zh).toMatch(/^文件里有 4 处修订/);
  });

  test('hidden text is left out', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="hp"><w:rPr><w:vanish/></w:rPr></w:style>';
    const source = await read(
      [
        para(['见', run('密', '<w:vanish/>'), run('码', '<w:rStyle w:val="h"/>')]),
        para(['全隐', run('不隐', '<w:vanish w:val="0"/>')], '<w:pStyle w:val="hp"/>'),
        para(run('页', '<w:webHidden/>')),
      ],
      { styles },
    );
    expect(source.text).toBe('见\n不隐\n页\n');
    expect(remarksOf(source)).toEqual(['hidden@p[1]', 'hidden@p[2]']);
  });

  test('headers and comments are set aside, notes stand after their paragraph', async () => {
    const note = { xml: '<w:r><w:footnoteReference w:id="1"/></w:r>' };
    const comment = { xml: '<w:r><w:commentReference w:id="1"/></w:r>' };
    const source = await read([para(['支出12.00', note, comment, '万元']), '后'], {
      header: '页眉',
      footnotes: [['口径说明']],
      files: { 'word/comments.xml': '<comments/>' },
    });
    expect(source.text).toBe('支出12.00万元\n口径说明\n后\n');
    expect(placeOf(source, source.text.indexOf('口径'), [])).toMatchObject({
      part: 'word/footnotes.xml',
      path: 'footnote[1]/p[1]',
    });
  });

  test('macros and contents of other files are told', async () => {
    const source = await read([{ xml: '<w:altChunk r:id="rId5"/>' }, '正文'], {
      files: { 'word/vbaProject.bin': 'macro' },
    });
    expect(source.remarks.map(({ kind }) => kind)).toEqual(['macro', 'attachment']);
  });
});
