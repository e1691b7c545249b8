import type { Clause, ClauseVariant } from '../../model/clause.ts';
import { holesOf, partsOf } from '../../model/clause-template.ts';
import { subjectOf } from '../../model/quantity.ts';

/** Declares a clause; what it states follows from the holes of its variants. */
export function clause(declaration: Omit<Clause, 'states'>): Clause {
  const states = new Set(declaration.variants.flatMap(templatesOf).flatMap(statedBy));
  return { ...declaration, states: [...states].sort() };
}

/** All templates of a variant: its paragraph and its lines. */
export function templatesOf(variant: ClauseVariant): string[] {
  const lines = variant.lines?.of ?? [];
  return [variant.template, ...lines.map((line) => (typeof line === 'string' ? line : line.template))];
}

function statedBy(template: string): string[] {
  return holesOf(partsOf(template)).flatMap((hole) => {
    if (hole.kind !== 'amount' && hole.kind !== 'count') return [];
    return [hole.about].flat().map((subject) => `${subject.stage}/${subjectOf(subject)}`);
  });
}
