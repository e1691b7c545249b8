import { describe, expect, it } from 'vitest';
import {
  economicClassification2024 as economic,
  foldName,
  functionClassification2024 as functional,
  functionOrphans2024,
  levelOf,
  parentOf,
  parseDictionary,
  withDictionary,
} from './index.ts';
import type { Classification, CodeLevel } from './index.ts';

const count = (list: Classification, level: CodeLevel) =>
  list.entries().filter((entry) => entry.level === level).length;

describe('支出功能分类 2024', () => {
  it('has 1,595 rows: 29 类, 243 款, 1,323 项, of which 161 were seen printed', () => {
    expect(functional.entries()).toHaveLength(1595);
    expect(count(functional, 'class')).toBe(29);
    expect(count(functional, 'group')).toBe(243);
    expect(count(functional, 'item')).toBe(1323);
    expect(functional.entries().filter((entry) => entry.confidence === 'A')).toHaveLength(161);
    expect(functional.complete).toBe(false);
  });

  it('is sorted, without duplicates, every name and confidence filled', () => {
    const codes = functional.entries().map((entry) => entry.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const entry of functional.entries()) {
      expect(entry.name).toMatch(/^[^\s]+$/);
      expect(entry.confidence).toMatch(/^[ABC]$/);
    }
  });

  it('lists the parent of every code, but for the known orphans', () => {
    const orphans = functional.entries().filter((entry) => {
      const parent = parentOf(entry.code);
      return parent !== undefined && !functional.lookup(parent);
    });
    expect(orphans.map((entry) => entry.code)).toEqual(functionOrphans2024);
  });

  it('gives the book of every code, but for the known orphans', () => {
    const bookless = functional.entries().filter((entry) => !entry.book);
    expect(bookless.map((entry) => entry.code)).toEqual(functionOrphans2024);
  });

  it('looks up codes of all levels and books', () => {
    expect(functional.lookup('208')).toMatchObject({
      name: '社会保障和就业支出',
      level: 'class',
      confidence: 'A',
    });
    expect(functional.lookup('2080505')).toEqual({
      code: '2080505',
      name: '机关事业单位基本养老保险缴费支出',
      level: 'item',
      book: 'general',
      confidence: 'A',
    });
    expect(functional.lookup('21208')?.book).toBe('fund');
    expect(functional.lookup('22301')?.book).toBe('capital');
    expect(functional.lookup('2089998')).toBeUndefined();
  });

  it('takes no name from a line that was read askew', () => {
    expect(functional.lookup('2111101')?.name).toBe('生态环境监测与信息');
    expect(functional.lookup('2079999')?.name).toBe('其他文化旅游体育与传媒支出');
  });

  it('finds names under their parent', () => {
    expect(functional.byName('行政运行').length).toBeGreaterThan(50);
    expect(functional.byName('行政运行', '20106').map((entry) => entry.code)).toEqual(['2010601']);
    expect(functional.byName('其他教育支出', '205').map((entry) => entry.code)).toEqual(['20599']);
    expect(functional.byName('政府办公厅(室) 及相关机构事务').map((entry) => entry.code)).toEqual(['20103']);
    expect(functional.byName('"两房"建设').map((entry) => entry.code)).toEqual(['2040409']);
    expect(functional.byName('子虚乌有')).toEqual([]);
  });

  it('knows former names and retired codes, and marks them', () => {
    expect(functional.byName('行政事业单位离退休')).toEqual([
      {
        code: '20805',
        name: '行政事业单位离退休',
        level: 'group',
        book: 'general',
        confidence: 'B',
        until: 2019,
      },
    ]);
    expect(functional.lookup('20805')).toMatchObject({ name: '行政事业单位养老支出', since: 2020 });
    expect(functional.lookup('20805')?.until).toBeUndefined();
    expect(functional.byName('扶贫')[0]).toMatchObject({ code: '21305', until: 2021 });
    expect(functional.lookup('20124')).toMatchObject({ name: '宗教事务', until: 2018 });
    expect(functional.entries().every((entry) => entry.until === undefined)).toBe(true);
    for (const { code } of functional.former()) expect(functional.lookup(code)).toBeDefined();
  });

  it('lists the 类', () => {
    expect(functional.classes().map((entry) => entry.code)).toHaveLength(29);
    expect(functional.classes()[0]).toMatchObject({ code: '201', name: '一般公共服务支出', book: 'general' });
  });
});

