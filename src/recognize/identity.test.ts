import { describe, expect, test } from 'vitest';
import { check } from '../check/index.ts';
import type { DocumentKind } from '../model/disclosure.ts';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from './recognize.ts';

function identityOf(text: string) {
  return recognize(sourceFromText('made.txt', text)).identity;
}

const table = (unit: string, title = '收入决算表') =>
  `${title}\n公开02表\n部门名称：${unit} 2024年度\n金额单位：万元\n项目\t\t本年收入合计\n科目代码\t科目名称\t\n合计\t\t10.00\n205\t教育支出\t10.00`;

describe('the unit', () => {
  test.each([
    ['青禾县水文站2024年度单位决算公开', '青禾县水文站'],
    ['青禾县云岭镇中心小学2023年度部门决算\n目录\n第一部分 单位概况', '青禾县云岭镇中心小学'],
    ['2021年青禾县人民政府行政服务中心部门决算', '青禾县人民政府行政服务中心'],
    ['2022年度\n中共青禾县委宣传部\n部门决算公开', '中共青禾县委宣传部'],
    ['2022年度青禾县审计局\n部门决算公开', '青禾县审计局'],
    ['青禾县水文站\n2024年度单位决算', '青禾县水文站'],
    ['2024年度单位决算\n青禾县水文站\n二〇二五年九月', '青禾县水文站'],
    ['监督索引号53260000100\n青禾县水文站2024年度单位决算', '青禾县水文站'],
    ['2023年度青禾县第二小学本级决算', '青禾县第二小学'],
    ['一、青禾县公安局（汇总）概况\n（一）部门职责\n负责全县治安。', '青禾县公安局(汇总)'],
    ['第一部分：青禾县水利局概况\n第二部分：：青禾县水利局2022年部门决算表', '青禾县水利局'],
    ['（二）机构设置\n青禾镇卫生院位于青禾镇东路6号，设有内科、外科。', '青禾镇卫生院'],
    [`第五部分 附件\n项目支出绩效自评表（2023年度）\n实施单位\t青禾县水文站`, '青禾县水文站'],
  ])('of %j', (text, unit) => expect(identityOf(text).unit.value).toBe(unit));

  test.each([
    'XX局2024年度部门决算',
    '2024年度部门决算\n第一部分 部门概况\n第二部分 2024年度部门决算表',
    '第三部分：部门2022年部门决算情况说明',
    '我站地处青禾县，负责全县水文监测。',
    '区直工委2020年一般公共预算“三公”经费支出预算为0.36万元。',
    // institutions that belong to it, none of them the unit itself
    '（二）机构设置\n青禾县水文巡测队内设2个科。\n青禾县水质监测中心内设3个科。',
    '收入决算表\n单位：万元\n项目\t本年收入合计\n合计\t1.00',
  ])('is unknown rather than guessed in %j', (text) => expect(identityOf(text).unit.value).toBeUndefined());

  test('on the cover outweighs one table, which stays as an alternative', () => {
    const { unit } = identityOf(`青禾县水文站2024年度单位决算\n${table('云岭县水文站')}`);
    expect(unit.value).toBe('青禾县水文站');
    expect(unit.alternatives.map(({ value }) => value)).toEqual(['云岭县水文站']);
  });
});

describe('the year', () => {
  test.each([
    ['青禾县水文站2024年度单位决算公开', 2024],
    ['青禾县水文站二〇二三年度部门决算', 2023],
    ['2020年度\n青禾县云岭乡人民政府部门决算\n二〇二一年九月', 2020],
    ['2019年度“三公”经费财政拨款支出预算为44.52万元，决算为22.62万元。', 2019],
    ['项目支出绩效自评表（2022年度） 项目名称 水文监测', 2022],
    ['截至2022年12月31日，共有车辆1辆。', undefined],
  ])('of %j', (text, year) => expect(identityOf(text).year.value).toBe(year));
});

