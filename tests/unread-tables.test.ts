import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import type { Transcript } from '../src/readers/transcript.ts';
import { transcript } from '../src/readers/transcript.ts';
import { recognize } from '../src/recognize/index.ts';
import { statutoryTables } from '../src/standards/tables/index.ts';
import { madeUnit } from './marked.ts';
import { gridRows } from './paper/grid-rows.ts';

const rule = 'completeness/table-missing';
const message = { zh: '图片', en: 'picture' };

/** All tables of the part but one, in whose place `instead` writes. */
function judged(instead: (paper: Transcript) => void, after: (paper: Transcript) => void = () => {}) {
  const paper = transcript();
  paper.paragraph('第二部分 决算表');
  for (const table of statutoryTables) {
    if (table.id === 'income') instead(paper);
    else {
      paper.paragraph(table.titles[0]!);
      paper.table(gridRows('项目|金额\n合计|1.00'));
    }
  }
  paper.paragraph('第三部分 决算情况说明');
  after(paper);
  const source = paper.source({ name: 'a', format: 'paper', encoding: 'utf-8' });
  const report = check(recognize(source, madeUnit), { only: [rule] });
  const { state, why } = report.obligations.find((each) => each.id === `${rule}@income`)!;
  return { state, why: why?.zh, findings: report.findings.map(({ message }) => message.zh) };
}

describe('a table that is not found', () => {
  test('is missing where nothing stands for it', () => {
    expect(judged(() => {})).toMatchObject({ state: 'fail', findings: ['缺少收入决算表'] });
  });

  test('is a picture where one stands below its title', () => {
    expect(
      judged((paper) => {
        paper.paragraph('收入决算表');
        paper.paragraph('金额单位：万元');
        paper.remark('picture', message);
      }),
    ).toEqual({ state: 'unable', why: '收入决算表是图片，读不出来', findings: [] });
  });

  test('may be a picture where one stands among the tables', () => {
    expect(judged((paper) => paper.remark('picture', message))).toEqual({
      state: 'unable',
      why: '收入决算表可能是图片，读不出来',
      findings: [],
    });
  });

  test('may be in an attachment that was not read', () => {
    expect(
      judged(
        () => {},
        (paper) => paper.remark('attachment', message),
      ),
    ).toEqual({
      state: 'unable',
      why: '收入决算表可能在没有读的附件里',
      findings: [],
    });
  });

  test('is missing where a picture stands in another part', () => {
    expect(
      judged(
        () => {},
        (paper) => paper.remark('picture', message),
      ).state,
    ).toBe('fail');
  });
});