describe('支出经济分类 2024', () => {
  it('has all 110 rows: 10 类, 100 款, each seen printed', () => {
    expect(economic.complete).toBe(true);
    expect(economic.entries()).toHaveLength(110);
    expect(count(economic, 'group')).toBe(100);
    expect(economic.classes().map((entry) => entry.code)).toEqual(
      '301 302 303 307 309 310 311 312 313 399'.split(' '),
    );
    expect(economic.entries().every((entry) => entry.confidence === 'A' && entry.book === undefined)).toBe(
      true,
    );
  });

  it('lists every parent', () => {
    for (const { code, level } of economic.entries()) {
      if (level === 'group') expect(economic.lookup(parentOf(code)!)?.level).toBe('class');
    }
  });

  it('finds codes and names', () => {
    expect(economic.lookup('30213')?.name).toBe('维修（护）费');
    expect(economic.byName('维修(护)费').map((entry) => entry.code)).toEqual(['30213']);
    expect(economic.byName('公务用车购置').map((entry) => entry.code)).toEqual(['30913', '31013']);
    expect(economic.byName('公务用车购置', '310').map((entry) => entry.code)).toEqual(['31013']);
    expect(economic.lookup('30210')).toBeUndefined();
    expect(economic.lookup('39906')).toMatchObject({ name: '赠与', until: 2021 });
  });
});

describe('levels', () => {
  it('counts digits', () => {
    expect(
      ['208', '20805', '2080505', '208050501', '20', '208050', '2O8', ''].map((code) => levelOf(code)),
    ).toEqual(['class', 'group', 'item', undefined, undefined, undefined, undefined, undefined]);
    expect(['301', '30101', '3010101'].map((code) => levelOf(code, 'economic'))).toEqual([
      'class',
      'group',
      undefined,
    ]);
  });

  it('climbs one level', () => {
    expect(['2080505', '20805', '208', '合计'].map(parentOf)).toEqual(['20805', '208', undefined, undefined]);
  });
});

describe('names as compared', () => {
  it('folds width, quotes and blanks, and no more', () => {
    expect(foldName(' 政府办公厅（室）\n及相关机构事务')).toBe(foldName('政府办公厅(室)及相关机构事务'));
    expect(foldName('“两庭”建设')).toBe(foldName('"两庭"建设'));
    expect(foldName('法规、规划')).toBe(foldName('法规，规划'));
    expect(foldName('行政单位医疗')).not.toBe(foldName('事业单位医疗'));
  });
});

describe("a user's dictionary", () => {
  it('is read from CSV with quotes, a byte order mark and lines above the header', () => {
    const text =
      '\uFEFF2025年支出功能分类科目\r\n科目编码,科目名称,备注\r\n208,社会保障和就业支出,\r\n"2080505","养老, 缴费",x\r\n\r\n';
    expect(parseDictionary(text)).toEqual({
      rows: [
        { code: '208', name: '社会保障和就业支出' },
        { code: '2080505', name: '养老, 缴费' },
      ],
      problems: [],
    });
  });

  it('is read from TSV in any order of columns, with codes kept as text', () => {
    expect(parseDictionary('Name\tCode\n数据事务\t\'20141\n行政运行\t="2014101"\n').rows).toEqual([
      { code: '20141', name: '数据事务' },
      { code: '2014101', name: '行政运行' },
    ]);
  });

  it('tells what it could not use, and where', () => {
    const { rows, problems } = parseDictionary(
      '编码,名称\n2080505,缴费\n208050501,缴费\n20805,\n2080505,缴费支出\n合计,\n',
    );
    expect(rows).toEqual([{ code: '2080505', name: '缴费支出' }]);
    expect(problems.map(({ line, message }) => [line, message.zh])).toEqual([
      [3, '“208050501”不是科目编码：应为3位、5位或7位数字'],
      [4, '科目20805没有名称'],
      [5, '科目2080505出现两次：“缴费”和“缴费支出”，以后者为准'],
      [6, '“合计”不是科目编码：应为3位、5位或7位数字'],
    ]);
    expect(parseDictionary('208,社会保障和就业支出\n').problems).toHaveLength(1);
  });

  it('wins over the list, adds to it and leaves the rest', () => {
    const own = withDictionary(functional, [
      { code: '2080505', name: '养老保险缴费' },
      { code: '20141', name: '数据事务' },
      { code: '2120817', name: '新设支出' },
      { code: '20124', name: '宗教事务' },
      { code: '208050501', name: '过细' },
    ]);
    expect(own.lookup('2080505')).toMatchObject({ name: '养老保险缴费', confidence: 'A', book: 'general' });
    expect(own.byName('养老保险缴费', '20805').map((entry) => entry.code)).toEqual(['2080505']);
    expect(own.byName('机关事业单位基本养老保险缴费支出')).toEqual([]);
    expect(own.lookup('20141')).toEqual({ code: '20141', name: '数据事务', level: 'group', confidence: 'A' });
    expect(own.lookup('2120817')?.book).toBe('fund');
    expect(own.lookup('20124')?.until).toBeUndefined();
    expect(own.lookup('208050501')).toBeUndefined();
    expect(own.lookup('2080506')).toEqual(functional.lookup('2080506'));
    expect(own.byName('扶贫')).toEqual(functional.byName('扶贫'));
    const codes = own.entries().map((entry) => entry.code);
    expect(codes).toHaveLength(1598);
    expect(codes).toEqual([...codes].sort());
    expect(functional.lookup('2080505')?.name).toBe('机关事业单位基本养老保险缴费支出');
  });
});
