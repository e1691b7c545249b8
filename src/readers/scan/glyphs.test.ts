import { expect, test } from 'vitest';
import type { Box } from '../../core/span.ts';
import { characterBox, glyphsOf, plainLine } from './glyphs.ts';

const seen = (text: string, from: number, step: number) =>
  [...text].map((each, index) => ({ text: each, middle: from + index * step, confidence: 0.9 }));
const textOf = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text).join('');
const line = (right: number): Box => ({ left: 0, top: 0, right, bottom: 20 });

test('characters stand where the eye saw them, in points; blanks are left out', () => {
  const box = { left: 100, top: 50, right: 180, bottom: 70 };
  const glyphs = glyphsOf({ seen: seen('决算 表', 110, 20), box, size: 20 }, 2);
  expect(glyphs.map(({ text, box: { left, right }, confidence }) => [text, left, right, confidence])).toEqual(
    [
      ['决', 50, 60, 0.9],
      ['算', 60, 70, 0.9],
      ['表', 80, 90, 0.9],
    ],
  );
});

test('digits stand on the line, Chinese reaches a little below it', () => {
  expect(glyphsOf({ seen: seen('12.5', 5, 12), box: line(60), size: 28 }, 2)[0]).toMatchObject({
    baseline: 10,
    size: 14,
  });
  expect(glyphsOf({ seen: seen('决算', 10, 20), box: line(60), size: 20 }, 2)[0]!.baseline).toBeCloseTo(8.8);
});

test('numbers far from one another keep their distance', () => {
  const characters = [...seen('12', 5, 10), ...seen('34', 180, 10)];
  const [, two, three] = glyphsOf({ seen: characters, box: line(200), size: 28 }, 2);
  expect(three!.box.left - two!.box.right).toBeGreaterThan(60);
});

test('what is seen twice where it stands once is one; two digits alike are two', () => {
  const echo = [...seen('公共', 10, 20), { text: '共', middle: 34, confidence: 0.5 }, ...seen('预', 50, 20)];
  expect(textOf(plainLine(echo, line(100), 20))).toBe('公共预');
  expect(plainLine(seen('11', 5, 8), line(100), 20)).toHaveLength(2);
});

test('a long stroke is ——, whatever the eye takes it for; a short one is what it is seen as', () => {
  const stroke = (right: number) => ({ left: 0, top: 9, right, bottom: 11 });
  const text = (right: number) => textOf(plainLine(seen('一', 20, 1), stroke(right), 20));
  expect(text(40)).toBe('——');
  expect(text(20)).toBe('一');
  expect(characterBox(stroke(20), 20)).toMatchObject({ top: 0, bottom: 20 });
});
