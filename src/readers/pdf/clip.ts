import type { Box } from '../../core/span.ts';
import type { Matrix } from './page-frame.ts';
import { moved } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

/** A longer outline is no box: what it cuts off is not looked into. */
const longestClip = 32;
const mostClips = 8;

/**
 * What of an object is seen: programs that print sheets draw on every page all of a text, and cut it to the part that
 * belongs there. `within` is what is seen of all that it stands in.
 */
export function clipOf(
  { call, scratch, float }: Pdfium,
  object: number,
  matrix: Matrix,
  within: Box | undefined,
): Box | undefined {
  const path = call.FPDFPageObj_GetClipPath!(object);
  const count = path === 0 ? 0 : call.FPDFClipPath_CountPaths!(path);
  let seen = within;
  for (let index = 0; index < Math.min(count, mostClips); index += 1) {
    const segments = call.FPDFClipPath_CountPathSegments!(path, index);
    if (segments < 2 || segments > longestClip) continue;
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let each = 0; each < segments; each += 1) {
      const segment = call.FPDFClipPath_GetPathSegment!(path, index, each);
      if (!call.FPDFPathSegment_GetPoint!(segment, scratch, scratch + 4)) continue;
      const [x, y] = moved(matrix, float(scratch), float(scratch + 4));
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    seen = seen ? overlap(seen, box) : box;
  }
  return seen;
}

function overlap(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
