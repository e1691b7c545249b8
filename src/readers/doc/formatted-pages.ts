import { u32, u8 } from './bytes.ts';

/** Bytes of the stream `WordDocument` that are formatted alike. */
export interface FormattedRun {
  readonly start: number;
  readonly end: number;
  readonly properties: Uint8Array;
}

export interface Formatting {
  /** How what stands at this byte is formatted. */
  at(offset: number): FormattedRun | undefined;
}

const pageSize = 512;
const nothing = new Uint8Array();

/** The formatting of characters or paragraphs, which stands on pages (FKP) that a table lists (PlcBte). */
export function formattingOf(
  document: Uint8Array,
  table: Uint8Array,
  of: 'characters' | 'paragraphs',
): Formatting {
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  const pages = new Map<number, readonly FormattedRun[]>();
  const pageAt = (index: number) => {
    const known = pages.get(index);
    if (known) return known;
    const at = (u32(table, (count + 1 + index) * 4) & 0x3fffff) * pageSize;
    const read = at + pageSize <= document.length ? runsOn(document.subarray(at, at + pageSize), of) : [];
    pages.set(index, read);
    return read;
  };
  return {
    at(offset) {
      const index = lastAt(count, offset, (each) => u32(table, each * 4));
      if (index < 0) return undefined;
      const runs = pageAt(index);
      const run = runs[lastAt(runs.length, offset, (each) => runs[each]!.start)];
      return run && offset < run.end ? run : undefined;
    },
  };
}

/** The last of ascending numbers that is not beyond `limit`; -1: none. */
function lastAt(count: number, limit: number, numberAt: (index: number) => number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function runsOn(page: Uint8Array, of: 'characters' | 'paragraphs'): FormattedRun[] {
  const count = u8(page, pageSize - 1);
  const size = of === 'characters' ? 1 : 13;
  return Array.from({ length: count }, (_, index) => {
    const at = u8(page, (count + 1) * 4 + index * size) * 2;
    const properties = at === 0 ? nothing : propertiesAt(page, at, of);
    return { start: u32(page, index * 4), end: u32(page, index * 4 + 4), properties };
  });
}

function propertiesAt(page: Uint8Array, at: number, of: 'characters' | 'paragraphs'): Uint8Array {
  const count = u8(page, at);
  if (of === 'characters') return page.subarray(at + 1, at + 1 + count);
  return count === 0
    ? page.subarray(at + 2, at + 2 + u8(page, at + 1) * 2)
    : page.subarray(at + 1, at + count * 2);
}
