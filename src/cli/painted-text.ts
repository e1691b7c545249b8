import type { Language, Text } from '../core/messages.ts';
import type { ClaimKind } from '../model/claims.ts';
import { claimedBy, claimKinds, countClaims } from '../model/claims.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Source } from '../model/source.ts';
import { harmless, padTo } from '../reporters/width.ts';
import type { Screen } from './screen.ts';

type Owner = ClaimKind | 'unclaimed';

/** How each kind is painted, by the number of an ANSI code, and called. */
const kinds: Readonly<Record<Owner, { readonly code: string; readonly name: Text }>> = {
  cell: { code: '32', name: { zh: '单元格', en: 'cells' } },
  label: { code: '36', name: { zh: '表头和科目', en: 'labels' } },
  phrase: { code: '34', name: { zh: '有数的句子', en: 'sentences with numbers' } },
  statement: { code: '35', name: { zh: '原因、用途等', en: 'reasons, uses' } },
  heading: { code: '1', name: { zh: '标题', en: 'headings' } },
  contents: { code: '2', name: { zh: '目录', en: 'contents' } },
  form: { code: '33', name: { zh: '绩效表', en: 'forms' } },
  glossary: { code: '94', name: { zh: '名词解释', en: 'glossary' } },
  furniture: { code: '90', name: { zh: '表名、注、页眉', en: 'titles, notes' } },
  free: { code: '39', name: { zh: '其他文字', en: 'other text' } },
  unclaimed: { code: '97;41', name: { zh: '没有认出', en: 'not understood' } },
};

/**
 * The text, painted by what it was understood as, and a legend. Without colours every line tells its kinds in the
 * margin; what nobody understood stands between ⟦ and ⟧ either way.
 */
export function paintedText({ source, claims }: Disclosure, language: Language, { colour }: Screen): string {
  const count = countClaims(claims, source.text);
  const counts: readonly (readonly [Owner, number])[] = [
    ...claimKinds.map((kind) => [kind, count.by[kind]] as const),
    ['unclaimed', count.unclaimed],
  ];
  const ownerAt = (position: number): Owner => claimedBy(claims, position) ?? 'unclaimed';
  const lines = linesOf(source).map(({ start, end }) => {
    const stretches = stretchesOf(source, start, end, ownerAt);
    const text = stretches.map(([owner, words]) => paintedStretch(owner, harmless(words), colour)).join('');
    if (colour) return text;
    const owners = [...new Set(stretches.flatMap(([owner]) => (owner ? [kinds[owner].name[language]] : [])))];
    return `${padTo(owners.slice(0, 2).join('+'), 24)}│ ${text}`.trimEnd();
  });
  return `${lines.join('\n')}\n\n${legend(counts, count.all, language, colour)}\n`;
}

function linesOf({ text, lineStarts }: Source): { start: number; end: number }[] {
  return lineStarts.map((start, index) => {
    const next = lineStarts[index + 1] ?? text.length + 1;
    const end = Math.max(start, next - 1);
    return { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
  });
}

/** Stretches of one owner; blanks belong to nobody and join what stands before them. */
function stretchesOf(
  { text }: Source,
  start: number,
  end: number,
  ownerAt: (position: number) => Owner,
): [owner: Owner | undefined, words: string][] {
  const stretches: [Owner | undefined, string][] = [];
  for (let position = start; position < end; position += 1) {
    const character = text[position]!;
    const last = stretches.at(-1);
    const owner = /\s/.test(character) ? undefined : ownerAt(position);
    if (last && (last[0] === owner || owner === undefined)) last[1] += character;
    else stretches.push([owner, character]);
  }
  return stretches;
}

function paintedStretch(owner: Owner | undefined, words: string, colour: boolean): string {
  if (owner === undefined) return words;
  const marked = owner === 'unclaimed' ? `⟦${words.trimEnd()}⟧${words.slice(words.trimEnd().length)}` : words;
  return colour ? `\u001b[${kinds[owner].code}m${marked}\u001b[0m` : marked;
}

function legend(
  counts: readonly (readonly [Owner, number])[],
  all: number,
  language: Language,
  colour: boolean,
): string {
  const shares = sharesOf(
    counts.map(([, count]) => count),
    all,
  );
  const rows = counts.map(([owner, count], index) => {
    const name = padTo(kinds[owner].name[language], 24);
    const painted = colour ? `\u001b[${kinds[owner].code}m${name}\u001b[0m` : name;
    return `  ${painted}${shares[index]!.padStart(7)} %  ${count}`;
  });
  const total = language === 'zh' ? '合计（不计空白）' : 'all but blanks';
  return [...rows, `  ${padTo(total, 24)}${(all === 0 ? '0.0' : '100.0').padStart(7)} %  ${all}`].join('\n');
}

/** Percentages with one decimal that add up to 100.0: what rounding leaves over goes to the largest remainders. */
export function sharesOf(counts: readonly number[], all: number): string[] {
  if (all === 0) return counts.map(() => '0.0');
  const exact = counts.map((count) => (count * 1000) / all);
  const whole = exact.map(Math.floor);
  let rest = 1000 - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (rest <= 0) break;
    whole[index]! += 1;
    rest -= 1;
  }
  return whole.map((part) => `${Math.floor(part / 10)}.${part % 10}`);
}
