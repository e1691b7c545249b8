import { fold, originalSpan } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import type { Line } from '../model/source.ts';

/** What stands between two blanks of a line: an amount or a sign in its place, or words (codes among them). */
export interface Token {
  readonly kind: 'amount' | 'words';
  readonly text: string;
  /** The text as it is matched: folded. */
  readonly plain: string;
  readonly span: Span;
}

const amount = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const sign = /^[-—]+$/;
/** Cells that touch: a code before its name, an amount behind words. */
const joint =
  /^(?<code>\d{3}|\d{5}|\d{7})(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff)）])(?<amount>-?[\d,]*\d\.\d+)$/g;

/** The tokens of a line from left to right. */
export function tokensOf(line: Line): Token[] {
  const { text, span } = line;
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    let from = match.index;
    if (amount.test(match[0])) {
      const start = span.start + from;
      const [number] = match;
      tokens.push({
        kind: 'amount',
        text: number,
        plain: number,
        span: { start, end: start + number.length },
      });
      continue;
    }
    for (const piece of piecesOf(match[0])) {
      const folded = fold(piece, span.start + from);
      from += piece.length;
      if (folded.text === '') continue;
      tokens.push({
        kind: amount.test(folded.text) || sign.test(folded.text) ? 'amount' : 'words',
        text: piece,
        plain: folded.text,
        span: originalSpan(folded, 0, folded.text.length),
      });
    }
  }
  return tokens;
}

function piecesOf(word: string): string[] {
  const cuts = [...word.matchAll(joint)].map((match) => (match.groups!.code ? match[0].length : match.index));
  const ends = [...cuts, word.length];
  return ends.map((end, index) => word.slice(index === 0 ? 0 : ends[index - 1], end)).filter(Boolean);
}
