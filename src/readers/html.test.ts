import { describe, expect, test } from 'vitest';
import type { Source } from '../model/source.ts';
import { htmlReader } from './html.ts';

const bytesOf = (html: string) => new TextEncoder().encode(html);

async function readPage(html: string | Uint8Array, name = '公开/页面.html') {
  const bytes = typeof html === 'string' ? bytesOf(html) : html;
  return htmlReader.read({ name, bytes });
}

async function sourceOf(html: string | Uint8Array): Promise<Source> {
  const reading = await readPage(html);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

const textOf = async (html: string) => (await sourceOf(html)).text.trimEnd();
const remarksOf = async (html: string) =>
  (await sourceOf(html)).remarks.map(({ kind, message }) => `${kind} ${message.zh}`);

async function gridOf(html: string) {
  const grid = (await sourceOf(html)).blocks.find((block) => block.kind === 'grid');
  return grid?.rows.map((row) =>
    row.map(({ text, rowSpan, columnSpan }) =>
      rowSpan || columnSpan ? `${text} ${rowSpan ?? 1}×${columnSpan ?? 1}` : text,
    ),
  );
}

describe('what is a web page', () => {
  const accepts = (text: string) => htmlReader.accepts({ name: 'a.xls', bytes: bytesOf(text) });

  test.each([
    ['a doctype', '<!DOCTYPE html><p>'],
    ['an element in capitals', '<HTML><BODY>'],
    ['after a byte order mark and blanks', '\ufeff\n\n  <html>'],
    ['after comments and the XML declaration', '<?xml version="1.0"?>\n<!-- 保存 --><html xmlns="…">'],
    ['a table alone', '<table border=1><tr><td>1'],
    ['elements after words', '附表<br><table><tr><td>一</td></tr></table><p>二</p><p>三</p><p>四</p>'],
    [
      'a page in a message',
      'From: <保存>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x',
    ],
  ])('%s', (_, text) => {
    expect(accepts(text)).toBe(true);
  });

  test.each([
    ['text', '青禾县图书馆\n2024年度决算公开'],
    [
      'a spreadsheet in XML',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook><Table>',
    ],
    ['other XML', '<?xml version="1.0"?><rss><channel><title>p</title>'],
    ['text with a bracket', '<青禾县图书馆>决算'],
    ['a PDF', '%PDF-1.7 <html>'],
  ])('not %s', (_, text) => {
    expect(accepts(text)).toBe(false);
  });

  test('a page in UTF-16', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff<html><body>决算', 'utf16le'));
    expect(htmlReader.accepts({ name: 'a', bytes })).toBe(true);
  });
});

describe('paragraphs', () => {
  test('blocks and line breaks part them, other elements do not', async () => {
    expect(
      await textOf(
        '<h1>一、<b>收入</b>决算</h1><div>共计<span>100.<i>50</i></span>万元<br>其中：\n  财政\n拨款</div>二、<section>支出',
      ),
    ).toBe('一、收入决算\n共计100.50万元\n其中：财政拨款\n二、\n支出');
  });

  test('blanks are taken together; those that are printed stay', async () => {
    expect(
      await textOf(
        '<p>&nbsp;&nbsp;部门名称：  青禾县\n图书馆&nbsp;&nbsp;2024年度　</p><p>&nbsp;</p><pre>一\n  二\t3\t4</pre>',
      ),
    ).toBe('部门名称： 青禾县图书馆  2024年度\n一\n  二\t3\t4');
  });

  test('a tab is a blank, unless it parts the cells of a row', async () => {
    expect(
      await textOf('<p>一、\t部门职责</p><p>第一部分 概况\t1</p><p>合计\t<b>100.00</b>\t\t20.00</p>'),
    ).toBe('一、 部门职责\n第一部分 概况\t1\n合计\t100.00\t20.00');
  });

  test('what is no word of the page is left out', async () => {
    expect(
      await textOf(
        `<head><title>甲</title><style>p{}</style></head><p>正文${'。'.repeat(120)}<script>var a="<p>乙"</script><!-- 丙 --><o:p></o:p><noscript>丁</noscript><textarea>戊</textarea><template>己</template>`,
      ),
    ).toMatch(/^正文。+$/);
  });

  test('lists are numbered as they are printed', async () => {
    expect(
      await textOf(
        '<ol style="list-style-type: cjk-ideographic" start=9><li>甲<li><p>乙</p><li value=21>丙</ol><ol type=A><li>丁</ol><ol><li>戊<li>六、己</ol><ul><li>庚</ul><ol style="list-style:none"><li>辛</ol>',
      ),
    ).toBe('九、甲\n十、乙\n二十一、丙\nA. 丁\n1. 戊\n六、己\n庚\n辛');
  });

  test('where they stand is an element of the file', async () => {
    const { spots } = await sourceOf(
      '<!doctype html><div><p>一</p></div><div><p>二<table><tbody><tr><th>三<td>4</tr><tr><td>五<td>6.00',
    );
    expect(spots.map(({ at }) => at.kind === 'part' && at.path)).toEqual([
      'html/body/div[1]/p[1]',
      'html/body/div[2]/p[1]',
      'html/body/div[2]/table[1]/tr[1]/th[1]',
      'html/body/div[2]/table[1]/tr[1]/td[1]',
      'html/body/div[2]/table[1]/tr[2]/td[1]',
      'html/body/div[2]/table[1]/tr[2]/td[2]',
    ]);
    expect(spots[0]!.at).toMatchObject({ kind: 'part', part: '页面.html' });
  });
});

