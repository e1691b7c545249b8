import type { Fact } from '../../src/model/fact.ts';
import { subjectOf } from '../../src/model/quantity.ts';

/** What a fact says of its subject, in the words of the hand-typed lists; '' for the final account's amount. */
export function saidBy(fact: Fact): string {
  const { measure, value, about } = fact;
  const stage =
    about.stage === 'initial-budget' ? 'initial' : about.stage === 'adjusted-budget' ? 'adjusted' : '';
  const negative =
    value.kind === 'money' ? value.money.fen < 0n : value.kind === 'ratio' && value.ratio.ppm < 0n;
  switch (measure.kind) {
    case 'amount':
      return stage;
    case 'change':
    case 'growth':
      return `${measure.kind} ${negative ? '−' : '+'}`;
    case 'share':
      return `share of ${subjectOf(measure.of)}`;
    case 'completion':
      return `completion of ${measure.of.stage === 'initial-budget' ? 'initial' : 'adjusted'}`;
    case 'deviation':
    case 'threshold':
      return measure.kind;
    case 'count':
      return `number of ${measure.unit}`;
  }
}
