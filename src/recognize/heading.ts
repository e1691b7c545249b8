/** The numbering of a heading: its level in the document and the words after it. */
export interface NumberedHeading {
  readonly level: number;
  readonly words: string;
  readonly numbering: string;
}

const numerals = '一二三四五六七八九十百';
const numberings: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, new RegExp(`^第[${numerals}]+部分[、:]?`)],
  [2, new RegExp(`^[${numerals}]{1,3}[、.]`)],
  [3, new RegExp(`^\\([${numerals}]{1,3}\\)[、.]?`)],
  [4, /^\d{1,2}[、.](?!\d)/],
  [5, /^\(\d{1,2}\)/],
];

/** The numbering that a folded line begins with, if any. */
export function numberingOf(folded: string): NumberedHeading | undefined {
  for (const [level, pattern] of numberings) {
    const match = pattern.exec(folded);
    if (match) return { level, words: folded.slice(match[0].length), numbering: match[0] };
  }
  return undefined;
}

const longestHeading = 60;
/** A sentence, an amount, or the words of somebody who says something: no heading. */
const sentence = /[。;；]|\d(万元|亿元|元|%)|[，:]$|:.*[，、].*[，、]/;

/** Whether a folded line, numbered or not, has the look of a heading. */
export function looksLikeHeading(folded: string): boolean {
  return folded.length > 0 && folded.length <= longestHeading && !sentence.test(folded);
}

/** A line of a table of contents, with its leader dots and page number. */
const contentsTail = /[.·…_—-]*(\d{1,3})$/;

/** Splits a folded contents line from its leader dots and page number. */
export function withoutPageNumber(folded: string): { words: string; page?: number } {
  const match = contentsTail.exec(folded);
  if (!match || /\d年?$/.test(folded.slice(0, match.index)) || match.index === 0) return { words: folded };
  return { words: folded.slice(0, match.index), page: Number(match[1]) };
}
