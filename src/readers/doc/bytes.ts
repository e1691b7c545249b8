/** Whole numbers within bytes, low byte first; what lies beyond the end is zero. */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) | (u8(bytes, at + 1) << 8);
}

export function i16(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) << 16) >> 16;
}

export function u32(bytes: Uint8Array, at: number): number {
  return i32(bytes, at) >>> 0;
}

export function i32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) | (u16(bytes, at + 2) << 16);
}

/** UTF-16 text, a character for every two bytes. */
export function wide(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}
