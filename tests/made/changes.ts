import { formatMoney, magnitude, parseMoney } from '../../src/core/money.ts';
import type { Span } from '../../src/core/span.ts';
import type { Totals } from '../../src/compile/totals.ts';
import type { Accounts } from '../../src/model/accounts.ts';
import type { Disclosure, TableReading } from '../../src/model/disclosure.ts';
import type { Fact, Statement } from '../../src/model/fact.ts';
import { driversIn } from '../../src/standards/drivers.ts';
import { threePublicWords } from '../../src/standards/three-public-words.ts';

/** A sound document that is to be damaged. */
export interface Sound {
  readonly accounts: Accounts;
  readonly totals: Totals;
  readonly text: string;
  readonly disclosure: Disclosure;
}

/** Other words in the place of some. */
export interface Change {
  readonly edits: readonly { readonly span: Span; readonly words: string }[];
  /** Set where nothing else in the document tells what it should be. */
  readonly isBeyondProof?: boolean;
}

/** Smaller differences may be explained by rounding. */
export const noticeable = 900_000n;

export function changed(text: string, { edits }: Change): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((before, { span, words }) => before.slice(0, span.start) + words + before.slice(span.end), text);
}

/** The lines in which a span stands, with their ends. */
export function wholeLines(text: string, { start, end }: Span): Span {
  return { start: text.lastIndexOf('\n', start) + 1, end: text.indexOf('\n', end) + 1 };
}

/** Cells of tables that print an amount of money other than nothing. */
export function cellsOf(tables: readonly TableReading[]): Fact[] {
  return tables.flatMap(({ cells }) =>
    cells.flatMap(({ fact }) => (fact && fenOf(fact) !== 0n ? [fact] : [])),
  );
}

export function fenOf({ value }: Fact): bigint {
  return value.kind === 'money' ? value.money.fen : 0n;
}

/** What the narrative states by a kind of measure, in the order of the text. */
export function saidOf({ facts }: Disclosure, kind: Fact['measure']['kind']): Fact[] {
  return facts
    .filter(({ witness, measure }) => witness.startsWith('narrative') && measure.kind === kind)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Amounts of the year's final accounts that sentences state in 万元. */
export function amountsSaid(disclosure: Disclosure, text: string): Fact[] {
  return saidOf(disclosure, 'amount').filter(
    (fact) =>
      fact.about.stage === 'final' && fenOf(fact) > 0n && text.slice(0, fact.span.end).endsWith('万元'),
  );
}

/** A number with two neighbouring digits changed about, where that makes a difference. */
export function swappedDigits(text: string, span: Span): Change[] {
  const printed = text.slice(span.start, span.end);
  const before = parseMoney(printed, '万元');
  const digits = [...printed].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  return digits.slice(1).flatMap((second, index): Change[] => {
    const characters = [...printed];
    const first = digits[index]!;
    [characters[first], characters[second]] = [characters[second]!, characters[first]!];
    const words = characters.join('');
    const after = parseMoney(words, '万元');
    const isPlain = before && after && !/^0\d/.test(words);
    return isPlain && magnitude(after.fen - before.fen) >= noticeable ? [{ edits: [{ span, words }] }] : [];
  });
}

/** Last year's amount in the place of this year's, where they are apart. */
export function withLastYears(fact: Fact, totals: Totals, unit: string): Change[] {
  const prior = totals.amount({ ...fact.about, year: fact.about.year - 1 });
  if (!prior || prior.fen <= 0n || magnitude(prior.fen - fenOf(fact)) < noticeable) return [];
  const words = `${formatMoney({ fen: prior.fen, grain: 0n })}${unit}`;
  return [{ edits: [{ span: fact.span, words }] }];
}

export function reasonsOf({ statements }: Disclosure): Statement[] {
  return statements.filter(({ kind, text }) => kind === 'reason' && text !== '');
}

/** The same words in the place of several statements. */
export function rewritten(statements: readonly Statement[], words: string): Change {
  return { edits: statements.map(({ span }) => ({ span, words })) };
}

/** Reasons of pay, contributions and of nothing may rightly be those of several items. */
export function isOfOneItem(reason: string): boolean {
  const reachesSeveral = /人员|人数|职工|工资|薪|基数|缴|调标|提标|增资|晋|职级|退休|无|没有|未/;
  return !reachesSeveral.test(reason) && driversIn(reason).length === 0;
}

/** Whether the words of one item of the three public expenses give themselves away under another. */
export function betrays(source: Statement, target: Statement): boolean {
  const family = familyOf(target);
  if (familyOf(source) === family) return false;
  const own = family === 'vehicle' ? ['vehicle-purchase', 'vehicle-running'] : [family];
  const others = Object.keys(threePublicWords).filter((item) => !own.includes(item));
  const speaksOf = (item: string) => threePublicWords[item]!.test(source.text);
  return others.some(speaksOf) && !own.some(speaksOf);
}

function familyOf({ about }: Statement): string {
  return about?.at.item?.split('-')[0] ?? '';
}
