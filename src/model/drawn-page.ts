import type { Text } from '../core/messages.ts';
import type { Box } from '../core/span.ts';
import type { RemarkKind } from './source.ts';

/**
 * A page as it is drawn: characters, lines and pictures at their places, in points from the top left corner of the
 * page as a person holds it. What PDF, OFD and scans have in common; tables and paragraphs are found in it.
 */
export interface DrawnPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which need not be the order of reading. Blanks are left out. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** 图片: where pictures stand. */
  readonly pictures: readonly Box[];
  /** What was noticed of it while it was read. */
  readonly remarks?: readonly PageRemark[];
}

export interface PageRemark {
  readonly kind: RemarkKind;
  readonly message: Text;
}

/** A character at its place. */
export interface Glyph {
  /** One character; two UTF-16 units, or several letters, where the font draws them as one. */
  readonly text: string;
  /** Its cell: as wide as it advances, as high as its font. */
  readonly box: Box;
  /** Where it stands on its line: the y of the baseline. */
  readonly baseline: number;
  /** The size of its font, in points. */
  readonly size: number;
  /** How sure the eye is that read it from a picture, 0 to 1; absent where the file itself says it. */
  readonly confidence?: number;
}

/** A straight line drawn along a row or a column: at y (or x) `at`, from x (or y) `from` to `to`. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
