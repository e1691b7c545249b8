import type { Text } from '../core/messages.ts';
import type { Coordinates } from './quantity.ts';

/** A statutory section: how it is headed everywhere, and what its sentences are about unless they say otherwise. */
export interface StatutorySection {
  readonly id: string;
  readonly title: Text;
  /** Words that the folded heading holds; the longest that fits over all sections wins. */
  readonly headings: readonly string[];
  /** The section within which alone this one is looked for. */
  readonly within?: string;
  readonly concept?: string;
  readonly at?: Coordinates;
  /** What the sentences of the section are: computed narrative, free prose, definitions, forms, tables. */
  readonly prose: 'narrative' | 'free' | 'glossary' | 'annex' | 'tables';
}
