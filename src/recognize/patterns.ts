import type { Phrase, WordPhrase } from '../model/phrase.ts';
import { comparisons, directions, numberPhrases, stages, wordPhrases } from '../standards/phrases/index.ts';

/**
 * Subjects are single characters of a private range in coded text, so that patterns stay small: the n-th mention of
 * a paragraph is the character `firstMention + n`.
 */
export const firstMention = 0xe000;
export const lastMention = 0xf8ff;
const mention = '[\ue000-\uf8ff]';
const anyClause = '[^，。；:]{0,16}?';

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const than = comparisons.map((word) => word.replace('{year}', '\\d{4}')).join('|');

const holes: Readonly<Record<string, string>> = {
  subject: `(?<subject>${mention})`,
  of: `(?<of>${mention})`,
  direction: `(?<direction>${alternatives(Object.keys(directions))})`,
  stage: `(?<stage>${alternatives(Object.keys(stages))})`,
  than: `(?:${than})`,
};

/** Writes a form of the phrase language as a regular expression. */
export function patternOf(form: string): string {
  let pattern = '';
  for (let index = 0; index < form.length; index += 1) {
    const character = form[index]!;
    if (character === '{') {
      const end = form.indexOf('}', index);
      const hole = holes[form.slice(index + 1, end)];
      if (hole === undefined) throw new Error(`Unknown hole in form “${form}”`);
      pattern += hole;
      index = end;
    } else if (character === '[') pattern += '(?:';
    else if (character === ']') pattern += ')?';
    else if (character === '…') pattern += anyClause;
    else if (character === '(') pattern += isLiteralBracket(form, index) ? '\\(' : '(?:';
    else if (character === ')') pattern += closesLiteral(form, index) ? '\\)' : ')';
    else if (character === '|') pattern += '|';
    else pattern += character.replace(/[.*+?^$\\]/, '\\$&');
  }
  return pattern;
}

/** Brackets that group hold a `|`; brackets that are printed hold none: `国(境)外`. */
function isLiteralBracket(form: string, open: number): boolean {
  return !groupHasBar(form, open, matchingClose(form, open));
}

function closesLiteral(form: string, close: number): boolean {
  let depth = 0;
  for (let index = close; index >= 0; index -= 1) {
    if (form[index] === ')') depth += 1;
    if (form[index] === '(') depth -= 1;
    if (depth === 0) return isLiteralBracket(form, index);
  }
  return true;
}

function matchingClose(form: string, open: number): number {
  let depth = 0;
  for (let index = open; index < form.length; index += 1) {
    if (form[index] === '(') depth += 1;
    if (form[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`Unclosed bracket in form “${form}”`);
}

/** Whether a bar stands directly in the group, not in one nested within. */
function groupHasBar(form: string, open: number, close: number): boolean {
  let depth = 0;
  for (let index = open + 1; index < close; index += 1) {
    if (form[index] === '(' || form[index] === '[') depth += 1;
    if (form[index] === ')' || form[index] === ']') depth -= 1;
    if (form[index] === '|' && depth === 0) return true;
  }
  return false;
}

export interface NumberPattern {
  readonly phrase: Phrase;
  readonly left: RegExp;
  readonly right: RegExp | undefined;
}

export interface WordPattern {
  readonly phrase: WordPhrase;
  readonly pattern: RegExp;
  readonly takesText: boolean;
}

export const numberPatterns: readonly NumberPattern[] = numberPhrases.flatMap((phrase) =>
  phrase.forms.map((form) => {
    const [left, right] = form.split('{value}');
    return {
      phrase,
      left: new RegExp(`(?:${patternOf(left!)})$`),
      right: right ? new RegExp(`^(?:${patternOf(right)})`) : undefined,
    };
  }),
);

export const wordPatterns: readonly WordPattern[] = wordPhrases.flatMap((phrase) =>
  phrase.forms.map((form) => ({
    phrase,
    pattern: new RegExp(patternOf(form.replace('{text}', '')), 'g'),
    takesText: form.includes('{text}'),
  })),
);
