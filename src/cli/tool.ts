import { version } from '../../package.json';
import { edition } from '../rules/edition.ts';

/** This program, as results name it. */
export const tool = { name: 'juesuan', version, rules: edition } as const;
