import type { Zippable } from 'fflate';
import { Inflate, strToU8, zipSync, zlibSync } from 'fflate';

export { Inflate };

/** A moment for every file: the same content gives the same bytes, whenever it is written. */
const moment = '2000-01-01T00:00:00';

/** Packs files into a ZIP, in the order given. */
export function zip(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of files)
    packed[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: moment }];
  return zipSync(packed, { level: 6, os: 0 });
}

/** Bytes packed as a zlib stream (RFC 1950), as PNG has them. */
export function zlib(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}
