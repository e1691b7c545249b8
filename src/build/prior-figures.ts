import { totalsOf } from '../compile/totals.ts';
import type { Text } from '../core/messages.ts';
import type { Accounts, Entry } from '../model/accounts.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import { placeOf } from '../model/source.ts';
import { itemsOf } from '../standards/additions.ts';
import { functionClassification2024 } from '../standards/classifications/index.ts';
import { tableById } from '../standards/tables/index.ts';

/** Last year's figures as far as accounts lacked them, or why a disclosure cannot give them. */
export type PriorFigures =
  | { readonly kind: 'taken'; readonly accounts: Accounts; readonly taken: number; readonly kept: boolean }
  | { readonly kind: 'refused'; readonly why: Text };

/** What the narrative compares with last year, or carries over. */
const concepts = ['income', 'expenditure', 'surplus-used', 'surplus-distribution', 'opening-balance', 'closing-balance', 'three-public', 'operating-cost']; // prettier-ignore

/**
 * Adds last year's figures from the tables of last year's disclosure, as printed there, for every concept that the
 * accounts say nothing of. Printed totals are kept: what rounding left between a total and its parts is added to it.
 */
export function withPriorFigures(accounts: Accounts, prior: Disclosure): PriorFigures {
  const year = accounts.year - 1;
  const wrong = whyNot(accounts, prior);
  if (wrong) return { kind: 'refused', why: wrong };
  const has = (concept: string) =>
    accounts.entries.some(
      ({ about }) => about.year === year && about.stage === 'final' && about.concept === concept,
    );
  const missing = new Set(concepts.filter((concept) => !has(concept)));
  const facts = printedAmounts(prior).filter(
    ({ about }) => about.year === year && about.stage === 'final' && missing.has(about.concept),
  );
  const taken = entriesFrom(facts, accounts, prior);
  return {
    kind: 'taken',
    accounts: { ...accounts, entries: [...accounts.entries, ...taken] },
    taken: taken.length,
    kept: missing.size < concepts.length,
  };
}

function whyNot({ year, unit }: Accounts, { identity }: Disclosure): Text | undefined {
  const of = identity.year.value;
  if (of === undefined)
    return { zh: '认不出是哪个年度的决算', en: 'the year of these accounts was not recognised' };
  if (of !== year - 1)
    return {
      zh: `这是${of}年度的，要的是上年（${year - 1}年度）的`,
      en: `it is of ${of}; that of the year before, ${year - 1}, is needed`,
    };
  const name = identity.unit.value;
  if (name !== undefined && name !== unit)
    return { zh: `这是“${name}”的，不是“${unit}”的`, en: `it is of “${name}”, not of “${unit}”` };
  return undefined;
}

/** Amounts of tables, the economic ones left out: they would count beside those by function. */
function printedAmounts({ facts }: Disclosure): Fact[] {
  return facts.filter(
    ({ witness, measure, about, value }) =>
      tableById(witness) !== undefined &&
      measure.kind === 'amount' &&
      about.at.economic === undefined &&
      value.kind === 'money' &&
      value.money.fen !== 0n,
  );
}

/** From the finest amounts up: each adds what those within it do not make yet. */
function entriesFrom(facts: readonly Fact[], { year, ...rest }: Accounts, { source }: Disclosure): Entry[] {
  const entries: Entry[] = [];
  const sorted = [...facts].sort((a, b) => finenessOf(b.about) - finenessOf(a.about));
  for (const { about: printed, value, witness, span } of sorted) {
    if (value.kind !== 'money') continue;
    const about = withFund(printed);
    const made = totalsOf({ ...rest, year, entries }).amount(about)?.fen ?? 0n;
    const fen = value.money.fen - made;
    if (fen === 0n) continue;
    const place = placeOf(source, span.start, []);
    const cell = place.kind === 'sheet' ? place.range : place.kind === 'text' ? `L${place.line}` : '';
    const sheet = tableById(witness)!.title.zh;
    entries.push({ about, value: { kind: 'money', fen }, origin: { file: source.name, sheet, cell } });
  }
  return entries;
}

/** What lies within another quantity is finer than it. */
function finenessOf({ concept, at }: Quantity): number {
  const code = at.function?.length ?? 0;
  const source = at.source === 'fiscal' ? 2 : at.source ? 3 : 0;
  const item = at.item === undefined ? 0 : itemsOf[concept]?.[at.item] ? 1 : 3;
  return code + source + item + (at.fund ? 3 : 0) + (at.nature ? 3 : 0);
}

/** Fiscal income by 项 belongs to the budget whose code it is. */
function withFund(about: Quantity): Quantity {
  const { function: code, source, fund } = about.at;
  if (source !== 'fiscal' || fund !== undefined || code?.length !== 7) return about;
  const book = functionClassification2024.lookup(code)?.book;
  const of = book === 'fund' ? 'government-fund' : book === 'capital' ? 'state-capital' : 'general';
  return { ...about, at: { ...about.at, fund: of } };
}
