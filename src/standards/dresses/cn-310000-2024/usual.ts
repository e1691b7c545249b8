import type { Dress, Heading } from '../../../model/table.ts';
import { classLinesWithout } from '../lines.ts';

/** Declares a dress as Shanghai prints its tables: no table number, no name line, no numbers of lines or columns. */
export function shanghai(
  declaration: Omit<Dress, 'unitLine' | 'columnNumbers' | 'zeros' | 'thousands'>,
): Dress {
  return { unitLine: '单位：万元', columnNumbers: false, zeros: '0.00', thousands: ',', ...declaration };
}

/** Codes of the functional classification with their names, under one heading. */
export const functionCodes: readonly Heading[] = [
  [
    '项目',
    [
      ['功能分类科目编码', '#code'],
      ['科目名称', '#name'],
    ],
  ],
];

/** The template leaves out repayment of debt and interest; the system's export prints all 26 classes. */
export const classLines = classLinesWithout(['231', '232']);

export const firstTotal: NonNullable<Dress['total']> = { label: '合计', row: 'total', at: 'first' };
export const lastTotal: NonNullable<Dress['total']> = { label: '合计', row: 'total', at: 'last' };

/** The sentence under an empty table: it names the unit and what it does not have. */
export function nothingOf(what: string): string {
  return `说明：{unit}本年度没有${what}，故本表无数据。`;
}
