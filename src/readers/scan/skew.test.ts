import { expect, test } from 'vitest';
import { sheet } from '../../../tests/paper/bitmap.ts';
import { inkOf } from './ink.ts';
import { skewOf, straightened } from './skew.ts';

function page() {
  const drawn = sheet(800, 1000);
  for (let line = 0; line < 20; line += 1) drawn.word(80, 60 + line * 45, 10 + (line % 5) * 4);
  return drawn;
}

test('lines that lie askew are told by how much, and set straight', () => {
  for (const angle of [-2.5, -1, 0.5, 1.5]) {
    const askew = straightened(page(), -angle);
    expect(Math.abs(skewOf(inkOf(askew, 2)) - angle), `${angle}°`).toBeLessThan(0.1);
    expect(Math.abs(skewOf(inkOf(straightened(askew, angle), 2)))).toBeLessThan(0.1);
  }
});

test('a straight page, and one with next to nothing on it, lie straight', () => {
  expect(skewOf(inkOf(page(), 2))).toBeCloseTo(0);
  expect(skewOf(inkOf(sheet(400, 400).word(10, 10, 2), 2))).toBe(0);
});