describe('the kind', () => {
  const slots = Array.from(
    { length: 10 },
    (_, index) =>
      `${'一二三四五六七八九十'[index]}、XX年度收入总计XX万元，与上年相比增加（减少）XX万元（如持平作持平表述）。`,
  ).join('\n');
  test.each<[string, DocumentKind | undefined]>([
    ['青禾县水文站2024年度单位决算公开', 'final-accounts'],
    [table('青禾县水文站'), 'final-accounts'],
    ['二、单位决算情况说明\n（一）收入支出决算总体情况说明。', 'final-accounts'],
    ['2019年度“三公”经费支出预算为44.52万元，决算为22.62万元。', 'final-accounts'],
    ['青禾县水文站2024年度单位预算公开', 'budget'],
    ['第一部分 2024年部门预算说明\n第二部分 2024年部门预算表\n1、2024年部门收支总体情况表', 'budget'],
    ['一般公共预算支出按结构分为基本支出预算和项目支出预算。政府采购预算1.70万元。', 'budget'],
    // 预算 within final accounts is no budget
    [
      '从预算单位构成看，本部门没有二级预算单位。\n二、部门决算情况说明\n十、预算绩效情况说明',
      'final-accounts',
    ],
    [`XX局2024年度部门决算\n${slots}`, 'template'],
    ['附件：项目支出绩效自评表（2022年度）\n项目名称 水文监测', 'annex'],
    ['2020年度全县“三公”经费决算情况\n三公经费总支出1928.76万元。', 'summary'],
    ['关于做好2024年度部门决算公开工作的通知', 'other'],
    ['水文监测年报。', undefined],
  ])('of %j', (text, kind) => expect(identityOf(text).kind.value).toBe(kind));

  test('is told by evidence that points to its place', () => {
    const { kind } = identityOf('青禾县水文站2024年度单位决算公开');
    expect(kind.evidence[0]).toMatchObject({ why: { zh: '封面写“决算”' }, span: { start: 0, end: 18 } });
  });

  test('a filled document with one slot left is no template', () => {
    const text = `青禾县水文站2024年度单位决算\n${'一、收入总计10.00万元，增加1.00万元，增长11.11%。\n'.repeat(4)}XX县`;
    expect(identityOf(text).kind.value).toBe('final-accounts');
  });

  test('an unfilled template is said to be one, once', () => {
    const report = check(recognize(sourceFromText('made.txt', `XX局2024年度部门决算\n${slots}`)));
    expect(report.verdict).toBe('unable');
    expect(report.whyUnable.map(({ zh }) => zh)).toEqual(['这是没有填写的模板']);
  });
});

describe('the profile', () => {
  test.each([
    ['上海市普陀区水文站2025年度单位决算', 'cn-310000-2024'],
    ['山西省青禾县水文站2024年度单位决算', 'cn-140000-2024'],
    // districts of this name lie in two provinces
    ['普陀区水文站2024年度单位决算', 'cn-000000-2024'],
    ['青禾县水文站2024年度单位决算', 'cn-000000-2024'],
  ])('of %s is %s', (text, profile) => {
    const { profile: found } = identityOf(text);
    expect(found.value).toBe(profile);
  });

  test('says by which place', () => {
    const { profile } = identityOf('上海市普陀区水文站2025年度单位决算');
    expect(profile.evidence.map(({ why }) => why.zh)).toEqual(['单位名称中的“上海市”属上海市（310000）']);
  });
});

test('several disclosures in one file are named', () => {
  const document = (unit: string) =>
    [table(unit), table(unit, '支出决算表').replace('本年收入合计', '本年支出合计')].join('\n');
  const text = `青禾县水文站2024年度单位决算\n${document('青禾县水文站')}\n${document('青禾县河道管理所')}`;
  const { whyUnable } = check(recognize(sourceFromText('made.txt', text)));
  expect(whyUnable.map(({ zh }) => zh)).toEqual([
    '文件里有2个单位各自的表（青禾县水文站、青禾县河道管理所），像是把几份决算放在一个文件里：请拆开后分别检查',
  ]);
});
