import { describe, expect, test } from 'vitest';
import { sheet } from '../../../tests/paper/bitmap.ts';
import { linesIn } from './find-lines.ts';
import { markRules, rulesIn } from './find-rules.ts';
import { inkOf } from './ink.ts';

function stretches(page: ReturnType<typeof sheet>) {
  const ink = inkOf(page, 2);
  markRules(ink, rulesIn(ink, 2));
  return linesIn(ink, 2);
}
const boxes = (page: ReturnType<typeof sheet>) =>
  stretches(page).lines.map(({ left, top, right, bottom }) => [left, top, right, bottom]);

describe('lines', () => {
  test('characters beside one another are a line, rows are lines of their own', () => {
    expect(boxes(sheet(600, 300).word(50, 50, 8).word(50, 90, 5))).toEqual([
      [50, 50, 205, 70],
      [50, 90, 145, 110],
    ]);
  });

  test('a wide gap parts them, a narrow one does not', () => {
    expect(boxes(sheet(600, 300).word(50, 50, 4).word(145, 50, 4))).toHaveLength(1);
    expect(boxes(sheet(600, 300).word(50, 50, 4).word(190, 50, 4))).toHaveLength(2);
  });

  test('a rule between two cells parts them, however near they stand', () => {
    const page = sheet(600, 300).word(50, 50, 4).word(142, 50, 4);
    for (const y of [40, 80]) page.fill(40, y, 300, 2);
    for (const x of [40, 134, 340]) page.fill(x, 40, 2, 42);
    expect(boxes(page)).toHaveLength(2);
  });

  test('strokes above one another are one character: 二; a low one belongs to its line: 一、', () => {
    const page = sheet(600, 300).word(50, 100, 6);
    expect(boxes(page.fill(300, 52, 18, 2).fill(298, 66, 22, 2))).toEqual([
      [298, 52, 320, 68],
      [50, 100, 165, 120],
    ]);
    const numbered = sheet(600, 300).fill(50, 109, 18, 2).fill(72, 115, 4, 4).word(90, 100, 6);
    expect(boxes(numbered)).toEqual([[50, 100, 205, 120]]);
  });

  test('a large heading is one line, its low strokes with it', () => {
    const page = sheet(700, 400)
      .word(50, 50, 3, 40)
      .fill(168, 54, 28, 3)
      .fill(166, 82, 32, 3)
      .word(204, 50, 3, 40);
    for (let line = 0; line < 5; line += 1) page.word(50, 150 + line * 40, 8);
    expect(boxes(page)).toEqual([
      [50, 50, 319, 90],
      ...[0, 1, 2, 3, 4].map((line) => [50, 150 + line * 40, 205, 170 + line * 40]),
    ]);
  });

  test('specks are nothing, a drawing is a picture', () => {
    const page = sheet(600, 400).word(50, 50, 6).fill(300, 20, 2, 2).fill(200, 120, 200, 180);
    const { lines, pictures } = stretches(page);
    expect(lines).toHaveLength(1);
    expect(pictures.length).toBeGreaterThan(0);
  });

  test('a page of dots is a picture', () => {
    const page = sheet(1_200, 1_200);
    for (let y = 0; y < 1_200; y += 12) for (let x = 0; x < 1_200; x += 12) page.fill(x, y, 4, 4);
    expect(stretches(page)).toMatchObject({ lines: [], pictures: [{ left: 0, top: 0 }] });
  });
});
