import type { Clause } from '../../model/clause.ts';

/** The clauses of the narrative, in the order of the sections. */
export const clauses: readonly Clause[] = [];
