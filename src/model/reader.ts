import type { Text } from '../core/messages.ts';
import type { Eye } from './eye.ts';
import type { Source } from './source.ts';

/** A file as it was given: its name as given, and its bytes. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A file is read; or it holds files, which are read each on its own; or it is said why it is neither and what the
 * user can do.
 */
export type Reading =
  | { readonly kind: 'read'; readonly source: Source }
  | {
      readonly kind: 'files';
      readonly files: readonly FileInput[];
      readonly passedOver: readonly PassedOver[];
    }
  | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  readonly why: Text;
}

/** A file in an archive that was left alone, and why. */
export interface PassedOver {
  readonly name: string;
  readonly why: Text;
}

export interface Reader {
  readonly id: string;
  readonly title: Text;
  readonly extensions: readonly string[];
  /** Whether the bytes are of this format, whatever the name says. */
  accepts(file: FileInput): boolean;
  /** Loads what it needs when it is called. */
  read(file: FileInput, tools?: Tools): Reading | Promise<Reading>;
}

/** What reading may use that is no part of this program, and what it tells on its way. */
export interface Tools {
  /** Reads pages that are pictures; without one they are said to be such. */
  readonly eye?: Eye;
  /** A page is about to be read from its picture, which takes a second or more. */
  readonly page?: (page: number, pages: number) => void;
}

export function refuse(zh: string, en: string): Refusal {
  return { kind: 'refused', why: { zh, en } };
}
