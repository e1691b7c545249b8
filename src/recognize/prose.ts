import type { MoneyUnit } from '../core/money.ts';
import { negate, parseMoney } from '../core/money.ts';
import type { Folded } from '../core/fold.ts';
import { originalSpan } from '../core/fold.ts';
import { parsePercent } from '../core/ratio.ts';
import type { Span } from '../core/span.ts';
import type { Claims } from '../model/claims.ts';
import { claim } from '../model/claims.ts';
import type { NumberInProse, Passage } from '../model/disclosure.ts';
import type { Fact, Statement, Value } from '../model/fact.ts';
import { sameSubject } from '../model/ledger.ts';
import type { Measure, Quantity, Stage } from '../model/quantity.ts';
import { amount, factAddress } from '../model/quantity.ts';
import type { Says, WordPhrase } from '../model/phrase.ts';
import type { StatutorySection } from '../model/section.ts';
import { directions, stages } from '../standards/phrases/index.ts';
import { isWithin, sectionById } from '../standards/sections.ts';
import type { CodeNames, Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';
import type { NumberPattern } from './patterns.ts';
import { firstMention, lastMention, numberPatterns, wordPatterns } from './patterns.ts';
import { documentGrain, withDocumentGrain } from './values.ts';

/** What reading sentences needs to know of the document. */
export interface ProseContext {
  readonly year: number;
  readonly moneyUnit: MoneyUnit;
  readonly names: CodeNames;
  readonly claims: Claims;
}

export interface ReadPassage extends Passage {
  readonly numbers: readonly NumberInProse[];
}

/** A paragraph whose mentions are single characters; `at` maps coded positions to folded ones. */
interface Coded {
  readonly text: string;
  readonly at: readonly number[];
  readonly mentions: readonly Mention[];
}

interface NumberToken {
  readonly from: number;
  /** The end of the digits and of the unit, in coded text. */
  readonly to: number;
  readonly unitTo: number;
  readonly digits: string;
  readonly unit: string;
}

/** What is in force while a paragraph is read from left to right. */
interface State {
  subject: Quantity | undefined;
  also: Quantity | undefined;
  /** Whether the subject is one that nobody knows: then nothing is said of the section's total either. */
  unresolved: boolean;
}

const number = /-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
const unitAfter = /^(?:万元|亿元|千元|百元|元|万(?=[(，。；,])|%|个百分点)/;
const countUnit = /^(?:[个次场]|辆|批次?|人次?|台(?:\(套\))?|套|名|家|项|份)/;

/** Reads one paragraph of the narrative: every number with what it says of which quantity, and every statement. */
export function readPassage(
  paragraph: { span: Span; folded: Folded },
  section: string,
  context: ProseContext,
): ReadPassage {
  const statutory = sectionById(section);
  const coded = codeText(paragraph.folded, mentionsIn(paragraph.folded, section, context.names));
  const state: State = { subject: undefined, also: undefined, unresolved: false };
  const passage: Building = {
    paragraph,
    section,
    statutory,
    coded,
    context,
    state,
    facts: [],
    numbers: [],
    statements: [],
  };
  const opening = openingMention(passage);
  if (opening) setSubject(passage, opening);
  const found = wordsIn(passage);
  const asides = [...reasonsIn(coded.text), ...found.filter((words) => words.from < words.words)];
  let previousEnd = 0;
  for (const token of numbersIn(coded.text)) {
    readNumber(passage, token, previousEnd, asides);
    previousEnd = token.unitTo;
  }
  readWords(passage, found, asides);
  const item = coded.mentions[0] && quantityOf(coded.mentions[0], passage);
  return {
    span: paragraph.span,
    section,
    facts: passage.facts,
    statements: passage.statements,
    numbers: passage.numbers,
    ...(item ? { item } : {}),
  };
}

interface Building {
  readonly paragraph: { span: Span; folded: Folded };
  readonly section: string;
  readonly statutory: StatutorySection | undefined;
  readonly coded: Coded;
  readonly context: ProseContext;
  readonly state: State;
  readonly facts: Fact[];
  readonly numbers: NumberInProse[];
  readonly statements: Statement[];
}

function codeText(paragraph: Folded, mentions: readonly Mention[]): Coded {
  let text = '';
  const at: number[] = [];
  let position = 0;
  mentions.forEach((mention, index) => {
    for (; position < mention.from; position += 1) {
      text += paragraph.text[position];
      at.push(position);
    }
    text += String.fromCharCode(Math.min(firstMention + index, lastMention));
    at.push(mention.from);
    position = mention.to;
  });
  for (; position < paragraph.text.length; position += 1) {
    text += paragraph.text[position];
    at.push(position);
  }
  at.push(paragraph.text.length);
  return { text, at, mentions };
}

/** What a paragraph is about that begins by naming it, as items do: “1、…（项）。年初预算为…”, “公务接待费：…”. */
function openingMention({ coded }: Building): Mention | undefined {
  const opening = /^(?:[(\d一二三四五六七八九十]+[)、.]*)?([\ue000-\uf8ff])[。:]/.exec(coded.text);
  return opening ? coded.mentions[opening[1]!.charCodeAt(0) - firstMention] : undefined;
}

function numbersIn(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(number)) {
    const to = match.index + match[0].length;
    const rest = text.slice(to, to + 6);
    const unit = unitAfter.exec(rest)?.[0] ?? countUnit.exec(rest)?.[0];
    if (unit === undefined) continue;
    tokens.push({ from: match.index, to, unitTo: to + unit.length, digits: match[0], unit });
  }
  return tokens;
}

/** A stretch of coded text that gives reasons, uses or parts: subjects named there are not what follows is about. */
interface Aside {
  readonly from: number;
  readonly to: number;
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

function isMoneyUnit(unit: string): boolean {
  return unit.endsWith('元') || unit === '万';
}

function readNumber(
  passage: Building,
  token: NumberToken,
  previousEnd: number,
  asides: readonly Aside[],
): void {
  const { coded } = passage;
  const kind = isMoneyUnit(token.unit) ? 'money' : token.unit === '%' ? 'percent' : 'count';
  const left = coded.text.slice(previousEnd, token.from);
  const right = coded.text.slice(kind === 'count' ? token.to : token.unitTo);
  const subjectInSentence = lastSubject(passage, left, previousEnd, asides);
  if (subjectInSentence) setSubject(passage, subjectInSentence);
  const fact = matchNumber(passage, kind, token, left, right);
  const span = spanOf(passage, token.from, kind === 'count' ? token.to : token.unitTo);
  if (fact) {
    const also =
      passage.state.also && fact.about.concept !== passage.state.also.concept
        ? alsoFact(passage.state.also, fact)
        : undefined;
    passage.facts.push(fact, ...(also ? [also] : []));
    claim(
      passage.context.claims,
      spanOf(passage, sentenceStart(coded.text, previousEnd, token.from), token.unitTo),
      'phrase',
    );
  }
  if (kind !== 'count' || fact) {
    passage.numbers.push({
      text: token.digits,
      span,
      unit: token.unit,
      section: passage.section,
      ...(fact ? { fact } : {}),
    });
  }
}

function alsoFact(about: Quantity, fact: Fact): Fact {
  const same = { ...about, year: fact.about.year, stage: fact.about.stage };
  return { ...fact, about: same, id: factAddress(same, fact.measure) };
}

/** What a phrase claims begins after the sentence or number before it. */
function sentenceStart(text: string, previousEnd: number, from: number): number {
  const breakAt = text.lastIndexOf('。', from);
  return Math.max(previousEnd, breakAt + 1);
}

/** The last subject that the words before a number name in its own sentence, asides apart. */
function lastSubject(
  passage: Building,
  left: string,
  offset: number,
  asides: readonly Aside[],
): Mention | undefined {
  const sentence = left.lastIndexOf('。') + 1;
  for (let index = left.length - 1; index >= sentence; index -= 1) {
    const code = left.charCodeAt(index);
    if (code < firstMention || code > lastMention) continue;
    const position = offset + index;
    if (isAside(asides, position)) continue;
    if (/占[了]?$/.test(left.slice(0, index))) continue;
    return passage.coded.mentions[code - firstMention];
  }
  return undefined;
}

function isAside(asides: readonly Aside[], position: number): boolean {
  return asides.some(({ from, to }) => position >= from && position < to);
}

function setSubject(passage: Building, mention: Mention): void {
  passage.state.subject = quantityOf(mention, passage);
  passage.state.unresolved = mention.unresolved ?? false;
  passage.state.also = alsoNamed(mention, passage);
}

function alsoNamed(mention: Mention, passage: Building): Quantity | undefined {
  const { also } = mention;
  return also && quantityOf({ ...mention, concept: also.concept, at: also.at ?? mention.at }, passage);
}

/** The final-account quantity of this year that a mention names in the section in force. */
function quantityOf(mention: Mention, passage: Building): Quantity | undefined {
  if (mention.unresolved) return undefined;
  const at = mention.context === 'section' ? { ...passage.statutory?.at, ...mention.at } : mention.at;
  return { year: passage.context.year, stage: 'final', concept: mention.concept, at };
}

/** What a whole of a share is: nothing of the section adds to it. */
function wholeOf(mention: Mention, passage: Building): Quantity | undefined {
  if (mention.unresolved) return undefined;
  return { year: passage.context.year, stage: 'final', concept: mention.concept, at: mention.at };
}

/** What the section as a whole is about: the whole of a share that names none. */
function sectionTotal(passage: Building): Quantity | undefined {
  const { statutory } = passage;
  if (!statutory?.concept) return undefined;
  return { year: passage.context.year, stage: 'final', concept: statutory.concept, at: statutory.at ?? {} };
}

function matchNumber(
  passage: Building,
  kind: 'money' | 'percent' | 'count',
  token: NumberToken,
  left: string,
  right: string,
): Fact | undefined {
  for (const pattern of numberPatterns) {
    if (pattern.phrase.number !== kind) continue;
    if (pattern.phrase.within && !isWithin(passage.section, pattern.phrase.within)) continue;
    if (pattern.right && !pattern.right.test(right)) continue;
    const match = pattern.left.exec(left);
    if (!match) continue;
    const fact = factFrom(passage, pattern, match.groups ?? {}, token, left);
    if (fact) return fact;
  }
  return undefined;
}

function factFrom(
  passage: Building,
  { phrase }: NumberPattern,
  groups: Record<string, string | undefined>,
  token: NumberToken,
  left: string,
): Fact | undefined {
  const says = phrase.says;
  const direction = groups.direction ? directions[groups.direction]! : 1;
  const value = valueOf(token, direction, says, passage.context.moneyUnit);
  const about = aboutOf(passage, says, groups);
  if (!value || !about) return undefined;
  const measure = measureOf(passage, says, groups, about, left);
  if (!measure) return undefined;
  return {
    about,
    measure,
    value,
    origin: { kind: 'read' },
    witness: passage.section,
    span: spanOf(passage, token.from, says.kind === 'count' ? token.to : token.unitTo),
    id: factAddress(about, measure),
  };
}

function valueOf(
  token: NumberToken,
  direction: 1 | -1,
  says: Says,
  documentUnit: MoneyUnit,
): Value | undefined {
  if (says.kind === 'count')
    return /^\d+$/.test(token.digits) ? { kind: 'count', count: Number(token.digits) } : undefined;
  if (token.unit === '%') {
    const ratio = parsePercent(token.digits.replaceAll(',', ''));
    return (
      ratio && {
        kind: 'ratio',
        ratio: direction < 0 && says.kind === 'growth' ? { ...ratio, ppm: -ratio.ppm } : ratio,
      }
    );
  }
  const unit = (token.unit === '万' ? '万元' : token.unit) as MoneyUnit;
  const money = parseMoney(token.digits, unit);
  if (!money) return undefined;
  const signed =
    direction < 0 && (says.kind === 'change' || says.kind === 'deviation') ? negate(money) : money;
  return { kind: 'money', money: withDocumentGrain(signed, unit === documentUnit ? unit : documentUnit) };
}

/** The quantity that a number is about: what the phrase fixes, else its subject, else what is in force. */
function aboutOf(
  passage: Building,
  says: Says,
  groups: Record<string, string | undefined>,
): Quantity | undefined {
  const { state, context } = passage;
  if (says.kind === 'threshold') return { year: context.year, stage: 'final', concept: says.concept, at: {} };
  if (says.kind === 'count' && says.concept) {
    if (!says.absolute && says.at)
      state.subject = { year: context.year, stage: 'final', concept: says.concept, at: says.at };
    return { year: context.year, stage: 'final', concept: says.concept, at: says.at ?? {} };
  }
  const named = groups.subject
    ? passage.coded.mentions[groups.subject.charCodeAt(0) - firstMention]
    : undefined;
  if (named) setSubject(passage, named);
  const inherits = !state.unresolved && (says.kind !== 'amount' || groups.stage !== undefined);
  const subject = state.subject ?? (inherits ? sectionTotal(passage) : undefined);
  if (!subject) return undefined;
  const stage = stageOf(groups.stage, passage);
  if (says.kind === 'amount') {
    return {
      ...subject,
      stage: stage ?? 'final',
      year: says.year === 'prior' ? context.year - 1 : context.year,
    };
  }
  return { ...subject, stage: 'final' };
}

/** The stage that words name; a plain 预算 is what the section compares with: 三公 with the adjusted budget. */
function stageOf(words: string | undefined, passage: Building): Stage | undefined {
  if (words === undefined) return undefined;
  const stage = stages[words]!;
  if (stage !== 'budget') return stage;
  const stated = passage.facts.findLast((fact) => fact.about.stage !== 'final')?.about.stage;
  return (
    stated ?? (isWithin(passage.section, 'narrative/three-public') ? 'adjusted-budget' : 'initial-budget')
  );
}

function measureOf(
  passage: Building,
  says: Says,
  groups: Record<string, string | undefined>,
  about: Quantity,
  left: string,
): Measure | undefined {
  switch (says.kind) {
    case 'amount':
      return amount;
    case 'threshold':
      return { kind: 'threshold' };
    case 'count':
      return { kind: 'count', unit: says.unit };
    case 'change':
    case 'growth': {
      const stated = /(?:与|比|较|同)(\d{4})年/.exec(left)?.[1];
      return { kind: says.kind, from: stated ? Number(stated) : about.year - 1 };
    }
    case 'share': {
      const named = groups.of ? passage.coded.mentions[groups.of.charCodeAt(0) - firstMention] : undefined;
      const of = named ? wholeOf(named, passage) : sectionTotal(passage);
      return of && { kind: 'share', of };
    }
    case 'completion':
    case 'deviation': {
      const stage = stageOf(groups.stage, passage) ?? 'initial-budget';
      return stage === 'final' ? undefined : { kind: says.kind, of: { ...about, stage } };
    }
  }
}

function spanOf(passage: Building, from: number, to: number): Span {
  const { coded, paragraph } = passage;
  return originalSpan(paragraph.folded, coded.at[from]!, coded.at[to]!);
}

/** Words that a phrase found: where they begin and end, and where the statement in them begins. */
interface FoundWords {
  readonly phrase: WordPhrase;
  readonly from: number;
  readonly words: number;
  readonly to: number;
  readonly named: Quantity | undefined;
}

/** Reasons, uses, names and declarations, in the order of the text. “Unchanged” is a fact that reasons may explain. */
function readWords(passage: Building, found: readonly FoundWords[], asides: readonly Aside[]): void {
  for (const each of found) if (each.phrase.kind === 'same') addUnchanged(passage, each, asides);
  passage.facts.sort((a, b) => a.span.start - b.span.start);
  for (const each of found) {
    if (each.phrase.kind !== 'same') addStatement(passage, each, each.phrase.kind, asides);
  }
  passage.statements.sort((a, b) => a.span.start - b.span.start);
}

function wordsIn(passage: Building): FoundWords[] {
  const { text } = passage.coded;
  const found: FoundWords[] = [];
  for (const { phrase, pattern, takesText } of wordPatterns) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const words = from + match[0].length;
      const to = takesText ? endOfStatement(text, words) : words;
      if (phrase.except?.some((other) => text.startsWith(other, words))) continue;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const named = takesText ? undefined : mentionAt(passage, match.groups?.subject);
      found.push({ phrase, from, words: takesText ? words : from, to, named });
    }
  }
  return found;
}

