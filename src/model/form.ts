import type { Text } from '../core/messages.ts';

export interface FormFieldDeclaration {
  readonly id: string;
  readonly labels: readonly string[];
  readonly kind: 'text' | 'money' | 'person' | 'contact' | 'date' | 'term';
  /** Where the money comes from, for the parts of a total. */
  readonly source?: string;
}

/** A statutory form annexed to a disclosure, by the labels of its fields. */
export interface StatutoryForm {
  readonly id: 'target' | 'self-evaluation';
  readonly title: Text;
  /** Words of the title, folded. */
  readonly titles: readonly string[];
  readonly fields: readonly FormFieldDeclaration[];
}
