import { expect, test } from 'vitest';
import { lineAndColumn, placeOf, quote } from '../model/source.ts';
import { sourceFromText } from '../readers/text.ts';
import { transcript } from '../readers/transcript.ts';
import { joinSources } from './join-sources.ts';

const words = sourceFromText('说明.txt', '甲\n乙\f丙');
const paper = transcript();
paper.paragraph('丁', { kind: 'part', part: 'word/document.xml', path: '1' });
paper.table([[{ text: '戊', at: { kind: 'sheet', sheet: '表', range: 'A2' } }, { text: '己' }]]);
paper.remark('picture', { zh: '图片', en: 'a picture' });
const document = paper.source({ name: '表.docx', format: 'docx', encoding: 'utf-8' });
const joined = joinSources('说明.txt', [words, document, words]);

test('every block quotes its own words', () => {
  for (const block of joined.blocks) {
    if (block.kind === 'line') {
      expect(quote(joined, block.span)).toBe(block.text);
      expect(joined.text[block.folded.offsets[0]!]).toBe(block.text);
    } else for (const cell of block.rows.flat()) expect(quote(joined, cell.span)).toBe(cell.text);
  }
  expect(joined.blocks.map((block) => (block.kind === 'line' ? block.text : '—'))).toEqual([
    ...'甲乙丙丁—甲乙丙',
  ]);
});

test('lines begin where they do, pages are counted on', () => {
  const starts = [0, ...[...joined.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  expect(joined.lineStarts).toEqual(starts);
  expect(joined.blocks.flatMap((block) => (block.kind === 'line' ? [block.page] : []))).toEqual([
    1, 1, 2, 3, 4, 4, 5,
  ]);
});

test('every place is in its file', () => {
  const at = (word: string, from = 0) => placeOf(joined, joined.text.indexOf(word, from), []);
  expect(at('乙')).toMatchObject({ kind: 'text', file: '说明.txt', line: 2, column: 1 });
  expect(at('丁')).toMatchObject({ kind: 'part', file: '表.docx', part: 'word/document.xml' });
  expect(at('戊')).toMatchObject({ kind: 'sheet', file: '表.docx', range: 'A2' });
  const second = joined.members[2]!.start;
  expect(at('乙', second)).toMatchObject({ kind: 'text', file: '说明.txt', line: 2, column: 1 });
  expect(lineAndColumn(joined, second).line).toBe(5);
  expect(joined.remarks[0]!.span.start).toBe(second);
});
