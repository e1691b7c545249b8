import type { StoredCell } from './book.ts';
import { generalText, numberText, wordsText } from './number-text.ts';

/** What a person sees of a cell. */
export interface Shown {
  readonly text: string;
  /** The number as it is stored, where it is shown in another unit or not at all. */
  readonly storedOtherwise?: string;
}

export interface Showing {
  readonly startsIn1904: boolean;
  readonly showsZeros: boolean;
}

/** The text of a cell as its number format shows it. */
export function shown({ content, format }: StoredCell, { startsIn1904, showsZeros }: Showing): Shown {
  switch (content.kind) {
    case 'text':
      return { text: format ? wordsText(content.text, format) : content.text };
    case 'boolean':
      return { text: content.isTrue ? 'TRUE' : 'FALSE' };
    case 'error':
      return { text: content.code };
    case 'formula':
      // what is not known must not read as blank, which would say that nothing was spent
      return { text: `=${content.formula}` };
    case 'number': {
      const { number } = content;
      if (number === 0 && !showsZeros) return { text: '' };
      if (!format) return { text: generalText(number) };
      const { text, isScaled } = numberText(number, format, startsIn1904);
      const differs = number !== 0 && (isScaled || text.trim() === '');
      return differs ? { text, storedOtherwise: generalText(number) } : { text };
    }
  }
}
