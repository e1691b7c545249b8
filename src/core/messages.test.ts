import { expect, test } from 'vitest';
import { fill, fillBoth, holeNames } from './messages.ts';

const template = { zh: '“{item}”写成{other}', en: '“{item}” is written {other}' };

test('fills holes in the language of the reader', () => {
  expect(fill(template, { item: { zh: '车', en: 'car' }, other: '2' }, 'en')).toBe('“car” is written 2');
  expect(fillBoth(template, { item: '车', other: '2' }).zh).toBe('“车”写成2');
  expect(holeNames(template.zh)).toEqual(['item', 'other']);
});

test('an unfilled hole is our own mistake', () => {
  expect(() => fill(template, { item: '车' }, 'zh')).toThrow(/other/);
});
