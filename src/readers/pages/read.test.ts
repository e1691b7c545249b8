import { describe, expect, test } from 'vitest';
import { across, down, drawnPage, gridRules, read, readDrawn } from '../../../tests/paper/drawn.ts';
import type { Words } from '../../../tests/paper/drawn.ts';
import { boxesOf, placeOf } from '../../model/source.ts';

describe('a table with rules', () => {
  const xs = [50, 200, 300, 400];
  const ys = [100, 120, 140, 160];
  const body: Words[] = [
    [60, 114, '项目'],
    [210, 114, '合计'],
    [310, 114, '基本支出'],
    [60, 134, '水文测报'],
    [240, 134, '12.50'],
    [60, 154, '办公费'],
    [340, 154, '3.00'],
  ];

  test('cells by their rules, blank ones kept', () => {
    expect(read(drawnPage(body, gridRules(xs, ys)))).toEqual([
      ['项目|合计|基本支出', '水文测报|12.50|', '办公费||3.00'],
    ]);
  });

  test('amounts on another baseline than their label stand in the same row', () => {
    const moved = body.map(([x, y, text]): Words => [x, /\d/.test(text) ? y - 5 : y, text]);
    expect(read(drawnPage(moved, gridRules(xs, ys)))).toEqual([
      ['项目|合计|基本支出', '水文测报|12.50|', '办公费||3.00'],
    ]);
  });

  test('rules that nearly meet, and are open at the sides, make the same table', () => {
    const rules = gridRules(xs, ys)
      .filter(({ direction, at }) => direction === 'horizontal' || (at !== 50 && at !== 400))
      .map((rule) => ({ ...rule, from: rule.from + 1, to: rule.to - 1 }));
    expect(read(drawnPage(body, rules))).toEqual([['项目|合计|基本支出', '水文测报|12.50|', '办公费||3.00']]);
  });

  test('where a rule is missing cells are merged', () => {
    const rules = gridRules(xs, ys).filter(
      ({ direction, at, from }) => !(direction === 'vertical' && at === 300 && from === 100),
    );
    expect(read(drawnPage([[60, 114, '项目'], [210, 114, '本年支出'], ...body.slice(3)], rules))).toEqual([
      ['项目|本年支出<2×1>|', '水文测报|12.50|', '办公费||3.00'],
    ]);
  });

  test('wrapped words are one, and so is a number that found no room', () => {
    const narrow = gridRules([50, 112, 142], [100, 130]);
    const words: Words[] = [
      [52, 112, '机关事业单位'],
      [52, 124, '基本养老保险'],
      [114, 112, '1,23'],
      [114, 124, '8.58'],
    ];
    expect(read(drawnPage(words, [...narrow, ...gridRules([50, 112, 142], [130, 150])]))).toEqual([
      ['机关事业单位基本养老保险|1,238.58', '|'],
    ]);
  });

  test('two tables on a page, with the text between them', () => {
    const below = [170, 300];
    const second = gridRules([50, 200, 300], [320, 340, 360]);
    const words: Words[] = [
      ...body,
      [60, 220, '支出决算表'],
      [60, 334, '项目'],
      [210, 334, '合计'],
      [60, 354, '水费'],
    ];
    expect(below.length).toBe(2);
    expect(read(drawnPage(words, [...gridRules(xs, ys), ...second]))).toEqual([
      ['项目|合计|基本支出', '水文测报|12.50|', '办公费||3.00'],
      '支出决算表',
      ['项目|合计', '水费|'],
    ]);
  });

  test('a frame around a page and lines below words are no tables', () => {
    const frame = gridRules([20, 480], [20, 680]);
    expect(
      read(drawnPage([[60, 114, '概况']], [...frame, across(118, 60, 80), down(300, 300, 330)])),
    ).toEqual(['概况']);
  });

  test('each cell has its place, a blank one that of its rules', () => {
    const source = readDrawn(drawnPage(body, gridRules(xs, ys)));
    const amount = source.text.indexOf('12.50');
    expect(placeOf(source, amount, [])).toMatchObject({
      kind: 'page',
      page: 1,
      box: { left: 240, right: 265 },
    });
    expect(placeOf(source, amount + 6, [])).toMatchObject({
      box: { left: 300, top: 120, right: 400, bottom: 140 },
    });
  });
});

