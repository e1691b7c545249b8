import type { XmlElement } from '../xml.ts';

const noAttributes: XmlElement['attributes'] = {};

/** An element as a docx has it. */
export function element(
  name: string,
  children: readonly (XmlElement | string)[] = [],
  attributes: XmlElement['attributes'] = noAttributes,
): XmlElement {
  return { name, attributes, children };
}

/** A property and its value: `<w:numId w:val="3"/>`. */
export function property(name: string, value: number | string): XmlElement {
  return element(name, [], { 'w:val': String(value) });
}

/** An element around properties; nothing where there are none. */
export function properties(
  name: string,
  ...all: readonly (XmlElement | false | undefined)[]
): readonly XmlElement[] {
  const given = all.filter((each) => each !== false && each !== undefined);
  return given.length === 0 ? [] : [element(name, given)];
}

export const nothing: readonly XmlElement[] = [];
