import type { Box } from '../core/span.ts';

/** A picture as bytes, row after row from the top: a grey value a pixel. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
}

/**
 * 文字识别: reads characters from a picture. It is no part of this program: whoever calls gives it, because its models
 * are large and most documents need none.
 */
export interface Eye {
  /** Reads the printed line in each box (in pixels), in the order of the boxes. */
  read(picture: Bitmap, boxes: readonly Box[]): Promise<readonly SeenLine[]>;
}

/** What is read in a box, from left to right; no character where nothing can be made out. */
export type SeenLine = readonly SeenCharacter[];

export interface SeenCharacter {
  readonly text: string;
  /** The x of its middle, in pixels of the picture, as near as the eye can tell. */
  readonly middle: number;
  /** 0 to 1. */
  readonly confidence: number;
}
