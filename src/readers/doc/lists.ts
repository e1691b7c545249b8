import type { XmlElement } from '../xml.ts';
import { i32, u16, u32, u8, wide } from './bytes.ts';
import { element, property } from './elements.ts';

/** What numbers are written with, by the format's number of it, as a docx calls it. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 10: 'ideographDigital',
  11: 'japaneseCounting', 14: 'decimalFullWidth', 17: 'japaneseDigitalTenThousand', 18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen', 28: 'decimalEnclosedCircleChinese', 29: 'ideographEnclosedCircle',
  30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand', 36: 'taiwaneseDigital', 37: 'chineseCounting', 38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand', 40: 'ideographDigital', 57: 'numberInDash', 255: 'none',
}; // prettier-ignore

const listSize = 28;
const useSize = 16;
const levelCount = 9;

/**
 * The automatic numberings as a docx has them: the lists (PlfLst, whose levels stand behind it; `lists` begins
 * there and goes on), and their uses (PlfLfo), which paragraphs name.
 */
export function numberingsIn(lists: Uint8Array, uses: Uint8Array): XmlElement {
  const count = Math.min(u16(lists, 0), Math.floor(lists.length / listSize));
  const reader: Reader = { bytes: lists, at: 2 + count * listSize };
  const ids = new Map<number, number>();
  const shared: XmlElement[] = [];
  for (let index = 0; index < count && reader.at < lists.length; index += 1) {
    const at = 2 + index * listSize;
    const isSimple = (u8(lists, at + 26) & 1) === 1;
    const levels = Array.from({ length: isSimple ? 1 : levelCount }, (_, level) =>
      levelOf(reader, level, u16(lists, at + 8 + level * 2)),
    );
    ids.set(u32(lists, at), index);
    shared.push(element('w:abstractNum', levels, { 'w:abstractNumId': String(index) }));
  }
  return element('w:numbering', [...shared, ...usesOf(uses, ids)]);
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function levelOf(reader: Reader, level: number, style: number): XmlElement {
  const { bytes, at } = reader;
  const flags = u8(bytes, at + 5);
  const text = at + 28 + u8(bytes, at + 24) + u8(bytes, at + 25);
  const length = u16(bytes, text);
  reader.at = text + 2 + length * 2;
  const words = wide(bytes.subarray(text + 2, reader.at));
  const written = words.replaceAll(/[\0-\u0008]/g, (place) => `%${place.charCodeAt(0) + 1}`);
  const format = formats[u8(bytes, at + 4)] ?? 'decimal';
  return element(
    'w:lvl',
    [
      property('w:start', i32(bytes, at)),
      property('w:numFmt', format),
      property('w:lvlText', format === 'bullet' ? '' : written),
      ...((flags & 4) === 0 ? [] : [property('w:isLgl', 1)]),
      ...((flags & 8) === 0 ? [] : [property('w:lvlRestart', u8(bytes, at + 26))]),
      ...(style === 0xfff ? [] : [property('w:pStyle', style)]),
    ],
    { 'w:ilvl': String(level) },
  );
}

function usesOf(uses: Uint8Array, ids: ReadonlyMap<number, number>): XmlElement[] {
  const count = Math.min(u32(uses, 0), Math.floor(uses.length / useSize));
  const reader: Reader = { bytes: uses, at: 4 + count * useSize };
  return Array.from({ length: count }, (_, index) => {
    const at = 4 + index * useSize;
    const id = ids.get(u32(uses, at));
    reader.at += 4;
    const overrides: XmlElement[] = [];
    for (let left = u8(uses, at + 12); left > 0 && reader.at < uses.length; left -= 1)
      overrides.push(overrideOf(reader));
    return element('w:num', [...(id === undefined ? [] : [property('w:abstractNumId', id)]), ...overrides], {
      'w:numId': String(index + 1),
    });
  });
}

/** What a use of a list has otherwise than the list. */
function overrideOf(reader: Reader): XmlElement {
  const { bytes, at } = reader;
  const flags = u8(bytes, at + 4);
  const level = flags & 15;
  reader.at += 8;
  const hasLevel = (flags & 0x20) !== 0;
  const start = (flags & 0x10) !== 0 && !hasLevel ? [property('w:startOverride', i32(bytes, at))] : [];
  return element('w:lvlOverride', [...start, ...(hasLevel ? [levelOf(reader, level, 0xfff)] : [])], {
    'w:ilvl': String(level),
  });
}
