export { compare, isSame } from './compare.ts';
