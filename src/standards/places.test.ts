import { describe, expect, it } from 'vitest';
import { findPlaces } from './places.ts';

const codes = (text: string) => findPlaces(text).map((place) => place.code);

describe('places in the name of a unit', () => {
  it('reads a prefecture by its short name at the start', () => {
    expect(findPlaces('朔州经济开发区云岭水文站')).toEqual([
      {
        code: '140600',
        province: '140000',
        name: '朔州市',
        matched: '朔州',
        level: 'prefecture',
        start: 0,
      },
    ]);
  });

  it.each([
    ['山西省财政厅', ['140000']],
    ['山西财政', ['140000']],
    ['内蒙古自治区呼和浩特市赛罕区', ['150000', '150100']],
    ['新疆维吾尔自治区伊犁哈萨克自治州', ['650000', '654000']],
    ['西藏阿里地区', ['540000', '542500']],
    ['兴安盟行政公署', ['152200']],
    ['上海市浦东新区', ['310000', '310115']],
    ['重庆市石柱县民政局', ['500000', '500240']],
    ['湖北省仙桃市', ['420000', '429004']],
    ['广西壮族自治区百色市', ['450000', '451000']],
    ['宁夏固原高新区', ['640000', '640400']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    ['恩施州', '422800'],
    ['延边州', '222400'],
    ['海南州', '632500'],
    ['黔东南州', '522600'],
    ['巴音郭楞州', '652800'],
    ['西双版纳傣族自治州', '532800'],
  ])('%s is an autonomous prefecture', (text, code) => expect(codes(text)).toEqual([code]));
});

describe('names that several places bear', () => {
  it('gives the province and the city for 吉林, one of them where the text says which', () => {
    expect(codes('吉林财政局')).toEqual(['220000', '220200']);
    expect(codes('吉林市财政局')).toEqual(['220200']);
    expect(codes('吉林省财政厅')).toEqual(['220000']);
  });

  it('gives every district of a name', () => {
    expect(codes('上海市普陀区云岭水文站')).toEqual(['310000', '310107', '330903']);
    expect(codes('通州区教育局').toSorted()).toEqual(['110112', '320612']);
    expect(codes('朝阳区教育局').toSorted()).toEqual(['110105', '220104']);
    expect(codes('朝阳市教育局')).toEqual(['211300']);
    expect(codes('朝阳县教育局')).toEqual(['211300']);
  });

  it('takes the longer name and does not search inside it', () => {
    expect(codes('天津市河北区民政局')).toEqual(['120000', '120105']);
    expect(codes('上海南汇中学')).toEqual(['310000']);
  });
});

describe('what is no place', () => {
  it('is a two-character short name in the middle, without a word for place after it', () => {
    expect(codes('关于延安精神研究会')).toEqual([]);
    expect(codes('省直属延安市办事处')).toEqual(['610600']);
  });

  it('is a street', () => {
    expect(codes('南京东路街道办事处')).toEqual([]);
    expect(codes('长宁区中山西路小学')).toEqual(['310105']);
  });

  it('is a subject', () => {
    expect(codes('市人民政府台湾事务办公室')).toEqual([]);
    expect(codes('')).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it.each(['北京市', '天津市', '河北省', '黑龙江省', '青海省', '台湾省', '香港特别行政区'])(
    'has the province %s',
    (name) => expect(findPlaces(name)).toMatchObject([{ name, matched: name, level: 'province', start: 0 }]),
  );

  it('keeps positions, and codes within their province', () => {
    const found = findPlaces('  山东省 青岛市');
    expect(found.map(({ start, matched }) => [start, matched])).toEqual([
      [2, '山东省'],
      [6, '青岛市'],
    ]);
    for (const { code, province } of found) expect(code.slice(0, 2)).toBe(province.slice(0, 2));
  });
});
