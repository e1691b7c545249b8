import { numeral } from '../standards/numerals.ts';

/** The numbering of the n-th heading of a level: 第一部分, 一、, （一）. */
export function numberingAt(level: 1 | 2 | 3, value: number): string {
  switch (level) {
    case 1:
      return `第${numeral(value)}部分 `;
    case 2:
      return `${numeral(value)}、`;
    case 3:
      return `（${numeral(value)}）`;
  }
}
