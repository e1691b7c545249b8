import type { Rule } from '../../model/drawn-page.ts';
import { ink, type Ink, ruled } from './ink.ts';
import { connected, type Run } from './runs.ts';

/** A rule as it is found in a picture, in pixels. */
export interface SeenRule extends Rule {
  readonly thickness: number;
  /** How long its longest piece without a break is. */
  readonly unbroken: number;
}

// all in points
const shortestHorizontal = 24;
const shortestVertical = 8;
const thickest = 4;
/** Breaks of a rule that are faults of the printing: any so wide, wider ones where long pieces stand on both sides. */
const smallBreak = 6;
const widestBreak = 24;
/** How much ink may stand so near to a short rule: a character's own strokes have others beside them. */
const nearby = 2;
const mostInkNearby = 0.05;
/** How far ends of rules may stand apart and still meet. */
const meeting = 3;
/** A picture with more long strokes than these is no table. */
const mostStrokes = 5_000;
/** Rules that meet make a frame; one without a rule so long is made of the strokes of large characters. */
const longestStroke = 72;

/** The rules of a page: long straight strokes that are no part of a character. `unit`: pixels a point. */
export function rulesIn(page: Ink, unit: number): SeenRule[] {
  const horizontal = bridged(strokesOf(page, 'horizontal', shortestHorizontal * unit, unit), unit);
  const upright = strokesOf(transposed(page), 'vertical', shortestVertical * unit, unit);
  const isLong = ({ from, to }: SeenRule) => to - from >= shortestHorizontal * unit;
  // short strokes are not joined: those of characters in rows above one another would make a rule
  const short = upright.filter((stroke) => !isLong(stroke));
  const vertical = [
    ...bridged(upright.filter(isLong), unit),
    ...short.filter((stroke) => isRule(stroke, horizontal, page, unit)),
  ];
  return framesOf([...horizontal, ...vertical], unit).flat();
}

/** Long strokes along the rows. Slightly slanted ones go on in the next row. */
function strokesOf(page: Ink, direction: Rule['direction'], shortest: number, unit: number): SeenRule[] {
  const rows = Array.from({ length: page.height }, (_, y) => longRuns(page, y, shortest));
  return connected(rows).flatMap((runs) => {
    let [from, to, area, weighted] = [Infinity, 0, 0, 0];
    for (const run of runs) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      const own = inkIn(page, run);
      area += own;
      weighted += own * (run.y + 0.5);
    }
    const thickness = area / (to - from);
    return thickness > thickest * unit
      ? []
      : [{ direction, at: weighted / area, from, to, thickness, unbroken: to - from }];
  });
}

/** Where a row, or one of its neighbours, is inked for so long. */
function longRuns({ width, height, marks }: Ink, y: number, shortest: number): Run[] {
  const runs: Run[] = [];
  const [above, below] = [y > 0 ? -width : 0, y < height - 1 ? width : 0];
  const gap = 1;
  let from = -1;
  let last = -1;
  for (let x = 0, at = y * width; x <= width; x += 1, at += 1) {
    if (x < width && (marks[at] === ink || marks[at + above] === ink || marks[at + below] === ink)) {
      if (from < 0) from = x;
      last = x;
    } else if (from >= 0 && (x === width || x - last > gap)) {
      if (last + 1 - from >= shortest) runs.push({ y, from, to: last + 1 });
      from = -1;
    }
  }
  return runs;
}

function inkIn({ width, marks }: Ink, { y, from, to }: Run): number {
  let count = 0;
  for (let at = y * width + from; at < y * width + to; at += 1) if (marks[at] === ink) count += 1;
  return count;
}

/** Joins strokes that go on in one another behind a break. */
function bridged(strokes: readonly SeenRule[], unit: number): SeenRule[] {
  if (strokes.length > mostStrokes) return [];
  const joined: SeenRule[] = [];
  for (const stroke of [...strokes].sort((a, b) => a.from - b.from)) {
    const before = joined.findIndex(
      (other) =>
        Math.abs(other.at - stroke.at) <= 1.5 * unit &&
        stroke.from - other.to <= breakOf(other, stroke, unit),
    );
    if (before >= 0) joined[before] = together(joined[before]!, stroke);
    else joined.push(stroke);
  }
  return joined;
}

