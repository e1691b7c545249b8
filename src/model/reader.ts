import type { Text } from '../core/messages.ts';
import type { Source } from './source.ts';

/** A file as it was given: its name as given, and its bytes. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file is read, or it is said why not and what the user can do. */
export type Reading =
  { readonly kind: 'read'; readonly source: Source } | { readonly kind: 'refused'; readonly why: Text };

export interface Reader {
  readonly id: string;
  readonly title: Text;
  readonly extensions: readonly string[];
  /** Whether the bytes are of this format, whatever the name says. */
  accepts(file: FileInput): boolean;
  read(file: FileInput): Reading;
}
