import { signatureOf } from './signature.ts';

const endOfChain = 0xfffffffe;
const entrySize = 128;
const miniSector = 64;
/** Streams shorter than this stand in the small sectors. */
const cutoff = 4096;

/**
 * The bytes of the first of these streams that a compound file (the container of old Office files) holds. A file
 * that was cut off gives what is left of it; chains that run in circles end where they close.
 */
export function compoundStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  if (signatureOf(bytes) !== 'compound' || bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const file: CompoundFile = { bytes, view, sectorSize, table: allocation(view, sectorSize) };
  const directory = chain(file, view.getUint32(48, true));
  const entries = entriesOf(directory);
  const found = names
    .map((name) => entries.find((entry) => entry.name === name && entry.type === 2))
    .find((entry) => entry !== undefined);
  if (!found) return undefined;
  if (found.size >= cutoff) return chain(file, found.start).subarray(0, found.size);
  const root = entries.find((entry) => entry.type === 5);
  return root && miniStream(file, chain(file, root.start), found);
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
  readonly start: number;
  readonly size: number;
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
    const length = Math.min(view.getUint16(at + 64, true), 64);
    if (length < 2) continue;
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
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
