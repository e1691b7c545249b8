const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numerals from 一 to 九十九. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
}

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
