import type { FileInput } from '../../src/model/reader.ts';
import type { Xml } from '../paper/docx.ts';
import { cell, docxOf, field, item, numberingOf, para, run, tableOf } from '../paper/docx.ts';

const office = 'http://schemas.openxmlformats.org';
const drawing = `${office}/drawingml/2006/wordprocessingDrawing`;
const noteReference: Xml = { xml: '<w:r><w:footnoteReference w:id="1"/></w:r>' };
const size = '<wp:extent cx="90000" cy="90000"/>';

/** A picture of one point, which stands in the line or floats. */
function shown(isFloating: boolean): Xml {
  const graphic = `<wp:docPr id="1" name="a"/><a:graphic><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="90000" cy="90000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  const at = (side: string) =>
    `<wp:position${side} relativeFrom="${side === 'H' ? 'column' : 'paragraph'}"><wp:posOffset>0</wp:posOffset></wp:position${side}>`;
  const placed = isFloating
    ? `<wp:anchor xmlns:wp="${drawing}" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>${at('H')}${at('V')}${size}<wp:wrapSquare wrapText="bothSides"/>${graphic}</wp:anchor>`
    : `<wp:inline xmlns:wp="${drawing}">${size}${graphic}</wp:inline>`;
  return { xml: `<w:r><w:drawing>${placed}</w:drawing></w:r>` };
}

const point =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function box(...blocks: readonly Xml[]): Xml {
  const content = blocks.map(({ xml }) => xml).join('');
  return {
    xml: `<w:r><w:pict><v:shape style="position:absolute;width:200pt;height:50pt" type="#_x0000_t202"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  };
}

const inner = tableOf([['内一', '内二'], ['内三', '内四']], 2); // prettier-ignore

const blocks = [
  '云岭县水文站',
  item('收入情况', 1),
  '正文',
  item('支出情况', 1),
  item('基本支出', 1, 1),
  item('项目支出', 1, 1),
  item('“三公”经费', 1),
  para([run('有脚注'), noteReference, run('的段落')]),
  para([run('显'), run('隐藏', '<w:vanish/>'), run('示')]),
  para([
    run('保留'),
    { xml: '<w:del w:id="5" w:author="a"><w:r><w:delText>删除</w:delText></w:r></w:del>' },
    { xml: '<w:ins w:id="6" w:author="a"><w:r><w:t>插入</w:t></w:r></w:ins>' },
  ]),
  para([run('第'), field('PAGE', run('1')), run('页')]),
  para(run('左\t右')),
  para(run('一行\n又一行')),
  para([{ xml: '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' }, run('是')]),
  para([run('甲'), { xml: '<w:r><w:noBreakHyphen/></w:r>' }, run('乙\u00a0丙')]),
  tableOf(
    [
      [cell('外', { span: 2 }), cell('长', { down: 'restart' })],
      ['甲', '乙', cell('', { down: 'continue' })],
      [cell([inner, '内后']), '丙', '丁'],
    ],
    3,
  ),
  '表后',
  para([box(para('框里的字'), para('框里第二段')), run('框旁')]),
  para([shown(false), run('图旁')]),
  para([shown(true), run('浮图旁')]),
  '尾',
];

/** A document of Word with every kind of words that its readers know. */
export const everyKindOfWords: FileInput = {
  name: 'a.docx',
  bytes: docxOf(blocks, {
    numbering: numberingOf([
      ['chineseCountingThousand', '%1、'],
      ['decimal', '（%2）'],
    ]),
    footnotes: [[para([{ xml: '<w:r><w:footnoteRef/></w:r>' }, run('这是脚注。')])]],
    files: {
      '[Content_Types].xml': contentTypes(['document', 'numbering', 'footnotes']),
      'word/_rels/document.xml.rels': relations({
        rId1: ['numbering', 'numbering.xml'],
        rId2: ['footnotes', 'footnotes.xml'],
        rId9: ['image', 'media/a.png'],
      }),
      'word/media/a.png': Uint8Array.from(atob(point), (each) => each.charCodeAt(0)),
    },
  }),
};

function contentTypes(parts: readonly string[]): string {
  const named = parts.map(
    (part) =>
      `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part === 'document' ? 'document.main' : part}+xml"/>`,
  );
  return `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${named.join('')}</Types>`;
}

function relations(all: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const written = Object.entries(all).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${written.join('')}</Relationships>`;
}
