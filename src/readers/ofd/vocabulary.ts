import type { XmlElement, XmlVocabulary } from '../xml.ts';

/** The language of OFD. Its writers bind the namespace of the standard, older ones, or none. */
export const ofdVocabulary: XmlVocabulary = {
  prefixes: new Map(),
  isBare: true,
  worded: new Set([
    'AbbreviatedData', 'Annotations', 'Attachments', 'BaseLoc', 'DocRoot', 'DocumentRes', 'FileLoc', 'PageRes',
    'PhysicalBox', 'PublicRes', 'TextCode',
  ]),
  // which glyphs of which font draw the characters, what is clipped, and what happens on a click
  skipped: new Set(['Actions', 'CGTransform', 'Clips', 'Fonts', 'Permissions', 'VPreferences']),
}; // prettier-ignore

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (
    parent?.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    ) ?? []
  );
}

/** The words right within an element. */
export function wordsOf(element: XmlElement | undefined): string {
  return element?.children.filter((child) => typeof child === 'string').join('') ?? '';
}
