import type { Folded } from '../core/fold.ts';
import { folded } from '../core/fold.ts';
import type { Subject } from '../model/phrase.ts';
import type { Coordinates } from '../model/quantity.ts';
import { subjects } from '../standards/phrases/index.ts';
import { isWithin } from '../standards/sections.ts';

/** Where a sentence names a quantity. `from` and `to` are positions in the folded paragraph. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly term: string;
  readonly concept: string;
  readonly at: Coordinates;
  readonly context: Subject['context'];
  readonly also?: Subject['also'];
  /** Set where it names a code that is not known: nothing is said of what it is about. */
  readonly unresolved?: true;
}

/** Names of classification codes as the document itself and the standard give them. */
export interface CodeNames {
  /** The code named so under `parent` (or anywhere, where the name is unambiguous). */
  find(name: string, level: number, parent: string | undefined): string | undefined;
}

const termMap = new Map<string, Subject[]>();
for (const subject of subjects) {
  for (const term of subject.terms) {
    const plain = folded(term);
    termMap.set(plain, [...(termMap.get(plain) ?? []), subject]);
  }
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Longest terms first, so that a longer name is never taken for the shorter one it ends in. */
const anyTerm = new RegExp(
  [...termMap.keys()].sort((a, b) => b.length - a.length).map(escape).join('|'),
  'g',
); // prettier-ignore

/** A character of a name; brackets may stand in it (政府办公厅（室）) where they do not tell a level. */
const inName = String.raw`(?:[^。；:;()]|\((?![类款项]\))[^()]*\))`;

/** 类（款）（项） with the names before them: 社会保障和就业支出（类）行政事业单位养老支出（款）…（项）. */
const path = new RegExp(
  String.raw`([^.,，。；:;、"\d()]{1,80})\(类\)(?:(${inName}+?)\(款\))?(?:(${inName}+?)\(项\))?`,
  'g',
);

/** All quantities that a folded paragraph names, in order, the longest first where they overlap. */
export function mentionsIn(paragraph: Folded, section: string, names: CodeNames): Mention[] {
  const text = paragraph.text;
  const found: Mention[] = [];
  for (const match of text.matchAll(path)) {
    found.push(pathMention(match, names));
  }
  for (const match of text.matchAll(anyTerm)) {
    const from = match.index;
    const to = from + match[0].length;
    if (found.some((other) => from < other.to && other.from < to)) continue;
    const subject = subjectFor(match[0], section);
    if (!subject) continue;
    found.push({
      from,
      to,
      term: match[0],
      concept: subject.concept,
      at: subject.at ?? {},
      context: subject.context,
      ...(subject.also ? { also: subject.also } : {}),
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

function subjectFor(term: string, section: string): Subject | undefined {
  const candidates = termMap.get(term) ?? [];
  return (
    candidates.find((subject) => subject.within && isWithin(section, subject.within)) ??
    candidates.find((subject) => !subject.within)
  );
}

function pathMention(match: RegExpMatchArray, names: CodeNames): Mention {
  const code = codeAt(match, names);
  const lead = match[1]!.length - afterConnective(match[1]!).length;
  return {
    from: match.index! + lead,
    to: match.index! + match[0].length,
    term: match[0].slice(lead),
    concept: 'expenditure',
    at: code === undefined ? {} : { function: code },
    context: 'section',
    ...(code === undefined ? { unresolved: true } : {}),
  };
}

/** The code at the end of a path of names; undefined where one of them is not known. */
function codeAt(match: RegExpMatchArray, names: CodeNames): string | undefined {
  let code: string | undefined;
  for (const [level, name] of [match[1], match[2], match[3]].entries()) {
    if (name === undefined) continue;
    code = names.find(level === 0 ? afterConnective(name) : name, level, code);
    if (code === undefined) return undefined;
  }
  return code;
}

/** A class name may follow words that are no part of it: “其中社会保障和就业支出”. */
function afterConnective(name: string): string {
  return name.replace(/^(其中|按功能分类|包括|用于|主要用于|主要是|以及|和)+/, '');
}
