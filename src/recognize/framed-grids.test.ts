import { expect, test } from 'vitest';
import { gridRows } from '../../tests/paper/grid-rows.ts';
import type { Source } from '../model/source.ts';
import { sourceFromText } from '../readers/text.ts';
import { transcript } from '../readers/transcript.ts';
import { withoutFrames } from './framed-grids.ts';

/** What is left of a grid: a line as its words, a grid as its rows. */
function taken(source: Source): (string | string[])[] {
  return withoutFrames(source).blocks.map((block) =>
    block.kind === 'line'
      ? block.folded.text
      : block.rows.map((row) => row.map((cell) => cell.plain).join('|')),
  );
}

function paper(...grids: string[]): Source {
  const written = transcript();
  for (const grid of grids) written.table(gridRows(grid));
  return written.source({ name: 'a', format: 'paper', encoding: 'utf-8' });
}

test('title, number, name, year, unit and notes leave the grid as lines', () => {
  expect(
    taken(
      paper(`
2024年度收入决算表>4|<|<|<
|||公开02表
公开部门：云岭县水文站||2024年度|金额单位：万元
项目>2|<|本年收入合计v2|财政拨款收入v2
科目代码|科目名称|^|^
栏次>2|<|1|2
合计>2|<|1.00|1.00
注：本表反映部门本年度取得的各项收入情况。>4|<|<|<
    本套报表金额单位转换时可能存在尾数误差。>4|<|<|<`),
    ),
  ).toEqual([
    '2024年度收入决算表',
    '公开02表',
    '公开部门:云岭县水文站',
    '2024年度',
    '金额单位:万元',
    ['项目||本年收入合计|财政拨款收入', '科目代码|科目名称||', '栏次||1|2', '合计||1.00|1.00'],
    '注:本表反映部门本年度取得的各项收入情况。',
    '本套报表金额单位转换时可能存在尾数误差。',
  ]);
});

test('a title in pieces is one line, as is a note beside its label; a label keeps the words beside it', () => {
  const source = paper(`
收入支出|决算总表||公开01表
编制单位：|云岭县水文站||
||单位：|万元
收入>2|<|支出>2|<
项目|金额|项目|金额
总计|1.00|总计|1.00
注：|本表反映收入支出情况||`);
  expect(taken(source)).toEqual([
    '收入支出决算总表',
    '公开01表',
    '编制单位:',
    '云岭县水文站',
    '单位:',
    '万元',
    ['收入||支出|', '项目|金额|项目|金额', '总计|1.00|总计|1.00'],
    '注:本表反映收入支出情况',
  ]);
  for (const block of withoutFrames(source).blocks)
    if (block.kind === 'line') expect(block.text).toBe(source.text.slice(block.span.start, block.span.end));
});

test('several tables in one grid are parted, the number above a title goes with it', () => {
  expect(
    taken(
      paper(`
收入决算表||
科目代码|科目名称|本年收入合计
合计||1.00
注：本表反映收入情况。||
||
||公开03表
支出决算表||
金额单位：万元||
科目代码|科目名称|本年支出合计
合计||1.00`),
    ),
  ).toEqual([
    '收入决算表',
    ['科目代码|科目名称|本年收入合计', '合计||1.00'],
    '注:本表反映收入情况。',
    '公开03表',
    '支出决算表',
    '金额单位:万元',
    ['科目代码|科目名称|本年支出合计', '合计||1.00'],
  ]);
});

test('running text in wide cells becomes lines, around tables and alone', () => {
  expect(
    taken(
      paper(
        `
云岭县水文站2024年度部门决算>3|<|<
第一部分 概况>3|<|<
负责全县水文监测。>3|<|<`,
        `
支出决算表||
科目代码|科目名称|本年支出合计
合计||1.00
第三部分 决算情况说明>3|<|<
一、收入支出决算总体情况说明>3|<|<
2024年度收入总计1.00万元，支出总计1.00万元。>3|<|<`,
      ),
    ),
  ).toEqual([
    '云岭县水文站2024年度部门决算',
    '第一部分概况',
    '负责全县水文监测。',
    '支出决算表',
    ['科目代码|科目名称|本年支出合计', '合计||1.00'],
    '第三部分决算情况说明',
    '一、收入支出决算总体情况说明',
    '2024年度收入总计1.00万元,支出总计1.00万元。'.replaceAll(',', '，'),
  ]);
});

test.each([
  ['headings and lines without a frame', `收入>2|<\n项目|金额\n总计|1.00`],
  ['words over the width of a table', `一、政府采购情况>2|<\n项目|统计数\n（一）货物|1.00`],
  ['a line that has lost its amounts', `项目|金额\n一、外交支出|\n总计|1.00`],
  ['a note between lines', `项目|金额\n本年收入合计|1.00\n说明：其中含利息。|\n总计|1.00`],
  ['a list of tables', `收入支出决算总表|\n收入决算表|\n支出决算表|\n附注|1`],
  ['contents', `一、收入支出决算总表|3\n二、收入决算表|4`],
  [
    'the note of a form',
    `项目名称|测报\n一级指标|指标值\n产出指标|≥1次\n说明：本表由单位填写，盖章后报送主管部门。|`,
  ],
])('%s: stays as it is', (_, grid) => {
  const source = paper(grid);
  expect(withoutFrames(source).blocks).toEqual(source.blocks);
});

test('a frame pasted into a text is taken out too; a form that lost its blanks is left alone', () => {
  expect(taken(sourceFromText('a', '收入决算表\t\t\n项目\t\t金额\n合计\t\t1.00'))).toEqual([
    '收入决算表',
    ['项目||金额', '合计||1.00'],
  ]);
  const form = '项目支出绩效自评表 | |\n项目名称 | 测报 | | 一级指标 |';
  expect(taken(sourceFromText('a', form))).toHaveLength(1);
});
