import { describe, expect, test } from 'vitest';
import { recognisedText } from '../../tests/recognised.ts';
import { joinSources } from '../gather/join-sources.ts';
import { sourceFromText } from '../readers/text.ts';
import { confidenceIn, hasRecognised } from './source.ts';

const text = '甲表\n合计\t1.00\t2.00\n';
const sure: Readonly<Record<string, number>> = { 合计: 0.9, '1.00': 0.6, '2.00': 0.8 };
const source = recognisedText(text, (words) => sure[words]);
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('how sure the eye is', () => {
  test('is said of what it read alone', () => {
    expect(confidenceIn(source, at('甲表'))).toBeUndefined();
    expect(confidenceIn(source, at('合计'))).toBe(0.9);
    expect(confidenceIn(source, at('2.00'))).toBe(0.8);
    expect(hasRecognised(source)).toBe(true);
    expect(hasRecognised(sourceFromText('a', text))).toBe(false);
  });

  test('is that of the least sure stretch', () => {
    expect(confidenceIn(source, { start: 0, end: text.length })).toBe(0.6);
    expect(confidenceIn(source, { start: at('1.00').start, end: at('2.00').end })).toBe(0.6);
    expect(confidenceIn(source, { start: 0, end: at('合计').end })).toBe(0.9);
  });

  test('at a place without width is that of the stretch there', () => {
    const { start } = at('2.00');
    expect(confidenceIn(source, { start, end: start })).toBe(0.8);
    expect(confidenceIn(source, { start: 0, end: 0 })).toBeUndefined();
  });

  test('is nothing in a file that was put behind a scan', () => {
    const joined = joinSources('全部', [source, sourceFromText('b', '乙表')]);
    const { start } = joined.members[1]!;
    expect(confidenceIn(joined, { start, end: start + 2 })).toBeUndefined();
    expect(confidenceIn(joined, { start: start - 3, end: start + 2 })).toBe(0.8);
  });
});
