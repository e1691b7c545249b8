import type { Box } from '../../core/span.ts';
import type { DrawnPage } from '../../model/drawn-page.ts';
import type { Bitmap, Eye } from '../../model/eye.ts';
import { withoutRules, withPaper } from './crops.ts';
import { linesIn } from './find-lines.ts';
import { markRules, rulesIn } from './find-rules.ts';
import { characterBox, glyphsOf, plainLine } from './glyphs.ts';
import { inkOf } from './ink.ts';
import { sizesOf } from './sizes.ts';
import { skewOf, straightened } from './skew.ts';

const leastSkew = 0.08;

/**
 * Reads a page from its picture: rules by their straight strokes, characters by the eye, each line of each cell on
 * its own. Places are in points of the page set straight. `dpi`: pixels an inch.
 */
export async function readBitmap(bitmap: Bitmap, dpi: number, eye: Eye): Promise<DrawnPage> {
  const unit = dpi / 72;
  const first = inkOf(bitmap, unit);
  const skew = skewOf(first);
  const isAskew = Math.abs(skew) >= leastSkew;
  const picture = isAskew ? straightened(bitmap, skew) : bitmap;
  const page = isAskew ? inkOf(picture, unit) : first;
  const rules = rulesIn(page, unit);
  markRules(page, rules);
  const { lines, pictures, em } = linesIn(page, unit);
  const crops = lines.map((line) => withPaper(line, page, em));
  const read = await eye.read(withoutRules(picture, rules), crops);
  const seen = read.map((line, index) => plainLine(line, lines[index]!, em));
  const boxes = lines.map((line) => characterBox(line, em));
  const sizes = sizesOf(seen, boxes);
  return {
    number: 1,
    width: picture.width / unit,
    height: picture.height / unit,
    glyphs: seen.flatMap((line, index) =>
      glyphsOf({ seen: line, box: boxes[index]!, size: sizes[index]! }, unit),
    ),
    rules: rules.map(({ direction, at, from, to }) => ({
      direction,
      at: at / unit,
      from: from / unit,
      to: to / unit,
    })),
    pictures: pictures.map((box) => inPoints(box, unit)),
  };
}

function inPoints({ left, top, right, bottom }: Box, unit: number): Box {
  return { left: left / unit, top: top / unit, right: right / unit, bottom: bottom / unit };
}
