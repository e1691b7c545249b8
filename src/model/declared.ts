import type { Rule } from './rule.ts';

/** What is known of a check without running it: a rule's, an identity's, or that of the one tail finding. */
export type Declared = Pick<
  Rule,
  'id' | 'title' | 'why' | 'remedy' | 'severity' | 'years' | 'basis' | 'catalogue'
> &
  Partial<Pick<Rule, 'examples'>>;
