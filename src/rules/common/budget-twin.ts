import type { Quantity } from '../../model/quantity.ts';

/**
 * The same quantity in the other budget: a table prints one column 预算数 and a sentence says 预算, and neither tells
 * whether it means the budget as approved (年初预算) or after adjustments (全年预算).
 */
export function budgetTwin(quantity: Quantity): Quantity | undefined {
  if (quantity.stage === 'initial-budget') return { ...quantity, stage: 'adjusted-budget' };
  if (quantity.stage === 'adjusted-budget') return { ...quantity, stage: 'initial-budget' };
  return undefined;
}
