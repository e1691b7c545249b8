import type { IdentityLaw, Term } from '../../model/identity-law.ts';

/** Declares an identity. */
export function identity(law: IdentityLaw): IdentityLaw {
  return law;
}

/** A term at fixed coordinates. */
export function term(concept: string, at: Term['at'] = {}, more: Partial<Term> = {}): Term {
  return { concept, ...(Object.keys(at).length > 0 ? { at } : {}), ...more };
}

/** A term added up over values of an axis. */
export function over(
  concept: string,
  axis: NonNullable<Term['over']>['axis'],
  values: readonly string[],
  more: Partial<Term> = {},
): Term {
  return { concept, at: {}, over: { axis, values }, ...more };
}
