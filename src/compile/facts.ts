import type { Value } from '../model/fact.ts';
import type { PublishedFact } from '../model/publication.ts';
import { parseFactAddress } from '../model/clause-template.ts';
import type { Measured } from './measures.ts';

/** The facts that a publication prints, each once, whatever prints it again. */
export interface FactBook {
  add(id: string, printed: Value, measured: Measured | undefined): void;
  all(): readonly PublishedFact[];
}

export function factBook(): FactBook {
  const facts = new Map<string, PublishedFact>();
  return {
    add(id, printed, measured) {
      if (facts.has(id)) return;
      const exact = measured?.value.kind === 'money' ? { exact: measured.value.money.fen } : {};
      facts.set(id, { id, ...parseFactAddress(id), value: printed, ...exact, from: measured?.from ?? [] });
    },
    all: () => [...facts.values()],
  };
}
