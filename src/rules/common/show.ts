import type { Text } from '../../core/messages.ts';
import type { Money } from '../../core/money.ts';
import { decimalsOf, formatMoney, magnitude } from '../../core/money.ts';

/** An amount as the document prints it, with its unit: `145万元`, `145.74万元`. */
export function showMoney(money: Money): string {
  return `${formatMoney(money, '万元', decimalsOf(money))}万元`;
}

/** The size of an amount without its sign: what stands after 增加 and 减少. */
export function showSize(money: Money): string {
  return showMoney({ fen: magnitude(money.fen), grain: money.grain });
}

/** The word of rise or fall for an amount of change. */
export function directionOf(change: bigint): Text {
  return change < 0n ? { zh: '减少', en: 'a decrease of' } : { zh: '增加', en: 'an increase of' };
}
