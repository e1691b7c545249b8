import type { Box } from '../../core/span.ts';
import type { Bitmap, Eye } from '../../model/eye.ts';
import { withPaper } from './crops.ts';
import { linesIn } from './find-lines.ts';
import { markRules, rulesIn } from './find-rules.ts';
import { inkOf } from './ink.ts';

/** How many lines are looked at, and how much of each: so many times its height. */
const samples = 8;
const longest = 10;
/** A page of whose lines so many characters each are read for sure stands upright; on its side an eye sees few. */
const enough = 4;
const certain = 0.8;

/** By how many quarters to the right a page must be turned for its words to stand upright. */
export async function turnsOf(bitmap: Bitmap, dpi: number, eye: Eye): Promise<number> {
  let best = { turns: 0, sureness: -1 };
  let turned = bitmap;
  for (let turns = 0; turns < 4; turns += 1) {
    if (turns > 0) turned = quarterTurned(turned);
    const sureness = await surenessOf(turned, dpi, eye);
    // a page with nothing to read stands as it is given
    if (sureness === undefined) return 0;
    if (sureness > best.sureness) best = { turns, sureness };
    if (sureness >= enough) break;
  }
  return best.turns;
}

/** How many characters the eye is sure of in each of the longest lines; undefined where there are none. */
async function surenessOf(bitmap: Bitmap, dpi: number, eye: Eye): Promise<number | undefined> {
  const unit = dpi / 72;
  const page = inkOf(bitmap, unit);
  markRules(page, rulesIn(page, unit));
  const { lines, em } = linesIn(page, unit);
  const wide = [...lines].sort((a, b) => widthOf(b) - widthOf(a)).slice(0, samples);
  if (wide.length === 0) return undefined;
  const crops = wide.map((line) => withPaper(beginningOf(line), page, em));
  const seen = (await eye.read(bitmap, crops)).flat();
  return seen.filter(({ confidence }) => confidence > certain).length / wide.length;
}

function widthOf({ left, right }: Box): number {
  return right - left;
}

function beginningOf(line: Box): Box {
  return { ...line, right: Math.min(line.right, line.left + longest * (line.bottom - line.top)) };
}

/** The picture turned by a quarter to the right. */
export function quarterTurned({ width, height, gray }: Bitmap): Bitmap {
  const turned = new Uint8Array(gray.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + (height - 1 - y)] = gray[y * width + x]!;
  return { width: height, height: width, gray: turned };
}
