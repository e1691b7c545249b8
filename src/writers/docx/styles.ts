import { portrait, textWidth } from '../typeset/paper.ts';
import type { CellSize } from '../typeset/sizes.ts';
import { bodyLine, cellHeights, cellSizes, tableLines } from '../typeset/sizes.ts';
import { escaped, wordNamespace, xmlHead } from './markup.ts';

/** The fonts of official documents, by name: none is embedded. Each says what stands in where it is missing. */
const fonts = [
  { name: '仿宋_GB2312', instead: 'FangSong', panose: '02010609060101010101', pitch: 'fixed' },
  { name: '楷体_GB2312', instead: 'KaiTi', panose: '02010609060101010101', pitch: 'fixed' },
  { name: '方正小标宋简体', instead: 'SimSun', panose: '02010601030101010101', pitch: 'variable' },
  { name: '黑体', instead: 'SimHei', panose: '02010609060101010101', pitch: 'fixed' },
  { name: '宋体', instead: 'SimSun', panose: '02010600030101010101', pitch: 'variable' },
] as const;

type Font = (typeof fonts)[number]['name'];

const latin = 'Times New Roman';

/** `fontTable.xml` */
export function fontTableXml(): string {
  const chinese = fonts.map(
    ({ name, instead, panose, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${name === '黑体' ? 'modern' : 'auto'}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  const times = `<w:font w:name="${latin}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return `${xmlHead}<w:fonts xmlns:w="${wordNamespace}">${times}${chinese.join('')}</w:fonts>`;
}

interface Style {
  readonly id: string;
  /** Word knows `heading 1` and `toc 1` by these names, whatever its language. */
  readonly name: string;
  readonly paragraph?: string;
  readonly font?: Font;
  /** Half points. */
  readonly size?: number;
  readonly look?: string;
}

/** 28 characters on a line. */
const bodySpacing = '<w:spacing w:val="-5"/>';

export function cellStyle(size: CellSize): string {
  return `Cell${size}`;
}

const exactly = (line: number, more = '') => `<w:spacing${more} w:line="${line}" w:lineRule="exact"/>`;
const twoIn = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const centred = '<w:jc w:val="center"/>';
const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
const dotted = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth(portrait)}"/></w:tabs>`;

const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: exactly(960) + centred,
    font: '方正小标宋简体',
    size: 52,
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    paragraph: `<w:keepNext/>${exactly(640, ' w:after="240"')}${centred}`,
    font: '方正小标宋简体',
    size: 44,
  },
  { id: 'TOC1', name: 'toc 1', paragraph: dotted, font: '黑体', size: 28 },
  { id: 'TOC2', name: 'toc 2', paragraph: `${dotted}<w:ind w:left="560"/>`, size: 28 },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `<w:keepNext/><w:keepLines/>${exactly(720, ' w:after="360"')}${centred}${outline(0)}`,
    font: '方正小标宋简体',
    size: 44,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `<w:keepNext/><w:keepLines/>${twoIn}${outline(1)}`,
    font: '黑体',
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: `<w:keepNext/><w:keepLines/>${twoIn}${outline(2)}`,
    font: '楷体_GB2312',
  },
  { id: 'BodyText', name: 'Body Text', paragraph: `${twoIn}<w:jc w:val="both"/>`, look: bodySpacing },
  {
    id: 'TableTitle',
    name: '表题',
    paragraph: `<w:keepNext/><w:keepLines/>${exactly(tableLines.title)}${centred}${outline(1)}`,
    font: '方正小标宋简体',
    size: 36,
  },
  {
    id: 'TableLine',
    name: '表头说明',
    paragraph: `<w:keepNext/>${exactly(tableLines.line - 20, ' w:after="20"')}`,
    size: tableLines.lineSize,
  },
  ...cellSizes.map((size) => ({
    id: cellStyle(size),
    name: `表中文字 ${size / 2}`,
    paragraph: exactly(cellHeights[size].line),
    size,
  })),
  {
    id: 'TableNote',
    name: '表注',
    paragraph: `<w:keepLines/>${exactly(tableLines.note)}<w:jc w:val="both"/>`,
    size: tableLines.noteSize,
  },
  { id: 'Footer', name: 'footer', paragraph: exactly(280), size: 28 },
];

/** `styles.xml` */
export function stylesXml(): string {
  return [
    xmlHead,
    `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    fontsXml('仿宋_GB2312'),
    '<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${exactly(bodyLine)}</w:pPr></w:style>`,
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...styles.map(styleXml),
    '</w:styles>',
  ].join('');
}

function styleXml({ id, name, paragraph = '', font, size, look = '' }: Style): string {
  const sizes = size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '';
  const own = `${font ? fontsXml(font) : ''}${look}${sizes}`;
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${escaped(name)}"/>`,
    '<w:basedOn w:val="Normal"/><w:qFormat/>',
    paragraph && `<w:pPr>${paragraph}</w:pPr>`,
    own && `<w:rPr>${own}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function fontsXml(font: Font): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${font}" w:cs="${latin}"/>`;
}
