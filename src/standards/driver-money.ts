import type { Money } from '../core/money.ts';
import { exactZero, sum } from '../core/money.ts';
import type { TableReading } from '../model/disclosure.ts';
import type { Fact } from '../model/fact.ts';
import type { Ledger } from '../model/ledger.ts';
import { amountFact, moneyOf } from '../model/ledger.ts';
import type { Quantity } from '../model/quantity.ts';
import { along } from '../model/quantity.ts';
import type { Driver } from './drivers.ts';
import { standsOn } from './drivers.ts';

/** The finest rows under a function code that a table prints: 项 where there are any, else 款, else the 类 itself. */
export function finestCodes(table: TableReading, code: string): string[] {
  const under = [...new Set(table.rows.map((row) => row.code))].filter((other) => other.startsWith(code));
  return under.filter((other) => !under.some((longer) => longer !== other && longer.startsWith(other)));
}

/** The rows under a quantity's function code on which the money of the drivers stands. */
export function rowsOf(
  drivers: readonly Driver[],
  quantity: Quantity,
  table: TableReading,
  ledger: Ledger,
): Fact[] {
  const code = quantity.at.function ?? '';
  return finestCodes(table, code)
    .filter((row) => drivers.some((driver) => standsOn(driver, row)))
    .flatMap((row) => amountFact(ledger, along(quantity, { function: row }), table.id) ?? []);
}

export function moneyOfRows(facts: readonly Fact[]): Money {
  return sum(facts.map((fact) => moneyOf(fact) ?? exactZero));
}
