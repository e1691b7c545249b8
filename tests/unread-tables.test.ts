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
function judged(
  instead: (paper: Transcript) => void,
  after: (paper: Transcript) => void = () => {},
  before: (paper: Transcript) => void = () => {},
) {
  const paper = transcript();
  before(paper);
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

  test('may stand on a scanned page behind the heading of the tables, read by OCR or not', () => {
    const nothing = () => {};
    expect(judged((paper) => paper.remark('scan', message))).toEqual({
      state: 'unable',
      why: '收入决算表可能在没有读的扫描页上',
      findings: [],
    });
    expect(judged(nothing, (paper) => paper.remark('scan', message)).state).toBe('unable');
    expect(judged(nothing, (paper) => paper.remark('recognised', message))).toEqual({
      state: 'unable',
      why: '收入决算表可能在扫描页上，文字识别没有认出',
      findings: [],
    });
  });

  test('may stand on any page where pages are noted at the beginning of the file', () => {
    const { state } = judged(
      () => {},
      () => {},
      (paper) => paper.remark('scan', message),
    );
    expect(state).toBe('unable');
  });

  test('is missing where a scanned page stands before the heading of the tables', () => {
    const { state } = judged(
      () => {},
      () => {},
      (paper) => {
        paper.paragraph('云岭县水文站2024年度单位决算');
        paper.remark('scan', message);
        paper.paragraph('第一部分 概况');
      },
    );
    expect(state).toBe('fail');
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

describe('a section that is not found', () => {
  const lacking = ['completeness/section-missing', 'completeness/three-public-details-missing'];

  /** The sections of a document without 二、收入, a page of kind `kind` between two of those that are there. */
  function states(kind?: 'scan' | 'recognised') {
    const paper = transcript();
    const write = (text: string) => text.split('\n').forEach((line) => paper.paragraph(line));
    write('第一部分 概况\n一、主要职责\n二、机构设置情况\n第二部分 决算表\n收入决算表');
    paper.table(gridRows('项目|本年收入合计\n合计|1.00'));
    write('第三部分 决算情况说明\n一、收入支出决算总体情况说明');
    if (kind) paper.remark(kind, message);
    write('三、支出决算情况说明\n四、财政拨款收支决算总体情况说明');
    write('五、一般公共预算财政拨款支出决算情况说明\n六、一般公共预算财政拨款基本支出决算情况说明');
    write('九、财政拨款“三公”经费支出决算情况说明\n公务接待费支出1.00万元。');
    if (kind) paper.remark(kind, message);
    write('十、其他重要事项情况说明\n第四部分 名词解释');
    const source = paper.source({ name: 'a', format: 'paper', encoding: 'utf-8' });
    const report = check(recognize(source, madeUnit), { only: lacking });
    const of = (id: string) => report.obligations.find((each) => each.id === id);
    return [of('completeness/section-missing@narrative/income'), of(lacking[1]!)].map(
      (each) => `${each?.state} ${each?.why?.zh ?? ''}`,
    );
  }

  test('is missing, and so are its details, where every page was read', () => {
    expect(states()).toEqual(['fail ', 'fail ']);
  });

  test('may stand on a scanned page; details of a section on one within it', () => {
    expect(states('scan')).toEqual([
      'unable “收入决算情况说明”可能在没有读的扫描页上',
      'unable 这一部分有没有读的扫描页',
    ]);
    expect(states('recognised')[0]).toBe('unable “收入决算情况说明”可能在扫描页上，文字识别没有认出');
  });
});
