import type { XmlElement } from '../xml.ts';
import { u16 } from './bytes.ts';
import { characterProperties } from './character-properties.ts';
import { element, properties, property } from './elements.ts';
import { modifiersOf } from './modifiers.ts';
import { paragraphProperties } from './paragraph-properties.ts';

/** More styles than the format can number. */
const mostStyles = 4_095;

const kinds = ['', 'paragraph', 'character', 'table', 'numbering'] as const;

/** The styles (STSH) as a docx has them: what each is based on, its numbering, and whether it hides words. */
export function stylesIn(table: Uint8Array): XmlElement {
  const styles: XmlElement[] = [];
  const head = u16(table, 0);
  const base = u16(table, 4);
  let at = 2 + head;
  for (let index = 0; at + 2 <= table.length && index < mostStyles; index += 1) {
    const length = u16(table, at);
    if (length >= base && base >= 10)
      styles.push(styleOf(index, table.subarray(at + 2, at + 2 + length), base));
    at += 2 + length + (length & 1);
  }
  return element('w:styles', styles);
}

function styleOf(index: number, style: Uint8Array, base: number): XmlElement {
  const kind = kinds[u16(style, 2) & 15] ?? '';
  const basedOn = u16(style, 2) >> 4;
  const [paragraph, character] = formatsOf(style, base, kind);
  const own = paragraphProperties(0, modifiersOf(paragraph.subarray(2)));
  const { isHidden } = characterProperties(modifiersOf(character));
  return element(
    'w:style',
    [
      ...(basedOn === 0xfff ? [] : [property('w:basedOn', basedOn)]),
      ...properties('w:pPr', numberingOf(own.list, own.level)),
      ...properties('w:rPr', isHidden !== undefined && property('w:vanish', isHidden ? 1 : 0)),
    ],
    {
      'w:styleId': String(index),
      'w:type': kind,
      ...(index === 0 ? { 'w:default': '1' } : {}),
    },
  );
}

/** The numbering that a paragraph or a style names. */
export function numberingOf(list: number | undefined, level: number | undefined): XmlElement | undefined {
  if (list === undefined && level === undefined) return undefined;
  return element('w:numPr', [
    ...(level === undefined ? [] : [property('w:ilvl', level)]),
    ...(list === undefined ? [] : [property('w:numId', list)]),
  ]);
}

/** The formats (UPX) of paragraphs and of characters, which stand behind the name of the style. */
function formatsOf(
  style: Uint8Array,
  base: number,
  kind: string,
): [paragraph: Uint8Array, character: Uint8Array] {
  let at = base + 2 + u16(style, base) * 2 + 2;
  const next = () => {
    const length = u16(style, at);
    const format = style.subarray(at + 2, at + 2 + length);
    at += 2 + length + (length & 1);
    return format;
  };
  switch (kind) {
    case 'paragraph':
      return [next(), next()];
    case 'character':
      return [none, next()];
    case 'numbering':
      return [next(), none];
    default:
      return [none, none];
  }
}

const none = new Uint8Array();
