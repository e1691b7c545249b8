import type { DrawnPage, Glyph, Rule } from '../../src/model/drawn-page.ts';
import type { Source } from '../../src/model/source.ts';
import { readPages } from '../../src/readers/pages/read.ts';
import { transcript } from '../../src/readers/transcript.ts';

/** Words at a place on a page: the left end of their baseline. */
export type Words = readonly [x: number, baseline: number, text: string, size?: number];

/** Characters as fonts draw them: Chinese as wide as high, letters and digits half as wide. */
export function glyphs([x, baseline, text, size = 10]: Words): Glyph[] {
  let left = x;
  return [...text].flatMap((character) => {
    const width = character.charCodeAt(0) < 0x2000 ? size / 2 : size;
    const box = { left, top: baseline - size * 0.85, right: left + width, bottom: baseline + size * 0.15 };
    left += width;
    return character === ' ' ? [] : [{ text: character, box, baseline, size }];
  });
}

export function across(at: number, from: number, to: number): Rule {
  return { direction: 'horizontal', at, from, to };
}

export function down(at: number, from: number, to: number): Rule {
  return { direction: 'vertical', at, from, to };
}

/** The rules of a grid, each side of each cell on its own. */
export function gridRules(xs: readonly number[], ys: readonly number[]): Rule[] {
  const rules: Rule[] = [];
  for (const y of ys) xs.slice(1).forEach((x, index) => rules.push(across(y, xs[index]!, x)));
  for (const x of xs) ys.slice(1).forEach((y, index) => rules.push(down(x, ys[index]!, y)));
  return rules;
}

/** A page of 500 × 700 points. */
export function drawnPage(words: readonly Words[], rules: readonly Rule[] = [], number = 1): DrawnPage {
  return { number, width: 500, height: 700, glyphs: words.flatMap(glyphs), rules, pictures: [] };
}

export function readDrawn(...pages: readonly DrawnPage[]): Source {
  const written = transcript();
  readPages(pages, written);
  return written.source({ name: 'a', format: 'pages', encoding: 'utf-8' });
}

/** What was read: a line a paragraph, furniture in brackets; of a table its cells, with the places that they take. */
export function read(...pages: readonly DrawnPage[]): (string | string[])[] {
  return readDrawn(...pages).blocks.map((block) => {
    if (block.kind === 'line') return block.isFurniture ? `[${block.text}]` : block.text;
    return block.rows.map((row) =>
      row
        .map(({ text, columnSpan = 1, rowSpan = 1 }) =>
          columnSpan * rowSpan > 1 ? `${text}<${columnSpan}×${rowSpan}>` : text,
        )
        .join('|'),
    );
  });
}
