import { numeral } from '../numerals.ts';
import type { PageElement } from './tree.ts';
import { attribute, styled } from './tree.ts';

/** Numbers the items of one list, in their order: what a browser prints before each. */
export type Numbering = (item: PageElement) => string;

/** Undefined where the items of the list have no numbers. */
export function numberingOf(list: PageElement): Numbering | undefined {
  const ordered = list.tagName === 'ol';
  const own = kindOf(list, ordered ? 'decimal' : 'none');
  const items = () => list.childNodes.filter((node) => 'tagName' in node && node.tagName === 'li').length;
  const isReversed = attribute(list, 'reversed') !== undefined;
  let next = whole(attribute(list, 'start')) ?? (isReversed ? items() : 1);
  return (item) => {
    const number = whole(attribute(item, 'value')) ?? next;
    next = number + (isReversed ? -1 : 1);
    return (markers[kindOf(item, own)] ?? markers.none!)(number);
  };
}

function kindOf(element: PageElement, otherwise: string): string {
  const style = styled(element, 'list-style-type') ?? styled(element, 'list-style');
  const kind = style?.split(/\s+/).find((word) => Object.hasOwn(markers, word));
  if (kind) return kind;
  const type = attribute(element, 'type');
  return (type && Object.hasOwn(types, type) ? types[type] : undefined) ?? otherwise;
}

const types: Readonly<Record<string, string>> = {
  '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman', 一: 'cjk-ideographic',
}; // prettier-ignore

const point = (format: string) => (number: number) => `${numeral(number, format)}. `;
const pause = (format: string) => (number: number) => `${numeral(number, format)}、`;

/** The styles of CSS and what stands after the number in each. */
const markers: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  disc: () => '',
  circle: () => '',
  square: () => '',
  decimal: point('decimal'),
  'decimal-leading-zero': point('decimalZero'),
  'lower-alpha': point('lowerLetter'),
  'lower-latin': point('lowerLetter'),
  'upper-alpha': point('upperLetter'),
  'upper-latin': point('upperLetter'),
  'lower-roman': point('lowerRoman'),
  'upper-roman': point('upperRoman'),
  'cjk-ideographic': pause('chineseCounting'),
  'cjk-decimal': pause('ideographDigital'),
  'simp-chinese-informal': pause('chineseCounting'),
  'simp-chinese-formal': pause('chineseLegalSimplified'),
  'trad-chinese-informal': pause('chineseCounting'),
  'cjk-heavenly-stem': pause('ideographTraditional'),
};

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}/.test(text) ? Number.parseInt(text, 10) : undefined;
}
