import type { Fact } from '../model/fact.ts';
import type { Ledger } from '../model/ledger.ts';
import { amountsOf, moneyOf } from '../model/ledger.ts';
import type { Money } from '../core/money.ts';
import type { Quantity } from '../model/quantity.ts';

export interface StatedAmount {
  readonly fact: Fact;
  readonly money: Money;
}

/**
 * Every statement of a quantity's amount: tables first, then those of the passage in hand, then other sentences.
 * Sentences elsewhere that give three values or more for one quantity were not understood and do not count.
 */
export function statedAmounts(
  ledger: Ledger,
  quantity: Quantity,
  near: readonly Fact[] = [],
): StatedAmount[] {
  const stated = amountsOf(ledger, quantity).flatMap((fact) => {
    const money = moneyOf(fact);
    return money ? [{ fact, money }] : [];
  });
  const inTables = stated.filter(({ fact }) => ledger.tables.has(fact.witness));
  const inPassage = stated.filter(({ fact }) => near.includes(fact));
  const elsewhere = stated.filter((amount) => !inTables.includes(amount) && !inPassage.includes(amount));
  const values = new Set(elsewhere.map(({ money }) => money.fen));
  return [...inTables, ...inPassage, ...(values.size < 3 ? elsewhere : [])];
}
