import { expect, test } from 'vitest';
import { drawnPage, readDrawn } from '../../tests/paper/drawn.ts';
import type { Words } from '../../tests/paper/drawn.ts';
import { recognize } from '../recognize/index.ts';
import { check } from './check.ts';

/** 一般公共预算财政拨款支出决算表 without a rule, set flush left; `heading`: what stands above its last column. */
function printed(heading: string, total: string) {
  const words: Words[] = [
    [50, 60, '云岭县水文站2024年度单位决算', 16],
    [50, 100, '一般公共预算财政拨款支出决算表', 14],
    [50, 124, '单位：万元'],
    [50, 160, '科目代码'],
    [130, 160, '科目名称'],
    [250, 160, '小计'],
    [330, 160, '基本支出'],
    [400, 160, heading],
    [50, 176, '合计'],
    [250, 176, total],
    [330, 176, '80.00'],
    [400, 176, '40.50'],
    [50, 192, '213'],
    [130, 192, '农林水支出'],
    [250, 192, '120.50'],
    [330, 192, '80.00'],
    [400, 192, '40.50'],
    [50, 208, '21303'],
    [130, 208, '水利'],
    [250, 208, '120.50'],
    [330, 208, '80.00'],
    [400, 208, '40.50'],
    [50, 224, '2130313'],
    [130, 224, '水文测报'],
    [250, 224, '120.50'],
    [330, 224, '80.00'],
    [400, 224, '40.50'],
  ];
  return check(recognize(readDrawn(drawnPage(words)))).findings;
}

test('what is read by alignment and whole is judged as any table', () => {
  const sums = (total: string) =>
    printed('项目支出', total).filter(({ rule }) => rule.startsWith('arithmetic/'));
  expect(sums('120.50')).toEqual([]);
  expect(new Set(sums('130.50').map(({ severity }) => severity))).toEqual(new Set(['error']));
});

test('where a column was not found an error is no more than a warning', () => {
  const findings = printed('某种支出', '130.50');
  const missing = findings.filter(({ rule }) => rule === 'completeness/column-missing');
  expect(missing.map(({ severity }) => severity)).toEqual(['warning']);
  expect(findings.some(({ severity }) => severity === 'error')).toBe(false);
});
