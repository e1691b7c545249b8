import { describe, expect, test } from 'vitest';
import type { Source } from '../model/source.ts';
import { excerptOf } from './excerpt.ts';
import { widthOf } from './width.ts';

function sourceOf(text: string): Source {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return {
    name: 'x.txt',
    format: 'text',
    encoding: 'utf-8',
    text,
    blocks: [],
    lineStarts,
    spots: [],
    members: [],
    remarks: [],
  };
}

/** What stands above the `^` of an excerpt. */
function marked(text: string, words: string, width: number, related: readonly string[] = []): string {
  const source = sourceOf(text);
  const spanOf = (each: string) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length });
  const { text: shown, marks } = excerptOf(source, spanOf(words), related.map(spanOf), width);
  let column = 0;
  let above = '';
  const from = marks.reduce(
    (at, { mark, columns }) =>
      at.found || mark === '^' ? { ...at, found: true } : { ...at, column: at.column + columns },
    { column: 0, found: false },
  ).column;
  const to = from + (marks.find(({ mark }) => mark === '^')?.columns ?? 0);
  for (const character of shown) {
    if (from <= column && column < to) above += character;
    column += widthOf(character);
  }
  expect(widthOf(shown)).toBeLessThanOrEqual(width);
  return above;
}

describe('the mark stands under the words', () => {
  const sentence =
    '一般公共预算财政拨款支出200.26万元，占本年支出合计的100.00%。与上年相比，增加10.32万元，增长5.43%。';

  test.each([30, 48, 80, 200])('at %i columns', (width) => {
    for (const words of ['一般公共', '200.26', '10.32万元', '5.43%。'])
      expect(marked(`前一行\n${sentence}\n后一行`, words, width)).toBe(words);
  });

  test('in a row of a table, whose tabs are shown as blanks', () => {
    expect(marked('合计\t\t120.50\t90.20\t30.30', '90.20', 60)).toBe('90.20');
  });

  test('with what belongs to it underlined', () => {
    const source = sourceOf(sentence);
    const { marks } = excerptOf(
      source,
      { start: sentence.indexOf('5.43'), end: sentence.indexOf('5.43') + 4 },
      [{ start: sentence.indexOf('10.32'), end: sentence.indexOf('10.32') + 5 }],
      200,
    );
    expect(marks.filter(({ mark }) => mark !== ' ')).toEqual([
      { mark: '─', columns: 5 },
      { mark: '^', columns: 4 },
    ]);
  });
});

test('the cells of a transcript are parted by lines, blank ones at its ends left out', () => {
  const text = '\t\t合计\t\t120.50\t';
  const spot = { start: 0, at: { kind: 'sheet', sheet: '表', range: 'A1' } } as const;
  const source = { ...sourceOf(text), spots: [spot] };
  const { text: shown, marks } = excerptOf(source, { start: 6, end: 12 }, [], 60);
  expect(shown).toBe('合计 │  │ 120.50');
  expect(marks).toEqual([
    { mark: ' ', columns: widthOf('合计 │  │ ') },
    { mark: '^', columns: 6 },
  ]);
});

test('a long line is cut around the mark, and says so', () => {
  const text = `${'前'.repeat(100)}重点${'后'.repeat(100)}`;
  const { text: shown } = excerptOf(sourceOf(text), { start: 100, end: 102 }, [], 40);
  expect(shown).toMatch(/^…前+重点后+…$/);
});

test('a place without width is marked, at the end of a line too', () => {
  const { marks } = excerptOf(sourceOf('人员经费'), { start: 4, end: 4 }, [], 40);
  expect(marks).toEqual([
    { mark: ' ', columns: 8 },
    { mark: '^', columns: 1 },
  ]);
});
