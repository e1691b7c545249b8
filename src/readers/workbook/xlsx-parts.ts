import type { XmlElement } from '../xml.ts';
import { builtInFormats } from './built-in-formats.ts';
import { childOf, childrenOf, wordsOf } from './vocabulary.ts';

/** The words that cells name by number. */
export function stringsOf(root: XmlElement | undefined): readonly string[] {
  return childrenOf(root, 'si').map(richWordsOf);
}

/** Words that may be set in several fonts; how they are pronounced (rPh) is no part of them. */
export function richWordsOf(element: XmlElement): string {
  let words = '';
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 't') words += wordsOf(child);
    else if (child.name === 'r') for (const part of childrenOf(child, 't')) words += wordsOf(part);
  }
  return unescaped(words);
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescaped(words: string): string {
  return words.includes('_x')
    ? words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : words;
}

/** The code of the number format of each style that cells name; none where it is General. */
export function formatsOf(root: XmlElement | undefined): readonly (string | undefined)[] {
  const own = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'],
    ]),
  );
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    const code = own.get(id) ?? builtInFormats[Number(id)];
    return code === 'General' ? undefined : code;
  });
}
