import type { Text } from '../core/messages.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { FileInput, PassedOver, Refusal, Tools } from '../model/reader.ts';
import { readFile } from '../readers/index.ts';
import type { Given } from '../recognize/index.ts';
import { recognize } from '../recognize/index.ts';

/** A file that is loaded when it is needed, and again when it is needed again: many need not be held at once. */
export interface LazyFile {
  readonly name: string;
  load(): Promise<FileInput | Refusal>;
}

export type AnyFile = FileInput | LazyFile;

/** Is told how far the reading of files has come, and may measure it. */
export interface Watch {
  /** So many more files were found. */
  found?(count: number): void;
  /** A file is about to be read. */
  reading?(name: string): void;
  time?<T>(step: 'recognize', run: () => T): T;
  timeAsync?<T>(step: 'read', run: () => Promise<T>): Promise<T>;
}

/** What goes with every file that is opened. */
export interface Work {
  readonly given: Given;
  readonly watch: Watch;
  /** What reading may use that is no part of this program. */
  readonly tools?: Tools;
}

/** What reading a file, and recognising what it says, came to; `failed` is our own mistake. */
export type Opened =
  | { readonly kind: 'opened'; readonly disclosure: Disclosure }
  | {
      readonly kind: 'files';
      readonly files: readonly FileInput[];
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly kind: 'refused'; readonly why: Text }
  | { readonly kind: 'failed'; readonly error: unknown };

export async function openFile(file: AnyFile, { given, watch, tools }: Work): Promise<Opened> {
  try {
    const loaded = 'bytes' in file ? file : await file.load();
    if ('kind' in loaded) return loaded;
    const read = () => readFile({ name: file.name, bytes: loaded.bytes }, tools);
    const reading = watch.timeAsync ? await watch.timeAsync('read', read) : await read();
    if (reading.kind !== 'read') return reading;
    return { kind: 'opened', disclosure: recognized(() => recognize(reading.source, given), watch) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

export function recognized(run: () => Disclosure, watch: Watch): Disclosure {
  return watch.time ? watch.time('recognize', run) : run();
}