function breakOf(one: SeenRule, other: SeenRule, unit: number): number {
  const shorter = Math.min(one.to - one.from, other.to - other.from);
  return Math.max(smallBreak * unit, Math.min(widestBreak * unit, shorter / 2));
}

function together(one: SeenRule, other: SeenRule): SeenRule {
  const [length, more] = [one.to - one.from, other.to - other.from];
  const between = (a: number, b: number) => (a * length + b * more) / (length + more);
  return {
    direction: one.direction,
    at: between(one.at, other.at),
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    thickness: between(one.thickness, other.thickness),
    unbroken: Math.max(one.unbroken, other.unbroken),
  };
}

/** A short upright stroke is a rule only if it goes from one rule into another, with nothing beside it. */
function isRule(stroke: SeenRule, horizontal: readonly SeenRule[], page: Ink, unit: number): boolean {
  const crosses = (end: number, inwards: 1 | -1) =>
    horizontal.some(({ at, from, to }) => {
      const past = (at - end) * inwards;
      return past >= -0.5 && past <= meeting * unit && stroke.at >= from && stroke.at <= to;
    });
  return crosses(stroke.from, 1) && crosses(stroke.to, -1) && isAlone(stroke, page, unit);
}

function isAlone(stroke: SeenRule, { width, marks }: Ink, unit: number): boolean {
  const [start, end] = bandOf(stroke);
  const reach = Math.round(nearby * unit);
  let [inked, all] = [0, 0];
  for (let y = Math.ceil(stroke.from + meeting * unit); y < stroke.to - meeting * unit; y += 1)
    for (let away = 1; away <= reach; away += 1)
      for (const x of [start - away, end - 1 + away]) {
        all += 1;
        if (x >= 0 && x < width && marks[y * width + x] === ink) inked += 1;
      }
  return inked <= all * mostInkNearby;
}

/** The rules by the frames that they make, without those too small to be one. */
function framesOf(rules: readonly SeenRule[], unit: number): SeenRule[][] {
  const left = new Set(rules);
  const frames: SeenRule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const frame = [rule];
    for (const each of frame)
      for (const other of left)
        if (meet(each, other, meeting * unit)) {
          left.delete(other);
          frame.push(other);
        }
    if (frame.some(({ unbroken }) => unbroken > longestStroke * unit)) frames.push(frame);
  }
  return frames;
}

function meet(one: SeenRule, other: SeenRule, near: number): boolean {
  if (one.direction === other.direction) return false;
  const reaches = (rule: SeenRule, at: number) => at >= rule.from - near && at <= rule.to + near;
  return reaches(one, other.at) && reaches(other, one.at);
}

function transposed({ width, height, marks }: Ink): Ink {
  const turned = new Uint8Array(marks.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = marks[y * width + x]!;
  return { width: height, height: width, marks: turned };
}

/** Marks what the rules cover as rules, a pixel more on either side. */
export function markRules({ width, height, marks }: Ink, rules: readonly SeenRule[]): void {
  for (const rule of rules) {
    const [start, end] = bandOf(rule);
    for (let across = Math.max(0, start); across < end; across += 1)
      for (let along = Math.max(0, Math.floor(rule.from)); along < rule.to; along += 1) {
        const [x, y] = rule.direction === 'horizontal' ? [along, across] : [across, along];
        if (x < width && y < height) marks[y * width + x] = ruled;
      }
  }
}

/** The first row (or column) that a rule covers, and the one after the last. */
export function bandOf({ at, thickness }: SeenRule): readonly [start: number, end: number] {
  return [Math.floor(at - thickness / 2 - 1), Math.ceil(at + thickness / 2 + 1)];
}
