import type { XmlElement } from '../xml.ts';
import type { Budget, Canvas } from './canvas.ts';
import { isSpent } from './canvas.ts';
import type { Matrix } from './geometry.ts';
import { boxAround, composed, numbersOf, placed, pointAt, translation } from './geometry.ts';
import { barOf, rulesOf } from './path-object.ts';
import { drawText } from './text-object.ts';

/** How deep blocks and composite objects may stand in one another. */
const deepest = 32;

/** What a page draws with. */
export interface Tools {
  readonly canvas: Canvas;
  readonly budget: Budget;
  /** 复合图元: drawings that are made once and used in many places, by their number. */
  composite(id: string): XmlElement | undefined;
}

/** Draws what an element holds: layers, blocks, and the objects of a page. */
export function drawWithin(holder: XmlElement, within: Matrix, tools: Tools, depth = 0): void {
  if (depth > deepest) {
    tools.canvas.isTooDeep = true;
    return;
  }
  for (const child of holder.children) {
    if (typeof child === 'string' || child.attributes['Visible'] === 'false') continue;
    tools.budget.objects -= 1;
    if (isSpent(tools.budget)) return;
    drawOne(child, within, tools, depth);
  }
}

function drawOne(object: XmlElement, within: Matrix, tools: Tools, depth: number): void {
  const { canvas, budget } = tools;
  switch (object.name) {
    case 'Content':
    case 'Layer':
    case 'PageBlock':
      return drawWithin(object, within, tools, depth + 1);
    case 'TextObject':
      return drawText(object, within, canvas, budget);
    case 'PathObject':
      for (const rule of rulesOf(object, within)) {
        canvas.rules.push(rule);
        budget.rules -= 1;
      }
      return;
    case 'ImageObject':
      return drawImage(object, within, canvas);
    case 'CompositeObject': {
      const unit = tools.composite(object.attributes['ResourceID']?.trim() ?? '');
      if (unit) drawWithin(unit, placed(within, object.attributes), tools, depth + 1);
      return;
    }
    default:
  }
}

/** A picture fills its boundary; one that is as thin as a line is a line. */
function drawImage({ attributes }: XmlElement, within: Matrix, canvas: Canvas): void {
  const boundary = numbersOf(attributes['Boundary'], 4);
  if (!boundary) return;
  const [x, y, width, height] = boundary as [number, number, number, number];
  const matrix = composed(within, translation(x, y));
  const box = boxAround([pointAt(matrix, 0, 0), pointAt(matrix, width, height)]);
  const bar = barOf(box);
  if (bar) canvas.rules.push(bar);
  else if (box.right > box.left && box.bottom > box.top) canvas.pictures.push(box);
}
