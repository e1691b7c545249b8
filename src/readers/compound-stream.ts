import { compoundHolds } from './compound.ts';
import { signatureOf } from './signature.ts';

const endOfChain = 0xfffffffe;
const entrySize = 128;
const miniSector = 64;
/** Streams shorter than this stand in the small sectors. */
const cutoff = 4096;

/** A compound file, the container of old Office files. */
export interface Compound {
  /** Whether a stream of this name stands on top, not within an embedded object. */
  holds(name: string): boolean;
  /**
   * The bytes of the first of these streams that it holds. A file that was cut off gives what is left of it; chains
   * that run in circles end where they close.
   */
  stream(...names: readonly string[]): Uint8Array | undefined;
}

/** Opens a compound file; undefined where the bytes are none. */
export function openCompound(bytes: Uint8Array): Compound | undefined {
  if (signatureOf(bytes) !== 'compound') return undefined;
  const file = bytes.length < 512 ? undefined : opened(bytes);
  const entries = file ? entriesOf(chain(file, file.view.getUint32(48, true))) : [];
  const top = onTop(entries);
  // of a damaged folder, any entry will do
  const streams = (top.length > 0 ? top : entries).filter((entry) => entry.type === 2);
  return {
    holds: (name) =>
      streams.length > 0 ? streams.some((entry) => entry.name === name) : compoundHolds(bytes, name),
    stream(...names) {
      const found = names.map((name) => streams.find((entry) => entry.name === name)).find(Boolean);
      if (!file || !found) return undefined;
      if (found.size >= cutoff) return chain(file, found.start).subarray(0, found.size);
      const root = entries.find((entry) => entry.type === 5);
      return root && miniStream(file, chain(file, root.start), found);
    },
  };
}

interface CompoundFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  /** The sector that follows each sector. */
  readonly table: readonly number[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  /** The entries beside it in its folder, and the first one of its own. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function opened(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  return { bytes, view, sectorSize, table: allocation(view, sectorSize) };
}

/** The table of what follows what: its own sectors are listed in the header and, of large files, in more sectors. */
function allocation(view: DataView, sectorSize: number): number[] {
  const sectors = Math.ceil(view.byteLength / sectorSize);
  const table: number[] = [];
  const perSector = sectorSize / 4;
  const take = (sector: number) => {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at + 4 <= start + sectorSize && at + 4 <= view.byteLength; at += 4)
      table.push(view.getUint32(at, true));
  };
  const isSector = (sector: number) => sector < sectors;
  for (let index = 0; index < 109; index += 1) {
    const sector = view.getUint32(76 + index * 4, true);
    if (isSector(sector)) take(sector);
  }
  const seen = new Set<number>();
  for (let list = view.getUint32(68, true); isSector(list) && !seen.has(list);) {
    seen.add(list);
    const start = (list + 1) * sectorSize;
    if (start + sectorSize > view.byteLength) break;
    for (let index = 0; index < perSector - 1 && table.length < sectors; index += 1) {
      const sector = view.getUint32(start + index * 4, true);
      if (isSector(sector)) take(sector);
    }
    list = view.getUint32(start + sectorSize - 4, true);
  }
  return table;
}

function chain({ bytes, sectorSize, table }: CompoundFile, first: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const seen = new Set<number>();
  let length = 0;
  for (let sector = first; sector < endOfChain && !seen.has(sector);) {
    seen.add(sector);
    const start = (sector + 1) * sectorSize;
    if (start >= bytes.length) break;
    const piece = bytes.subarray(start, start + sectorSize);
    pieces.push(piece);
    length += piece.length;
    sector = table[sector] ?? endOfChain;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= view.byteLength; at += entrySize) {
    const length = Math.max(2, Math.min(view.getUint16(at + 64, true), 64));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of the root's own folder, which is a tree of entries beside each other. */
function onTop(entries: readonly Entry[]): Entry[] {
  const waiting = [entries.find((entry) => entry.type === 5)?.child];
  const seen = new Set<number>();
  const top: Entry[] = [];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    top.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return top;
}

function miniStream(file: CompoundFile, container: Uint8Array, entry: Entry): Uint8Array {
  const links = chain(file, file.view.getUint32(60, true));
  const view = new DataView(links.buffer, links.byteOffset, links.byteLength);
  const all = new Uint8Array(entry.size);
  let at = 0;
  for (let sector = entry.start; sector < endOfChain && at < entry.size; at += miniSector) {
    const piece = container.subarray(
      sector * miniSector,
      sector * miniSector + Math.min(miniSector, entry.size - at),
    );
    all.set(piece, at);
    sector = (sector + 1) * 4 <= view.byteLength ? view.getUint32(sector * 4, true) : endOfChain;
  }
  return all;
}
