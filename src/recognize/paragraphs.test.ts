import { describe, expect, test } from 'vitest';
import { originalSpan } from '../core/fold.ts';
import { sourceFromText } from '../readers/text.ts';
import { pageTextOf } from './page-text.ts';

const broken = `第三部分 情况说明
一、收入支出决算总体情况说明
云岭县水文站 2024 年度收入总计和支出总计都是 1,250.30 万元，
与上年相比增加 120.10 万元，增长 10.63%，主要原因是新建了三处
水位观测点。
二、收入决算情况说明
本年收入合计 1,250.30 万元，全部是财政拨款收入，没有事业收入，
也没有经营收入。
（一）因购置雨量自动观测仪器设备而在年中追加安排的预算，按照县级
财政部门的批复执行。
1.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗
（项），用于在职人员的医疗保险缴费，年初预算为 12.00 万元，
支出决算为 12.00 万元。
`;

const lines = (text: string) =>
  pageTextOf(sourceFromText('a', text)).blocks.flatMap((block) => (block.kind === 'line' ? [block] : []));

describe('lines broken at one width', () => {
  test('are joined to paragraphs; headings and items begin new ones', () => {
    expect(lines(broken).map((line) => line.folded.text.slice(0, 12))).toEqual([
      '第三部分情况说明',
      '一、收入支出决算总体情况',
      '云岭县水文站2024年度',
      '二、收入决算情况说明',
      '本年收入合计1,250.',
      '(一)因购置雨量自动观测',
      '1.卫生健康支出(类)行',
    ]);
    expect(lines(broken)[2]!.folded.text).toMatch(/主要原因是新建了三处水位观测点。$/);
    expect(lines(broken)[6]!.folded.text).toContain('事业单位医疗(项)，用于');
  });

  test('keep the place of every character', () => {
    for (const { folded, span } of lines(broken)) {
      const whole = originalSpan(folded, 0, folded.text.length);
      expect(whole.start).toBeGreaterThanOrEqual(span.start);
      expect(whole.end).toBeLessThanOrEqual(span.end);
      [...folded.text].forEach((character, index) => {
        const { start, end } = originalSpan(folded, index, index + 1);
        expect(broken.slice(start, end).normalize('NFKC').replace('，', ',')).toBe(
          character.replace('，', ','),
        );
      });
    }
  });

  test('run on over pages, past page numbers', () => {
    const paged = broken.replace('三处\n', '三处\n- 3 -\n\f');
    expect(lines(paged).map((line) => line.folded.text)).toEqual(
      lines(broken).map((line) => line.folded.text),
    );
  });

  test('a heading broken over two lines is one', () => {
    const text = broken.replace(
      '第三部分 情况说明\n',
      '第三部分 云岭县水利局所属云岭县水文站 2024 年度单位决算情况说\n明\n',
    );
    expect(lines(text)[0]!.folded.text).toBe('第三部分云岭县水利局所属云岭县水文站2024年度单位决算情况说明');
  });
});

test('a paragraph a line stays as it is', () => {
  const text = `第三部分 情况说明
一、收入支出决算总体情况说明
云岭县水文站2024年度收入总计和支出总计都是1250.30万元，与上年相比增加120.10万元，增长10.63%，主要原因是新建了水位观测点。
二、收入决算情况说明
本年收入合计1250.30万元，全部是财政拨款收入
三、支出决算情况说明
本年支出合计1250.30万元，其中基本支出900.00万元，项目支出350.30万元
`;
  expect(lines(text).map((line) => line.text)).toEqual(text.trim().split('\n'));
});
