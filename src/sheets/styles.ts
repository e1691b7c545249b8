import { namespaces } from './namespaces.ts';
import type { Font, Look } from './layout.ts';
import { attributeText } from './xml-text.ts';

/** The styles of a workbook. */
export interface Styles {
  readonly xml: string;
  /** The place of a style in the list of styles; the first is that of cells without one. */
  index(style: string): number;
}

/** Number formats that every program knows by their numbers. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '@': 49,
};
const firstOwn = 164;

const plainFont: Font = { name: '宋体', size: 11 };
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';

export function stylesOf(looks: Readonly<Record<string, Look>>): Styles {
  const fonts = numbered([fontXml(plainFont)]);
  const fills = numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numbered([noBorder]);
  const formats = numbered([]);
  const order = new Map(Object.keys(looks).map((style, at) => [style, at + 1]));
  const cells = Object.values(looks).map((look) => {
    const format = builtIn[look.format] ?? firstOwn + formats.place(attributeText(look.format));
    const places = {
      font: fonts.place(fontXml(look.font)),
      fill: look.fill ? fills.place(solidXml(look.fill)) : 0,
      border: look.border ? borders.place(borderXml(look.border)) : 0,
    };
    return (
      `<xf numFmtId="${format}" fontId="${places.font}" fillId="${places.fill}" borderId="${places.border}" xfId="0" ` +
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      `${alignmentXml(look)}<protection locked="${look.isOpen ? 0 : 1}"/></xf>`
    );
  });
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const own = formats.all.map((code, at) => `<numFmt numFmtId="${firstOwn + at}" formatCode="${code}"/>`);
  return {
    index: (style) => order.get(style) ?? 0,
    xml: [
      `<styleSheet xmlns="${namespaces.main}">`,
      own.length > 0 ? listXml('numFmts', own) : '',
      listXml('fonts', fonts.all),
      listXml('fills', fills.all),
      listXml('borders', borders.all),
      listXml('cellStyleXfs', [`${plain}/>`]),
      listXml('cellXfs', [`${plain} xfId="0"/>`, ...cells]),
      listXml('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join(''),
  };
}

/** Things that are named by their place in a list, each once. */
function numbered(first: readonly string[]): {
  readonly all: readonly string[];
  place(item: string): number;
} {
  const places = new Map(first.map((item, at) => [item, at]));
  const all = [...first];
  return {
    all,
    place(item) {
      const known = places.get(item);
      if (known !== undefined) return known;
      places.set(item, all.length);
      return all.push(item) - 1;
    },
  };
}

function fontXml({ name, size, isBold, colour }: Font): string {
  return (
    `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/>${colour ? `<color rgb="FF${colour}"/>` : ''}` +
    `<name val="${name}"/><family val="3"/><charset val="134"/></font>`
  );
}

/** Words that call for somebody, in the font of their cell. */
export function markedXml({ name, size }: Font): string {
  return `<rPr><rFont val="${name}"/><charset val="134"/><family val="3"/><b/><color rgb="FFC00000"/><sz val="${size}"/></rPr>`;
}

/** The other words of such a cell. */
export function unmarkedXml({ name, size }: Font): string {
  return `<rPr><rFont val="${name}"/><charset val="134"/><family val="3"/><sz val="${size}"/></rPr>`;
}

function solidXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(colour: string): string {
  const lines = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF${colour}"/></${side}>`,
  );
  return `<border>${lines.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wraps, indent }: Look): string {
  const across = horizontal ? ` horizontal="${horizontal}"` : '';
  return `<alignment${across} vertical="${vertical}"${wraps ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}/>`;
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
