import { describe, expect, test } from 'vitest';
import type { Place } from '../core/span.ts';
import { placesWords, placeWords } from './place-words.ts';

const section = ['第二部分 决算表'];
const line = (number: number, file?: string): Place => ({
  kind: 'text',
  line: number,
  column: 3,
  section,
  ...(file === undefined ? {} : { file }),
});
const range = (sheet: string, cells: string): Place => ({ kind: 'sheet', sheet, range: cells, section });
const element = (path: string, part = 'word/document.xml'): Place => ({ kind: 'part', part, path, section });

describe('a place in words', () => {
  test.each([
    [line(12), '第12行', 'line 12'],
    [line(12, '附件1.txt'), '附件1.txt 第12行', '附件1.txt: line 12'],
    [range('收入决算表', 'C5'), '收入决算表!C5', '收入决算表!C5'],
    [element('p[12]'), '第12段', 'paragraph 12'],
    [element('tbl[3]/tr[4]/tc[2]'), '第3个表第4行第2格', 'table 3, row 4, cell 2'],
    [
      element('table[3]/tr[4]/td[2]', '决算.html'),
      '决算.html 第3个表第4行第2格',
      '决算.html, table 3, row 4, cell 2',
    ],
    [element('p[2]/txbx[1]/p[1]'), '第2段第1个文本框第1段', 'paragraph 2, text box 1, paragraph 1'],
    [element('footnote[3]/p[1]', 'word/footnotes.xml'), '第3条脚注第1段', 'footnote 3, paragraph 1'],
    [element('p[1]', 'word/header2.xml'), '页眉 第1段', 'page header, paragraph 1'],
    [element('body/div[2]/blink[1]'), 'body/div[2]/blink[1]', 'body/div[2]/blink[1]'],
    [element('constructor[1]'), 'constructor[1]', 'constructor[1]'],
    [range('表\u202e一', 'A1'), '表·一!A1', '表·一!A1'],
  ])('%o', (place, zh, en) => {
    expect(placeWords(place, 'zh')).toBe(zh);
    expect(placeWords(place, 'en')).toBe(en);
  });
});

test('what several places share is said once', () => {
  expect(placesWords([line(12), line(15), line(12)], 'zh')).toBe('第12、15行');
  expect(placesWords([line(12), line(15)], 'en')).toBe('lines 12, 15');
  expect(placesWords([range('表一', 'C5'), range('表一', 'C7'), range('表二', 'A1')], 'zh')).toBe(
    '表一!C5、C7，表二!A1',
  );
  expect(placesWords([line(3, 'a.txt'), line(4, 'b.txt'), line(9, 'a.txt')], 'en')).toBe(
    'a.txt: lines 3, 9; b.txt: line 4',
  );
});
