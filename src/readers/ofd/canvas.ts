import type { Box } from '../../core/span.ts';
import type { Rule } from '../../model/drawn-page.ts';
import type { Point } from './geometry.ts';

/** How far a character is turned to the right: by so many right angles. */
export type Turn = 0 | 1 | 2 | 3;

/** A character where it is drawn: its origin lies on the baseline, at the left. In points. */
export interface Placed {
  readonly text: string;
  readonly origin: Point;
  readonly width: number;
  readonly size: number;
  readonly turn: Turn;
}

/** What has been drawn on a page so far. In points, from the corner of the page. */
export interface Canvas {
  readonly glyphs: Placed[];
  /** 隐形文字层: characters that are there and not seen, as under the picture of a scan. */
  readonly unseen: Placed[];
  readonly rules: Rule[];
  readonly pictures: Box[];
  /** Characters that stand aslant: those of a watermark. */
  slanted: number;
  /** Something was nested too deeply and left out. */
  isTooDeep: boolean;
}

export function blankCanvas(): Canvas {
  return { glyphs: [], unseen: [], rules: [], pictures: [], slanted: 0, isTooDeep: false };
}

/** What may still be drawn, of the whole document. */
export interface Budget {
  objects: number;
  glyphs: number;
  rules: number;
}

export function isSpent({ objects, glyphs, rules }: Budget): boolean {
  return objects < 0 || glyphs < 0 || rules < 0;
}
