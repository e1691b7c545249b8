import { originalSpan } from '../core/fold.ts';
import { claim } from '../model/claims.ts';
import type { Fact } from '../model/fact.ts';
import { sameSubject } from '../model/ledger.ts';
import type { Measure, Quantity, Stage } from '../model/quantity.ts';
import { factAddress } from '../model/quantity.ts';
import type { WordPhrase } from '../model/phrase.ts';
import type { Mention } from './mentions.ts';
import type { Aside, PassageReading } from './passage.ts';
import {
  alsoFact,
  alsoNamed,
  isAside,
  mentionOf,
  plainBudget,
  quantityOf,
  sectionTotal,
  spanOf,
} from './passage.ts';
import { wordPatterns } from './patterns.ts';
import { documentGrain } from './values.ts';

/** Words that a phrase found: where they begin and end, and where the statement in them begins. */
export interface FoundWords {
  readonly phrase: WordPhrase;
  readonly from: number;
  readonly words: number;
  readonly to: number;
  readonly named: Quantity | undefined;
}

/** All words that phrases find in a paragraph; none overlap. */
export function wordsIn(passage: PassageReading): FoundWords[] {
  const { text } = passage.coded;
  const found: FoundWords[] = [];
  for (const { phrase, pattern, takesText } of wordPatterns) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const words = from + match[0].length;
      const to = takesText ? endOfStatement(text, words, phrase.kind) : words;
      if (phrase.except?.some((other) => text.startsWith(other, words))) continue;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const subject = takesText ? undefined : mentionOf(passage.coded, match.groups?.subject);
      const named = subject && quantityOf(subject, passage);
      found.push({ phrase, from, words: takesText ? words : from, to, named });
    }
  }
  return found;
}

/** A statement runs to the end of its sentence; a reason in a list of items to the semicolon; a use to its amounts. */
function endOfStatement(text: string, from: number, kind: WordPhrase['kind']): number {
  const end = text.slice(from).search(kind === 'use' ? endsUse : endsStatement);
  return end < 0 ? text.length : from + end;
}

/** A full stop or semicolon, or a comma before the next amounts: “用于……支出，年初预算为……”. */
const amounts = '(?:当年|本年)?(?:年初|全年|调整)?(?:预算数?|支出决算|决算数?)(?:为|是)?\\d';
const endsStatement = new RegExp(`[。；]|，(?=${amounts})`);

/** After a use also a comparison may follow: “用于……经费，完成年初预算的……，决算数大于预算数”. */
const endsUse = new RegExp(
  `[。；]|，(?=${amounts}|完成(?:了)?(?:年初|全年|调整)?预算|(?:较|比|与|同)(?:上年|去年|\\d{4}年)|决算数?(?:大于|小于|等于|高于|低于|与|较|比)|(?:的)?主要原因|占)`,
);

/** Stretches that give reasons, uses or parts. */
export function asidesIn(text: string, found: readonly FoundWords[]): readonly Aside[] {
  return [...reasonsIn(text), ...found.filter((words) => words.from < words.words)];
}

function reasonsIn(text: string): readonly Aside[] {
  const found: Aside[] = [];
  for (const match of text.matchAll(/原因[是为:，]*/g)) {
    const from = match.index;
    const end = text.slice(from).search(/[。；]/);
    found.push({ from, to: end < 0 ? text.length : from + end });
  }
  return found;
}

/** Reasons, uses, names and declarations, in the order of the text. “Unchanged” is a fact that reasons may explain. */
export function readWords(
  passage: PassageReading,
  found: readonly FoundWords[],
  asides: readonly Aside[],
): void {
  for (const each of found) if (each.phrase.kind === 'same') addUnchanged(passage, each, asides);
  passage.facts.sort((a, b) => a.span.start - b.span.start);
  for (const each of found) {
    if (each.phrase.kind !== 'same') addStatement(passage, each, each.phrase.kind, asides);
  }
  passage.statements.sort((a, b) => a.span.start - b.span.start);
}

