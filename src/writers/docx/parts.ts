import { footers } from './body.ts';
import { media, office, relationsXml } from '../office.ts';
import { field, wordNamespace, xmlHead } from './markup.ts';

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What each part is; the data is plain XML. */
export const contentTypesXml = [
  xmlHead,
  `<Types xmlns="${types}">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...(
    [
      ['/word/document.xml', `${media}.wordprocessingml.document.main+xml`],
      ['/word/styles.xml', `${media}.wordprocessingml.styles+xml`],
      ['/word/settings.xml', `${media}.wordprocessingml.settings+xml`],
      ['/word/fontTable.xml', `${media}.wordprocessingml.fontTable+xml`],
      ['/word/footer1.xml', `${media}.wordprocessingml.footer+xml`],
      ['/word/footer2.xml', `${media}.wordprocessingml.footer+xml`],
      ['/customXml/itemProps1.xml', `${media}.customXmlProperties+xml`],
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/docProps/app.xml', `${media}.extended-properties+xml`],
    ] as const
  ).map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
  '</Types>',
].join('');

export const packageRelationsXml = relationsXml([
  ['rId1', `${office}/relationships/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', `${office}/relationships/extended-properties`, 'docProps/app.xml'],
]);

export const documentRelationsXml = relationsXml([
  ['rId1', `${office}/relationships/styles`, 'styles.xml'],
  ['rId2', `${office}/relationships/settings`, 'settings.xml'],
  ['rId3', `${office}/relationships/fontTable`, 'fontTable.xml'],
  ['rId4', `${office}/relationships/customXml`, '../customXml/item1.xml'],
  [footers.odd, `${office}/relationships/footer`, 'footer1.xml'],
  [footers.even, `${office}/relationships/footer`, 'footer2.xml'],
]);

/** 一字线 on both sides of the number, an empty character from the outer edge: right on odd pages, left on even. */
export function footerXml(side: 'right' | 'left'): string {
  const look =
    '<w:rFonts w:hint="eastAsia" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/><w:szCs w:val="28"/>';
  const dash = (text: string) => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const properties = `<w:pStyle w:val="Footer"/><w:ind w:${side}="280"/>${side === 'right' ? '<w:jc w:val="right"/>' : ''}`;
  return `${xmlHead}<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr>${properties}</w:pPr>${dash('— ')}${field('PAGE', look)}${dash(' —')}</w:p></w:ftr>`;
}

export const settingsXml = [
  xmlHead,
  `<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>`,
  '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>',
  '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>',
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
].join('');
