import { covers } from '../../core/span.ts';
import type { Passage } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';

/** The facts of a passage that it states for themselves: numbers within a reason belong to what causes the change. */
export function outsideReasons(passage: Passage): Fact[] {
  const reasons = passage.statements.filter((statement) => statement.kind === 'reason');
  return passage.facts.filter((fact) => !reasons.some((reason) => covers(reason.span, fact.span)));
}
