import type { Text } from '../core/messages.ts';
import type { Publication } from './publication.ts';

/** Lays out a publication in a format. The same publication gives the same bytes. */
export interface Writer {
  readonly id: string;
  readonly title: Text;
  readonly extension: string;
  /** What the format cannot carry, in words. */
  readonly loses: readonly Text[];
  /** What has to be installed first, and how; undefined where nothing is missing. Formats that need nothing leave it out. */
  lacks?(resources?: Resources): Promise<Text | undefined>;
  /** Loads what it needs when it is called. */
  write(publication: Publication, resources?: Resources): Promise<readonly WrittenFile[]>;
}

/** Files of installed packages, by package and path: programs and fonts that are too large to be part of this one. */
export interface Resources {
  has(path: string): boolean;
  read(path: string): Promise<Uint8Array>;
}

/** A file to be saved: most formats are one, open data is several. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
