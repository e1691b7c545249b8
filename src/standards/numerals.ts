const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numerals from 一 to 九十九. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
}
