import type { Text } from '../../core/messages.ts';

/** A term of 名词解释. The definition is ours, not the wording that a document must print. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly en: string;
  readonly definition: Text;
  /** Id of the citation where the term is officially defined. */
  readonly source: string;
  readonly aliases?: readonly string[];
}
