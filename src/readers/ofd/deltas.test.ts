import { expect, test } from 'vitest';
import { deltasOf } from './deltas.ts';

test('steps are numbers, and groups of equal ones', () => {
  expect(deltasOf('4.2 2.1', 9)).toEqual([4.2, 2.1]);
  expect(deltasOf('g 3 4.2 2.1 g 2 -1', 9)).toEqual([4.2, 4.2, 4.2, 2.1, -1, -1]);
  expect(deltasOf(' 4.2,2.1\n1 ', 9)).toEqual([4.2, 2.1, 1]);
  expect(deltasOf(undefined, 9)).toEqual([]);
});

test('a group says no more than there are characters', () => {
  expect(deltasOf('g 1000000000 4.2', 3)).toEqual([4.2, 4.2, 4.2]);
  expect(deltasOf('g', 3)).toEqual([]);
  expect(deltasOf('g x 1 2', 3)).toEqual([2]);
});
