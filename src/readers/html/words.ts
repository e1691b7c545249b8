import { withoutFieldCodes } from './field-codes.ts';

/** The words of one paragraph, as they come. */
export interface Words {
  /** Blanks are taken together as browsers do, or kept as they are in preformatted text. */
  add(text: string, isPreformatted: boolean): void;
  tab(): void;
  breakLine(): void;
  isEmpty(): boolean;
  /** The lines so far, none of them blank; what comes next begins anew. */
  take(): string[];
}

interface Line {
  text: string;
  /** Tabs count, those at its beginning too: preformatted text, or text of a program that writes tables with tabs. */
  isExact: boolean;
}

/** Blanks between two words, from weak to strong: a line break of the source says least about the text. */
type Gap = 'none' | 'blank' | 'tab' | 'break';

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f]/;

/** `keepsTabs`: the page comes from a program that writes the tabs of a document as tabs. */
export function words(keepsTabs: boolean): Words {
  let done: Line[] = [];
  let line: Line = { text: '', isExact: false };
  let gap: Gap = 'none';
  /** Whether any word came: asking the text itself, which grows, would take long. */
  let isEmpty = true;

  const addWord = (word: string) => {
    if (line.text !== '' || (gap === 'tab' && keepsTabs)) line.text += between(line.text, gap, word);
    line.text += word;
    gap = 'none';
    isEmpty = false;
  };
  const breakLine = () => {
    done.push(line);
    line = { text: '', isExact: false };
    gap = 'none';
  };
  return {
    add(text, isPreformatted) {
      if (isPreformatted) {
        if (gap === 'blank') line.text += ' ';
        gap = 'none';
        text.split(/\r\n|[\n\r\f]/).forEach((piece, index) => {
          if (index > 0) breakLine();
          if (piece !== '') line.isExact = true;
          line.text += piece;
          if (isEmpty && piece.trim() !== '') isEmpty = false;
        });
        return;
      }
      if (!/[ \t\n\r\f]/.test(text)) {
        if (text !== '') addWord(text);
        return;
      }
      for (const [run] of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
        if (!/^[ \t\n\r\f]/.test(run)) addWord(run);
        else if (/[\n\r\f]/.test(run)) gap = 'break';
        else if (gap !== 'break') gap = run.includes('\t') || gap === 'tab' ? 'tab' : 'blank';
      }
    },
    tab() {
      if (gap !== 'break') gap = 'tab';
    },
    breakLine,
    isEmpty: () => isEmpty,
    take() {
      if (isEmpty) {
        done = [];
        line = { text: '', isExact: false };
        gap = 'none';
        return [];
      }
      breakLine();
      isEmpty = true;
      const text = withoutFieldCodes(done.map((each) => finished(each, keepsTabs)).join('\n'));
      done = [];
      return text.split('\n').filter((each) => each.trim() !== '');
    },
  };
}

function between(before: string, gap: Gap, after: string): string {
  switch (gap) {
    case 'none':
      return '';
    case 'tab':
      return '\t';
    case 'blank':
      return ' ';
    case 'break':
      // a line break of the source between Chinese characters is no blank of the text
      return wide.test(before.slice(-1)) && wide.test(after[0]!) ? '' : ' ';
  }
}

function finished({ text, isExact }: Line, keepsTabs: boolean): string {
  const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
  if (isExact || (keepsTabs && plain.includes('\t'))) return plain;
  const trimmed = plain.trim();
  if (!trimmed.includes('\t')) return trimmed;
  // browsers show a tab as a blank: only a row of several cells, or one that ends in a number, means it
  const isRow = trimmed.split('\t').length > 2 || /\t *-?[\d,.]+%?$/.test(trimmed);
  return isRow ? trimmed : trimmed.replaceAll('\t', ' ');
}
