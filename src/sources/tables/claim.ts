import { formatMoney } from '../../core/money.ts';
import type { CellOrigin, Entry } from '../../model/accounts.ts';
import type { Quantity } from '../../model/quantity.ts';
import { isWithin, madeOf } from '../../standards/additions.ts';

/** What a cell of a table states: an amount that becomes an entry, or a sum that entries must make. */
export interface Claim {
  readonly table: string;
  readonly about: Quantity;
  readonly value: Entry['value'];
  readonly origin: CellOrigin;
}

export function sizeOf(value: Entry['value']): bigint {
  return value.kind === 'money' ? value.fen : BigInt(value.count);
}

export function shownSize(value: Entry['value'], size = sizeOf(value)): string {
  return value.kind === 'money' ? formatMoney({ fen: size, grain: 0n }, '元') : String(size);
}

/** The entries that a claim is the sum of, each with its sign. */
export function entriesWithin(
  { about, value }: Pick<Claim, 'about' | 'value'>,
  entries: readonly Entry[],
): Entry[] {
  const unit = value.kind === 'count' ? value.unit : '';
  const concepts = madeOf[about.concept] ?? [about.concept];
  return entries.filter(
    (entry) =>
      entry.about.year === about.year &&
      entry.about.stage === about.stage &&
      concepts.includes(entry.about.concept) &&
      (entry.value.kind === 'count' ? entry.value.unit : '') === unit &&
      isWithin(entry.about, about),
  );
}

export function totalOf(entries: readonly Pick<Entry, 'value'>[]): bigint {
  return entries.reduce((sum, { value }) => sum + sizeOf(value), 0n);
}
