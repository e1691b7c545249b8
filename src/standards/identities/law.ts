import type { IdentityLaw, Term } from '../../model/identity-law.ts';

/** Declares an identity. */
export function identity(law: IdentityLaw): IdentityLaw {
  return law;
}

/** A term at fixed coordinates. */
export function term(concept: string, at: Term['at'] = {}, more: Partial<Term> = {}): Term {
  return { concept, at, ...more };
}
