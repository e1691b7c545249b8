import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, folded, originalSpan } from './fold.ts';

describe('folded text', () => {
  test('drops blanks and knows full-width, Kangxi and compatibility forms', () => {
    expect(folded('社会保障和就业支 出')).toBe('社会保障和就业支出');
    expect(folded('（一）　２０２４年')).toBe('(一)2024年');
    expect(folded('⼀、⽀出')).toBe('一、支出');
    expect(folded('⻋辆、⻝堂')).toBe('车辆、食堂');
    expect(folded('“三公”经费')).toBe('"三公"经费');
    expect(folded('朔〔2011〕1号【x】')).toBe('朔[2011]1号[x]');
  });

  test('a comma between digits groups thousands, any other is the Chinese comma', () => {
    expect(folded('1,234.50万元,其中')).toBe('1,234.50万元，其中');
    expect(folded('2023,2024')).toBe('2023，2024');
  });

  test('every folded stretch leads back to its original', () => {
    const text = fc
      .array(fc.constantFrom('支', '出', ' ', '（', '１', '㎡', '\n', '“', '⽀'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const result = fold(original, 7);
        expect(result.offsets).toHaveLength(result.text.length);
        const [from, to] = [a % (result.text.length + 1), b % (result.text.length + 1)].sort((x, y) => x - y);
        const span = originalSpan(result, from!, to!);
        const back = folded(original.slice(span.start - 7, span.end - 7));
        // a character that folds into several is always taken whole
        expect(back.includes(result.text.slice(from, to))).toBe(true);
      }),
    );
  });
});
