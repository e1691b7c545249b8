import { expect, test } from 'vitest';
import { dayInWords, daysLater } from './days.ts';

test.each([
  ['2025-08-20', 20, '2025-09-09'],
  ['2025-12-20', 20, '2026-01-09'],
  ['2024-02-10', 20, '2024-03-01'],
  ['2025-02-10', 20, '2025-03-02'],
  ['2025-08-20', 0, '2025-08-20'],
])('%s and %i days is %s', (day, days, later) => {
  expect(daysLater(day, days)).toBe(later);
});

test.each(['', '2025-8-20', '2025-02-29', '2025-13-01'])('“%s” is no day', (day) => {
  expect(daysLater(day, 1)).toBeUndefined();
});

test('a day in words', () => {
  expect(dayInWords('2025-09-09')).toBe('2025年9月9日');
});
