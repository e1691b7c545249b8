import type { Box } from '../../core/span.ts';
import type { Glyph } from '../../model/drawn-page.ts';

/** Characters that stand on one line, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly baseline: number;
  /** The size that most of its characters have. */
  readonly size: number;
}

/** Characters whose baselines differ by less than this share of their size stand on one line. */
const sameLine = 0.45;

/** Characters into lines, from the top; the order of the file does not count. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const inOrder = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const lines: Glyph[][] = [];
  let baseline = -Infinity;
  let size = 0;
  for (const glyph of inOrder) {
    const line = lines[lines.length - 1];
    if (line && glyph.baseline - baseline <= Math.max(size, glyph.size) * sameLine) {
      line.push(glyph);
      // the largest characters say where the line is: small ones may be raised or lowered
      if (glyph.size > size) [baseline, size] = [glyph.baseline, glyph.size];
    } else {
      lines.push([glyph]);
      [baseline, size] = [glyph.baseline, glyph.size];
    }
  }
  return lines.map(lineOf);
}

function lineOf(glyphs: Glyph[]): TextLine {
  glyphs.sort((a, b) => a.box.left - b.box.left || a.box.right - b.box.right);
  return { glyphs, box: hullOf(glyphs), ...usual(glyphs) };
}

/** How far ink reaches above and below its line, in sizes of the font; boxes of fonts may reach much farther. */
const reach = { above: 0.95, below: 0.25 };

/** The box of what is seen of characters. */
export function hullOf(glyphs: readonly Glyph[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { box: its, baseline, size } of glyphs) {
    box.left = Math.min(box.left, its.left);
    box.top = Math.min(box.top, Math.max(its.top, baseline - size * reach.above));
    box.right = Math.max(box.right, its.right);
    box.bottom = Math.max(box.bottom, Math.min(its.bottom, baseline + size * reach.below));
  }
  return box;
}

function usual(glyphs: readonly Glyph[]): { size: number; baseline: number } {
  const widths = new Map<number, number>();
  for (const { size, box } of glyphs) {
    const rounded = Math.round(size * 2) / 2;
    widths.set(rounded, (widths.get(rounded) ?? 0) + box.right - box.left);
  }
  let size = 0;
  for (const [each, width] of widths) if (width > (widths.get(size) ?? 0)) size = each;
  const baseline =
    glyphs.find((glyph) => Math.abs(glyph.size - size) <= 0.25)?.baseline ?? glyphs[0]!.baseline;
  return { size: size || 1, baseline };
}
