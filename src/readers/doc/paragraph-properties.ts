import { i32, u16, u8 } from './bytes.ts';
import type { Modifier } from './modifiers.ts';

/** What of the formatting of a paragraph matters to the words and to where they stand. */
export interface ParagraphProperties {
  readonly style: number;
  /** The use of a list that numbers it, from 1; 0: none. */
  readonly list: number | undefined;
  readonly level: number | undefined;
  /** How many tables it stands in. */
  readonly depth: number;
  /** Within a table in a table: it ends its cell, or its row. In other tables a mark of its own does. */
  readonly endsInnerCell: boolean;
  readonly endsRow: boolean;
  readonly modifiers: readonly Modifier[];
}

/** More tables in one another than any document has. */
const deepest = 40;

export function paragraphProperties(style: number, modifiers: readonly Modifier[]): ParagraphProperties {
  const found = new Map(modifiers.map(({ code, operand }) => [code, operand]));
  const isOn = (code: number) => u8(found.get(code) ?? nothing, 0) !== 0;
  const numberAt = (code: number) => {
    const operand = found.get(code);
    return operand && (operand.length === 1 ? u8(operand, 0) : u16(operand, 0));
  };
  const told = i32(found.get(0x6649) ?? nothing, 0) + i32(found.get(0x664a) ?? nothing, 0);
  const depth = Math.min(Math.max(told, isOn(0x2416) ? 1 : 0), deepest);
  return {
    style: numberAt(0x4600) ?? style,
    list: numberAt(0x460b),
    level: numberAt(0x260a),
    depth,
    endsInnerCell: isOn(0x244b),
    endsRow: depth > 1 ? isOn(0x244c) : isOn(0x2417),
    modifiers,
  };
}

const nothing = new Uint8Array();
