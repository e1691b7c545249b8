import type { MoneyUnit } from '../core/money.ts';
import type { Folded } from '../core/fold.ts';
import { originalSpan } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import type { Claims } from '../model/claims.ts';
import type { NumberInProse } from '../model/disclosure.ts';
import type { Fact, Statement } from '../model/fact.ts';
import type { Quantity, Stage } from '../model/quantity.ts';
import { factAddress } from '../model/quantity.ts';
import type { StatutorySection } from '../model/section.ts';
import { isWithin } from '../standards/sections.ts';
import type { CodeNames, Mention } from './mentions.ts';
import { firstMention, lastMention } from './patterns.ts';

/** What reading sentences needs to know of the document. */
export interface ProseContext {
  readonly year: number;
  readonly moneyUnit: MoneyUnit;
  readonly names: CodeNames;
  readonly claims: Claims;
}

/** A paragraph while it is read. */
export interface PassageReading {
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

/** A paragraph whose mentions are single characters; `at` maps coded positions to folded ones. */
export interface Coded {
  readonly text: string;
  readonly at: readonly number[];
  readonly mentions: readonly Mention[];
}

/** What is in force while a paragraph is read from left to right. */
export interface State {
  subject: Quantity | undefined;
  also: Quantity | undefined;
  /** Whether the subject is one that nobody knows: then nothing is said of the section's total either. */
  unresolved: boolean;
}

/** A stretch of coded text that gives reasons, uses or parts: subjects named there are not what follows is about. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

/** Writes a paragraph with each mention as one character. */
export function codeText(paragraph: Folded, mentions: readonly Mention[]): Coded {
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

/** The mention that a character of coded text stands for. */
export function mentionOf(coded: Coded, character: string | undefined): Mention | undefined {
  const code = character?.charCodeAt(0) ?? 0;
  return code >= firstMention && code <= lastMention ? coded.mentions[code - firstMention] : undefined;
}

export function spanOf(passage: PassageReading, from: number, to: number): Span {
  const { coded, paragraph } = passage;
  return originalSpan(paragraph.folded, coded.at[from]!, coded.at[to]!);
}

export function isAside(asides: readonly Aside[], position: number): boolean {
  return asides.some(({ from, to }) => position >= from && position < to);
}

/** The final-account quantity of this year that a mention names in the section in force. */
export function quantityOf(mention: Mention, passage: PassageReading): Quantity | undefined {
  if (mention.unresolved) return undefined;
  const at = mention.context === 'section' ? { ...passage.statutory?.at, ...mention.at } : mention.at;
  return { year: passage.context.year, stage: 'final', concept: mention.concept, at };
}

/** The second quantity that a mention names: 收、支总计. */
export function alsoNamed(mention: Mention, passage: PassageReading): Quantity | undefined {
  const { also } = mention;
  return also && quantityOf({ ...mention, concept: also.concept, at: also.at ?? mention.at }, passage);
}

/** The same as a fact says, of its second quantity. */
export function alsoFact(about: Quantity, fact: Fact): Fact {
  const same = { ...about, year: fact.about.year, stage: fact.about.stage };
  return { ...fact, about: same, id: factAddress(same, fact.measure) };
}

/** What the section as a whole is about: the whole of a share that names none. */
export function sectionTotal(passage: PassageReading): Quantity | undefined {
  const { statutory } = passage;
  if (!statutory?.concept) return undefined;
  return { year: passage.context.year, stage: 'final', concept: statutory.concept, at: statutory.at ?? {} };
}

/** The stage that a plain 预算 means: the one stated last, else what the section compares with (三公: the adjusted). */
export function plainBudget(passage: PassageReading): Exclude<Stage, 'final'> {
  for (const { about } of passage.facts.toReversed()) if (about.stage !== 'final') return about.stage;
  return isWithin(passage.section, 'narrative/three-public') ? 'adjusted-budget' : 'initial-budget';
}
