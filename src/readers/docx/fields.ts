import type { XmlElement } from '../xml.ts';

/** Where in its fields (contents, page numbers, links) a story stands: they begin and end in different paragraphs. */
export interface Fields {
  mark(element: XmlElement): void;
  /** Whether words that stand here are printed: in the result of every open field, not in its instruction. */
  isPrinted(): boolean;
  /** An instruction ends with its paragraph: where its own end is missing, it must not swallow the rest. */
  endParagraph(): void;
}

export function noFields(): Fields {
  let open: ('instruction' | 'result')[] = [];
  return {
    mark(element) {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push('instruction');
      else if (type === 'separate' && open.length > 0) open[open.length - 1] = 'result';
      else if (type === 'end') open.pop();
    },
    isPrinted: () => !open.includes('instruction'),
    endParagraph() {
      open = open.filter((phase) => phase === 'result');
    },
  };
}
