import { expect, test } from 'vitest';
import { sourceFromText } from '../readers/text.ts';
import { recognize } from './index.ts';

const contents = `第一部分 云岭县水文站概况
一、主要职责
二、机构设置
第二部分 2024年度单位决算表
一、收入支出决算总表
二、收入决算表
三、支出决算表
第三部分 2024年度单位决算情况说明
一、收入支出决算总体情况说明
二、收入决算情况说明
第四部分 名词解释
`;
const body = `第一部分 云岭县水文站概况
一、主要职责
负责全县水文监测。
`;

test('a list of headings in front is the contents, though no heading says so', () => {
  const { contents: listed, sections } = recognize(sourceFromText('a', `云岭县水文站\n${contents}${body}`));
  expect(listed.map((line) => line.text)).toHaveLength(11);
  expect(sections.map((section) => section.heading)).toEqual(['第一部分云岭县水文站概况', '一、主要职责']);
});

test('headings with text under them are none', () => {
  const text = `${body}第二部分 2024年度单位决算表\n一、收入支出决算总表\n二、收入决算表\n三、支出决算表\n四、财政拨款收入支出决算总表
第三部分 情况说明\n一、收入支出决算总体情况说明\n收入总计1.00万元。`;
  expect(recognize(sourceFromText('a', text)).contents).toEqual([]);
});

test('a part that only the contents number is a part', () => {
  const text = `目录\n${contents}${body}2024年度单位决算表\n表格见附件。`;
  const { sections } = recognize(sourceFromText('a', text));
  expect(sections.map((section) => section.id)).toContain('tables');
});