describe('residue of Word', () => {
  test('numbers that only Word writes stay; conditional comments go', async () => {
    expect(
      await textOf(
        "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7pt'>&nbsp; </span></span><![endif]>部门<!--[if gte mso 9]><xml>甲</xml><![endif]-->职责<o:p>&nbsp;</o:p></p><p><span style='mso-hide:all'>乙</span>丙",
      ),
    ).toBe('一、  部门职责\n丙');
  });

  test('field codes that leaked go; page numbers stay', async () => {
    expect(
      await textOf(
        '<p>TOC \\o "1-3" \\h \\z \\u HYPERLINK \\l "_Toc1" 第一部分 概况<span style="mso-tab-count:1 dotted">……</span> PAGEREF _Toc1 \\h 3</p><p>一、部门职责.....PAGEREF _Toc2 \\h 12</p>',
      ),
    ).toBe('第一部分 概况\t3\n一、部门职责\t12');
  });

  test('deleted words are not read, and said', async () => {
    const html = '<p>收入<del>90</del><ins>100.00</ins>万元';
    expect(await textOf(html)).toBe('收入100.00万元');
    expect(await remarksOf(html)).toEqual(['revision 网页里有标为删除的文字，按已删除读：“90”。']);
  });
});

describe('tables', () => {
  test('merged cells cover their places', async () => {
    expect(
      await gridOf(
        '<table><thead><tr><th rowspan=2>项目<th colspan=2>金额</tr><tr><th>基本<th>项目</thead><tfoot><tr><td>合计<td>3.00<td></tfoot><tbody><tr><td>教育<br>支出<td><p>1.00</p><p>&nbsp;</p><td>2.00</table>',
      ),
    ).toEqual([
      ['项目 2×1', '金额 1×2', ''],
      ['', '基本', '项目'],
      ['教育 支出', '1.00', '2.00'],
      ['合计', '3.00', ''],
    ]);
  });

  test('spans are kept within the table, blank edges left out', async () => {
    expect(
      await gridOf(
        '<table><tr><td colspan=250>&nbsp;<tr><td rowspan=0>教育<td>1.00<td colspan=100000000 rowspan=99>&nbsp;<tr><td>2.00<tr style="display:none"><td>x</table>',
      ),
    ).toEqual([
      ['教育 2×1', '1.00'],
      ['', '2.00'],
    ]);
  });

  test('a caption is a paragraph above it', async () => {
    expect(
      await textOf('<table><caption>支出决算表</caption><tr><td>项目<td>金额<tr><td>合计<td>1.00</table>'),
    ).toBe('支出决算表\n项目\t金额\n合计\t1.00');
  });

  test('tables that only lay out are taken apart, grids in them stay', async () => {
    const { text, blocks } = await sourceOf(
      '<table><tr><td><p>收入决算表</p><table><tr><td>公开02表<td>单位：万元</table><table><tr><td>项目<td>金额<tr><td>合计<td>1.00</table><p>注：无</p></td></tr></table>',
    );
    expect(text.trimEnd()).toBe('收入决算表\n公开02表\n单位：万元\n项目\t金额\n合计\t1.00\n注：无');
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'line', 'line', 'grid', 'line']);
  });

  test('a form whose cells hold paragraphs is a grid', async () => {
    const goal = Array.from(
      { length: 8 },
      (_, index) => `<p>目标${index}：${'完成馆藏文献的整理和借阅工作，'.repeat(6)}</p>`,
    ).join('');
    const rows = [
      '项目名称<td>购书',
      '主管部门<td>青禾县文化局',
      '资金总额<td>20.00',
      '预算数<td>20.00',
      '实际数<td>19.00',
    ];
    expect(
      await gridOf(`<table><tr><td>${rows.join('<tr><td>')}<tr><td>年度目标<td>${goal}</table>`),
    ).toHaveLength(6);
  });
});

