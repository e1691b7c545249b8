import type { Accounts, CellOrigin, Entry } from '../model/accounts.ts';
import type { Quantity } from '../model/quantity.ts';
import { addressOf } from '../model/quantity.ts';
import { isWithin, madeOf } from '../standards/additions.ts';

/** A sum of the accounts, exact, with the cells that it was made from. */
export interface Total {
  readonly fen: bigint;
  readonly from: readonly CellOrigin[];
}

/** What the accounts add up to. */
export interface Totals {
  /** The amount of a quantity; undefined where the accounts say nothing of its year, stage and concept at all. */
  amount(about: Quantity): Total | undefined;
  count(
    about: Quantity,
    unit: string,
  ): { readonly count: number; readonly from: readonly CellOrigin[] } | undefined;
  /** The codes of a length that have an amount other than zero in any of the books, in the order of the codes. */
  codes(about: readonly Quantity[], axis: 'function' | 'economic', length: number): readonly string[];
}

/** Adds up the entries of accounts. What was asked once is not added up again. */
export function totalsOf(accounts: Accounts): Totals {
  const books = new Map<string, Entry[]>();
  for (const entry of accounts.entries) {
    const { function: code = '' } = entry.about.at;
    for (const under of codeLengths.filter((length) => length <= code.length)) {
      const key = bookOf(entry.about, code.slice(0, under));
      const book = books.get(key);
      if (book) book.push(entry);
      else books.set(key, [entry]);
    }
  }
  // a year whose income or expenditure is told is told whole; single figures of a year tell of themselves alone
  const years = new Set(accounts.entries.flatMap(({ about }) => (isCore(about) ? [about.year] : [])));
  // of what was not spent on at all, no budget is nothing
  const isKept = (about: Quantity) =>
    books.has(bookOf(about)) ||
    (years.has(about.year) && (about.stage === 'final' || !books.has(bookOf({ ...about, stage: 'final' }))));
  const known = new Map<string, Total | undefined>();
  const entriesAt = (about: Quantity) =>
    (books.get(bookOf(about, indexed(about.at.function))) ?? []).filter((entry) =>
      isWithin(entry.about, about),
    );

  const amount = (about: Quantity): Total | undefined => {
    const address = addressOf(about);
    if (known.has(address)) return known.get(address);
    const parts = madeOf[about.concept];
    const total = parts
      ? addUp(parts.map((concept) => amount({ ...about, concept })))
      : moneyOf(isKept(about), entriesAt(about));
    known.set(address, total);
    return total;
  };
  return {
    amount,
    count(about, unit) {
      if (!isKept(about)) return undefined;
      const entries = entriesAt(about).filter(({ value }) => value.kind === 'count' && value.unit === unit);
      const count = entries.reduce((sum, { value }) => sum + (value.kind === 'count' ? value.count : 0), 0);
      return { count, from: entries.map(({ origin }) => origin) };
    },
    codes(abouts, axis, length) {
      const found = new Set<string>();
      for (const about of abouts)
        for (const { about: own, value } of entriesAt(about)) {
          const code = own.at[axis];
          if (code !== undefined && code.length >= length && value.kind === 'money' && value.fen !== 0n)
            found.add(code.slice(0, length));
        }
      return [...found].sort();
    },
  };
}

function isCore({ stage, concept }: Quantity): boolean {
  return stage === 'final' && (concept === 'income' || concept === 'expenditure');
}

/** All entries, those under a class, a group, an item: most amounts are asked for by one of these. */
const codeLengths = [0, 3, 5, 7];

function indexed(code = ''): string {
  return codeLengths.includes(code.length) ? code : '';
}

function bookOf({ year, stage, concept }: Quantity, under = ''): string {
  return `${year}/${stage}/${concept}/${under}`;
}

/** Accounts of a year are whole: where they have no entry there is nothing. Of a year without any nothing is known. */
function moneyOf(isKept: boolean, entries: readonly Entry[]): Total | undefined {
  if (!isKept) return undefined;
  const money = entries.filter(({ value }) => value.kind === 'money');
  return {
    fen: money.reduce((sum, { value }) => sum + (value.kind === 'money' ? value.fen : 0n), 0n),
    from: money.map(({ origin }) => origin),
  };
}

/** A total of parts, of which some may not be kept; undefined where none is. */
function addUp(parts: readonly (Total | undefined)[]): Total | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return {
    fen: known.reduce((sum, { fen }) => sum + fen, 0n),
    from: known.flatMap(({ from }) => from),
  };
}
