import { covers } from '../../core/span.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';

const known = new WeakMap<Passage, readonly Fact[]>();

/** The facts of a passage that it states for themselves: numbers within a reason belong to what causes the change. */
export function outsideReasons(passage: Passage): readonly Fact[] {
  const facts = known.get(passage) ?? readOutsideReasons(passage);
  known.set(passage, facts);
  return facts;
}

function readOutsideReasons(passage: Passage): readonly Fact[] {
  const reasons = passage.statements.filter((statement) => statement.kind === 'reason');
  if (reasons.length === 0) return passage.facts;
  return passage.facts.filter((fact) => !reasons.some((reason) => covers(reason.span, fact.span)));
}
