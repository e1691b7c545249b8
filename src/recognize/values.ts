import type { Money, MoneyUnit } from '../core/money.ts';
import { moneyUnits, parseMoney } from '../core/money.ts';
import type { Cell } from '../model/source.ts';
import type { Value } from '../model/fact.ts';

/** The worth in 分 of the last digit in which a document prints amounts of a unit; 万元 is printed to 0.01. */
export function documentGrain(unit: MoneyUnit): bigint {
  return unit === '元' ? 1n : moneyUnits[unit] / 100n;
}

/** A printed zero takes the document's own grain, never a coarser one. */
export function withDocumentGrain(money: Money, unit: MoneyUnit): Money {
  const grain = documentGrain(unit);
  return money.fen === 0n && money.grain > grain ? { fen: 0n, grain } : money;
}

/** Sheets may show a negative amount in brackets. */
const inBrackets = /^\(([\d,]+\.\d+)\)$/;

/**
 * The value of a table cell. Nothing printed, a single dash (a blank by another sign) and `——` (the cell must hold
 * no number) stay apart from zero.
 */
export function valueOfCell(
  { text, plain }: Pick<Cell, 'text' | 'plain'>,
  unit: MoneyUnit,
  counts: boolean,
): Value {
  if (plain === '' || plain === '-' || plain === '—') return { kind: 'blank' };
  if (/^[—-]{2,}$/.test(plain)) return { kind: 'barred' };
  if (counts)
    return /^\d{1,9}$/.test(plain) ? { kind: 'count', count: Number(plain) } : { kind: 'unrecognised', text };
  const money = parseMoney(plain.replace(inBrackets, '-$1'), unit);
  return money ? { kind: 'money', money: withDocumentGrain(money, unit) } : { kind: 'unrecognised', text };
}
