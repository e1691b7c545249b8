import { u16, u8, wide } from './bytes.ts';

/** Where the name of a font stands behind the byte that says how long its description is. */
const nameAt = 39;

/** The names of the fonts (SttbfFfn), in their order. */
export function fontsIn(table: Uint8Array): string[] {
  const fonts: string[] = [];
  const count = u16(table, 0);
  let at = 4;
  while (fonts.length < count && at < table.length) {
    const length = u8(table, at);
    const name = table.subarray(at + 1 + nameAt, at + 1 + length);
    fonts.push(wide(name.subarray(0, name.length & ~1)).split('\0')[0]!);
    at += 1 + length + u16(table, 2);
  }
  return fonts;
}
