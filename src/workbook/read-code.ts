import { folded } from '../core/fold.ts';
import { same } from '../core/messages.ts';
import type { Text } from '../core/messages.ts';
import { suggest } from '../core/suggest.ts';
import type { Classification, CodeEntry } from '../model/classification.ts';
import { foldName, parentOf, standardCodes } from '../standards/classifications/index.ts';
import type { Kind } from './declaration.ts';
import type { CellReading } from './read-cell.ts';

type CodeKind = Extract<Kind, { kind: 'code' }>;

/** A code, its name behind it where it was chosen from the list: `2080501 行政单位离退休`. */
export function readCode(words: string, kind: CodeKind): CellReading {
  const { code, name } = partsOf(words);
  const codes = standardCodes[kind.of];
  if (code === '')
    return trouble('code-is-no-code', words, { digits: digitsOf(kind), hint: byName(name, kind, codes) });
  const longest = kind.lengths[kind.lengths.length - 1]!;
  const isWhole = kind.lengths.includes(code.length);
  if (!isWhole && code.length < longest && (codes.lookup(code) || [3, 5].includes(code.length))) {
    const level = longest === 7 ? { zh: '项', en: '项' } : { zh: '款', en: '款' };
    const hint = childrenHint(code, codes, longest);
    return {
      value: code,
      troubles: [{ id: 'short-code', read: code, holes: { level, digits: String(longest), hint } }],
    };
  }
  const entry = codes.lookup(code);
  if (isWhole && entry) return { value: code, troubles: nameTrouble(name, entry) };
  const parent = parentOf(code);
  const hint = nearest(code, name, kind, codes);
  if (isWhole && !codes.complete && parent && codes.lookup(parent)) {
    const holes = { parent: `${parent}${codes.lookup(parent)!.name}`, hint };
    return { value: code, troubles: [{ id: 'unlisted-code', read: code, holes }] };
  }
  return trouble('unknown-code', code, { hint });
}

function trouble(
  id: 'code-is-no-code' | 'unknown-code',
  read: string,
  holes: Record<string, string | Text>,
): CellReading {
  return { troubles: [{ id, read, holes }] };
}

function partsOf(words: string): { code: string; name: string } {
  const plain = words.normalize('NFKC').replaceAll(/\s+/g, '');
  const match = /^(\d+)[-－:：]?(.*)$/.exec(plain);
  return match ? { code: match[1]!, name: match[2]! } : { code: '', name: plain };
}

function digitsOf({ lengths }: CodeKind): string {
  return lengths.join('、');
}

function nameTrouble(name: string, { code, name: official }: CodeEntry): CellReading['troubles'] {
  if (name === '' || foldName(name) === foldName(official)) return [];
  return [{ id: 'name-of-another-code', read: name, holes: { code, name: official } }];
}

function fits(entry: CodeEntry, { lengths }: CodeKind): boolean {
  return entry.until === undefined && lengths.includes(entry.code.length);
}

/** Codes of that name, or of a name like it. */
function byName(name: string, kind: CodeKind, codes: Classification): Text {
  const exact = codes.byName(folded(name)).filter((entry) => fits(entry, kind));
  if (exact.length > 0) return hintOf(exact);
  const entries = codes.entries().filter((entry) => fits(entry, kind));
  const [close] = suggest(name, entries.map((entry) => entry.name), 1); // prettier-ignore
  return hintOf(entries.filter((entry) => entry.name === close));
}

function nearest(code: string, name: string, kind: CodeKind, codes: Classification): Text {
  if (name !== '' && codes.byName(folded(name)).length > 0) return byName(name, kind, codes);
  const entries = codes.entries().filter((entry) => fits(entry, kind));
  const likely = suggest(code, entries.map((entry) => entry.code), 2); // prettier-ignore
  return hintOf(likely.flatMap((each) => codes.lookup(each) ?? []));
}

function childrenHint(code: string, codes: Classification, length: number): Text {
  const children = codes
    .entries()
    .filter((entry) => entry.code.length === length && entry.code.startsWith(code));
  if (children.length === 0) return same('');
  const shown = children.slice(0, 3).map(labelled).join('、');
  return { zh: `${code} 下有 ${shown}${children.length > 3 ? ' 等' : ''}。`, en: `Below ${code}: ${shown}.` };
}

function hintOf(entries: readonly CodeEntry[]): Text {
  if (entries.length === 0) return same('');
  const shown = entries.slice(0, 3).map(labelled).join('、');
  return { zh: `是不是 ${shown}？`, en: `Did you mean ${shown}?` };
}

function labelled({ code, name }: CodeEntry): string {
  return `${code}${name}`;
}
