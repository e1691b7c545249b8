import type { Disclosure, FileInput, Given, Text } from '../index.ts';
import { read, recognize } from '../index.ts';
import { bytesOf } from './inputs.ts';
import type { Clock } from './timing.ts';

/** A file that was read and recognised, or why it could not be read. */
export type Opened =
  | { readonly kind: 'opened'; readonly sha256: string; readonly disclosure: Disclosure }
  | { readonly kind: 'refused'; readonly sha256?: string; readonly why: Text };

/** Reads a file and recognises what it says. */
export async function open(path: string, given: Given, clock: Clock): Promise<Opened> {
  const loaded = await bytesOf(path);
  if (loaded.kind === 'missing') return { kind: 'refused', why: loaded.why };
  const { bytes, sha256 } = loaded;
  const file: FileInput = { name: path, bytes };
  const reading = clock.time('read', () => read(file));
  if (reading.kind === 'refused') return { kind: 'refused', sha256, why: reading.why };
  return {
    kind: 'opened',
    sha256,
    disclosure: clock.time('recognize', () => recognize(reading.source, given)),
  };
}
