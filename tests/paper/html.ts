import type { Block, Cell, Grid } from '../../src/model/source.ts';

/** How a page is put down: by hand, as Word publishes it, or laid out with tables as old sites are. */
export type HtmlKind = 'plain' | 'word' | 'layout';

/** Writes paper as a web page. Grids become tables; headings that span columns are merged where `spans` tells. */
export function htmlOf(blocks: readonly Block[], kind: HtmlKind = 'plain'): string {
  const body = blocks.map((block) =>
    block.kind === 'line' ? paragraph(block.text, kind) : table(block, kind),
  );
  switch (kind) {
    case 'plain':
      return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>决算公开</title></head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
    case 'word':
      return wordHead + body.join('\n\n') + '\n</div>\n</body>\n</html>\n';
    case 'layout':
      return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><style>td{font-size:12px}</style><script>var site="<p>首页</p>";</script></head>
<body><table width="1000"><tr><td colspan="2"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">办事服务</a></li><li><a href="/c">互动交流</a></li></ul></td></tr>
<tr><td width="200"><a href="/d">机构设置</a><br><a href="/e">通知公告</a><br><a href="/f">政策文件</a><br><a href="/g">预决算公开</a></td>
<td><table><tr><td><div id="zoom">
${body.join('\n')}
</div></td></tr></table></td></tr><tr><td colspan="2"><div class="footer">版权所有 <a href="/h">网站地图</a></div></td></tr></table></body></html>`;
  }
}

const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<div class=WordSection1 style='layout-grid:15.6pt'>

<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>

`;

function paragraph(text: string, kind: HtmlKind): string {
  if (kind !== 'word') return `<p>${escaped(text)}</p>`;
  const contents = /^(.{2,40}?)[.…]{3,}(\d{1,3})$/.exec(text);
  if (contents) {
    const [, words, page] = contents;
    return `<p class=MsoToc1><span lang=EN-US><a href="#_Toc1${page}"><span lang=EN-US>${runs(words!)}</span><span style='color:windowtext;mso-tab-count:1 dotted'>. </span><!--[if supportFields]><span style='mso-element:field-begin'></span> PAGEREF _Toc1${page} \\h <![endif]-->PAGEREF _Toc1${page} \\h ${page}<span style='mso-element:field-end'></span></a></span><o:p></o:p></p>`;
  }
  const numbered = /^([一二三四五六七八九十]+、)(.+)$/.exec(text);
  if (numbered)
    return `<p class=MsoNormal style='text-indent:32.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>${numbered[1]}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>${runs(numbered[2]!)}<span lang=EN-US><o:p></o:p></span></p>`;
  return `<p class=MsoNormal style='text-indent:32.0pt;\nmso-char-indent-count:2.0'>${runs(text)}<span lang=EN-US><o:p></o:p></span></p>`;
}

/** Word parts digits from Chinese, and breaks the lines of its source where it likes. */
function runs(text: string): string {
  return text
    .split(/([\d.,%]+)/)
    .filter((run) => run !== '')
    .map((run) =>
      /^[\d.,%]+$/.test(run)
        ? `<span lang=EN-US style='font-size:16.0pt'>${run}</span>`
        : `<span\nstyle='font-size:16.0pt;font-family:仿宋'>${brokenLines(escaped(run))}</span>`,
    )
    .join('');
}

/** A line break between two Chinese characters of the source is no blank. */
function brokenLines(html: string): string {
  return html.replaceAll(/([一-龥]{30})(?=[一-龥])/g, '$1\n');
}

function table(grid: Grid, kind: HtmlKind): string {
  const merged = grid.rows.flat().filter((cell) => cell.rowSpan ?? cell.columnSpan);
  const rows = grid.rows.map((row) => {
    const cells = row.map((cell) => {
      const spans = [
        ...(cell.columnSpan ? [` colspan=${cell.columnSpan}`] : []),
        ...(cell.rowSpan ? [` rowspan=${cell.rowSpan}`] : []),
      ].join('');
      const text = kind === 'word' ? wordCell(cell.text) : escaped(cell.text) || '&nbsp;';
      return { text: `<td${spans}>${text}</td>`, cell };
    });
    return `<tr>${cells
      .filter(({ cell }) => !isCovered(merged, cell))
      .map(({ text }) => text)
      .join('')}</tr>`;
  });
  const attributes = kind === 'word' ? ' class=MsoNormalTable border=1 cellspacing=0' : ' border="1"';
  return `<table${attributes}>\n${kind === 'plain' ? '<tbody>\n' : ''}${rows.join('\n')}\n${kind === 'plain' ? '</tbody>\n' : ''}</table>`;
}

function wordCell(text: string): string {
  if (text === '') return `<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`;
  return `\n  <p class=MsoNormal align=center style='mso-element:frame'>${runs(text)}<span\n  lang=EN-US><o:p></o:p></span></p>\n  `;
}

function isCovered(merged: readonly Cell[], { row, column }: Cell): boolean {
  return merged.some(
    (cell) =>
      (cell.row !== row || cell.column !== column) &&
      cell.row <= row &&
      row < cell.row + (cell.rowSpan ?? 1) &&
      cell.column <= column &&
      column < cell.column + (cell.columnSpan ?? 1),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