function addStatement(
  passage: Building,
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

function textOf(passage: Building, from: number, to: number): string {
  return passage.paragraph.folded.text.slice(passage.coded.at[from]!, passage.coded.at[to]!);
}

function mentionAt(passage: Building, character: string | undefined): Quantity | undefined {
  const mention = character ? passage.coded.mentions[character.charCodeAt(0) - firstMention] : undefined;
  return mention && quantityOf(mention, passage);
}

/** A statement runs to the end of its sentence; a reason in a list of items to the semicolon. */
function endOfStatement(text: string, from: number): number {
  const end = text.slice(from).search(/[。；]/);
  return end < 0 ? text.length : from + end;
}

/** What was last said of the subject before a position: its change or completion before its plain amount. */
function factBefore(passage: Building, position: number): Fact | undefined {
  const before = factsBefore(passage, position);
  const last = before.at(-1);
  return (
    before.findLast(
      (fact) => last && sameSubject(fact.about, last.about) && comparing.includes(fact.measure.kind),
    ) ?? last
  );
}

const comparing: readonly Measure['kind'][] = ['change', 'completion', 'deviation'];

function factsBefore(passage: Building, position: number): Fact[] {
  const { start } = spanOf(passage, position, position);
  return passage.facts.filter((fact) => fact.span.start < start);
}

/** What words are about that name no subject: the one last named, asides apart, or that of the number after it. */
function subjectBefore(passage: Building, position: number, asides: readonly Aside[]): Quantity | undefined {
  const mention = mentionBefore(passage, position, asides);
  const fact = factsBefore(passage, position).at(-1);
  if (mention && (!fact || fact.span.start < startOf(mention, passage))) return quantityOf(mention, passage);
  return fact ? { ...fact.about, stage: 'final', year: passage.context.year } : sectionTotal(passage);
}

function mentionBefore(passage: Building, position: number, asides: readonly Aside[]): Mention | undefined {
  const { coded } = passage;
  for (let index = position - 1; index >= 0; index -= 1) {
    const code = coded.text.charCodeAt(index);
    const isMention = code >= firstMention && code <= lastMention;
    if (isMention && !isAside(asides, index)) return coded.mentions[code - firstMention];
  }
  return undefined;
}

function startOf(mention: Mention, passage: Building): number {
  return originalSpan(passage.paragraph.folded, mention.from, mention.to).start;
}

/** “与上年相同” states a change of nothing; “与预算数持平” a deviation of nothing. */
function addUnchanged(passage: Building, { from, to }: FoundWords, asides: readonly Aside[]): void {
  const { context, coded } = passage;
  const about = subjectBefore(passage, from, asides);
  if (!about) return;
  const words = coded.text.slice(from, to);
  const versusBudget = /预算/.test(words) || /预算数?(?:相比)?$/.test(coded.text.slice(0, from));
  const stated = /(\d{4})年/.exec(words)?.[1];
  const measure: Measure = versusBudget
    ? { kind: 'deviation', of: { ...about, stage: 'initial-budget' } }
    : { kind: 'change', from: stated ? Number(stated) : about.year - 1 };
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
