export type { CheckOptions } from './check.ts';
export { check } from './check.ts';
export { shareOf } from './coverage.ts';
export { tailRule } from './tails.ts';
