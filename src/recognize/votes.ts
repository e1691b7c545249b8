import type { Span } from '../core/span.ts';
import type { Evidence, Recognised } from '../model/disclosure.ts';

/** One piece of evidence for a value, and how much it counts. */
export interface Vote<T> {
  readonly value: T;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** A line that may say what the document is. */
export interface SpokenLine {
  readonly text: string;
  readonly span: Span;
}

export function because(zh: string, en: string, span?: Span): Evidence {
  return { why: { zh, en }, ...(span ? { span } : {}) };
}

export function vote<T>(value: T, weight: number, zh: string, en: string, span?: Span): Vote<T> {
  return { value, weight, evidence: because(zh, en, span) };
}

/** The value with the most weight behind it, and what else was named. */
export function decide<T>(votes: readonly Vote<T>[], given: T | undefined): Recognised<T> {
  const tally = new Map<T, { weight: number; evidence: Evidence[] }>();
  for (const { value, weight, evidence } of votes) {
    const entry = tally.get(value) ?? { weight: 0, evidence: [] };
    entry.weight += weight;
    entry.evidence.push(evidence);
    tally.set(value, entry);
  }
  const ranked = [...tally].sort((a, b) => b[1].weight - a[1].weight);
  const value = given ?? ranked[0]?.[0];
  const evidence =
    given === undefined
      ? (ranked[0]?.[1].evidence ?? [])
      : [because('由使用者指定', 'given by the user'), ...(tally.get(given)?.evidence ?? [])];
  const alternatives = ranked
    .filter(([other]) => other !== value)
    .map(([other, { evidence: why }]) => ({ value: other, evidence: why }));
  return { value, evidence, alternatives };
}
