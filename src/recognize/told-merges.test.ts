import { describe, expect, test } from 'vitest';
import { madeUnit } from '../../tests/marked.ts';
import { gridRows } from '../../tests/paper/grid-rows.ts';
import { formatMoney } from '../core/money.ts';
import { transcript } from '../readers/transcript.ts';
import { recognize } from './recognize.ts';

/** What is bound in grids that stand below titles: row, column, and amount as printed in 万元. */
function bound(...items: string[]) {
  const paper = transcript();
  for (const item of items) {
    if (item.includes('|')) paper.table(gridRows(item));
    else paper.paragraph(item);
  }
  const source = paper.source({ name: 'a', format: 'paper', encoding: 'utf-8' });
  const disclosure = recognize(source, madeUnit);
  return disclosure.tables.map(({ id, cells, unbound }) => ({
    id,
    cells: cells.flatMap(({ row, column, value }) =>
      value.kind === 'money' ? [`${row} ${column} ${formatMoney(value.money)}`] : [],
    ),
    unbound: unbound.map(({ start, end }) => source.text.slice(start, end)),
  }));
}

const general = '一般公共预算财政拨款支出决算表';

describe('headings', () => {
  test('stand above what they are merged over, and nothing above what they are not', () => {
    const [table] = bound(
      general,
      `
项目v2|本年支出>2|<|v2
^|合计|基本支出|^
合计|3.00|2.00|9.00`,
    );
    expect(table!.cells).toEqual(['total total 3.00', 'total basic 2.00']);
    expect(table!.unbound).toEqual(['9.00']);
  });

  test('reach over the blanks beside them where nothing is merged', () => {
    const [table] = bound(
      general,
      `
项目||本年支出||
科目代码|科目名称|合计|基本支出|项目支出
合计||3.00|2.00|1.00
208|社会保障和就业支出|3.00|2.00|1.00`,
    );
    expect(table!.unbound).toEqual([]);
    expect(table!.cells).toContain('208 project 1.00');
  });
});

describe('codes', () => {
  test('in three columns, whose headings share a row with the column numbers', () => {
    const [table] = bound(
      general,
      `
项目>4|<|<|<|合计v3|基本支出v3|项目支出v3
支出功能分类科目编码>3v2|<|<|科目名称v2|<|<|<
^|^|^|^|^|^|^
类v2|款v2|项v2|栏次|1|2|3
^|^|^|合计|3.00|2.00|1.00
208|||社会保障和就业支出|3.00|2.00|1.00
|05||行政事业单位养老支出|3.00|2.00|1.00
||05|机关事业单位基本养老保险缴费支出|2.00|2.00|
||06|机关事业单位职业年金缴费支出|1.00||1.00`,
    );
    expect(table!.unbound).toEqual([]);
    expect(table!.cells).toEqual([
      'total total 3.00',
      'total basic 2.00',
      'total project 1.00',
      '208 total 3.00',
      '208 basic 2.00',
      '208 project 1.00',
      '20805 total 3.00',
      '20805 basic 2.00',
      '20805 project 1.00',
      '2080505 total 2.00',
      '2080505 basic 2.00',
      '2080506 total 1.00',
      '2080506 project 1.00',
    ]);
  });

  test('and names under one heading', () => {
    const [table] = bound(general, `项目>2|<|合计|基本支出|项目支出\n208|社会保障和就业支出|3.00|2.00|1.00`);
    expect(table!.cells).toEqual(['208 total 3.00', '208 basic 2.00', '208 project 1.00']);
  });
});

describe('a number that is merged', () => {
  const head = '科目代码|科目名称||合计|基本支出|项目支出';
  test.each([
    ['over one column of values', `208|社会保障和就业支出|3.00>2|<|2.00|1.00`, ['208 total 3.00', '208 basic 2.00', '208 project 1.00'], []],
    ['over two columns of values', `208|社会保障和就业支出||3.00>2|<|1.00`, ['208 project 1.00'], ['3.00']],
    ['over the lines of two codes', `208|社会保障和就业支出||3.00v2|2.00|1.00\n210|卫生健康支出||^|2.50|1.50`, ['208 basic 2.00', '208 project 1.00', '210 basic 2.50', '210 project 1.50'], ['3.00']],
    ['over a line without a stub', `208v2|社会保障和就业支出v2||3.00v2|2.00v2|1.00v2\n^|^|^|^|^|^`, ['208 total 3.00', '208 basic 2.00', '208 project 1.00'], []],
  ])('%s', (_, rows, cells, unbound) => {
    expect(bound(general, `${head}\n${rows}`)).toEqual([{ id: 'general-expenditure', cells, unbound }]);
  }); // prettier-ignore
});

test('amounts as sheets show them', () => {
  const [table] = bound(
    general,
    `科目代码|科目名称|合计|基本支出|项目支出
208|社会保障和就业支出|1,234.50|(1.00)|－1.00
210|卫生健康支出|0.00|—|－`,
  );
  expect(table!.unbound).toEqual([]);
  expect(table!.cells).toEqual([
    '208 total 1234.50',
    '208 basic -1.00',
    '208 project -1.00',
    '210 total 0.00',
  ]);
});

describe('a table that is split', () => {
  const first = `科目代码|科目名称|合计|基本支出|项目支出\n合计||3.00|2.00|1.00\n208|社会保障和就业支出|2.00|2.00|`;
  const rest = '210|卫生健康支出|1.00||1.00';

  test.each([
    ['follows at once', [rest]],
    ['follows a page number and 续表', ['- 3 -', '（续表）', rest]],
    ['follows its title', [`${general}（续）`, '公开05表', '金额单位：万元', rest]],
  ])('goes on in the grid that %s', (_, after) => {
    expect(bound(general, first, ...after).map(({ cells }) => cells.length)).toEqual([7]);
  });

  test.each([
    ['the grid begins its lines anew', [general, first], 2],
    ['the grid is none of its kind', ['经办人|陈禾|日期|2025年|'], 1],
    ['a sentence stands between', ['以上为本年支出。', rest], 1],
    ['another title stands between', ['支出决算表', '科目代码|科目名称|本年支出合计\n210|卫生健康支出|1.00'], 2],
  ])('ends where %s', (_, after, tables) => {
    const found = bound(general, first, ...after);
    expect(found.map(({ cells }) => cells.length)[0]).toBe(5);
    expect(found).toHaveLength(tables);
  }); // prettier-ignore
});

test('headings that are printed once more within a grid are no line', () => {
  const detail = '一般公共预算财政拨款基本支出决算明细表';
  const header = '人员经费>3|<|<|公用经费>3|<|<\n科目代码|科目名称|决算数|科目代码|科目名称|决算数';
  const [table] = bound(
    detail,
    `${header}\n301|工资福利支出|2.00|302|商品和服务支出|1.00\n${header}\n303|对个人和家庭的补助|0.50|310|资本性支出|0.10
人员经费合计>2|<|2.50|公用经费合计>2|<|1.10`,
  );
  expect(table!.cells).toEqual([
    '301 amount 2.00',
    '302 amount 1.00',
    '303 amount 0.50',
    '310 amount 0.10',
    'personnel amount 2.50',
    'public amount 1.10',
  ]);
});
