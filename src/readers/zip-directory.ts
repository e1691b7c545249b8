/** What a ZIP's directory says of one file in it. Sizes are claims: whoever inflates it counts for himself. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
  readonly isEncrypted: boolean;
  /** A symbolic link of Unix: its content is a path. */
  readonly isLink: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /** Where its own header stands. */
  readonly offset: number;
}

/**
 * The files that a ZIP lists, without inflating anything. Undefined where its directory, which stands at the end,
 * is missing or broken: the file was cut off.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  // sizes and offsets of archives beyond 4 GB stand elsewhere: such files are refused for their size before
  for (let index = 0; index < view.getUint16(end + 10, true); index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      compressedSize: view.getUint32(at + 20, true),
      isEncrypted: (flags & 1) === 1,
      isLink: view.getUint32(at + 38, true) >>> 28 === 0xa,
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Whether a ZIP holds a file of this name: by its directory or, where that was cut off, by what is left. */
export function zipHolds(bytes: Uint8Array, name: string): boolean {
  const entries = zipDirectory(bytes);
  if (entries) return entries.some((entry) => entry.name === name);
  const wanted = new TextEncoder().encode(name);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** The record at the end, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** Names are UTF-8, whatever the flag says, or else what Chinese systems write: GB18030. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
