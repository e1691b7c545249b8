import type { Folded } from '../core/fold.ts';
import type { Line } from '../model/source.ts';
import { looksLikeHeading, numberingOf } from './heading.ts';
import { tableTitled } from './table-titles.ts';
import { endsSentence, widthOf } from './wrapped-lines.ts';

/** In lines; longer ones are read in pieces. */
const longestParagraph = 40;

/**
 * Joins lines that were broken at `width` to paragraphs, headings broken over two lines among them. What is folded
 * keeps its places in the original.
 */
export function joinLines(lines: readonly Line[], width: number): Line[] {
  const joined: Line[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (open.length > 0 && (open.length >= longestParagraph || !runsOn(open, line, width))) {
      joined.push(joinedLine(open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) joined.push(joinedLine(open));
  return joined;
}

const startOfUnit = /^(?:[①-⑳●■◆□*]|(?:注|说明|备注)\d?:|附件\d*|目录$)/;
const endOfHeading = /(?:说明|情况|概况|职能|职责|构成|设置|解释|表|事项|附件|目录)。?$/;

function runsOn(open: readonly Line[], next: Line, width: number): boolean {
  const last = open[open.length - 1]!;
  const { text } = last.folded;
  const following = next.folded.text;
  if (numberingOf(following) || startOfUnit.test(following) || isTitle(following) || isTitle(text))
    return false;
  const share = widthOf(last.text.trim()) / width;
  if (/[，、]$/.test(text) || hasOpenBracket(text)) return share > 0.6 || open.length > 1;
  if (open.length === 1 && isHeading(text)) return share >= 0.85 && !endOfHeading.test(text);
  return share >= (endsSentence(text) ? 0.85 : 0.65);
}

function isTitle(text: string): boolean {
  return text.length < 50 && !/[，。；]/.test(text) && tableTitled(text) !== undefined;
}

/** The longer numbered lines may be the beginning of a paragraph as well as a heading. */
function isHeading(text: string): boolean {
  const numbered = numberingOf(text);
  // some print a full stop after a heading
  return numbered !== undefined && numbered.level <= 3 && looksLikeHeading(text.replace(/。$/, ''));
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function joinedLine(lines: readonly Line[]): Line {
  const first = lines[0]!;
  if (lines.length === 1) return first;
  return {
    kind: 'line',
    page: first.page,
    span: { start: first.span.start, end: lines[lines.length - 1]!.span.end },
    text: lines.map((line) => line.text).join('\n'),
    folded: joinedFolded(lines.map((line) => line.folded)),
  };
}

/** One folded text of several that follow each other in the original. */
export function joinedFolded(parts: readonly Folded[]): Folded {
  return {
    text: parts.map((part) => part.text).join(''),
    offsets: parts.flatMap((part) => part.offsets),
    end: parts[parts.length - 1]!.end,
  };
}
