import type { Fact } from '../../model/fact.ts';
import type { Ledger } from '../../model/ledger.ts';
import { moneyOf } from '../../model/ledger.ts';
import type { Money } from '../../core/money.ts';
import type { Quantity } from '../../model/quantity.ts';
import { addressOf } from '../../model/quantity.ts';

export interface StatedAmount {
  readonly fact: Fact;
  readonly money: Money;
}

/** The statements of one quantity: all in tables, and in sentences one of each value. */
interface Stated {
  readonly inTables: readonly StatedAmount[];
  readonly inSentences: readonly StatedAmount[];
}

const known = new WeakMap<Ledger, Map<string, Stated>>();

function statedOf(ledger: Ledger, address: string): Stated {
  const all = known.get(ledger) ?? new Map<string, Stated>();
  known.set(ledger, all);
  const before = all.get(address);
  if (before) return before;
  const amounts = (ledger.byId.get(address) ?? []).flatMap(amountIn);
  const values = new Set<bigint>();
  const stated = {
    inTables: amounts.filter(({ fact }) => ledger.tables.has(fact.witness)),
    inSentences: amounts.filter(({ fact, money }) => {
      if (ledger.tables.has(fact.witness) || values.has(money.fen)) return false;
      values.add(money.fen);
      return true;
    }),
  };
  all.set(address, stated);
  return stated;
}

function amountIn(fact: Fact): StatedAmount[] {
  const money = moneyOf(fact);
  return money ? [{ fact, money }] : [];
}

/**
 * Every amount stated for a quantity: tables first, then the passage in hand, then other sentences, of which one for
 * each value. Sentences elsewhere that give three values or more for one quantity were not understood and do not
 * count.
 */
export function statedAmounts(
  ledger: Ledger,
  quantity: Quantity,
  near: readonly Fact[] = [],
): StatedAmount[] {
  const address = addressOf(quantity);
  const { inTables, inSentences } = statedOf(ledger, address);
  const inPassage = near.filter((fact) => fact.id === address).flatMap(amountIn);
  const elsewhere = inSentences.filter(({ money }) => inPassage.every((own) => own.money.fen !== money.fen));
  return [...inTables, ...inPassage, ...(elsewhere.length < 3 ? elsewhere : [])];
}
