import type { HoleValue, Text } from './messages.ts';
import type { Span } from './span.ts';

/**
 * error: contradicted by the document itself or by a binding provision; warning: very likely, or needs a fact
 * from outside; note: form, wording, template, or one quantity adjusted by one grain; tail: rounding.
 */
export type Severity = 'error' | 'warning' | 'note' | 'tail';

export const severities: readonly Severity[] = ['error', 'warning', 'note', 'tail'];

/** auto: a machine may apply it; confirm: a person must agree; supply: only a person knows the words. */
export interface Suggestion {
  readonly kind: 'auto' | 'confirm' | 'supply';
  readonly text: Text;
}

/** Another place that belongs to the same finding, with its own message. */
export interface Related {
  readonly label: Text;
  readonly span: Span;
}

/** One defect, one cause: what is wrong, where, by which arithmetic, and what would mend it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly expected?: Text;
  readonly actual?: Text;
  readonly suggestion?: Suggestion;
  /** What may be behind it, each with its arithmetic, where the document alone cannot decide. */
  readonly alternatives?: readonly Text[];
  /** What would settle between the alternatives. */
  readonly settledBy?: Text;
  /** Set where the form, not the unit, is at fault: told once for all documents of that form. */
  readonly template?: true;
  /** Where it stands in the accounts (a quantity, a section): what stays when lines move. */
  readonly logicalPlace: string;
}

/** What one check of one obligation came to. What could not be checked is never a pass. */
export type Outcome =
  | { readonly kind: 'pass'; readonly key?: string }
  | { readonly kind: 'tail'; readonly key?: string; readonly span: Span; readonly message: Text }
  | Failure
  | { readonly kind: 'unable'; readonly key?: string; readonly missing: Text }
  | { readonly kind: 'notApplicable'; readonly key?: string; readonly why: Text };

export interface Failure {
  readonly kind: 'fail';
  readonly key?: string;
  /** The name of one of the rule's messages, and what fills its holes. */
  readonly message: string;
  readonly holes: Readonly<Record<string, HoleValue>>;
  readonly span: Span;
  readonly related?: readonly Related[];
  /** What it rests on besides its places: blanks taken for zero, tables in which nothing was found. */
  readonly restsOn?: readonly Span[];
  readonly expected?: Text;
  readonly actual?: Text;
  readonly suggestion?: Suggestion;
  readonly alternatives?: readonly Text[];
  readonly settledBy?: Text;
  readonly severity?: Severity;
  readonly template?: true;
  readonly logicalPlace?: string;
}
