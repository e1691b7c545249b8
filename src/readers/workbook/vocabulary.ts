import { factsNamespace } from '../embedded.ts';
import type { XmlElement, XmlVocabulary } from '../xml.ts';

const openXml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** The languages that an xlsx is written in, transitional and strict. */
export const sheetVocabulary: XmlVocabulary = {
  prefixes: new Map([
    [`${openXml}/spreadsheetml/2006/main`, ''],
    [`${strict}/spreadsheetml/main`, ''],
    [`${openXml}/officeDocument/2006/relationships`, 'r'],
    [`${strict}/officeDocument/relationships`, 'r'],
    [`${openXml}/package/2006/relationships`, ''],
    [factsNamespace, 'juesuan'],
  ]),
  worded: new Set(['v', 't', 'f', 'juesuan:json']),
  skipped: new Set(['rPh', 'extLst', 'hyperlinks', 'dataValidations', 'conditionalFormatting']),
};

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isNamed(child, name));
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child): child is XmlElement => isNamed(child, name)) ?? [];
}

function isNamed(child: XmlElement | string, name: string): boolean {
  return typeof child !== 'string' && child.name === name;
}

/** The words directly in an element. */
export function wordsOf(element: XmlElement | undefined): string {
  return element?.children.filter((child) => typeof child === 'string').join('') ?? '';
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|on)$/i.test(value);
}

export function isOff(value: string | undefined): boolean {
  return value !== undefined && /^(0|false|off)$/i.test(value);
}