describe('a table without rules', () => {
  const rows: Words[] = [
    [60, 100, '科目名称'],
    [210, 100, '合计'],
    [310, 100, '基本支出'],
    [410, 100, '经营支出'],
    [60, 116, '水文测报'],
    [210, 116, '110.30'],
    [310, 116, '80.00'],
    [60, 132, '机关事业单位基'],
    [210, 139, '10.20'],
    [310, 139, '10.20'],
    [60, 146, '本养老保险缴费'],
    [60, 162, '合计'],
    [210, 162, '120.50'],
    [310, 162, '90.20'],
  ];

  test('columns are where nothing else stands, blank ones by their heading; rows wrap', () => {
    expect(read(drawnPage(rows))).toEqual([
      [
        '科目名称|合计|基本支出|经营支出',
        '水文测报|110.30|80.00|',
        '机关事业单位基本养老保险缴费|10.20|10.20|',
        '合计|120.50|90.20|',
      ],
    ]);
  });

  test('a heading in the middle of several columns stands above them', () => {
    const centred: Words[] = [
      [70, 93, '项目'],
      [270, 84, '本年支出'],
      [215, 100, '小计'],
      [308, 100, '基本支出'],
      [60, 116, '水文测报'],
      [210, 116, '110.30'],
      [315, 116, '80.00'],
      [60, 132, '住房保障'],
      [212, 132, '10.20'],
      [315, 132, '10.20'],
    ];
    expect(read(drawnPage(centred))[0]).toEqual([
      '项目<1×2>|本年支出<2×1>|',
      '|小计|基本支出',
      '水文测报|110.30|80.00',
      '住房保障|10.20|10.20',
    ]);
  });

  test('the note below and the sentences after it do not belong to it', () => {
    const after: Words[] = [
      [60, 190, '注：本表反映部门本年度各项支出情况。'],
      [60, 210, '本年支出合计120.50万元，其中：基本支出90.20万元。'],
    ];
    expect(read(drawnPage([...rows, ...after])).slice(1)).toEqual([
      '注：本表反映部门本年度各项支出情况。',
      '本年支出合计120.50万元，其中：基本支出90.20万元。',
    ]);
  });
});

describe('paragraphs', () => {
  /** Printed between 50 and 450, 40 characters a line, the first line set in. */
  const wrapped = (y: number, text: string): Words[] => {
    const lines = [text.slice(0, 38), ...(text.slice(38).match(/.{1,40}/g) ?? [])];
    return lines.map((line, index): Words => [index === 0 ? 70 : 50, y + index * 16, line]);
  };
  const first =
    '云岭县水文站二〇二四年度收入总计与支出总计相等，比上年有所增加，增加的原因是新建观测点，并且更换了用了多年的旧设备，还有人员增加和工资标准调整带来的变化，以及新增加的汛期值守任务所需要的经费。';
  const second =
    '本年收入全部是财政拨款收入，没有事业收入，没有经营收入，没有其他收入，也没有附属单位上缴收入。';
  const third = '本年收入比上年增加，主要原因是新建了水位观测点并且更换了设备，人员增加。';
  const words: Words[] = [
    [70, 100, '一、收入支出决算总体情况说明'],
    ...wrapped(120, first),
    [70, 180, '二、收入决算情况说明'],
    ...wrapped(200, second),
    ...wrapped(236, third),
    [70, 252, '下一段也缩进。'],
  ];
  const paragraphs = [
    '一、收入支出决算总体情况说明',
    first,
    '二、收入决算情况说明',
    second,
    third,
    '下一段也缩进。',
  ];

  test('lines are joined, headings and first lines begin new ones', () => {
    expect(read(drawnPage(words))).toEqual(paragraphs);
  });

  test('run on over pages; page numbers and repeated heads are set aside', () => {
    const page = (number: number, ...body: Words[]) =>
      drawnPage([[200, 30, '云岭县水文站决算公开', 8], ...body, [240, 680, `- ${number} -`]], [], number);
    const pages = [
      page(1, ...words.slice(0, 3)),
      page(2, ...words.slice(3).map(([x, y, text]): Words => [x, y - 40, text])),
      page(3, [70, 100, '第三页。']),
    ];
    const all = read(...pages);
    expect(all.filter((each) => !each.includes('决算公开') && !String(each).startsWith('[-'))).toEqual([
      ...paragraphs,
      '第三页。',
    ]);
    expect(all.filter((each) => each === '[云岭县水文站决算公开]')).toHaveLength(3);
    expect(all.filter((each) => /^\[-\d-\]$/.test(String(each)))).toHaveLength(3);
  });

  test('a sentence broken by hand goes on where first lines are set in', () => {
    const open: Words[] = [...words.slice(0, 7), [70, 236, '主要原因：'], [50, 264, '新建了水位观测点。']];
    expect(read(drawnPage(open)).at(-1)).toBe('主要原因：新建了水位观测点。');
  });

  test('a span over two printed lines has a box on each', () => {
    const source = readDrawn(drawnPage(words));
    const start = source.text.indexOf(first.slice(35, 41));
    const boxes = boxesOf(source, { start, end: start + 6 });
    expect(boxes.map(({ page, box }) => [page, box.left, box.right])).toEqual([
      [1, 420, 450],
      [1, 50, 80],
    ]);
  });

  test('the order of the file does not count', () => {
    const page = drawnPage(words);
    expect(read({ ...page, glyphs: page.glyphs.toReversed() })).toEqual(read(page));
  });
});
