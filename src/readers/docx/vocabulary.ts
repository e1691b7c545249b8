import { factsNamespace } from '../embedded.ts';
import type { XmlElement, XmlVocabulary } from '../xml.ts';

const openXml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** The languages that a document of Word is written in, transitional and strict. */
export const wordVocabulary: XmlVocabulary = {
  prefixes: new Map([
    [`${openXml}/wordprocessingml/2006/main`, 'w'],
    [`${strict}/wordprocessingml/main`, 'w'],
    [`${openXml}/officeDocument/2006/relationships`, 'r'],
    [`${strict}/officeDocument/relationships`, 'r'],
    [`${openXml}/package/2006/relationships`, 'rels'],
    [`${openXml}/markup-compatibility/2006`, 'mc'],
    [`${openXml}/drawingml/2006/picture`, 'pic'],
    [`${strict}/drawingml/picture`, 'pic'],
    [`${openXml}/drawingml/2006/chart`, 'chart'],
    [`${strict}/drawingml/chart`, 'chart'],
    ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'chart'],
    [`${openXml}/drawingml/2006/diagram`, 'diagram'],
    [`${strict}/drawingml/diagram`, 'diagram'],
    [`${openXml}/officeDocument/2006/math`, 'm'],
    [`${strict}/officeDocument/math`, 'm'],
    ['urn:schemas-microsoft-com:vml', 'v'],
    ['urn:schemas-microsoft-com:office:office', 'o'],
    ['http://www.w3.org/XML/1998/namespace', 'xml'],
    [factsNamespace, 'juesuan'],
  ]),
  worded: new Set(['w:t', 'm:t', 'juesuan:json']),
  // how it looks, and how it looked before: most of a document
  skipped: new Set(
    [
      'adjustRightInd autoSpaceDE autoSpaceDN b bCs bidi bookmarkEnd bookmarkStart cnfStyle color ind jc keepLines',
      'keepNext kern lang lastRenderedPageBreak overflowPunct pBdr pPrChange proofErr rPrChange sectPr shd',
      'snapToGrid spacing suppressLineNumbers sz szCs tabs tblBorders tblCellMar tblGrid tblPr tblPrChange tblPrEx',
      'tcBorders tcMar tcPrChange tcW trHeight trPrChange u vAlign widowControl',
    ]
      .join(' ')
      .split(' ')
      .map((name) => `w:${name}`),
  ),
};

/** Wrappers that stand around blocks, rows, cells and runs and say nothing of where these stand. */
const transparent = new Set([
  'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:hyperlink', 'w:fldSimple', 'w:ins', 'w:moveTo',
  'w:dir', 'w:bdo',
]); // prettier-ignore

/** What tracked changes take away. */
const takenAway = new Set(['w:del', 'w:moveFrom']);

/** The children of an element in their order, those within wrappers among them, tracked changes accepted. */
export function* contentOf(parent: XmlElement): Iterable<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string' || takenAway.has(child.name)) continue;
    if (child.name === 'mc:AlternateContent') yield* contentOf(alternative(child));
    else if (transparent.has(child.name) || child.name.startsWith('m:oMath')) yield* contentOf(child);
    else yield child;
  }
}

/** One of several ways to write the same: the first, or what old programs read. */
export function alternative(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? nothing;
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] };

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isNamed(child, name));
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child): child is XmlElement => isNamed(child, name)) ?? [];
}

function isNamed(child: XmlElement | string, name: string): boolean {
  return typeof child !== 'string' && child.name === name;
}

/** The value of a property: `<w:numId w:val="3"/>`. */
export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes['w:val'];
}

/** The value of a property that is a whole number. */
export function numberOf(properties: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(properties, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property is switched on; undefined where it is not mentioned. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(properties, name);
  return property && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '');
}

/** All elements below one, in no particular order. */
export function* below(parent: XmlElement): Iterable<XmlElement> {
  const waiting = [parent];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      waiting.push(child);
      yield child;
    }
  }
}
