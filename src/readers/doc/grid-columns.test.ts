import { expect, test } from 'vitest';
import { gridColumns } from './grid-columns.ts';

test('edges that are nearly the same are one line', () => {
  expect(gridColumns([[-108, 1000, 2000], [0, 990, 1995], [1010, 2000]])).toEqual([[0, 1, 2], [0, 1, 2], [1, 2]]); // prettier-ignore
});

test('edges of one row never are', () => {
  expect(gridColumns([[0, 20, 40], [0, 40]])).toEqual([[0, 1, 2], [0, 2]]); // prettier-ignore
  expect(gridColumns([[0, 0, 0]])).toEqual([[0, 1, 2]]);
});
