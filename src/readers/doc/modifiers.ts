import { u16, u8 } from './bytes.ts';

/** A property and its new value: what the format calls a sprm and its operand. */
export interface Modifier {
  readonly code: number;
  readonly operand: Uint8Array;
}

/** How long the operand is, by the highest three bits of the code; undefined: it says so itself. */
const sizes = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

const defineTable: ReadonlySet<number> = new Set([0xd606, 0xd608]);
const changeTabs = 0xc615;

/** The modifiers of a list of them (grpprl), in their order; a list that breaks off gives those before. */
export function modifiersOf(list: Uint8Array): Modifier[] {
  const modifiers: Modifier[] = [];
  for (let at = 0; at + 2 < list.length;) {
    const code = u16(list, at);
    const start = at + 2;
    const { skipped, length } = operandAt(list, start, code);
    const end = start + skipped + length;
    if (end > list.length) break;
    modifiers.push({ code, operand: list.subarray(start + skipped, end) });
    at = end;
  }
  return modifiers;
}

function operandAt(list: Uint8Array, at: number, code: number): { skipped: number; length: number } {
  const size = sizes[code >> 13];
  if (size !== undefined) return { skipped: 0, length: size };
  if (defineTable.has(code)) return { skipped: 2, length: Math.max(0, u16(list, at) - 1) };
  const length = u8(list, at);
  if (code !== changeTabs || length < 255) return { skipped: 1, length };
  const taken = 1 + u8(list, at + 1) * 4;
  return { skipped: 1, length: taken + 1 + u8(list, at + 1 + taken) * 3 };
}

const tableInData = 0x646b;
const paragraphInData: ReadonlySet<number> = new Set([0x6645, 0x6646]);

/** Modifiers that are too long for a paragraph stand in the stream `Data`: they are put where they are named. */
export function withLongOnes(modifiers: readonly Modifier[], data: Uint8Array): readonly Modifier[] {
  const isElsewhere = ({ code }: Modifier) => code === tableInData || paragraphInData.has(code);
  if (!modifiers.some(isElsewhere)) return modifiers;
  return modifiers.flatMap((modifier) => {
    if (!isElsewhere(modifier)) return [modifier];
    const at = u16(modifier.operand, 0) + u16(modifier.operand, 2) * 0x10000;
    return modifiersOf(data.subarray(at + 2, at + 2 + u16(data, at)));
  });
}
