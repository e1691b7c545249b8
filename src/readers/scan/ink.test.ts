import { expect, test } from 'vitest';
import { sheet } from '../../../tests/paper/bitmap.ts';
import { ink, inkOf } from './ink.ts';

const count = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + (mark === ink ? 1 : 0), 0);

test('strokes are ink, on white paper and on grey', () => {
  for (const paper of [255, 200, 140]) {
    const page = sheet(300, 200, paper).fill(50, 80, 100, 4, paper - 100);
    expect(count(inkOf(page, 2).marks), `paper ${paper}`).toBe(400);
  }
});

test('paper that gets darker over the page is paper', () => {
  const page = sheet(600, 400);
  for (let y = 0; y < 400; y += 1)
    for (let x = 0; x < 600; x += 1) page.gray[y * 600 + x] = 250 - (x / 600) * 90;
  page.fill(20, 50, 80, 3, 60).fill(480, 50, 80, 3, 60);
  expect(count(inkOf(page, 2).marks)).toBe(480);
});

test('noise is paper', () => {
  const page = sheet(300, 300);
  let state = 7;
  for (let at = 0; at < page.gray.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    page.gray[at] = 210 + (state % 45) - 22;
  }
  page.fill(100, 100, 60, 5, 40);
  const found = count(inkOf(page, 2).marks);
  expect(found).toBeGreaterThanOrEqual(300);
  expect(found).toBeLessThan(450);
});
