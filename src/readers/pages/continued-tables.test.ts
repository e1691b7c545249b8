import { describe, expect, test } from 'vitest';
import { drawnPage, gridRules, read } from '../../../tests/paper/drawn.ts';
import type { Words } from '../../../tests/paper/drawn.ts';

const xs = [50, 150, 300, 350];
const heads: Words[] = [
  [60, 614, '科目代码'],
  [160, 614, '科目名称'],
  [305, 614, '决算数'],
];
const first = (...words: readonly Words[]) =>
  drawnPage([...heads, ...words], gridRules(xs, [600, 620, 640]), 1);
const second = (words: readonly Words[], columns: readonly number[] = xs) =>
  drawnPage(words, gridRules(columns, [50, 70, 90]), 2);

describe('续表: a table that goes on over the end of a page', () => {
  test('in the same columns: one table', () => {
    const all = read(
      first([60, 634, '30201'], [160, 634, '办公费'], [310, 634, '8.12']),
      second([
        [60, 64, '30202'],
        [160, 64, '印刷费'],
        [60, 84, '30205'],
        [160, 84, '水费'],
      ]),
    );
    expect(all).toEqual([['科目代码|科目名称|决算数', '30201|办公费|8.12', '30202|印刷费|', '30205|水费|']]);
  });

  test('in other columns, or after words: two tables', () => {
    const rows: Words[] = [[60, 64, '30202'], [200, 64, '印刷费']]; // prettier-ignore
    const above = first([60, 634, '30201'], [160, 634, '办公费']);
    expect(read(above, second(rows, [50, 180, 300, 350]))).toHaveLength(2);
    expect(read(above, second([...rows, [60, 40, '政府性基金预算财政拨款收入支出决算表']]))).toHaveLength(3);
  });

  test('page numbers and heads between them do not part them', () => {
    const number = (page: number): Words => [240, 690, `- ${page} -`];
    const all = read(
      first([60, 634, '30201'], [160, 634, '办公费'], number(1)),
      second([[60, 64, '30202'], [160, 64, '印刷费'], number(2)]),
    );
    expect(all.filter((block) => typeof block !== 'string')).toHaveLength(1);
  });

  test('a row that the end of the page cut in two becomes whole', () => {
    const all = read(
      drawnPage(
        [...heads, [60, 634, '30108'], [152, 634, '机关事业单位基本养老保险缴'], [310, 634, '12.40']],
        gridRules([50, 150, 284, 350], [600, 620, 640]),
        1,
      ),
      second(
        [
          [152, 64, '费'],
          [60, 84, '30109'],
          [152, 84, '职业年金缴费'],
        ],
        [50, 150, 284, 350],
      ),
    );
    expect(all[0]).toEqual([
      '科目代码|科目名称|决算数',
      '30108|机关事业单位基本养老保险缴费|12.40',
      '30109|职业年金缴费|',
    ]);
  });

  test('full cells of two rows stay apart: codes, and headings that are printed again', () => {
    const narrow = [50, 78, 100, 350];
    const head: Words[] = [[51, 614, '人员'], [80, 614, '经费']]; // prettier-ignore
    const above = (words: readonly Words[]) =>
      drawnPage([...head, ...words], gridRules(narrow, [600, 620, 640]), 1);
    const codes = read(above([[51, 634, '30201'], [80, 634, '办公']]), second([[51, 64, '30202'], [80, 64, '印刷']], narrow)); // prettier-ignore
    expect(codes[0]).toEqual(['人员|经费|', '30201|办公|', '30202|印刷|', '||']);
    const again = read(above([[51, 634, '合计'], [80, 634, '支出']]), second([[51, 64, '人员'], [80, 64, '经费']], narrow)); // prettier-ignore
    expect(again[0]).toEqual(['人员|经费|', '合计|支出|', '人员|经费|', '||']);
  });
});
