import { describe, expect, test } from 'vitest';
import type { Money } from '../core/money.ts';
import { parseMoney } from '../core/money.ts';
import type { NumberedRow } from './lost-blanks.ts';
import { placeAmounts } from './lost-blanks.ts';

const money = (text: string): Money => parseMoney(text, '万元')!;
const row = (amounts: string, parent?: number, known: readonly (string | undefined)[] = []): NumberedRow => ({
  amounts: amounts.split(' ').filter(Boolean).map(money),
  known: known.map((each) => (each === undefined ? undefined : money(each))),
  ...(parent === undefined ? {} : { parent }),
});
/** 合计, 基本支出, 项目支出 */
const heads = [undefined, 0, 0];

describe('amounts of rows with lost blanks', () => {
  test('a full row stands as it is', () => {
    expect(placeAmounts([row('5.00 3.00 2.00')], 3, heads)).toEqual([[0, 1, 2]]);
  });

  test('the sum of a row never decides', () => {
    expect(placeAmounts([row('5.00 5.00')], 3, heads)).toEqual([[0, undefined, undefined]]);
  });

  test('what another place says decides', () => {
    expect(placeAmounts([row('5.00 5.00', undefined, [undefined, '0.00'])], 3, heads)).toEqual([[0, -1, 1]]);
  });

  test('the row above decides for its parts, and they for it', () => {
    const rows = [row('9.00 5.00 4.00'), row('5.00 5.00', 0), row('4.00 4.00', 0)];
    expect(placeAmounts(rows, 3, heads)).toEqual([[0, 1, 2], [0, 1, -1], [0, -1, 1]]); // prettier-ignore
    const upward = [row('9.00 9.00'), row('5.00 5.00 0.00', 0), row('4.00 4.00 0.00', 0)];
    expect(placeAmounts(upward, 3, heads)[0]).toEqual([0, 1, -1]);
  });

  test('two parts of one amount cannot be told apart', () => {
    const rows = [row('8.00 4.00 4.00'), row('4.00 4.00', 0), row('4.00 4.00', 0)];
    expect(placeAmounts(rows, 3, heads).slice(1)).toEqual([
      [0, undefined, undefined],
      [0, undefined, undefined],
    ]);
  });

  test('rounding does not stand in the way', () => {
    const rows = [row('9.01 5.00 4.01'), row('5.00 5.00', 0), row('4.00 4.00', 0)];
    expect(placeAmounts(rows, 3, heads)[2]).toEqual([0, -1, 1]);
  });

  test('a row without amounts is blank, one with too many is not placed', () => {
    expect(placeAmounts([row(''), row('1.00 1.00 1.00 1.00')], 3, heads)).toEqual([
      [-1, -1, -1],
      [undefined, undefined, undefined],
    ]);
  });
});
