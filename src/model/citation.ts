import type { Text } from '../core/messages.ts';

/** A provision that a rule, an identity or a term rests on. Dates are YYYY-MM-DD, or YYYY where no more is known. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  /** 文号, or the number of a standard or of an order. */
  readonly number?: string;
  /** When it was first issued. */
  readonly date?: string;
  /** When the text that we rest on was issued, where it is not the first. */
  readonly revised?: string;
  /** The articles meant; where absent, the document as a whole. */
  readonly articles?: readonly Article[];
  /** A the document or its text was seen, B from memory, C the document itself is uncertain. */
  readonly confidence: 'A' | 'B' | 'C';
}

/** What an article asks, in our words. */
export interface Article {
  /** Its number, as `20(7)` for item seven of article twenty. */
  readonly article: string;
  readonly about: Text;
}
