import type { Box } from '../../core/span.ts';
import type { DrawnPage, Glyph, Rule } from '../../model/drawn-page.ts';
import type { Canvas, Placed, Turn } from './canvas.ts';
import type { Point } from './geometry.ts';
import { boxAround } from './geometry.ts';

export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** The page as a person holds it: turned so that most of its characters stand upright. */
export function upright(
  { number, width, height }: Sheet,
  { glyphs, rules, pictures }: Readonly<Pick<Canvas, 'glyphs' | 'rules' | 'pictures'>>,
  confidence: (glyph: Placed) => number | undefined,
): DrawnPage {
  const turn = usualTurn(glyphs);
  const moved = (point: Point) => turnedBack(point, turn, width, height);
  const isSideways = turn % 2 === 1;
  return {
    number,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs: glyphs.map((placed) => {
      const own = ((placed.turn - turn + 4) % 4) as Turn;
      return glyphOf(placed, moved(placed.origin), own, confidence(placed));
    }),
    rules: rules.map((rule) => ruleOf(rule, moved)),
    pictures: pictures.map(({ left, top, right, bottom }) =>
      boxAround([moved({ x: left, y: top }), moved({ x: right, y: bottom })]),
    ),
  };
}

function usualTurn(glyphs: readonly Placed[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn]! += 1;
  const most = counts.indexOf(Math.max(...counts)) as Turn;
  return counts[most]! * 2 > glyphs.length ? most : 0;
}

function turnedBack({ x, y }: Point, turn: Turn, width: number, height: number): Point {
  switch (turn) {
    case 0:
      return { x, y };
    case 1:
      return { x: y, y: width - x };
    case 2:
      return { x: width - x, y: height - y };
    case 3:
      return { x: height - y, y: x };
  }
}

/** How much of its size a Chinese character stands above and below its baseline. */
const above = 0.88;
const below = 0.12;

function glyphOf(
  { text, width, size }: Placed,
  { x, y }: Point,
  turn: Turn,
  confidence: number | undefined,
): Glyph {
  const box = boxes[turn](x, y, width, size);
  const baseline = turn === 0 ? y : box.bottom - size * below;
  return { text, box, baseline, size, ...(confidence === undefined ? {} : { confidence }) };
}

const boxes: Readonly<Record<Turn, (x: number, y: number, width: number, size: number) => Box>> = {
  0: (x, y, width, size) => ({ left: x, top: y - size * above, right: x + width, bottom: y + size * below }),
  1: (x, y, width, size) => ({ left: x - size * below, top: y, right: x + size * above, bottom: y + width }),
  2: (x, y, width, size) => ({ left: x - width, top: y - size * below, right: x, bottom: y + size * above }),
  3: (x, y, width, size) => ({ left: x - size * above, top: y - width, right: x + size * below, bottom: y }),
};

function ruleOf({ direction, at, from, to }: Rule, moved: (point: Point) => Point): Rule {
  const isFlat = direction === 'horizontal';
  const start = moved(isFlat ? { x: from, y: at } : { x: at, y: from });
  const end = moved(isFlat ? { x: to, y: at } : { x: at, y: to });
  const { left, top, right, bottom } = boxAround([start, end]);
  return right - left > bottom - top
    ? { direction: 'horizontal', at: top, from: left, to: right }
    : { direction: 'vertical', at: left, from: top, to: bottom };
}
