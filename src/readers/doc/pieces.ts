import { i16, u16, u32, u8, wide } from './bytes.ts';
import type { Modifier } from './modifiers.ts';
import { modifiersOf } from './modifiers.ts';
import { plexOf } from './plex.ts';

/** The characters of all stories, and where each stands in the stream `WordDocument`. */
export interface Characters {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Some of them lie outside of what there is of the file. */
  readonly isCutOff: boolean;
}

/** Characters that stand one after another in the file. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where it begins in the stream. */
  readonly offset: number;
  /** Bytes of a character. */
  readonly width: 1 | 2;
  /** What was changed on all of it when it was last saved in haste. */
  readonly modifiers: readonly Modifier[];
}

/** Stands where there is no character: outside of the file, and behind the first byte of two. */
export const noCharacter = '\uffff';

/**
 * Puts the text together from the pieces that the piece table (Clx) names, up to `most` characters. Undefined where
 * there is no such table.
 */
export function charactersOf(
  document: Uint8Array,
  table: Uint8Array,
  options: { readonly isWide: boolean; readonly most: number },
): Characters | undefined {
  const { changes, places } = partsOf(table);
  if (!places) return undefined;
  const pieces: Piece[] = [];
  let text = '';
  let isCutOff = false;
  for (const { start, end, data } of plexOf(places, 8)) {
    if (start !== text.length || end < start || end > options.most) {
      isCutOff = true;
      break;
    }
    const at = u32(data, 2);
    const width = (at & 0x40000000) === 0 ? 2 : 1;
    const offset = width === 2 ? at & 0x3fffffff : (at & 0x3fffffff) >>> 1;
    pieces.push({ start, end, offset, width, modifiers: changesOf(u16(data, 6), changes) });
    const bytes = document.subarray(offset, offset + (end - start) * width);
    const found = width === 2 ? wide(bytes.subarray(0, bytes.length & ~1)) : narrow(bytes, options.isWide);
    isCutOff ||= found.length < end - start;
    text += found.padEnd(end - start, noCharacter);
  }
  return { text, pieces, isCutOff };
}

/** The lists of changes, and the table of pieces behind them. */
function partsOf(table: Uint8Array): { changes: Uint8Array[]; places?: Uint8Array } {
  const changes: Uint8Array[] = [];
  let at = 0;
  while (u8(table, at) === 1) {
    const length = Math.max(0, i16(table, at + 1));
    changes.push(table.subarray(at + 3, at + 3 + length));
    at += 3 + length;
  }
  if (u8(table, at) !== 2) return { changes };
  const length = u32(table, at + 1);
  return { changes, places: table.subarray(at + 5, at + 5 + length) };
}

/** The properties that a piece can change by a short number. */
const short: Readonly<Record<number, number>> = {
  0x0c: 0x260a, 0x18: 0x2416, 0x19: 0x2417, 0x41: 0x0800, 0x42: 0x0801, 0x47: 0x0806, 0x5c: 0x083c, 0x75: 0x0855,
  0x76: 0x0856,
}; // prettier-ignore

function changesOf(change: number, changes: readonly Uint8Array[]): readonly Modifier[] {
  if (change === 0) return none;
  if ((change & 1) === 1) return modifiersOf(changes[change >> 1] ?? new Uint8Array());
  const code = short[(change >> 1) & 0x7f];
  return code === undefined ? none : [{ code, operand: Uint8Array.of(change >> 8) }];
}

const none: readonly Modifier[] = [];

/** Characters of one byte; in documents that know no others, two bytes may be one of GBK. */
function narrow(bytes: Uint8Array, isWide: boolean): string {
  return (isWide ? undefined : gbk(bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
}

function gbk(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('gbk', { fatal: true }).decode(bytes);
    const aligned = [...text].map((each) => (each < '\u0080' ? each : each.padEnd(2, noCharacter))).join('');
    return aligned.length === bytes.length ? aligned : undefined;
  } catch {
    return undefined;
  }
}

/** The piece in which a character stands. */
export function pieceAt({ pieces }: Characters, position: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && position >= piece.start && position < piece.end ? piece : undefined;
}
