export type { Given } from './identity.ts';
export { recognize } from './recognize.ts';
