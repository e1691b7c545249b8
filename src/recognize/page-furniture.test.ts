import { expect, test } from 'vitest';
import { sourceFromText } from '../readers/text.ts';
import { pageFurniture } from './page-furniture.ts';

const furnitureOf = (text: string) => {
  const lines = sourceFromText('a', text).blocks.flatMap((block) => (block.kind === 'line' ? [block] : []));
  return [...pageFurniture(lines)].map((line) => line.text.trim());
};

test('page numbers at the edge of a page are furniture, numbers within it are not', () => {
  expect(furnitureOf('标题\n3\n正文\n1\n\f正文二\n17\n正文三\n- 2 -')).toEqual(['1', '- 2 -']);
  expect(furnitureOf('正文\n第 1 页 共 3 页\n\f5\n正文')).toEqual(['第 1 页 共 3 页', '5']);
});

test('heads and feet that most pages repeat are furniture, titles of tables are not', () => {
  const page = (words: string, index: number) => `云岭县水文站2024年度单位决算\n${words}\n${index}\n`;
  const text = ['概况在此', '表格在此', '说明在此', '解释在此'].map(page).join('\f');
  expect(furnitureOf(text).filter((words) => words.startsWith('云岭县'))).toHaveLength(4);
  expect(furnitureOf('收入决算表\n甲\f收入决算表\n乙\f收入决算表\n丙')).toEqual([]);
});
