import { expect, test } from 'vitest';
import type { Dates } from '../model/accounts.ts';
import { publishingSteps } from './publishing-steps.ts';

function states(dates: Dates) {
  const accounts = { unit: '云岭县水文站', department: '云岭县水利局', level: 'unit', year: 2024, profile: 'cn-000000-2024', entries: [], words: [], overview: [], projects: [], dates } as const; // prettier-ignore
  const steps = publishingSteps(accounts).map(({ id, state, what }) => [id, [state, what.zh]] as const);
  return Object.fromEntries(steps);
}

test('without days nothing is known, and nothing is made up', () => {
  const { approved, deadline, reviewed } = states({});
  expect([approved![0], deadline![0], reviewed![0]]).toEqual(['open', 'open', 'open']);
  expect(approved![1]).toContain('工作簿没有填批复日期');
});

test('the deadline is twenty calendar days after approval, over the ends of months and years', () => {
  expect(states({ approved: '2025-08-20' })['deadline']![1]).toContain('2025年9月9日以前公开');
  expect(states({ approved: '2025-12-20' })['deadline']![1]).toContain('2026年1月9日以前公开');
});

test.each([
  ['after the deadline', { approved: '2025-08-20', published: '2025-09-10' }, 'deadline', '晚于期限'],
  ['before approval', { approved: '2025-08-20', published: '2025-08-19' }, 'deadline', '早于批复'],
  ['before the review', { reviewed: '2025-09-02', published: '2025-09-01' }, 'reviewed', '晚于计划公开'],
])('publication planned %s', (_, dates, id, words) => {
  expect(states(dates)[id]).toEqual(['late', expect.stringContaining(words)]);
});

test('on the last day it is in time', () => {
  expect(states({ approved: '2025-08-20', published: '2025-09-09' })['deadline']![0]).toBe('open');
});
