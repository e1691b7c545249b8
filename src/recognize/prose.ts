import type { MoneyUnit } from '../core/money.ts';
import { negate, parseMoney } from '../core/money.ts';
import type { Folded } from '../core/fold.ts';
import { parsePercent } from '../core/ratio.ts';
import type { Span } from '../core/span.ts';
import { claim } from '../model/claims.ts';
import type { NumberInProse, Passage } from '../model/disclosure.ts';
import type { Fact, Value } from '../model/fact.ts';
import type { Measure, Quantity, Stage } from '../model/quantity.ts';
import { amount, factAddress } from '../model/quantity.ts';
import type { Says } from '../model/phrase.ts';
import { directions, stages } from '../standards/phrases/index.ts';
import { isWithin, sectionById } from '../standards/sections.ts';
import type { Mention } from './mentions.ts';
import { mentionsIn } from './mentions.ts';
import type { Aside, PassageReading, ProseContext, State } from './passage.ts';
import {
  alsoFact,
  alsoNamed,
  codeText,
  isAside,
  mentionOf,
  plainBudget,
  quantityOf,
  sectionTotal,
  spanOf,
} from './passage.ts';
import type { NumberPattern } from './patterns.ts';
import { numberPatterns } from './patterns.ts';
import { withDocumentGrain } from './values.ts';
import { asidesIn, readWords, wordsIn } from './words-in-prose.ts';

export interface ReadPassage extends Passage {
  readonly numbers: readonly NumberInProse[];
}

interface NumberToken {
  readonly from: number;
  /** The end of the digits and of the unit, in coded text. */
  readonly to: number;
  readonly unitTo: number;
  readonly digits: string;
  readonly unit: string;
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
  const passage: PassageReading = {
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
  const asides = asidesIn(coded.text, found);
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

/** What a paragraph is about that begins by naming it, as items do: “1、…（项）。年初预算为…”, “公务接待费：…”. */
function openingMention({ coded }: PassageReading): Mention | undefined {
  const opening = /^(?:[(\d一二三四五六七八九十]+[)、.]*)?([\ue000-\uf8ff])([。:，])/.exec(coded.text);
  const mention = mentionOf(coded, opening?.[1]);
  return opening?.[2] === '，' && mention?.at.function === undefined ? undefined : mention;
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

function isMoneyUnit(unit: string): boolean {
  return unit.endsWith('元') || unit === '万';
}

function readNumber(
  passage: PassageReading,
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

/** What a phrase claims begins after the sentence or number before it. */
function sentenceStart(text: string, previousEnd: number, from: number): number {
  const breakAt = text.lastIndexOf('。', from);
  return Math.max(previousEnd, breakAt + 1);
}

/** The last subject that the words before a number name in its own sentence, asides apart. */
function lastSubject(
  passage: PassageReading,
  left: string,
  offset: number,
  asides: readonly Aside[],
): Mention | undefined {
  const sentence = left.lastIndexOf('。') + 1;
  for (let index = left.length - 1; index >= sentence; index -= 1) {
    const mention = mentionOf(passage.coded, left[index]);
    if (!mention || isAside(asides, offset + index) || /占[了]?$/.test(left.slice(0, index))) continue;
    return mention;
  }
  return undefined;
}

function setSubject(passage: PassageReading, mention: Mention): void {
  passage.state.subject = quantityOf(mention, passage);
  passage.state.unresolved = mention.unresolved ?? false;
  passage.state.also = alsoNamed(mention, passage);
}

/** What a whole of a share is: nothing of the section adds to it. */
function wholeOf(mention: Mention, passage: PassageReading): Quantity | undefined {
  if (mention.unresolved) return undefined;
  return { year: passage.context.year, stage: 'final', concept: mention.concept, at: mention.at };
}

function matchNumber(
  passage: PassageReading,
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
  passage: PassageReading,
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
  passage: PassageReading,
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
  const named = mentionOf(passage.coded, groups.subject);
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

/** The stage that words name. */
function stageOf(words: string | undefined, passage: PassageReading): Stage | undefined {
  const stage = words === undefined ? undefined : stages[words]!;
  return stage === 'budget' ? plainBudget(passage) : stage;
}

function measureOf(
  passage: PassageReading,
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
      const named = mentionOf(passage.coded, groups.of);
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
