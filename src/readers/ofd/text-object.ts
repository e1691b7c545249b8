import type { XmlElement } from '../xml.ts';
import type { Budget, Canvas, Placed, Turn } from './canvas.ts';
import { deltasOf } from './deltas.ts';
import type { Matrix, Point } from './geometry.ts';
import { lengthOf, numberOf, numbersOf, placed, pointAt, vectorAt } from './geometry.ts';
import { childOf, childrenOf, wordsOf } from './vocabulary.ts';

/**
 * Draws 文字对象. What its characters are is said by TextCode, whichever glyphs draw them; where they stand, by its
 * place and the steps between them.
 */
export function drawText(object: XmlElement, within: Matrix, canvas: Canvas, budget: Budget): void {
  const matrix = placed(within, object.attributes);
  const letters = lettersOf(object, matrix);
  const into = isSeen(object) ? canvas.glyphs : canvas.unseen;
  let start: Point = { x: 0, y: 0 };
  for (const code of childrenOf(object, 'TextCode')) {
    const { X, Y, DeltaX, DeltaY } = code.attributes;
    // a piece that does not say where it begins begins where the piece before did
    start = { x: numberOf(X) ?? start.x, y: numberOf(Y) ?? start.y };
    const characters = [...wordsOf(code).replaceAll(notDrawn, '')];
    budget.glyphs -= characters.length;
    if (budget.glyphs < 0) return;
    const right = deltasOf(DeltaX, characters.length);
    const down = deltasOf(DeltaY, characters.length);
    let { x, y } = start;
    characters.forEach((text, index) => {
      const own = letters.widthOf(text);
      const next = stepAfter(index, right, down, own, letters.reading);
      if (text.trim() !== '') {
        if (letters.turn === undefined) canvas.slanted += 1;
        else into.push(glyph(text, pointAt(matrix, x, y), next, own, letters, letters.turn));
      }
      x += next.x;
      y += next.y;
    });
  }
}

/** Line breaks and other controls are the writer's, not the document's. */
const notDrawn = /[\u0000-\u001f\u007f]/g;

interface Letters {
  /** In points, for a length of 1 of the object. */
  readonly scale: number;
  readonly size: number;
  /** Undefined where they stand aslant. */
  readonly turn: Turn | undefined;
  /** The direction, from 0 to 3 right angles, in which one character follows the other. */
  readonly reading: number;
  /** How far the next character stands if nothing says it, in lengths of the object. */
  widthOf(character: string): number;
  /** The longest step that is still the width of a character. */
  readonly most: number;
}

function lettersOf({ attributes }: XmlElement, matrix: Matrix): Letters {
  const size = sizeOf(attributes);
  const turned = ((numberOf(attributes['CharDirection']) ?? 0) * Math.PI) / 180;
  const along = vectorAt(matrix, Math.cos(turned), Math.sin(turned));
  const across = vectorAt(matrix, -Math.sin(turned), Math.cos(turned));
  const wide = numberOf(attributes['HScale']) ?? 1;
  return {
    scale: lengthOf(along),
    size: size * lengthOf(across),
    turn: turnOf(along),
    reading: quarters(numberOf(attributes['ReadDirection']) ?? 0),
    widthOf: (character) => size * wide * emsOf(character),
    most: size * wide * longestStep,
  };
}

/** 小四号 where it does not say. */
const usualSize = 4.2;

function sizeOf(attributes: Readonly<Record<string, string>>): number {
  const size = numberOf(attributes['Size']) ?? 0;
  const height = numbersOf(attributes['Boundary'], 4)?.[3] ?? 0;
  return size > 0 ? size : height > 0 ? Math.min(height, usualSize) : usualSize;
}

/** How wide a character is, in sizes of its font: fonts differ, and none is looked into. */
function emsOf(character: string): number {
  if (wideCharacters.test(character)) return 1;
  return /[MWmw@%]/.test(character) ? 0.85 : /[A-Z]/.test(character) ? 0.7 : 0.5;
}

/** Chinese characters and full-width marks take a whole square. */
const wideCharacters =
  /[\u1100-\u11ff\u2014\u2018-\u201d\u2026\u2030\u2103\u2160-\u217f\u2190-\u21ff\u2460-\u27bf\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

function quarters(degrees: number): number {
  return ((Math.round(degrees / 90) % 4) + 4) % 4;
}

/** Letters that lean further than this are not read. */
const mostLean = Math.PI / 18;

function turnOf({ x, y }: Point): Turn | undefined {
  const angle = Math.atan2(y, x);
  const nearest = Math.round(angle / (Math.PI / 2));
  if (Math.abs(angle - nearest * (Math.PI / 2)) > mostLean) return undefined;
  return ((nearest + 4) % 4) as Turn;
}

const directions: readonly Point[] = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
];

/** The step to the next character: what is said of it or, where nothing is, its own width along the reading. */
function stepAfter(
  index: number,
  right: readonly number[],
  down: readonly number[],
  own: number,
  reading: number,
): Point {
  const x = right[index];
  const y = down[index];
  if (x !== undefined || y !== undefined) return { x: x ?? 0, y: y ?? 0 };
  const direction = directions[reading]!;
  return { x: direction.x * own, y: direction.y * own };
}

/** Steps beyond this, in sizes, lead to something else: to the next word, or the next cell. */
const longestStep = 1.15;

function glyph(
  text: string,
  origin: Point,
  next: Point,
  own: number,
  { scale, size, most }: Letters,
  turn: Turn,
): Placed {
  const step = lengthOf(next);
  return { text, origin, width: (step > 0 && step <= most ? step : own) * scale, size, turn };
}

/** Whether anything of it is painted: text is filled unless it says otherwise. */
function isSeen(object: XmlElement): boolean {
  const { Fill, Stroke, Alpha } = object.attributes;
  if (Alpha === '0') return false;
  const isFilled = Fill !== 'false' && childOf(object, 'FillColor')?.attributes['Alpha'] !== '0';
  const isStroked = Stroke === 'true' && childOf(object, 'StrokeColor')?.attributes['Alpha'] !== '0';
  return isFilled || isStroked;
}
