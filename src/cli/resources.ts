import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Resources } from '../model/writer.ts';

const { resolve } = createRequire(import.meta.url);

/** Files of the packages that are installed beside this program. */
export const installed: Resources = {
  has(path) {
    try {
      return resolve(path) !== '';
    } catch {
      return false;
    }
  },
  async read(path) {
    // for a document or two, making a program's code fast takes three times as long as running it as it is
    if (path.endsWith('.wasm')) setFlagsFromString('--liftoff-only');
    return readFile(resolve(path));
  },
};
