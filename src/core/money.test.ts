import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, agree, atMost, boundsOf, exactZero, formatMoney, parseMoney, subtract, sum } from './money.ts';

const yuan = (text: string) => parseMoney(text, '万元')!;

describe('金额 an amount with its grain', () => {
  test('is read in 分, with the worth of its last digit', () => {
    expect(yuan('86.66')).toEqual({ fen: 86_660_000n, grain: 10_000n });
    expect(yuan('1,234.50')).toEqual({ fen: 1_234_500_000n, grain: 10_000n });
    expect(yuan('145')).toEqual({ fen: 145_000_000n, grain: 1_000_000n });
    expect(parseMoney('20,000', '元')).toEqual({ fen: 2_000_000n, grain: 100n });
    expect(yuan('-3.20')).toEqual({ fen: -3_200_000n, grain: 10_000n });
  });

  test.each(['', '12,34', '1.2.3', '一百', '12万', '0.0000001'])('%j is no amount', (text) => {
    expect(parseMoney(text, '万元')).toBeUndefined();
  });

  test('prints half-up', () => {
    expect(formatMoney({ fen: 86_665_000n, grain: 0n })).toBe('86.67');
    expect(formatMoney({ fen: -50n, grain: 0n }, '元', 0)).toBe('-1');
    expect(formatMoney({ fen: 49n, grain: 0n }, '元', 0)).toBe('0');
    expect(formatMoney({ fen: 4_999n, grain: 0n })).toBe('0.00');
  });
});

describe('尾差 what rounding can explain', () => {
  test('95.39 over 86.66 + 8.72 is honest rounding, 95.40 is not', () => {
    const parts = add(yuan('86.66'), yuan('8.72'));
    expect(agree(yuan('95.39'), parts)).toBe(true);
    expect(agree(yuan('95.40'), parts)).toBe(false);
  });

  test('145 is not 145.74, and 146 may be', () => {
    expect(agree(yuan('145'), yuan('145.74'))).toBe(false);
    expect(agree(yuan('146'), yuan('145.74'))).toBe(true);
  });

  test('an exact zero explains nothing', () => {
    expect(agree(exactZero, { fen: 1n, grain: 0n })).toBe(false);
    expect(atMost(yuan('2.01'), yuan('2.00'))).toBe(false);
    expect(atMost(add(yuan('1.00'), yuan('1.01')), yuan('2.00'))).toBe(true);
  });

  test('any true amounts, rounded one by one, agree with their rounded total', () => {
    const amounts = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(amounts, (fen) => {
        const print = (value: bigint) => yuan(formatMoney({ fen: value, grain: 0n }));
        const total = fen.reduce((a, b) => a + b, 0n);
        expect(agree(print(total), sum(fen.map(print)))).toBe(true);
      }),
    );
  });

  test('n addends may miss by at most n/2 last digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const parts = sum(Array.from({ length: count }, () => yuan('1.00')));
        const off = (grains: bigint) => ({ fen: parts.fen + grains * 10_000n, grain: 10_000n });
        const most = BigInt(Math.floor(count / 2));
        expect(agree(off(most), parts)).toBe(true);
        expect(agree(off(most + 1n), parts)).toBe(false);
      }),
    );
  });

  test('bounds are the amounts that print alike', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), (fen) => {
        const printed = yuan(formatMoney({ fen, grain: 0n }));
        const { low, high } = boundsOf(printed);
        expect(low <= fen && fen <= high).toBe(true);
      }),
    );
    expect(subtract(yuan('2.00'), yuan('1.00')).grain).toBe(20_000n);
  });
});
