import { describe, expect, test } from 'vitest';
import { cutTo, harmless, padTo, widthOf, wrap } from './width.ts';

test('a 汉字 and a full-width sign take two columns, a combining mark none', () => {
  expect(widthOf('决算2024')).toBe(8);
  expect(widthOf('，（）')).toBe(6);
  expect(widthOf('“…”·')).toBe(4);
  expect(widthOf('e\u0301\u200b')).toBe(1);
  expect(widthOf('𠮷')).toBe(2);
});

test('padding and cutting count columns', () => {
  expect(padTo('决算', 6)).toBe('决算  ');
  expect(cutTo('部门决算公开', 8)).toBe('部门决…');
  expect(cutTo('部门决算', 8)).toBe('部门决算');
});

describe('wrapping', () => {
  const text =
    '社会保障和就业支出（208）为96.39万元，下级科目之和为95.38万元，相差1.01万元（四舍五入最多能解释0.01万元）。';

  test.each([20, 31, 40, 77])('at %i columns keeps every character, numbers whole', (width) => {
    const lines = wrap(text, width);
    expect(lines.join('')).toBe(text);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    for (const number of ['96.39', '95.38', '1.01', '0.01'])
      expect(lines.some((line) => line.includes(number))).toBe(true);
  });

  test('no line begins with a closing sign or ends with an opening one', () => {
    for (let width = 12; width < 60; width += 1) {
      const lines = wrap(text, width);
      expect(lines.slice(1).filter((line) => /^[，。（）]/.test(line) && !line.startsWith('（'))).toEqual([]);
      expect(lines.filter((line) => line.endsWith('（'))).toEqual([]);
    }
  });

  test('what is too long for a line is broken', () => {
    expect(wrap('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)]);
  });
});

test('what could steer a terminal is replaced', () => {
  expect(harmless('a\u001b[31mb\u202ec\td\ne')).toBe('a·[31mb·c  d e');
});
