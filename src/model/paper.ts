import type { Box } from '../core/span.ts';

/** What a format with pages can show of itself: for people who look for a place. */
export interface Paper {
  readonly pages: number;
  /** A page as a picture, from 1; undefined where it cannot be painted. */
  picture(page: number): Promise<PagePicture | undefined>;
  /**
   * The file itself once more, with notes put on its pages; absent where the format takes none, undefined where
   * this file takes none.
   */
  annotated?(notes: readonly PageNote[]): Promise<Uint8Array | undefined>;
}

export interface PagePicture {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  /** The size of the page in the units of boxes: points. */
  readonly width: number;
  readonly height: number;
}

/** A note on a page: what is marked, and what is said of it. */
export interface PageNote {
  readonly page: number;
  readonly boxes: readonly Box[];
  readonly title: string;
  readonly text: string;
  readonly color: readonly [red: number, green: number, blue: number];
}
