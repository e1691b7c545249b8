import type { Bitmap } from '../../model/eye.ts';
import type { Ink } from './ink.ts';
import { ink } from './ink.ts';

/** How far a page may lie askew, in degrees; further is no carelessness of a scanner. */
const most = 4;
const mostPoints = 60_000;

/**
 * By how many degrees the lines of a page go down to the right (up: negative): at that angle the ink falls into
 * the fewest rows.
 */
export function skewOf(page: Ink): number {
  const points = pointsOf(page);
  if (points.length < 2_000) return 0;
  const coarse = bestAngle(points, page, -most, most, 0.25, 3);
  const fine = bestAngle(points, page, coarse - 0.3, coarse + 0.3, 0.05, 1);
  return Math.round(fine * 100) / 100;
}

/** Some of the ink, evenly: x and y by turns. */
function pointsOf({ width, marks }: Ink): Int32Array {
  let count = 0;
  for (const mark of marks) if (mark === ink) count += 1;
  const step = Math.max(1, Math.ceil(count / mostPoints));
  const points = new Int32Array(2 * Math.ceil(count / step));
  let seen = 0;
  for (let at = 0, next = 0; at < marks.length; at += 1) {
    if (marks[at] !== ink) continue;
    if (seen % step === 0) {
      points[next] = at % width;
      points[next + 1] = Math.floor(at / width);
      next += 2;
    }
    seen += 1;
  }
  return points;
}

function bestAngle(
  points: Int32Array,
  { width, height }: Ink,
  from: number,
  to: number,
  step: number,
  bin: number,
): number {
  let best = { angle: 0, score: -1 };
  const offset = Math.ceil(width * Math.tan((most + 1) * radian));
  const rows = new Float64Array(Math.ceil((height + 2 * offset) / bin) + 1);
  for (let turn = 0; turn <= Math.round((to - from) / step); turn += 1) {
    const angle = from + turn * step;
    const slope = Math.tan(angle * radian);
    rows.fill(0);
    for (let at = 0; at < points.length; at += 2)
      rows[Math.floor((points[at + 1]! - points[at]! * slope + offset) / bin)]! += 1;
    let score = 0;
    for (const row of rows) score += row * row;
    // of angles that are equally good, the one nearer to upright
    if (score > best.score || (score === best.score && Math.abs(angle) < Math.abs(best.angle)))
      best = { angle, score };
  }
  return best.angle;
}

const radian = Math.PI / 180;

/** The page turned back by an angle in degrees, about its middle. */
export function straightened({ width, height, gray }: Bitmap, angle: number): Bitmap {
  const turned = new Uint8Array(width * height);
  const [sin, cos] = [Math.sin(angle * radian), Math.cos(angle * radian)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const [dx, dy] = [x - middleX, y - middleY];
      const fromX = Math.min(Math.max(middleX + dx * cos - dy * sin, 0), width - 1.001);
      const fromY = Math.min(Math.max(middleY + dx * sin + dy * cos, 0), height - 1.001);
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      const from = top * width + left;
      const upper = gray[from]! * (1 - right) + gray[from + 1]! * right;
      const lower = gray[from + width]! * (1 - right) + gray[from + width + 1]! * right;
      turned[at] = upper * (1 - down) + lower * down + 0.5;
    }
  }
  return { width, height, gray: turned };
}