function addStatement(
  passage: PassageReading,
  found: FoundWords,
  kind: Exclude<WordPhrase['kind'], 'same'>,
  asides: readonly Aside[],
): void {
  const { from, words, to, named } = found;
  const explains = kind === 'reason' ? factBefore(passage, from) : undefined;
  const about = named ?? explains?.about ?? subjectBefore(passage, from, asides);
  passage.statements.push({
    kind,
    ...(about ? { about } : {}),
    ...(explains ? { explains } : {}),
    text: textOf(passage, words, to),
    span: spanOf(passage, words, to),
    witness: passage.section,
  });
  claim(passage.context.claims, spanOf(passage, from, to), 'statement');
}

function textOf(passage: PassageReading, from: number, to: number): string {
  return passage.paragraph.folded.text.slice(passage.coded.at[from]!, passage.coded.at[to]!);
}

/** What was last said of the subject before a position: its change or completion before its plain amount. */
function factBefore(passage: PassageReading, position: number): Fact | undefined {
  const before = factsBefore(passage, position);
  const last = before.at(-1);
  return (
    before.findLast(
      (fact) => last && sameSubject(fact.about, last.about) && comparing.includes(fact.measure.kind),
    ) ?? last
  );
}

const comparing: readonly Measure['kind'][] = ['change', 'completion', 'deviation'];

function factsBefore(passage: PassageReading, position: number): Fact[] {
  const { start } = spanOf(passage, position, position);
  return passage.facts.filter((fact) => fact.span.start < start);
}

/** What words are about that name no subject: the one last named, asides apart, or that of the number after it. */
function subjectBefore(
  passage: PassageReading,
  position: number,
  asides: readonly Aside[],
): Quantity | undefined {
  const mention = mentionBefore(passage, position, asides);
  const fact = factsBefore(passage, position).at(-1);
  if (mention && (!fact || fact.span.start < startOf(mention, passage))) return quantityOf(mention, passage);
  return fact ? { ...fact.about, stage: 'final', year: passage.context.year } : sectionTotal(passage);
}

function mentionBefore(
  passage: PassageReading,
  position: number,
  asides: readonly Aside[],
): Mention | undefined {
  const { coded } = passage;
  for (let index = position - 1; index >= 0; index -= 1) {
    const mention = mentionOf(coded, coded.text[index]);
    if (mention && !isAside(asides, index)) return mention;
  }
  return undefined;
}

function startOf(mention: Mention, passage: PassageReading): number {
  return originalSpan(passage.paragraph.folded, mention.from, mention.to).start;
}

/** “与上年相同” states a change of nothing; “与预算数持平” a deviation of nothing. */
function addUnchanged(passage: PassageReading, { from, to }: FoundWords, asides: readonly Aside[]): void {
  const { context, coded } = passage;
  const about = subjectBefore(passage, from, asides);
  if (!about) return;
  const words = coded.text.slice(from, to);
  const versusBudget = /预算/.test(words) || /预算数?(?:相比)?$/.test(coded.text.slice(0, from));
  const stated = /(\d{4})年/.exec(words)?.[1];
  const year = stated ? Number(stated) : versusBudget ? about.year : about.year - 1;
  const measure: Measure = versusBudget
    ? { kind: 'deviation', of: { ...about, year, stage: budgetIn(words) ?? plainBudget(passage) } }
    : { kind: 'change', from: year };
  const fact: Fact = {
    about,
    measure,
    value: { kind: 'money', money: { fen: 0n, grain: documentGrain(context.moneyUnit) } },
    origin: { kind: 'read' },
    witness: passage.section,
    span: spanOf(passage, from, to),
    id: factAddress(about, measure),
  };
  const mention = mentionBefore(passage, from, asides);
  const named = mention && quantityOf(mention, passage);
  const also = named && sameSubject(named, about) ? alsoNamed(mention, passage) : undefined;
  passage.facts.push(fact, ...(also ? [alsoFact(also, fact)] : []));
  claim(context.claims, fact.span, 'statement');
}

/** The budget that words name; a plain 预算 names none. */
function budgetIn(words: string): Exclude<Stage, 'final'> | undefined {
  if (words.includes('年初')) return 'initial-budget';
  return /全年|调整/.test(words) ? 'adjusted-budget' : undefined;
}
