import type { XmlElement } from '../xml.ts';
import { childOf, childrenOf, isOn, numberOf, valueOf } from './vocabulary.ts';

/** What of a style matters to the words: its automatic numbering, and whether it hides them. */
export interface Style {
  readonly id: string;
  readonly numbering?: number;
  readonly level?: number;
  /** The style, itself or above, that names the numbering: a level of the numbering may name that style. */
  readonly numberedBy?: string;
  readonly isHidden?: boolean;
}

export interface Styles {
  /** The style of this id; of a paragraph that names none, the default one. */
  paragraph(id: string | undefined): Style | undefined;
  character(id: string | undefined): Style | undefined;
  /** The numbering that a style of lists stands for. */
  list(id: string): number | undefined;
}

/** A style may be based on another, but never on itself. */
const longestLineage = 30;

/** Reads the styles, each with what it inherits. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const element of childrenOf(root, 'w:style')) {
    const id = element.attributes['w:styleId'] ?? '';
    elements.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault && element.attributes['w:type'] === 'paragraph') standard = id;
  }
  const known = new Map<string, Style | undefined>();
  const styleOf = (id: string | undefined): Style | undefined => {
    if (id === undefined) return undefined;
    if (!known.has(id)) known.set(id, inherited(id, elements));
    return known.get(id);
  };
  return {
    paragraph: (id) => styleOf(id) ?? styleOf(standard),
    character: styleOf,
    list: (id) => styleOf(id)?.numbering,
  };
}

function inherited(id: string, elements: ReadonlyMap<string, XmlElement>): Style | undefined {
  if (!elements.has(id)) return undefined;
  const style: { -readonly [K in keyof Style]: Style[K] } = { id };
  let at: string | undefined = id;
  for (let count = 0; at !== undefined && count < longestLineage; count += 1) {
    const element = elements.get(at);
    const properties = childOf(childOf(element, 'w:pPr'), 'w:numPr');
    const numbering = numberOf(properties, 'w:numId');
    const level = numberOf(properties, 'w:ilvl');
    if (style.numbering === undefined && numbering !== undefined) {
      style.numbering = numbering;
      style.numberedBy = at;
    }
    if (style.level === undefined && level !== undefined) style.level = level;
    const isHidden = isOn(childOf(element, 'w:rPr'), 'w:vanish');
    if (style.isHidden === undefined && isHidden !== undefined) style.isHidden = isHidden;
    at = valueOf(element, 'w:basedOn');
  }
  return style;
}
