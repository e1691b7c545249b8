import { deflateSync } from 'fflate';

/** A file in an archive, and how its archive lies about it. */
export interface ZipFile {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  readonly isLink?: boolean;
  /** The size that the directory claims. */
  readonly claims?: number;
  readonly method?: number;
  /** A file whose bytes it points at, in place of its own. */
  readonly sameAs?: number;
}

/** Writes a ZIP byte by byte, so that it can be broken in every way. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const starts: number[] = [];
  const packs: Uint8Array[] = [];
  let at = 0;
  files.forEach((file, index) => {
    const name = bytesOf(file.name);
    const content = bytesOf(file.content);
    const same = file.sameAs;
    const packed = same === undefined ? (file.isStored ? content : deflateSync(content)) : packs[same]!;
    const method = file.method ?? (file.isStored ? 0 : 8);
    const head = record(30 + name.length, 0x04034b50, [
      [6, 2, file.isEncrypted ? 1 : 0],
      [8, 2, method],
      [18, 4, packed.length],
      [22, 4, file.claims ?? content.length],
      [26, 2, name.length],
    ]);
    head.set(name, 30);
    starts[index] = same === undefined ? at : starts[same]!;
    packs[index] = packed;
    if (same === undefined) {
      pieces.push(head, packed);
      at += head.length + packed.length;
    }
    const entry = record(46 + name.length, 0x02014b50, [
      [4, 2, 0x0314],
      [8, 2, file.isEncrypted ? 1 : 0],
      [10, 2, method],
      [20, 4, packed.length],
      [24, 4, file.claims ?? content.length],
      [28, 2, name.length],
      [38, 4, file.isLink ? 0xa1ff0000 : 0],
      [42, 4, starts[index]!],
    ]);
    entry.set(name, 46);
    directory.push(entry);
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Math.min(files.length, 0xffff);
  const end = record(22, 0x06054b50, [
    [8, 2, count],
    [10, 2, count],
    [12, 4, size],
    [16, 4, at],
  ]);
  return joined([...pieces, ...directory, end]);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

type Field = readonly [at: number, bytes: 2 | 4, value: number];

function record(length: number, signature: number, fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  for (const [at, size, value] of fields)
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
