import { expect, test } from 'vitest';
import { addressOf, factAddress, subjectOf } from './quantity.ts';

const quantity = {
  year: 2024,
  stage: 'final',
  concept: 'expenditure',
  at: { nature: 'basic', function: '2080109' },
} as const;

test('one quantity has one address, however its coordinates were given', () => {
  expect(addressOf(quantity)).toBe('2024/final/expenditure?function=2080109&nature=basic');
  expect(subjectOf({ concept: 'expenditure', at: { function: '2080109', nature: 'basic' } })).toBe(
    subjectOf(quantity),
  );
  expect(subjectOf({ concept: 'income', at: {} })).toBe('income');
});

test('a measure other than the amount is part of the address', () => {
  expect(factAddress(quantity, { kind: 'amount' })).toBe(addressOf(quantity));
  expect(factAddress(quantity, { kind: 'change', from: 2023 })).toBe(`${addressOf(quantity)}#change:2023`);
  expect(factAddress(quantity, { kind: 'share', of: { ...quantity, at: {} } })).toBe(
    `${addressOf(quantity)}#share:2024/final/expenditure`,
  );
  expect(factAddress(quantity, { kind: 'count', unit: 'vehicle' })).toBe(
    `${addressOf(quantity)}#count:vehicle`,
  );
});
