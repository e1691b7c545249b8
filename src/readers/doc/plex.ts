import { u32 } from './bytes.ts';

/** A stretch of characters (or bytes) and what is said of it: an entry of what the format calls a PLC. */
export interface PlexEntry {
  readonly start: number;
  readonly end: number;
  readonly data: Uint8Array;
}

/** The entries of a list of positions, one more than there are entries, and data of `size` bytes for each. */
export function plexOf(bytes: Uint8Array, size: number): PlexEntry[] {
  const count = Math.max(0, Math.floor((bytes.length - 4) / (4 + size)));
  const data = (count + 1) * 4;
  return Array.from({ length: count }, (_, index) => ({
    start: u32(bytes, index * 4),
    end: u32(bytes, index * 4 + 4),
    data: bytes.subarray(data + index * size, data + (index + 1) * size),
  }));
}