describe('what stands around the document', () => {
  const article = `<div><h1>2024年度部门决算公开</h1><p>${'青禾县图书馆负责文献借阅。'.repeat(12)}</p></div>`;

  test('menus and feet are set aside with one remark', async () => {
    const html = `<div class="nav"><a href="/">首页</a> | <a href="/a">公开</a></div><div><a href="/">当前</a></div><p>您的位置：<a href="/">首页</a> &gt; <a href="/b">决算</a></p>${article}<ul><li><a href="1">上一篇</a><li><a href="2">下一篇</a><li><a href="3">返回</a><li><a href="4">打印</a></ul><footer>主办：青禾县政府</footer>`;
    expect(await textOf(html)).toMatch(/^当前\n2024年度部门决算公开\n青禾县图书馆.+$/);
    expect(await remarksOf(html)).toEqual([
      'passed-over 网页的导航、链接列表和页脚没有当作正文（4 处，如“首页 | 公开”）。',
    ]);
  });

  test.each([
    [
      'within the page',
      '<nav><a href="#a">第一部分 概况</a><br><a href="#b">第二部分 决算表</a></nav>',
      '第一部分 概况\n第二部分 决算表',
    ],
    [
      'over several pages',
      '<ul><li><a href="1.htm">一、概况</a><li><a href="2.htm">二、收入</a><li><a href="3.htm">三、支出</a><li><a href="4.htm">名词解释</a></ul>',
      '一、概况\n二、收入\n三、支出\n名词解释',
    ],
  ])('its own contents stay: %s', async (_, contents, lines) => {
    expect(await textOf(contents + article)).toContain(lines);
  });

  test('attachments, pictures and hidden words are said', async () => {
    const html = `${article}<p>附件：<a href="/d/2024%E5%86%B3%E7%AE%97.xlsx?x=1">决算公开表</a></p><p><img src="a/table1.png"></p><p><img src="icon.png" width=16 height=16></p><img width=800 height=600 alt="收入决算表" src="x.gif"><div style="display: none">下一页的全部文字都在这里</div><p hidden>短</p><iframe src="x.pdf"></iframe>`;
    expect(await remarksOf(html)).toEqual([
      'attachment 附件《决算公开表》（2024决算.xlsx）在网页之外，没有读。请下载后与网页放在同一文件夹一起检查。',
      'picture 网页里有一张图片（table1.png）：图片里的文字和表格没有读。',
      'picture 网页里有一张图片（收入决算表）：图片里的文字和表格没有读。',
      'hidden 网页里有隐藏的文字，没有读：“下一页的全部文字都在这里”。',
      'attachment 附件《x.pdf》在网页之外，没有读。请下载后与网页放在同一文件夹一起检查。',
    ]);
  });
});

describe('pages without a document', () => {
  test.each([
    [
      'made by script',
      '<!doctype html><title>决算</title><div id=app></div><script src=a.js></script>',
      /脚本/,
    ],
    ['a redirect', '<html><meta http-equiv=refresh content="0;url=/a"><body>正在跳转', /跳转/],
    ['a login', '<html><form>用户<input>密码<input type=password></form>', /登录/],
    ['pictures', '<html><p><img src=1.jpg></p><p><img src=2.jpg></p>', /只有图片（2 张）/],
    ['attachments', '<html><p>决算公开</p><a href=a.docx>下载</a>', /附件/],
    ['a frame', '<html><frameset><frame src=sheet001.htm></frameset></html>', /框架/],
    ['nothing', '<html><body></body></html>', /没有文字/],
    ['binary', '<html>\0\x01\x02\x03\x04\x05\x06'.repeat(20), /不是文字/],
  ])('%s', async (_, html, why) => {
    expect(await readPage(html)).toMatchObject({ kind: 'refused', why: { zh: expect.stringMatching(why) } });
  });
});

describe('hostile pages', () => {
  test('letters that are never closed leave paragraphs apart', async () => {
    const html = Array.from({ length: 2000 }, (_, index) => `<p><font size=${index}>公开`).join('');
    expect((await sourceOf(html)).blocks).toHaveLength(2000);
  });

  test.each([
    ['200,000 elements within each other', `<p>决算</p>${'<div>'.repeat(200_000)}公开`],
    [
      'letters that are never closed',
      `<p>决算</p>${Array.from({ length: 3000 }, (_, index) => `<p><font size=${index}>公开`).join('')}`,
    ],
    ['words where no words may stand in a table', `<p>决算</p><table>${'<b>公开</b>'.repeat(30_000)}`],
    ['a page cut off in a tag', '<html><p>决算<table><tr><td>项目<td>金额<tr><td>合计<td>1.00<td clas'],
  ])('%s: what is there is read', { timeout: 20_000 }, async (_, html) => {
    expect((await sourceOf(html)).text).toMatch(/^决算\n/);
  });

  test.each([
    ['too many cells', `<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(3200)}`, /30 万格/],
    [
      'merged cells without end',
      `<table>${'<tr><td colspan=1000 rowspan=65000>a<td>b'.repeat(30_000)}`,
      /30 万格/,
    ],
    ['too large', `<html>${'<p>决算公开'.repeat(2_700_000)}`, /40 MB/],
  ])('%s', { timeout: 20_000 }, async (_, html, why) => {
    expect(await readPage(html)).toMatchObject({ kind: 'refused', why: { zh: expect.stringMatching(why) } });
  });
});
