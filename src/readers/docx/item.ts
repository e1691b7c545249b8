import type { Text } from '../../core/messages.ts';
import type { RemarkKind, Spot } from '../../model/source.ts';
import type { PaperCell } from '../transcript.ts';

/** What a story (the body, a text box, a note) comes to, in order. */
export type Item =
  | ParagraphItem
  | { readonly kind: 'table'; readonly rows: readonly (readonly (PaperCell | undefined)[])[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'remark'; readonly of: RemarkKind; readonly message: Text };

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly at: Spot['at'];
  /** It stands beside the text: in a text box or a note. */
  readonly isBeside?: boolean;
}

export function remark(of: RemarkKind, zh: string, en: string): Item {
  return { kind: 'remark', of, message: { zh, en } };
}
